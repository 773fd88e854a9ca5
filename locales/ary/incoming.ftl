incoming-list = أشمن طلبية؟
incoming-decide =
    طلبية جديدة { $code }
    { $quantity } { $product }
    { $total }، { $delivery }
    { $customer }
    نقبلوها؟
incoming-refuse = غادي نعتاذرو ل { $customer }. نرفضو الطلبية { $code }؟
incoming-ready =
    { $quantity } { $product } ل { $customer }
    واش الطلبية { $code } واجدة؟
incoming-deliver =
    الطلبية { $code } ل { $customer }، { $total }
    شنو وقع؟
incoming-deliver-delivered = وصلات وتخلصات
incoming-deliver-returned = ترجعات
incoming-deliver-later = مازال
incoming-accepted =
    قبلتو { $code }
    { $customer } { $phone }
    { $delivery } { $address }
    ملي توجد، قولوها ف الطلبيات.
incoming-refused = صافي، اعتاذرنا ل { $customer }. الطلبية { $code } سالات، والسلعة بقات عندكم.
incoming-made-ready = خبرنا { $customer } بلي الطلبية { $code } واجدة. ملي توصل وتخلصو، قولوها لينا ف الطلبيات.
incoming-delivered = تبارك الله عليكم! الطلبية { $code } سالات، وشديتو { $total }.
incoming-returned = سجلنا بلي الطلبية { $code } ترجعات. السلعة رجعات للبيع.
incoming-taken = الطلبية { $code } ما بقاتش كتسنى هاد الجواب: { $status }.
incoming-none = ما كاينة حتى طلبية كتسناكم. ملي تجي شي وحدة نخبروكم.
incoming-address = العنوان: { $address }
