volunteer-known = راكم مسجلين معانا. شنو بغيتو؟
volunteer-known-stay = نكمل
volunteer-known-change = نبدل
volunteer-known-leave = ما بقيتش نعاون
volunteer-rested = صافي، ما غاديش نطلبو منكم شي حاجة. شكرا على كلشي، ومرحبا بكم ف أي وقت.
volunteer-stay = مزيان. ملي تحتاجكم شي تعاونية، نصيفطو ليكم ميساج.
volunteer-skill = فاش تقدرو تعاونو؟
volunteer-skill-photo = { need-photo }
volunteer-skill-label = { need-label }
volunteer-skill-online = { need-online }
volunteer-skill-papers = { need-papers }
volunteer-skill-delivery = { need-delivery }
volunteer-more = مزيان. تقدرو تعاونو ف شي حاجة خرى؟
volunteer-language = بأشمن لغة كتهضرو؟
volunteer-language-darija = الدارجة
volunteer-language-darija-french = الدارجة والفرنسية
volunteer-language-darija-arabic = الدارجة والعربية
volunteer-language-all = بهادو كاملين
volunteer-where = منين تقدرو تعاونو؟
volunteer-where-remote = من بعيد
volunteer-where-region = فالجهة ديالي
volunteer-region = أشمن جهة؟
volunteer-name = التعاونية كتعرف غير سميتكم ونمرتكم. شنو سميتكم؟
volunteer-review =
    { $name }، { $where }
    { $skills }
    صحيح؟
volunteer-done = شكرا بزاف، تسجلتو! ملي تحتاجكم شي تعاونية، نصيفطو ليكم ميساج.
volunteer-offer =
    { $cooperative } بغات المعاونة
    { $need }: { $words }
    تعاونوهم؟
volunteer-accepted = شكرا بزاف! صيفطنا سميتكم ل { $cooperative }. تهضرو ف هاد اليومين: { $phone }
volunteer-declined = ماشي مشكل، شكرا. غادي نسولو شي حد آخر.
volunteer-taken = هاد الطلب ما بقاش كيتسنى.
volunteer-words = التعاونية قالت: { $words }
