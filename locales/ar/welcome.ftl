welcome-language =
    السلام عليكم! نحن تعاون، مع مكتب تنمية التعاون. هنا تبيعون وتشترون وتجدون المساعدة بالرسائل. هل نواصل بالعربية؟
welcome-languages = بأي لغة نتحدث؟
welcome-languages-ary = الدارجة
welcome-languages-ary-Latn = Darija
welcome-languages-ar = العربية
welcome-languages-fr = Français
welcome-consent =
    نحفظ رقم هاتفكم وكلامكم لخدمتكم فقط (القانون 09-08). لنتوقف، اكتبوا توقف في أي وقت. هل توافقون؟
welcome-refused = لا بأس، لن نرسل إليكم شيئا. إذا غيرتم رأيكم، فاكتبوا لنا سلام.
welcome-who = مرحبا بكم. ماذا تريدون؟
welcome-who-buy = أريد أن أشتري
welcome-who-member = أنا من تعاونية
welcome-who-volunteer = أريد أن أساعد
