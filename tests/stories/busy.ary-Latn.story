# An order and a request arrive while somebody is busy, in Darija in Latin letters: first they finish.

phone Fatima sms +212611111111
phone Hind whatsapp +212645454545
phone Karim whatsapp +212622222222
phone Salma whatsapp +212633333333
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 09 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in ary-Latn
member Hind of Amal in ary-Latn
customer Karim in ary-Latn
volunteer Salma in ary-Latn for photo label online papers delivery
product of Tifawin by Fatima: 3sel z3ter, 250 dh/kg, 12

Fatima > l9ayma
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 1
Fatima < Sifto tswira dyal lmantouj, wla khelliwha l mn be3d.
   1 Mn be3d
   0 Rjou3
Fatima > 1
Fatima < Ktbo smiya, b7al 3sel z3ter. Chno howa lmantouj?
   0 Rjou3
Salma > l9ayma
Salma < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Salma > 1
Salma < Chno nweriwkom?
   [Kolchi li kaytba3] [Ta3awniya we7da] [Rjou3]
Hind > l9ayma
Hind < Chno bghito dirou?
   [Khtaro]
   • Bi3 mantouj (1)
   • Lmantoujat dyalna (2)
   • Talabiyat li jaw (3)
   • Talab moutatawi3 (4)
   • 7wayej khrin (5)
Hind taps Talab moutatawi3
Hind < Fach bghito lm3awna?
   [Khtaro]
   • Tsawer (1)
   • Taghlif (2)
   • Lbi3 f internet (3)
   • Lwra9 w l7sabat (4)
   • Tawsil (5)
   • Rjou3 (0)
Hind > 2
Hind < Ktbo wla hedro b ssout. Chno khasskom f taghlif?
   0 Rjou3
Hind > bghina chi 7ed ysewwer lina l3sel bach nbi3ouh
Hind < Lm3awna f taghlif: bghina chi 7ed ysewwer lina l3sel bach nbi3ouh
   Nsiftouha?
   [Iyeh] [Lla] [Rjou3]
Hind taps Iyeh
Hind < L9ina li y9der y3awenkom w sewelnah. Mli y9bel, nsifto likom smito w nmirto.
   [L9ayma]
Salma < Kayna ta3awniya m7taja lm3awna. Kemlo li f yeddikom, w mn be3d n9oulo likom chno khassha.
Karim > l9ayma
Karim < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim taps Nchri
Karim < Chno nweriwkom?
   [Kolchi li kaytba3] [Ta3awniya we7da] [Rjou3]
Karim taps Kolchi li kaytba3
Karim < Chno bghito tchriw?
   [3sel z3ter] [Rjou3]
Karim > 1
Karim < 3sel z3ter: kilo b 250 dh
   Coop Tifawin
   Kayn 12 kilo
   Chhal bghito?
   0 Rjou3
Karim > 1
Karim < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Karim > 1
Karim < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Karim > Karim
Karim < 1 kilo 3sel z3ter
   250 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Karim taps Iyeh
Fatima < Jat talabiya jdida 4677 b 250 dh. Kemlo li f yeddikom, w mn be3d nsewlokom 3liha.
Karim < Tsejlat talabiya 4677: 250 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
Fatima > saboun beldi
Fatima < Kifach katbi3ouh?
   1 kilo
   2 litro
   3 7abba
   4 bokal
   5 7aja khra
   0 Rjou3
Fatima > 3
Fatima < Ktbo taman b dirham, b7al 60. Bchhal 7abba dyal saboun beldi?
   0 Rjou3
Fatima > 20
Fatima < Wach kayn daba?
   1 Kayn daba
   2 Kaytsawb b talab
   3 7abba we7da w safi
   0 Rjou3
Fatima > 3
Fatima < saboun beldi
   7abba b 20 dh
   Kayn 7abba we7da
   N3erdouh l lbi3?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 1
Fatima < Mabrouk! saboun beldi daba m3roud. Lklyanat kayl9aw tta3awniya b had rra9m: 319. Mli tji chi talabiya nkhebrokom.
   0 L9ayma
Fatima < Talabiya jdida 4677
   1 kilo 3sel z3ter
   250 dh, f tta3awniya
   Karim
   N9eblouha?
   1 Iyeh
   2 Lla
Fatima > 1
Fatima < 9belto talabiya 4677. Taslim f tta3awniya: Karim +212622222222
   Mli twjed, 9oulouha lina f talabiyat.
   0 L9ayma
Karim < Coop Tifawin 9eblat talabiya 4677 w ghadi twejjedha. Mli twjed nkhebrokom. +212524000001
Salma > l9ayma
Salma < Coop Amal bghat lm3awna
   F taghlif: bghina chi 7ed ysewwer lina l3sel bach nbi3ouh
   T3awnouhom?
   [Iyeh] [Lla]
Salma > 2
Salma < Machi mochkil, chokran. Ghadi nsewlo chi 7ed akhor.
   [L9ayma]
