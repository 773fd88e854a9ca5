# A measure is sent to a region, in Standard Arabic, once to each member; it can be read again.

phone Fatima sms +212611111111
phone Aicha sms +212612121212
phone Hind whatsapp +212645454545
phone Zineb sms +212656565656
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 03 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in ar
member Aicha of Tifawin in ar
member Hind of Tifawin in ar
member Zineb of Amal in ar
measure المعرض الجهوي: يقام المعرض الجهوي للتعاونيات في أكادير. التسجيل مجاني إلى غاية 15 دجنبر.

# Aicha wants no more messages; Zineb is in another region.
Aicha > توقف
Aicha < حسنا، لن نرسل إليكم رسائل، إلا عن الطلبيات الجارية. لتعودوا، اكتبوا ابدأ.
   0 القائمة
broadcast to region 09
Fatima < المعرض الجهوي. يقام المعرض الجهوي للتعاونيات في أكادير. التسجيل مجاني إلى غاية 15 دجنبر.
   odco.gov.ma
   لنتوقف، اكتبوا توقف.
Hind < المعرض الجهوي. يقام المعرض الجهوي للتعاونيات في أكادير. التسجيل مجاني إلى غاية 15 دجنبر.
   odco.gov.ma
   لنتوقف، اكتبوا توقف.
Fatima > شكرا لكم
Fatima < ماذا تريدون؟
   1 بيع منتج
   2 منتجاتنا
   3 الطلبيات الواردة
   4 طلب متطوع
   5 أشياء أخرى
Fatima > 5
Fatima < ماذا تريدون؟
   1 أخبار الدولة
   2 الشراء
   3 طلبياتي
   4 اللغة
   5 مساعدة
   0 رجوع
Fatima > 1
Fatima < ماذا تريدون أن تعرفوا؟
   1 المعرض الجهوي
   0 رجوع
Fatima > 1
Fatima < يقام المعرض الجهوي للتعاونيات في أكادير. التسجيل مجاني إلى غاية 15 دجنبر.
   odco.gov.ma
   0 القائمة
Zineb > القائمة
Zineb < ماذا تريدون؟
   1 بيع منتج
   2 منتجاتنا
   3 الطلبيات الواردة
   4 طلب متطوع
   5 أشياء أخرى
Zineb > 5
Zineb < ماذا تريدون؟
   1 أخبار الدولة
   2 الشراء
   3 طلبياتي
   4 اللغة
   5 مساعدة
   0 رجوع
Zineb > 1
Zineb < ماذا تريدون أن تعرفوا؟
   1 المعرض الجهوي
   0 رجوع
Zineb > 0
Zineb < ماذا تريدون؟
   1 أخبار الدولة
   2 الشراء
   3 طلبياتي
   4 اللغة
   5 مساعدة
   0 رجوع
