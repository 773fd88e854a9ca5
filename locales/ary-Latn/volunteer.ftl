volunteer-known = Rakom msejlin m3ana. Chno bghito?
volunteer-known-stay = Nkemmel
volunteer-known-change = Nbeddel
volunteer-known-leave = Ma b9itch n3awen
volunteer-rested = Safi, ma ghadich ntelbo mnkom chi 7aja. Chokran 3la kolchi, w mer7ba bikom f ay we9t.
volunteer-stay = Mezyan. Mli t7tajkom chi ta3awniya, nsifto likom message.
volunteer-skill = Fach t9edro t3awno?
volunteer-skill-photo = Tsawer
volunteer-skill-label = Taghlif
volunteer-skill-online = Lbi3 f internet
volunteer-skill-papers = Lwra9 w l7sabat
volunteer-skill-delivery = Tawsil
volunteer-more = Mezyan. T9edro t3awno f chi 7aja khra?
volunteer-language = B achmn lougha kathedro?
volunteer-language-darija = Darija
volunteer-language-darija-french = Darija w français
volunteer-language-darija-arabic = Darija w l3arbiya
volunteer-language-all = B hado kamlin
volunteer-where = Mnin t9edro t3awno?
volunteer-where-remote = Mn b3id
volunteer-where-region = F ljiha dyali
volunteer-region = Achmn jiha?
volunteer-name = Tta3awniya kat3ref ghir smitkom w nmirtkom. Chno smitkom?
volunteer-review =
    { $name }, { $where }
    { $skills }
    Wach s7i7?
volunteer-done = Chokran bzaf, tsejelto! Mli t7tajkom chi ta3awniya, nsifto likom message.
volunteer-offer =
    { $cooperative } bghat lm3awna
    F { $need }: { $words }
    T3awnouhom?
volunteer-accepted = Chokran bzaf! Siftna smitkom l { $cooperative }. Thedro f had lyoumayn: { $phone }
volunteer-declined = Machi mochkil, chokran. Ghadi nsewlo chi 7ed akhor.
volunteer-taken = Had talab ma b9ach kaytsenna.
volunteer-words = Tta3awniya 9alet: { $words }
