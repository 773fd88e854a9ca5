# ما يقال في أي وقت: المساعدة، التوقيف، العودة، اللغة، المواصلة.

help-recorded = سنتصل بكم اليوم أو غدا.

stop-done = حسنا، لن نرسل إليكم رسائل، إلا عن الطلبيات الجارية. لتعودوا، اكتبوا ابدأ.

start-done = مرحبا بكم من جديد!

language-choose = بأي لغة نتحدث؟
language-choose-ary = الدارجة
language-choose-ary-Latn = Darija
language-choose-ar = العربية
language-choose-fr = Français
language-changed = حسنا، بالعربية.

resume-ask = كنا في: { $where }. هل نواصل؟
resume-ask-continue = نواصل
resume-ask-menu = القائمة
offer-ask = هل تريدون { $wish }؟
offer-help = التحدث مع شخص
offer-menu = الرجوع إلى القائمة
offer-back = الرجوع إلى القائمة
offer-cancel = ترك هذا
offer-stop = إيقاف رسائلنا
offer-start = استئناف رسائلنا
offer-language = تغيير اللغة
offer-order_status = رؤية طلبكم
thanks-said = بكل سرور!
language-switched = حسنا، نتحدث بالعربية. للتغيير اكتبوا: لغة.
language-hint = للحديث بالعربية اكتبوا: العربية.
offer-buy = شراء هذا
offer-price = رؤية الأثمنة
offer-sell = بيع هذا
offer-volunteer_request = طلب متطوع
offer-volunteer_offer = مساعدة تعاونية
offer-measures = رؤية أخبار الدولة
