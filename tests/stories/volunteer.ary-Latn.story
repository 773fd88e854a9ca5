# Somebody signs up as a volunteer, in Darija in Latin letters; later she changes what she can do.

phone Salma whatsapp +212633333333
phone Zineb sms +212656565656
customer Salma in ary-Latn
customer Zineb in ary-Latn

Salma > l9ayma
Salma < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Salma taps N3awen ta3awniya
Salma < Fach t9edro t3awno?
   [Khtaro]
   • Tsawer (1)
   • Taghlif (2)
   • Lbi3 f internet (3)
   • Lwra9 w l7sabat (4)
   • Tawsil (5)
   • Rjou3 (0)
Salma taps Tsawer
Salma < Mezyan. T9edro t3awno f chi 7aja khra?
   [Iyeh] [Lla] [Rjou3]
Salma taps Iyeh
Salma < Fach t9edro t3awno?
   [Khtaro]
   • Tsawer (1)
   • Taghlif (2)
   • Lbi3 f internet (3)
   • Lwra9 w l7sabat (4)
   • Tawsil (5)
   • Rjou3 (0)
Salma taps Lbi3 f internet
Salma < Mezyan. T9edro t3awno f chi 7aja khra?
   [Iyeh] [Lla] [Rjou3]
Salma taps Lla
Salma < B achmn lougha kathedro?
   [Khtaro]
   • Darija (1)
   • Darija w français (2)
   • Darija w l3arbiya (3)
   • B hado kamlin (4)
   • Rjou3 (0)
Salma > 2
Salma < Mnin t9edro t3awno?
   [Mn b3id] [F ljiha dyali] [Rjou3]
Salma taps Mn b3id
Salma < Tta3awniya kat3ref ghir smitkom w nmirtkom. Chno smitkom?
   0 Rjou3
Salma > Salma
Salma < Salma, mn b3id
   tsawer, lbi3 f internet
   Wach s7i7?
   [Iyeh] [Lla] [Rjou3]
Salma taps Iyeh
Salma < Chokran bzaf, tsejelto! Mli t7tajkom chi ta3awniya, nsifto likom message.
   [L9ayma]
Salma taps L9ayma
Salma < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Salma taps N3awen ta3awniya
Salma < Rakom msejlin m3ana. Chno bghito?
   [Nkemmel] [Nbeddel] [Ma b9itch n3awen]
Salma taps Nkemmel
Salma < Mezyan. Mli t7tajkom chi ta3awniya, nsifto likom message.
   [L9ayma]

# From a basic phone, for her own region only.
Zineb > l9ayma
Zineb < Chno bghito dirou?
   1 Nchri
   2 Talabiyat dyali
   3 Ndkhol l ta3awniyti
   4 N3awen ta3awniya
   5 7wayej khrin
Zineb > 4
Zineb < Fach t9edro t3awno?
   1 Tsawer
   2 Taghlif
   3 Lbi3 f internet
   4 Lwra9 w l7sabat
   5 Tawsil
   0 Rjou3
Zineb > 5
Zineb < Mezyan. T9edro t3awno f chi 7aja khra?
   1 Iyeh
   2 Lla
   0 Rjou3
Zineb > 2
Zineb < B achmn lougha kathedro?
   1 Darija
   2 Darija w francais
   3 Darija w l3arbiya
   4 B hado kamlin
   0 Rjou3
Zineb > 1
Zineb < Mnin t9edro t3awno?
   1 Mn b3id
   2 F ljiha dyali
   0 Rjou3
Zineb > 2
Zineb < Achmn jiha?
   1 Tanja-Tetwan-L7oceima
   2 Charq
   3 Fes-Meknes
   4 Rbat-Sla-L9nitra
   5 Beni Mellal-Khnifra
   9 Khrin
   0 Rjou3
Zineb > 9
Zineb < Achmn jiha?
   1 Casa-Settat
   2 Merrakech-Asfi
   3 Der3a-Tafilalt
   4 Souss-Massa
   5 Glmim-Wad Noun
   9 Khrin
   0 Rjou3
