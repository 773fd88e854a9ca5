# Messagat li kay7ello lhedra mn jdid f WhatsApp, mora nhar bla hedra. WhatsApp kaywafe9 3lihom mn 9bel.
# Ma tbda w ma tsali b 9ima, w bin koul joj 9iyam kayn klam.
template-placed =
    Jat talabiya jdida 3endkom, rre9m dyalha { $code } f ta3awniya.
    Sel3a hiya { $product }, l9ed howa { $quantity }, w ttaman howa { $total }.
    Taslim { $delivery }, w lklyan howa { $customer }.
    N9eblouha?
    1 { yes }
    2 { no }
template-placed-later = Jat talabiya jdida, rre9m dyalha { $code }, w ttaman dyalha { $total }. Kemlo li f yeddikom, w mn be3d nsewlokom 3liha.
template-cancelled = Lklyan lgha talabiya { $code } li fiha { $quantity } dyal { $product } mn 3endkom. Ma twejdouhach, w sel3a rej3at l lbi3.
template-accepted = Khbar zwin: { $cooperative } 9eblat talabiya { $code } w ghadi twejjedha. Mli twjed nkhebrokom. Nemra dyal ta3awniya { $phone } ila 7tajitouha.
template-refused = Sm7o lina, { $cooperative } ma 9edratch twejjed talabiya { $code } dyalkom. Ma katkhelso walo.
template-ready = Talabiya { $code } dyalkom wajda, w taslim { $delivery }. Wejdo { $total } bach tkhelso. Ta3awniya hiya { $cooperative }, w nemra dyalha { $phone } ila 7tajitouha.
template-delivered = Weslat talabiya { $code } dyalkom, chokran! Ila bghito trej3ouha, 3eyto f 7 iyam l { $cooperative } f nemra { $phone } w ghadi yjawbokom.
template-offered =
    Ta3awniya { $cooperative } m7taja li y3awenha f { $need }.
    Hadchi li galt lina: { $words }.
    T3awnouhom?
    1 { yes }
    2 { no }
template-offered-later = Kayna ta3awniya m7taja lm3awna. Kemlo li f yeddikom, w mn be3d n9oulo likom chno khassha.
template-volunteer = L9ina li y3awenkom f { $need }, smito { $name } w nemra dyalo hiya { $phone } ila 7tajitouha. Thedro f had lyoumayn.
template-measure =
    Khbar jdid l ta3awniyat: { $words }
    Jana mn { $source }.
    Bach nwe9fo, ktbo 7bes.
