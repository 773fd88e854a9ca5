# Corrections said in their own words, in Darija of Latin letters.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
phone Ali whatsapp +212633333366
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in ary-Latn
customer Karim in ary-Latn
customer Ali in ary-Latn

# Asked for a photo she writes the name: that is one question less.
Fatima > salam
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
Fatima > 3sel z3ter
Fatima < Kifach katbi3ouh?
   1 kilo
   2 litro
   3 7abba
   4 bokal
   5 7aja khra
   0 Rjou3
Fatima > 1
Fatima < Ktbo taman b dirham, b7al 60. Bchhal kilo dyal 3sel z3ter?
   0 Rjou3
Fatima > 300 dh
Fatima < Wach kayn daba?
   1 Kayn daba
   2 Kaytsawb b talab
   3 7abba we7da w safi
   0 Rjou3
Fatima > 1
Fatima < Ktbo ra9m, b7al 10. Chhal mn kilo kayn dyal 3sel z3ter?
   0 Rjou3
Fatima > 12
Fatima < 3sel z3ter
   kilo b 300 dh
   Kayn 12 kilo
   N3erdouh l lbi3?
   1 Iyeh
   2 Lla
   0 Rjou3
# What is shown is not right: she says the price once more.
Fatima > la, 5000 ryal
Fatima < 3sel z3ter
   kilo b 250 dh
   Kayn 12 kilo
   N3erdouh l lbi3?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > wakha
Fatima < Mabrouk! 3sel z3ter daba m3roud. Lklyanat kayl9aw tta3awniya b had rra9m: 319. Mli tji chi talabiya nkhebrokom.
   0 L9ayma
Fatima > 0
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin

# He says another quantity where yes or no is asked, and where it is brought in his own words.
Karim > bghit 2 kilo d l3sel
Karim < 2 kilo, 3sel z3ter
   Kolchi b 500 dh. Hadchi li bghiti?
   [Iyeh] [Lla]
Karim > la, 3 kilo
Karim < 3 kilo, 3sel z3ter
   Kolchi b 750 dh. Hadchi li bghiti?
   [Iyeh] [Lla]
Karim > wakha
Karim < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Karim > machi l dar
Karim < Khtaro mn hado 3afakom.
   Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Karim > jibouha liya
Karim < Ktbo lmdina w l7ey wla ddouar, hedro b ssout, wla sifto lblasa. Taman tawsil kat9oulo likom tta3awniya. Fin nwesslouha?
   0 Rjou3
Karim > Agadir
Karim < Ktbo, hedro b ssout, wla sifto lblasa. Chno kayn 7da ddar?
   0 Rjou3
Karim > 7da jame3
Karim < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Karim > Karim
Karim < 3 kilo 3sel z3ter
   750 dh, lkhlas mli tcheddouha f ddar, w tawsil zyada
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Karim > bghit 4 kilo d l3sel
Karim < 4 kilo 3sel z3ter
   1000 dh, lkhlas mli tcheddouha f ddar, w tawsil zyada
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Karim > wakha
Fatima < Talabiya jdida 4677
   4 kilo 3sel z3ter
   1000 dh, f ddar
   Karim
   N9eblouha?
   1 Iyeh
   2 Lla
Karim < Tsejlat talabiya 4677: 1000 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]

# Where to: no digit and no refusal is an address. A place that is sent is all there is to know.
Ali > bghit kilo d l3sel
Ali < 1 kilo, 3sel z3ter
   Kolchi b 250 dh. Hadchi li bghiti?
   [Iyeh] [Lla]
Ali > 1
Ali < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Ali > 2
Ali < Ktbo lmdina w l7ey wla ddouar, hedro b ssout, wla sifto lblasa. Taman tawsil kat9oulo likom tta3awniya. Fin nwesslouha?
   0 Rjou3
Ali > 2
Ali < Ktbo chi blasa m3roufa, b7al: 7da jjame3.
   Ktbo lmdina w l7ey wla ddouar, hedro b ssout, wla sifto lblasa. Taman tawsil kat9oulo likom tta3awniya. Fin nwesslouha?
   0 Rjou3
Ali > la
Ali < Ktbo 3awni w n3eyto likom, wla sifto message b ssout.
   Ktbo lmdina w l7ey wla ddouar, hedro b ssout, wla sifto lblasa. Taman tawsil kat9oulo likom tta3awniya. Fin nwesslouha?
   0 Rjou3
Ali sends a place
Ali < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Ali > Ali
Ali < 1 kilo 3sel z3ter
   250 dh, lkhlas mli tcheddouha f ddar, w tawsil zyada
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Ali > 1
Fatima < Jat talabiya jdida 8349 b 250 dh. Kemlo li f yeddikom, w mn be3d nsewlokom 3liha.
Ali < Tsejlat talabiya 8349: 250 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
Fatima > menu
Fatima < Talabiya jdida 8349
   1 kilo 3sel z3ter
   250 dh, f ddar
   Ali
   N9eblouha?
   1 Iyeh
   2 Lla
Fatima > 1
Fatima < 9belto talabiya 8349. Taslim f ddar: Ali +212633333366 Agadir 30.42780,-9.59810
   Mli twjed, 9oulouha lina f talabiyat.
   0 L9ayma
Ali < Coop Tifawin 9eblat talabiya 8349 w ghadi twejjedha. Mli twjed nkhebrokom. +212524000001
# Or spoken; and near a house there may be nothing.
Ali > bghit kilo d l3sel
Ali < 1 kilo, 3sel z3ter
   Kolchi b 250 dh. Hadchi li bghiti?
   [Iyeh] [Lla]
Ali > 1
Ali < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Ali > 2
Ali < Ktbo lmdina w l7ey wla ddouar, hedro b ssout, wla sifto lblasa. Taman tawsil kat9oulo likom tta3awniya. Fin nwesslouha?
   0 Rjou3
Ali sends a voice note
Ali < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Ali > Ali
Ali < 1 kilo 3sel z3ter
   250 dh, lkhlas mli tcheddouha f ddar, w tawsil zyada
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Ali > 1
Fatima < Talabiya jdida 3014
   1 kilo 3sel z3ter
   250 dh, f ddar
   Ali
   N9eblouha?
   1 Iyeh
   2 Lla
Ali < Tsejlat talabiya 3014: 250 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
Fatima > 1
Fatima < L3onwan: https://taawoun.example/media/…
   9belto talabiya 3014. Taslim f ddar: Ali +212633333366
   Mli twjed, 9oulouha lina f talabiyat.
   0 L9ayma
Ali < Coop Tifawin 9eblat talabiya 3014 w ghadi twejjedha. Mli twjed nkhebrokom. +212524000001
Ali > bghit kilo d l3sel
Ali < 1 kilo, 3sel z3ter
   Kolchi b 250 dh. Hadchi li bghiti?
   [Iyeh] [Lla]
Ali > 1
Ali < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Ali > 2
Ali < Ktbo lmdina w l7ey wla ddouar, hedro b ssout, wla sifto lblasa. Taman tawsil kat9oulo likom tta3awniya. Fin nwesslouha?
   0 Rjou3
Ali > Ighrem
Ali < Ktbo, hedro b ssout, wla sifto lblasa. Chno kayn 7da ddar?
   0 Rjou3
Ali > la
Ali < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Ali > Ali
Ali < 1 kilo 3sel z3ter
   250 dh, lkhlas mli tcheddouha f ddar, w tawsil zyada
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
