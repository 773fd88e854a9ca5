# A customer looks at what is for sale, in Standard Arabic: all of it page by page, then one cooperative.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
phone Zineb sms +212656565656
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 09 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in ar
customer Karim in ar
customer Zineb in ar

# Nothing yet.
Karim > القائمة
Karim < ماذا تريدون؟
   [اختاروا]
   • الشراء (1)
   • طلبياتي (2)
   • الدخول إلى تعاونيتي (3)
   • مساعدة تعاونية (4)
   • أشياء أخرى (5)
Karim taps الشراء
Karim < ماذا تريدون أن تروا؟
   [كل ما يباع] [تعاونية واحدة] [رجوع]
Karim taps كل ما يباع
Karim < لا يوجد شيء للبيع الآن. اسألونا مرة أخرى، فكل يوم فيه جديد.
   [القائمة]

product of Tifawin by Fatima: عسل الزعتر, 250 dh/kg, 12
product of Tifawin by Fatima: زيت الأركان, 450 dh/l, 5
product of Tifawin by Fatima: أملو, 90 dh/jar, 20
product of Tifawin by Fatima: صابون بلدي, 40 dh/bottle, order
product of Tifawin by Fatima: تمر المجهول, 80 dh/kg, 30
product of Tifawin by Fatima: كسكس, 25 dh/500g, 60
product of Tifawin by Fatima: زربية حمراء, 1500 dh/piece, single

# The whole list, and its second page.
Karim > القائمة
Karim < ماذا تريدون؟
   [اختاروا]
   • الشراء (1)
   • طلبياتي (2)
   • الدخول إلى تعاونيتي (3)
   • مساعدة تعاونية (4)
   • أشياء أخرى (5)
Karim taps الشراء
Karim < ماذا تريدون أن تروا؟
   [كل ما يباع] [تعاونية واحدة] [رجوع]
Karim taps كل ما يباع
Karim < ماذا تريدون أن تشتروا؟
   [اختاروا]
   • عسل الزعتر (1)
   • زيت الأركان (2)
   • أملو (3)
   • صابون بلدي (4)
   • تمر المجهول (5)
   • المزيد (9)
   • رجوع (0)
Karim taps المزيد
Karim < ماذا تريدون أن تشتروا؟
   [كسكس] [زربية حمراء] [رجوع]
Karim > 9
Karim < ماذا تريدون أن تشتروا؟
   [اختاروا]
   • عسل الزعتر (1)
   • زيت الأركان (2)
   • أملو (3)
   • صابون بلدي (4)
   • تمر المجهول (5)
   • المزيد (9)
   • رجوع (0)
Karim > المزيد
Karim < ماذا تريدون أن تشتروا؟
   [كسكس] [زربية حمراء] [رجوع]
Karim > 1
Karim < كسكس
   25 درهم لكل 500 غرام
   تعاونية تيفاوين
   موجود: 60 من فئة 500 غرام
   كم تريدون؟
   0 رجوع

# From a basic phone, by the number on the card; first a wrong one.
Zineb > القائمة
Zineb < ماذا تريدون؟
   1 الشراء
   2 طلبياتي
   3 الدخول إلى تعاونيتي
   4 مساعدة تعاونية
   5 أشياء أخرى
Zineb > 1
Zineb < ماذا تريدون أن تروا؟
   1 كل ما يباع
   2 تعاونية واحدة
   0 رجوع
Zineb > 1
Zineb < ماذا تريدون أن تشتروا؟
   1 عسل الزعتر
   2 زيت الأركان
   3 أملو
   4 صابون بلدي
   5 تمر المجهول
   9 المزيد
   0 رجوع
Zineb > 9
Zineb < ماذا تريدون أن تشتروا؟
   1 كسكس
   2 زربية حمراء
   0 رجوع
Zineb > 9
Zineb < ماذا تريدون أن تشتروا؟
   1 عسل الزعتر
   2 زيت الأركان
   3 أملو
   4 صابون بلدي
   5 تمر المجهول
   9 المزيد
   0 رجوع
Zineb > 0
Zineb < ماذا تريدون أن تروا؟
   1 كل ما يباع
   2 تعاونية واحدة
   0 رجوع
Zineb > 2
Zineb < لكل تعاونية رقم للزبائن. ما هو؟
   0 رجوع
Zineb > 999
Zineb < لم نجد هذا الرقم.
   لكل تعاونية رقم للزبائن. ما هو؟
   0 رجوع
Zineb > {shop Tifawin}
Zineb < تعاونية تيفاوين
   ماذا تشترون؟
   1 عسل الزعتر
   2 زيت الأركان
   3 أملو
   4 صابون بلدي
   5 تمر المجهول
   9 المزيد
   0 رجوع
Zineb > 2
Zineb < زيت الأركان
   450 درهم لكل لتر
   تعاونية تيفاوين
   موجود: 5 لتر
   كم تريدون؟
   0 رجوع
Zineb > القائمة
Zineb < ماذا تريدون؟
   1 الشراء
   2 طلبياتي
   3 الدخول إلى تعاونيتي
   4 مساعدة تعاونية
   5 أشياء أخرى
Zineb > 1
Zineb < ماذا تريدون أن تروا؟
   1 كل ما يباع
   2 تعاونية واحدة
   0 رجوع
Zineb > 2
Zineb < لكل تعاونية رقم للزبائن. ما هو؟
   0 رجوع
Zineb > {shop Amal}
Zineb < لا يوجد الآن شيء للبيع عند تعاونية الأمل. اسألونا مرة أخرى.
   0 القائمة
