# Akhbar kayjiw bou7dhom, bla so2al.
notice-placed-later = Jat talabiya jdida { $code } b { $total }. Kemlo li f yeddikom, w mn be3d nsewlokom 3liha.
notice-cancelled = Lklyan lgha talabiya { $code }: { $quantity } { $product }. Ma twejdouhach, w sel3a rej3at l lbi3.
notice-accepted = { $cooperative } 9eblat talabiya { $code } w ghadi twejjedha. Mli twjed nkhebrokom. { $phone }
notice-refused = Sm7o lina, { $cooperative } ma 9edratch twejjed talabiya { $code }. Ma katkhelso walo.
notice-ready = Talabiya { $code } wajda, taslim { $delivery }. Wejdo { $total }. { $cooperative } { $phone }
notice-delivered = Weslat talabiya { $code }, chokran! Ila bghito trej3ouha, 3eyto f 7 iyam: { $cooperative } { $phone }
notice-offered-later = Kayna ta3awniya m7taja lm3awna. Kemlo li f yeddikom, w mn be3d n9oulo likom chno khassha.
notice-volunteer = L9ina li y3awenkom f { $need }: { $name }, { $phone }. Thedro f had lyoumayn.
notice-measure =
    { $words }
    { $source }
    Bach nwe9fo, ktbo 7bes.
