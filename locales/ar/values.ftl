# كيف تقال الأثمنة والكميات والأيام.
# الأرقام دائما 0-9. $number الكمية كاملة بالأرقام، $count لاختيار صيغة الجمع، $whole الجزء الصحيح، $part النصف أو الربع.

name-of = { $arabic }
money = { $amount } درهم

unit-g = غرام
unit-kg = كيلوغرام
unit-l = لتر
unit-ml = مليلتر
unit-100g = 100 غرام
unit-250g = 250 غرام
unit-500g = 500 غرام
unit-250ml = 250 مليلتر
unit-500ml = نصف لتر
unit-piece = قطعة
unit-bottle = قنينة
unit-box = علبة
unit-jar = برطمان

quantity-g = { $number } غرام
quantity-kg =
    { $part ->
        [half]
            { $whole ->
                [0] نصف كيلوغرام
                [1] كيلوغرام ونصف
               *[other] { $whole } كيلوغرام ونصف
            }
        [quarter]
            { $whole ->
                [0] ربع كيلوغرام
                [1] كيلوغرام وربع
               *[other] { $whole } كيلوغرام وربع
            }
       *[other] { $number } كيلوغرام
    }
quantity-l =
    { $part ->
        [half]
            { $whole ->
                [0] نصف لتر
                [1] لتر ونصف
               *[other] { $whole } لتر ونصف
            }
        [quarter]
            { $whole ->
                [0] ربع لتر
                [1] لتر وربع
               *[other] { $whole } لتر وربع
            }
       *[other] { $number } لتر
    }
quantity-ml = { $number } مليلتر
quantity-100g =
    { $count ->
        [1] 100 غرام
       *[other] { $number } من فئة 100 غرام
    }
quantity-250g =
    { $count ->
        [1] 250 غرام
       *[other] { $number } من فئة 250 غرام
    }
quantity-500g =
    { $count ->
        [1] 500 غرام
       *[other] { $number } من فئة 500 غرام
    }
quantity-250ml =
    { $count ->
        [1] 250 مليلتر
       *[other] { $number } من فئة 250 مليلتر
    }
quantity-500ml =
    { $count ->
        [1] نصف لتر
       *[other] { $number } من فئة نصف لتر
    }
quantity-piece =
    { $count ->
        [1] قطعة واحدة
        [2] قطعتان
        [few] { $number } قطع
       *[other] { $number } قطعة
    }
quantity-bottle =
    { $count ->
        [1] قنينة واحدة
        [2] قنينتان
        [few] { $number } قنينات
       *[other] { $number } قنينة
    }
quantity-box =
    { $count ->
        [1] علبة واحدة
        [2] علبتان
        [few] { $number } علب
       *[other] { $number } علبة
    }
quantity-jar =
    { $count ->
        [1] برطمان واحد
        [2] برطمانان
        [few] { $number } برطمانات
       *[other] { $number } برطمان
    }

day = { $weekday } { $day } { $month }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = ماي
month-6 = يونيو
month-7 = يوليوز
month-8 = غشت
month-9 = شتنبر
month-10 = أكتوبر
month-11 = نونبر
month-12 = دجنبر
line = { $quantity }، { $product }
things =
    { $count ->
        [2] منتجان
       *[other] { $count } منتجات
    }
