incoming-list = أي طلبية؟
incoming-decide =
    طلبية { $code }
    { $quantity } { $product }
    { $total }، { $delivery }
    { $customer }
    هل تقبلون؟
incoming-refuse = سنعتذر إلى { $customer }. هل نرفض الطلبية { $code }؟
incoming-ready =
    { $quantity } { $product }، { $customer }
    هل الطلبية { $code } جاهزة؟
incoming-deliver =
    الطلبية { $code }، { $customer }
    { $total }
    ماذا حدث؟
incoming-deliver-delivered = وصلت ودفعت
incoming-deliver-returned = أرجعت
incoming-deliver-later = ليس بعد
incoming-accepted =
    قبلتم { $code }
    { $customer } { $phone }
    { $delivery } { $address }
    حين تجهز، أخبرونا هنا.
incoming-refused = اعتذرنا إلى { $customer }. انتهت الطلبية { $code }، وبقيت السلعة عندكم.
incoming-made-ready = أخبرنا { $customer } أن الطلبية { $code } جاهزة. حين تصل ويدفع ثمنها، أخبرونا في الطلبيات.
incoming-delivered = أحسنتم! انتهت الطلبية { $code }، وقبضتم { $total }.
incoming-returned = سجلنا أن الطلبية { $code } أرجعت. عادت السلعة إلى البيع.
incoming-taken = لم تعد الطلبية { $code } تنتظر هذا الجواب: { $status }.
incoming-none = لا توجد طلبية تنتظركم. سنخبركم حين تأتي طلبية.
incoming-address = العنوان: { $address }
