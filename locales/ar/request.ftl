request-need = ماذا تحتاجون؟
request-need-photo = { need-photo }
request-need-label = { need-label }
request-need-online = { need-online }
request-need-papers = { need-papers }
request-need-delivery = { need-delivery }
request-words = اكتبوا أو تكلموا بالصوت. ماذا تحتاجون في { $need }؟
request-review =
    { $need }: { $words }
    نرسلها؟
request-offered = وجدنا من يستطيع مساعدتكم وسألناه. حين يقبل، نرسل إليكم اسمه ورقمه.
request-waiting = سجلنا الطلب. حين نجد من يساعدكم، نرسل إليكم اسمه ورقمه.
