orders-list = Achmn talabiya?
orders-one =
    { $code }: { $product }
    { $total }, { $status }
    3eyto l tta3awniya: { $phone }
    Chno ndirou?
orders-one-cancel = Nlghiha
orders-one-others = Lkhrin
orders-one-help = 3awni
orders-cancel = Talabiya { $code }: { $quantity } { $product }. Nlghiwha?
orders-cancelled = Talabiya { $code } tlghat, w ma katkhelso walo. Khberna tta3awniya.
orders-called = Wa7ed mnna y3eyet likom lyoum wla ghedda 3la talabiya { $code }.
orders-too-late = Talabiya { $code } ma b9atch tlgha mn hna. 3eyto l tta3awniya: { $phone }
orders-none = Ba9i ma tlebto walo. Bach tchoufo chno kaytba3, khtaro nchri f l9ayma.