Zineb > 9
Zineb < Achmn jiha?
   1 L3youn-Sa9ia L7amra
   2 Dakhla-Wad Dahab
   0 Rjou3
Zineb > 9
Zineb < Achmn jiha?
   1 Tanja-Tetwan-L7oceima
   2 Charq
   3 Fes-Meknes
   4 Rbat-Sla-L9nitra
   5 Beni Mellal-Khnifra
   9 Khrin
   0 Rjou3
Zineb > 9
Zineb < Achmn jiha?
   1 Casa-Settat
   2 Merrakech-Asfi
   3 Der3a-Tafilalt
   4 Souss-Massa
   5 Glmim-Wad Noun
   9 Khrin
   0 Rjou3
Zineb > 4
Zineb < Tta3awniya kat3ref ghir smitkom w nmirtkom. Chno smitkom?
   0 Rjou3
Zineb > Nadia
Zineb < Nadia, Souss-Massa
   tawsil
   Wach s7i7?
   1 Iyeh
   2 Lla
   0 Rjou3
Zineb > 2
Zineb < Fach t9edro t3awno?
   1 Tsawer
   2 Taghlif
   3 Lbi3 f internet
   4 Lwra9 w l7sabat
   5 Tawsil
   0 Rjou3
Zineb > 4
Zineb < Mezyan. T9edro t3awno f chi 7aja khra?
   1 Iyeh
   2 Lla
   0 Rjou3
Zineb > 2
Zineb < B achmn lougha kathedro?
   1 Darija
   2 Darija w francais
   3 Darija w l3arbiya
   4 B hado kamlin
   0 Rjou3
Zineb > 4
Zineb < Mnin t9edro t3awno?
   1 Mn b3id
   2 F ljiha dyali
   0 Rjou3
Zineb > 1
Zineb < Tta3awniya kat3ref ghir smitkom w nmirtkom. Chno smitkom?
   0 Rjou3
Zineb > Nadia
Zineb < Nadia, mn b3id
   lwra9 w l7sabat
   Wach s7i7?
   1 Iyeh
   2 Lla
   0 Rjou3
Zineb > 1
Zineb < Chokran bzaf, tsejelto! Mli t7tajkom chi ta3awniya, nsifto likom message.
   0 L9ayma
Zineb > 0
Zineb < Chno bghito dirou?
   1 Nchri
   2 Talabiyat dyali
   3 Ndkhol l ta3awniyti
   4 N3awen ta3awniya
   5 7wayej khrin
Zineb > 4
Zineb < Rakom msejlin m3ana. Chno bghito?
   1 Nkemmel
   2 Nbeddel
   3 Ma b9itch n3awen
   0 Rjou3
Zineb > 2
Zineb < Fach t9edro t3awno?
   1 Tsawer
   2 Taghlif
   3 Lbi3 f internet
   4 Lwra9 w l7sabat
   5 Tawsil
   0 Rjou3
Zineb > 0
Zineb < Rakom msejlin m3ana. Chno bghito?
   1 Nkemmel
   2 Nbeddel
   3 Ma b9itch n3awen
   0 Rjou3
# She has no time for it any more; later she comes back.
Zineb > 3
Zineb < Safi, ma ghadich ntelbo mnkom chi 7aja. Chokran 3la kolchi, w mer7ba bikom f ay we9t.
   0 L9ayma
Zineb > 0
Zineb < Chno bghito dirou?
   1 Nchri
   2 Talabiyat dyali
   3 Ndkhol l ta3awniyti
   4 N3awen ta3awniya
   5 7wayej khrin
Zineb > 4
Zineb < Fach t9edro t3awno?
   1 Tsawer
   2 Taghlif
   3 Lbi3 f internet
   4 Lwra9 w l7sabat
   5 Tawsil
   0 Rjou3
