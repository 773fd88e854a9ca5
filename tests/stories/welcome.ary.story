# The first words, in Darija in Arabic letters: a language confirmed, refused, changed; and changing one's mind.

phone Karim whatsapp +212622222222
phone Nadia whatsapp +212623232323
phone Fatima sms +212611111111
phone Idir whatsapp +212633333355

# He agrees to the language and not to the rest; two days later he does.
Karim > السلام، بغيت نشري العسل
Karim < السلام! حنا تعاون، مع مكتب تنمية التعاون. هنا كتبيعو، كتشريو وكتلقاو المعاونة بالميساجات. نكملو بالدارجة؟
   [إيه] [لا]
Karim taps إيه
Karim < كنحفظو نمرتكم وكلامكم غير باش نخدموكم (القانون 09-08). باش نوقفو، كتبو حبس فأي وقت. واش متافقين؟
   [إيه] [لا] [رجوع]
Karim taps لا
Karim < ماشي مشكل، ما غادي نصيفطو ليكم والو. إلا بدلتو الراي، كتبو لينا سلام.
   [القائمة]
Karim > شكرا
Karim < كنحفظو نمرتكم وكلامكم غير باش نخدموكم (القانون 09-08). باش نوقفو، كتبو حبس فأي وقت. واش متافقين؟
   [إيه] [لا]
Karim > 2
Karim < ماشي مشكل، ما غادي نصيفطو ليكم والو. إلا بدلتو الراي، كتبو لينا سلام.
   [القائمة]
later 2 days
Karim > السلام عليكم
Karim < كنحفظو نمرتكم وكلامكم غير باش نخدموكم (القانون 09-08). باش نوقفو، كتبو حبس فأي وقت. واش متافقين؟
   [إيه] [لا]
Karim taps إيه
Karim < مرحبا بكم. شنو بغيتو؟
   [بغيت نشري] [أنا من تعاونية] [بغيت نعاون]
Karim taps بغيت نشري
Karim < شنو نوريوكم؟
   [كلشي لي كيتباع] [تعاونية وحدة] [رجوع]

# She reads another language than she wrote; the member is asked who she is.
Nadia > السلام، بغيت نشري العسل
Nadia < السلام! حنا تعاون، مع مكتب تنمية التعاون. هنا كتبيعو، كتشريو وكتلقاو المعاونة بالميساجات. نكملو بالدارجة؟
   [إيه] [لا]
Nadia taps لا
Nadia < بأشمن لغة نهضرو؟
   [ختارو]
   • الدارجة (1)
   • Darija (2)
   • العربية (3)
   • Français (4)
   • رجوع (0)
Nadia > 4
Nadia < Nous gardons votre numéro et vos messages seulement pour vous servir (loi 09-08). Pour arrêter, écrivez stop à tout moment. Êtes-vous d'accord ?
   [Oui] [Non] [Retour]
Nadia > 1
Nadia < Personne ne vend cela aujourd'hui : العسل.
   Que voulez-vous voir ?
   [Tout ce qui se vend] [Une coopérative] [Retour]
Fatima > السلام، حنا تعاونية بغينا نبيعو العسل
Fatima < السلام! حنا تعاون، مع مكتب تنمية التعاون. هنا كتبيعو، كتشريو وكتلقاو المعاونة بالميساجات. نكملو بالدارجة؟
   1 إيه
   2 لا
Fatima > 1
Fatima < كنحفظو نمرتكم وكلامكم غير باش نخدموكم (القانون 09-08). باش نوقفو، كتبو حبس فأي وقت. واش متافقين؟
   1 إيه
   2 لا
   0 رجوع
Fatima > 1
Fatima < كل تعاونية عندها رقم للناس ديالها، فيه 5 أرقام. سولو عليه التعاونية ديالكم. شنو هو؟
   0 رجوع

# Whoever is asked what they want may say it in their own words.
Idir > السلام عليكم
Idir < السلام! حنا تعاون، مع مكتب تنمية التعاون. هنا كتبيعو، كتشريو وكتلقاو المعاونة بالميساجات. نكملو بالدارجة؟
   [إيه] [لا]
Idir > 1
Idir < كنحفظو نمرتكم وكلامكم غير باش نخدموكم (القانون 09-08). باش نوقفو، كتبو حبس فأي وقت. واش متافقين؟
   [إيه] [لا] [رجوع]
Idir > 1
Idir < مرحبا بكم. شنو بغيتو؟
   [بغيت نشري] [أنا من تعاونية] [بغيت نعاون]
Idir > بغيت العسل
Idir < هادي ماكيبيعها حتى واحد اليوم: العسل.
   شنو نوريوكم؟
   [كلشي لي كيتباع] [تعاونية وحدة]
