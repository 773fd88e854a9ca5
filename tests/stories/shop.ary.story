# A customer looks at what is for sale, in Darija in Arabic letters: all of it page by page, then one cooperative.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
phone Zineb sms +212656565656
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 09 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in ary
customer Karim in ary
customer Zineb in ary

# Nothing yet.
Karim > القائمة
Karim < شنو بغيتو ديرو؟
   [ختارو]
   • نشري (1)
   • الطلبيات ديالي (2)
   • ندخل لتعاونيتي (3)
   • نعاون تعاونية (4)
   • حوايج خرين (5)
Karim taps نشري
Karim < شنو نوريوكم؟
   [كلشي لي كيتباع] [تعاونية وحدة] [رجوع]
Karim taps كلشي لي كيتباع
Karim < دابا ما كاين والو للبيع. سولونا مرة خرى، كل نهار كاين الجديد.
   [القائمة]

product of Tifawin by Fatima: عسل الزعتر, 250 dh/kg, 12
product of Tifawin by Fatima: زيت أركان, 450 dh/l, 5
product of Tifawin by Fatima: أملو, 90 dh/jar, 20
product of Tifawin by Fatima: صابون بلدي, 40 dh/bottle, order
product of Tifawin by Fatima: تمر المجهول, 80 dh/kg, 30
product of Tifawin by Fatima: كسكسو, 25 dh/500g, 60
product of Tifawin by Fatima: زربية حمرا, 1500 dh/piece, single

# The whole list, and its second page.
Karim > القائمة
Karim < شنو بغيتو ديرو؟
   [ختارو]
   • نشري (1)
   • الطلبيات ديالي (2)
   • ندخل لتعاونيتي (3)
   • نعاون تعاونية (4)
   • حوايج خرين (5)
Karim taps نشري
Karim < شنو نوريوكم؟
   [كلشي لي كيتباع] [تعاونية وحدة] [رجوع]
Karim taps كلشي لي كيتباع
Karim < شنو بغيتو تشريو؟
   [ختارو]
   • عسل الزعتر (1)
   • زيت أركان (2)
   • أملو (3)
   • صابون بلدي (4)
   • تمر المجهول (5)
   • خرين (9)
   • رجوع (0)
Karim taps خرين
Karim < شنو بغيتو تشريو؟
   [كسكسو] [زربية حمرا] [رجوع]
Karim > 9
Karim < شنو بغيتو تشريو؟
   [ختارو]
   • عسل الزعتر (1)
   • زيت أركان (2)
   • أملو (3)
   • صابون بلدي (4)
   • تمر المجهول (5)
   • خرين (9)
   • رجوع (0)
Karim > خرين
Karim < ختارو من هادو.
   شنو بغيتو تشريو؟
   [ختارو]
   • عسل الزعتر (1)
   • زيت أركان (2)
   • أملو (3)
   • صابون بلدي (4)
   • تمر المجهول (5)
   • خرين (9)
   • رجوع (0)
Karim > 1
Karim < عسل الزعتر
   كيلو ب 250 درهم
   تعاونية تيفاوين
   كاين 12 كيلو
   شحال بغيتو؟
   0 رجوع

# From a basic phone, by the number on the card; first a wrong one.
Zineb > القائمة
Zineb < شنو بغيتو ديرو؟
   1 نشري
   2 الطلبيات ديالي
   3 ندخل لتعاونيتي
   4 نعاون تعاونية
   5 حوايج خرين
Zineb > 1
Zineb < شنو نوريوكم؟
   1 كلشي لي كيتباع
   2 تعاونية وحدة
   0 رجوع
Zineb > 1
Zineb < شنو بغيتو تشريو؟
   1 عسل الزعتر
   2 زيت أركان
   3 أملو
   4 صابون بلدي
   5 تمر المجهول
   9 خرين
   0 رجوع
Zineb > 9
Zineb < شنو بغيتو تشريو؟
   1 كسكسو
   2 زربية حمرا
   0 رجوع
Zineb > 9
Zineb < شنو بغيتو تشريو؟
   1 عسل الزعتر
   2 زيت أركان
   3 أملو
   4 صابون بلدي
   5 تمر المجهول
   9 خرين
   0 رجوع
Zineb > 0
Zineb < شنو نوريوكم؟
   1 كلشي لي كيتباع
   2 تعاونية وحدة
   0 رجوع
Zineb > 2
Zineb < كل تعاونية عندها رقم للزبناء. شنو هو؟
   0 رجوع
Zineb > 999
Zineb < ما لقيناش هاد الرقم.
   كل تعاونية عندها رقم للزبناء. شنو هو؟
   0 رجوع
Zineb > {shop Tifawin}
Zineb < تعاونية تيفاوين
   شنو بغيتو تشريو؟
   1 عسل الزعتر
   2 زيت أركان
   3 أملو
   4 صابون بلدي
   5 تمر المجهول
   9 خرين
   0 رجوع
Zineb > 2
Zineb < زيت أركان
   لتر ب 450 درهم
   تعاونية تيفاوين
   كاين 5 لتر
   شحال بغيتو؟
   0 رجوع
Zineb > القائمة
Zineb < شنو بغيتو ديرو؟
   1 نشري
   2 الطلبيات ديالي
   3 ندخل لتعاونيتي
   4 نعاون تعاونية
   5 حوايج خرين
Zineb > 1
Zineb < شنو نوريوكم؟
   1 كلشي لي كيتباع
   2 تعاونية وحدة
   0 رجوع
Zineb > 2
Zineb < كل تعاونية عندها رقم للزبناء. شنو هو؟
   0 رجوع
Zineb > {shop Amal}
Zineb < تعاونية الأمل ما عندها والو للبيع دابا. سولونا مرة خرى.
   0 القائمة
