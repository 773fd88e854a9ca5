# أخبار تأتي وحدها، بلا سؤال.
notice-placed-later = جاءت طلبية جديدة { $code }: { $total }. أكملوا ما بأيديكم، ثم نسألكم عنها.
notice-cancelled = ألغى الزبون الطلبية { $code }: { $quantity } { $product }. لا تحضروها، فقد عادت السلعة إلى البيع.
notice-accepted = قبلت { $cooperative } الطلبية { $code } وستحضرها. نخبركم حين تجهز. { $phone }
notice-refused = نعتذر، لا تستطيع { $cooperative } تحضير الطلبية { $code }. لا تدفعون شيئا.
notice-ready = الطلبية { $code } جاهزة، التسليم { $delivery }. جهزوا { $total }. { $cooperative } { $phone }
notice-delivered = وصلت الطلبية { $code }، شكرا! لإرجاعها، اتصلوا خلال 7 أيام: { $cooperative } { $phone }
notice-offered-later = تحتاج تعاونية إلى المساعدة. أكملوا ما بأيديكم، ثم نقول لكم ماذا تحتاج.
notice-volunteer = وجدنا من يساعدكم في { $need }: { $name }، { $phone }. تتكلمون خلال يومين.
notice-measure =
    { $words }
    { $source }
    لنتوقف، اكتبوا توقف.
