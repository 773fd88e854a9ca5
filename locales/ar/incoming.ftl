incoming-list = أي طلبية؟
incoming-decide =
    طلبية جديدة { $code }
    { $quantity } { $product }
    { $total }، { $delivery }
    { $customer }
    هل تقبلونها؟
incoming-refuse = سنعتذر إلى { $customer } دون ذكر السبب. هل نرفض الطلبية { $code }؟
incoming-ready =
    { $quantity } { $product }، { $customer }
    بعد جوابكم نخبر الزبون. هل الطلبية { $code } جاهزة؟
incoming-deliver =
    الطلبية { $code }، { $customer }، { $total }
    ماذا حدث؟
incoming-deliver-delivered = وصلت ودفع ثمنها
incoming-deliver-returned = أرجعت
incoming-deliver-later = ليس بعد
incoming-accepted =
    قبلتم الطلبية { $code }. التسليم { $delivery }: { $customer } { $address }
    أخبرونا في الطلبيات حين تجهز.
incoming-refused = اعتذرنا إلى { $customer }. انتهت الطلبية { $code }، وبقيت السلعة عندكم.
incoming-made-ready = أخبرنا { $customer } أن الطلبية { $code } جاهزة. حين تصل ويدفع ثمنها، أخبرونا في الطلبيات.
incoming-delivered = أحسنتم! انتهت الطلبية { $code }، وقبضتم { $total }.
incoming-returned = سجلنا أن الطلبية { $code } أرجعت. عادت السلعة إلى البيع.
incoming-taken = سبق الجواب على هذه الطلبية.
incoming-none = لا توجد طلبية تنتظركم. سنخبركم حين تأتي طلبية.
