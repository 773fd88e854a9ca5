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
