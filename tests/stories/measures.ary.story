# A measure is sent to a region, in Darija in Arabic letters, once to each member; it can be read again.

phone Fatima sms +212611111111
phone Aicha sms +212612121212
phone Hind whatsapp +212645454545
phone Zineb sms +212656565656
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 03 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in ary
member Aicha of Tifawin in ary
member Hind of Tifawin in ary
member Zineb of Amal in ary
measure المعرض الجهوي: المعرض الجهوي للتعاونيات غادي يكون ف أكادير. التسجيل فابور حتى ل 15 دجنبر.

# Aicha wants no more messages; Zineb is in another region.
Aicha > حبس
Aicha < صافي، ما بقيناش نصيفطو ليكم الميساجات، من غير ديال الطلبيات لي باقين. باش ترجعو، كتبو بدا.
   0 القائمة
broadcast to region 09
Fatima < المعرض الجهوي للتعاونيات غادي يكون ف أكادير. التسجيل فابور حتى ل 15 دجنبر.
   odco.gov.ma
   باش نوقفو، كتبو حبس.
Hind < المعرض الجهوي للتعاونيات غادي يكون ف أكادير. التسجيل فابور حتى ل 15 دجنبر.
   odco.gov.ma
   باش نوقفو، كتبو حبس.
Fatima > شكرا
Fatima < شنو بغيتو ديرو؟
   1 بيع منتوج
   2 المنتوجات ديالنا
   3 الطلبيات لي جاو
   4 طلب متطوع
   5 حوايج خرين
Fatima > 5
Fatima < شنو بغيتو ديرو؟
   1 أخبار الدولة
   2 نشري
   3 الطلبيات ديالي
   4 اللغة
   5 عاوني
   0 رجوع
Fatima > 1
Fatima < شنو بغيتو تعرفو؟
   1 المعرض الجهوي
   0 رجوع
Fatima > 1
Fatima < المعرض الجهوي للتعاونيات غادي يكون ف أكادير. التسجيل فابور حتى ل 15 دجنبر.
   odco.gov.ma
   0 القائمة
Zineb > القائمة
Zineb < شنو بغيتو ديرو؟
   1 بيع منتوج
   2 المنتوجات ديالنا
   3 الطلبيات لي جاو
   4 طلب متطوع
   5 حوايج خرين
Zineb > 5
Zineb < شنو بغيتو ديرو؟
   1 أخبار الدولة
   2 نشري
   3 الطلبيات ديالي
   4 اللغة
   5 عاوني
   0 رجوع
Zineb > 1
Zineb < شنو بغيتو تعرفو؟
   1 المعرض الجهوي
   0 رجوع
Zineb > 0
Zineb < شنو بغيتو ديرو؟
   1 أخبار الدولة
   2 نشري
   3 الطلبيات ديالي
   4 اللغة
   5 عاوني
   0 رجوع
