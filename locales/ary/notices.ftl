# أخبار كتجي بوحدها، بلا سؤال.
notice-placed-later = جات طلبية جديدة { $code } ب { $total }. كملو لي ف يديكم، ومن بعد نسولوكم عليها.
notice-cancelled = الزبون لغى الطلبية { $code }: { $quantity } { $product }. ما توجدوهاش، والسلعة رجعات للبيع.
notice-accepted = { $cooperative } قبلات الطلبية { $code } وغادي توجدها. ملي توجد نخبروكم. { $phone }
notice-refused = سمحو لينا، { $cooperative } ما قدراتش توجد الطلبية { $code }. ما كتخلصو والو.
notice-ready = الطلبية { $code } واجدة، التسليم { $delivery }. وجدو { $total }. { $cooperative } { $phone }
notice-delivered = وصلات الطلبية { $code }، شكرا! إلا بغيتو ترجعوها، عيطو ف 7 أيام: { $cooperative } { $phone }
notice-offered-later = كاينة تعاونية محتاجة المعاونة. كملو لي ف يديكم، ومن بعد نقولو ليكم شنو خاصها.
notice-volunteer = لقينا لي يعاونكم ف { $need }: { $name }، { $phone }. تهضرو ف هاد اليومين.
notice-measure =
    { $words }
    { $source }
    باش نوقفو، كتبو حبس.
