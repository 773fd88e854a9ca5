# كلام كيتعاود ف بزاف ديال البلايص. كنهضرو بالجمع (كتبو، ختارو) باش يصلح لعيالات ورجال.

yes = إيه
no = لا
skip = من بعد
menu = القائمة
list-opener = ختارو
back-line = رجوع
more-line = خرين
just = { $value }

doubt = ختارو شنو قصدتو.
old-button = هاداك ميساج قديم.
fault = سمحو لينا، وقع مشكل من عندنا. خبرنا واحد منا، وغادي يجاوبكم اليوم ولا غدا.
answer-elsewhere = باش تجاوبو: { $where }
resume-changed = تبدلو شي حوايج عندنا.

# ملي ما كنفهموش الجواب: نفس السؤال كيجي من بعد.
again-choice = ختارو من هادو.
again-words = كتبوها بالحروف عافاكم.
again-shorter = طويلة شوية، قصروها عافاكم.
again-place = كتبو شي بلاصة معروفة، بحال: حدا الجامع.
again-photo = خاصنا تصويرة، ولا خليوها من بعد.
again-money = كتبو غير الثمن، بحال 60.
again-quantity = كتبو غير شحال، بحال 2.
again-whole = كيتباع كامل، بلا نص.
again-left = بقى غير { $left }.
again-code = كتبو غير الأرقام عافاكم.
again-help = كتبو عاوني نعيطو ليكم، ولا صيفطو صوت.
again-called = واحد منا غادي يعيط ليكم.

# شي حاجة ما طلبناهاش: كتبقى عندنا، وكيشوفها لي كيعاون.
kept-photo = وصلات التصويرة، نشوفوها.
kept-voice = وصل الصوت، نسمعوه.
kept-video = وصل الفيديو، نشوفوه.
kept-file = وصل الملف، نشوفوه.
kept-place = وصلات البلاصة، نشوفوها.

supply-stock = دابا
supply-order = بالطلب
supply-single = حبة وحدة
delivery-pickup = فالتعاونية
delivery-home = فالدار
bringing-pickup = { delivery-pickup }
bringing-home = { delivery-home } + التوصيل
status-placed = كتسنى الجواب
status-accepted = كتوجد
status-refused = ما تقبلاتش
status-ready = واجدة
status-delivered = وصلات
status-cancelled = تلغات
status-returned = ترجعات
product-on = كيتباع
product-paused = واقف

need-photo = التصاور
need-label = التغليف
need-online = البيع فالنت
need-papers = الوراق والحساب
need-delivery = التوصيل
by-voice = ميساج بالصوت
remote = من بعيد

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
where-join = الدخول لتعاونية
where-sell = بيع منتوج
where-products = المنتوجات ديالكم
where-shop = السوق
where-order = طلبية جديدة
where-incoming = الطلبيات لي جاو
where-orders = الطلبيات ديالكم
where-request = طلب متطوع
where-volunteer = معاونة التعاونيات
where-measures = أخبار الدولة
where-help = طلب المعاونة
where-language = اللغة
where-stop = توقيف الميساجات
where-start = الرجوع للميساجات
where-resume = القائمة

product-line = { $unit } ب { $price }
order-line = { $code } { $total }

no-number = بلا رقم
where-find = طلب جديد
where-offer = القائمة
where-thanks = القائمة
