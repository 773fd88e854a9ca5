welcome-language =
    السلام! حنا تعاون، مع مكتب تنمية التعاون. هنا كتبيعو، كتشريو وكتلقاو المعاونة بالميساجات. نكملو بالدارجة؟
welcome-languages = بأشمن لغة نهضرو؟
welcome-languages-ary = الدارجة
welcome-languages-ary-Latn = Darija
welcome-languages-ar = العربية
welcome-languages-fr = Français
welcome-consent =
    كنحفظو نمرتكم وكلامكم غير باش نخدموكم (القانون 09-08). باش نوقفو، كتبو حبس فأي وقت. واش متافقين؟
welcome-refused = ماشي مشكل، ما غادي نصيفطو ليكم والو. إلا بدلتو الراي، كتبو لينا سلام.
welcome-who = مرحبا بكم. شنو بغيتو؟
welcome-who-buy = بغيت نشري
welcome-who-member = أنا من تعاونية
welcome-who-volunteer = بغيت نعاون
