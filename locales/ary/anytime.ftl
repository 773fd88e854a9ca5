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
