orders-list = أشمن طلبية؟
orders-one =
    { $code }: { $product }
    { $total }، { $status }
    عيطو للتعاونية: { $phone }
    شنو نديرو؟
orders-one-cancel = نلغيها
orders-one-others = لخرين
orders-one-help = عاوني
orders-cancel = الطلبية { $code }: { $quantity } { $product }. نلغيوها؟
orders-cancelled = الطلبية { $code } تلغات، وما كتخلصو والو. خبرنا التعاونية.
orders-called = نعيطو ليكم اليوم ولا غدا على الطلبية { $code }.
orders-too-late = الطلبية { $code } ما بقاتش تلغى من هنا. عيطو للتعاونية: { $phone }
orders-none = باقي ما طلبتو والو. باش تشوفو شنو كيتباع، ختارو نشري ف القائمة.
