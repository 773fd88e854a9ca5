orders-list = أي طلبية؟
orders-one =
    { $code }: { $product }
    { $total }، { $status }
    هاتف التعاونية: { $phone }
    ماذا نفعل؟
orders-one-cancel = إلغاء
orders-one-others = غيرها
orders-one-help = مساعدة
orders-cancel = الطلبية { $code }: { $quantity } { $product }. هل نلغيها؟
orders-cancelled = ألغيت الطلبية { $code }، ولا تدفعون شيئا. أخبرنا التعاونية.
orders-called = سنتصل بكم اليوم أو غدا بشأن الطلبية { $code }.
orders-too-late = لم يعد إلغاء الطلبية { $code } ممكنا من هنا. اتصلوا بالتعاونية: { $phone }
orders-none = لم تطلبوا شيئا بعد. لتروا ما يباع، اختاروا الشراء في القائمة.
