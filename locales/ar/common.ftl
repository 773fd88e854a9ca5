# كلمات تتكرر في كل المحادثات. نخاطب الناس بصيغة الجمع ليناسب الكلام النساء والرجال.

yes = نعم
no = لا
skip = لاحقا
menu = القائمة
list-opener = اختاروا
back-line = رجوع
more-line = المزيد
just = { $value }

doubt = اختاروا ما قصدتم.
old-button = تلك رسالة قديمة.
fault = نعتذر، حدث خلل عندنا. أخبرنا واحدا منا، وسيجيبكم اليوم أو غدا.
answer-elsewhere = للجواب: { $where }
resume-changed = تغيرت أشياء عندنا.

# حين لا نفهم الجواب: يعاد السؤال نفسه بعد هذه الجملة.
again-choice = اختاروا من هذه.
again-words = اكتبوه بالحروف من فضلكم.
again-shorter = الجواب طويل، اختصروه من فضلكم.
again-place = اكتبوا مكانا معروفا، مثل: قرب المسجد.
again-photo = نحتاج إلى صورة، أو اتركوها لاحقا.
again-money = اكتبوا الثمن فقط، مثل 60.
again-quantity = اكتبوا الكمية فقط، مثل 2.
again-whole = يباع كاملا، بلا نصف.
again-left = بقي فقط { $left }.
again-code = اكتبوا الأرقام فقط من فضلكم.
again-help = اكتبوا مساعدة لنتصل بكم، أو أرسلوا صوتا.
again-called = سيتصل بكم واحد منا.

# ما لم نطلبه: يحفظ عندنا، ويراه من يساعد.
kept-photo = وصلت الصورة، سنراها.
kept-voice = وصل الصوت، سنسمعه.
kept-video = وصل الفيديو، سنراه.
kept-file = وصل الملف، سنراه.
kept-place = وصل المكان، سنراه.

supply-stock = الآن
supply-order = حسب الطلب
supply-single = قطعة واحدة
delivery-pickup = بالتعاونية
delivery-home = بالبيت
bringing-pickup = { delivery-pickup }
bringing-home = { delivery-home } + توصيل
status-placed = تنتظر الجواب
status-accepted = قيد التحضير
status-refused = لم تقبل
status-ready = جاهزة
status-delivered = وصلت
status-cancelled = ملغاة
status-returned = أرجعت
product-on = معروض
product-paused = متوقف

need-photo = الصور
need-label = التغليف
need-online = البيع بالإنترنت
need-papers = الوثائق
need-delivery = التوصيل
by-voice = رسالة صوتية
remote = عن بعد

region-01 = طنجة-تطوان-الحسيمة
region-02 = الشرق
region-03 = فاس-مكناس
region-04 = الرباط-سلا-القنيطرة
region-05 = بني ملال-خنيفرة
region-06 = الدار البيضاء-سطات
region-07 = مراكش-آسفي
region-08 = درعة-تافيلالت
region-09 = سوس-ماسة
region-10 = كلميم-واد نون
region-11 = العيون-الساقية الحمراء
region-12 = الداخلة-وادي الذهب

where-welcome = البداية
where-home = القائمة
where-join = الدخول إلى تعاونية
where-sell = بيع منتج
where-products = منتجاتكم
where-shop = السوق
where-order = طلبية جديدة
where-incoming = الطلبيات الواردة
where-orders = طلبياتكم
where-request = طلب متطوع
where-volunteer = مساعدة التعاونيات
where-measures = أخبار الدولة
where-help = طلب المساعدة
where-language = اللغة
where-stop = توقيف الرسائل
where-start = العودة إلى الرسائل
where-resume = القائمة

product-line = { $price } لكل { $unit }
order-line = { $code } { $total }

no-number = بدون رقم
where-find = طلب جديد
where-offer = القائمة
where-thanks = القائمة
