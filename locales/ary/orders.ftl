orders-list = أشمن وحدة؟
orders-one =
    { $code }: { $product }
    { $total }، { $status }
    التعاونية: { $phone }
    شنو نديرو؟
orders-one-cancel = نلغيها
orders-one-others = لخرين
orders-one-help = عاوني
orders-cancel = الطلبية { $code }: { $quantity } { $product }. نلغيوها؟
orders-cancelled = الطلبية { $code } تلغات، وما كتخلصو والو. خبرنا التعاونية.
orders-too-late = فات وقت التلغية.
orders-none = باقي ما طلبتو والو. باش تشوفو شنو كيتباع، ختارو نشري ف القائمة.
