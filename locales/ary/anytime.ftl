# لي كيتقال فأي وقت: المعاونة، التوقيف، الرجوع، اللغة، التكميلة.

help-recorded = نعيطو ليكم اليوم ولا غدا.

stop-done = صافي، ما بقيناش نصيفطو ليكم الميساجات، من غير ديال الطلبيات لي باقين. باش ترجعو، كتبو بدا.

start-done = مرحبا بكم من جديد!

language-choose = بأشمن لغة نهضرو؟
language-choose-ary = الدارجة
language-choose-ary-Latn = Darija
language-choose-ar = العربية
language-choose-fr = Français
language-changed = واخا، بالدارجة.

resume-ask = كنا ف: { $where }. نكملو؟
resume-ask-continue = نكملو
resume-ask-menu = القائمة
offer-ask = واش بغيتي { $wish }؟
offer-help = تهضر مع شي واحد
offer-menu = ترجع للقائمة
offer-back = ترجع للقائمة
offer-cancel = تخلي هادشي
offer-stop = نحبسو الرسائل
offer-start = نرجعو الرسائل
offer-language = تبدل اللغة
offer-order_status = تشوف الطلب ديالك
thanks-said = مرحبا، بكل فرح!
language-switched = واخا، نكملو بالدارجة. باش تبدل كتب: لغة.
language-hint = باش نهضرو بالدارجة كتب: الدارجة.
offer-buy = تشري هادشي
offer-price = تشوف الأثمنة
offer-sell = تبيع هادشي
offer-volunteer_request = تطلب متطوع
offer-volunteer_offer = تعاون تعاونية
offer-measures = تشوف أخبار الدولة
