volunteer-known = أنتم مسجلون معنا. ماذا تريدون؟
volunteer-known-stay = أستمر
volunteer-known-change = أغير
volunteer-known-leave = لن أساعد بعد الآن
volunteer-rested = حسنا، لن نطلب منكم شيئا بعد الآن. شكرا لكم على كل شيء، ومرحبا بكم متى شئتم.
volunteer-stay = حسنا. حين تحتاجكم تعاونية، نرسل إليكم رسالة.
volunteer-skill = كيف يمكنكم أن تساعدوا؟
volunteer-skill-photo = { need-photo }
volunteer-skill-label = { need-label }
volunteer-skill-online = { need-online }
volunteer-skill-papers = { need-papers }
volunteer-skill-delivery = { need-delivery }
volunteer-more = شكرا. هل تساعدون في شيء آخر أيضا؟
volunteer-language = بأي لغة تتكلمون؟
volunteer-language-darija = الدارجة
volunteer-language-darija-french = الدارجة والفرنسية
volunteer-language-darija-arabic = الدارجة والعربية
volunteer-language-all = بهذه كلها
volunteer-where = من أين يمكنكم أن تساعدوا؟
volunteer-where-remote = عن بعد
volunteer-where-region = في جهتي
volunteer-region = أي جهة؟
volunteer-name = لن تعرف التعاونية إلا اسمكم ورقمكم. ما اسمكم؟
volunteer-review =
    { $name }، { $where }
    { $skills }
    صحيح؟
volunteer-done = شكرا لكم، سجلناكم! حين تحتاجكم تعاونية، نرسل إليكم رسالة.
volunteer-offer =
    { $cooperative } تطلب المساعدة
    { $need }: { $words }
    تساعدونهم؟
volunteer-accepted = شكرا لكم! أرسلنا اسمكم إلى { $cooperative }. تتكلمون خلال يومين: { $phone }
volunteer-declined = لا بأس، شكرا. سنسأل غيركم.
volunteer-taken = لم يعد هذا الطلب ينتظر.
volunteer-words = قالت التعاونية: { $words }
