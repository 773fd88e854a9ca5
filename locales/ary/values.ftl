# كيفاش كيتقالو الأثمنة والكميات والأيام.
# الأرقام ديما 0-9. $number = الكمية كاملة بالأرقام، $count = باش نختارو الجمع، $whole = بلا النص، $part = النص ولا الربع.

name-of = { $arabic }
money = { $amount } درهم

unit-g = غرام
unit-kg = كيلو
unit-l = لتر
unit-ml = مليلتر
unit-100g = 100 غرام
unit-250g = 250 غرام
unit-500g = 500 غرام
unit-250ml = 250 مليلتر
unit-500ml = نص لتر
unit-piece = حبة
unit-bottle = قرعة
unit-box = علبة
unit-jar = بوكال

quantity-g = { $number } غرام
quantity-kg =
    { $part ->
        [half]
            { $whole ->
                [0] نص كيلو
                [1] كيلو ونص
               *[other] { $whole } كيلو ونص
            }
        [quarter]
            { $whole ->
                [0] ربع كيلو
                [1] كيلو وربع
               *[other] { $whole } كيلو وربع
            }
       *[other] { $number } كيلو
    }
quantity-l =
    { $part ->
        [half]
            { $whole ->
                [0] نص لتر
                [1] لتر ونص
               *[other] { $whole } لتر ونص
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
       *[other] { $number } ديال 100 غرام
    }
quantity-250g =
    { $count ->
        [1] 250 غرام
       *[other] { $number } ديال 250 غرام
    }
quantity-500g =
    { $count ->
        [1] 500 غرام
       *[other] { $number } ديال 500 غرام
    }
quantity-250ml =
    { $count ->
        [1] 250 مليلتر
       *[other] { $number } ديال 250 مليلتر
    }
quantity-500ml =
    { $count ->
        [1] نص لتر
       *[other] { $number } ديال نص لتر
    }
quantity-piece =
    { $count ->
        [1] حبة وحدة
        [two] { $number } حبات
        [few] { $number } حبات
       *[other] { $number } حبة
    }
quantity-bottle =
    { $count ->
        [1] قرعة وحدة
        [two] { $number } قراعي
        [few] { $number } قراعي
       *[other] { $number } قرعة
    }
quantity-box =
    { $count ->
        [1] علبة وحدة
        [two] { $number } علب
        [few] { $number } علب
       *[other] { $number } علبة
    }
quantity-jar =
    { $count ->
        [1] بوكال واحد
        [two] { $number } بوكالات
        [few] { $number } بوكالات
       *[other] { $number } بوكال
    }

day = { $weekday } { $day } { $month }
weekday-1 = التنين
weekday-2 = التلات
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الحد
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
things = { $count } دالحوايج
