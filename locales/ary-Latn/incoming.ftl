incoming-list = Achmn talabiya?
incoming-decide =
    Talabiya jdida { $code }
    { $quantity } { $product }
    { $total }, { $delivery }
    { $customer }
    N9eblouha?
incoming-refuse = Ghadi n3tadro l { $customer } bla ma n9oulo 3lach. Nrefdo talabiya { $code }?
incoming-ready =
    { $quantity } { $product } l { $customer }
    Mli twjed nkhebro lklyan. Wach talabiya { $code } wajda?
incoming-deliver =
    Talabiya { $code } l { $customer }, { $total }
    Chno w9e3?
incoming-deliver-delivered = Weslat w tkhelsat
incoming-deliver-returned = Trej3at
incoming-deliver-later = Mazal
incoming-accepted =
    9belto talabiya { $code }. Taslim { $delivery }: { $customer } { $phone } { $address }
    Mli twjed, 9oulouha lina f talabiyat.
incoming-refused = Safi, 3tadrna l { $customer }. Talabiya { $code } salat, w sel3a b9at 3endkom.
incoming-made-ready = Khberna { $customer } belli talabiya { $code } wajda. Mli twsel w tkhelso, 9oulouha lina f talabiyat.
incoming-delivered = Tbarkellah 3likom! Talabiya { $code } salat, w chedito { $total }.
incoming-returned = Sejelna belli talabiya { $code } trej3at. Sel3a rej3at l lbi3.
incoming-taken = Talabiya { $code } ma b9atch katsenna had ljawab: { $status }.
incoming-none = Ma kayna 7ta talabiya katsennakom. Mli tji chi we7da nkhebrokom.
incoming-address = L3onwan: { $address }
