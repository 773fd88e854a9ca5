orders-list = أي طلبية؟
orders-one =
    { $code }: { $product }
    { $total }، { $status }
    اتصلوا بالتعاونية: { $phone }
    ماذا نفعل؟
orders-one-cancel = إلغاء
orders-one-others = غيرها
orders-one-help = مساعدة
orders-cancel = الطلبية { $code }: { $quantity } { $product }. هل نلغيها؟
orders-cancelled = ألغيت الطلبية { $code }، ولا تدفعون شيئا. أخبرنا التعاونية.
orders-too-late = لم يعد إلغاؤها ممكنا.
orders-none = لم تطلبوا شيئا بعد. لتروا ما يباع، اختاروا الشراء في القائمة.
