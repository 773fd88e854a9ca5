# Said in their own words, in Darija with Latin letters: an order in one breath, a price in ryal.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
phone Nora whatsapp +212633333344
phone Nadia sms +212623232323
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in ary-Latn
customer Karim in ary-Latn
customer Nora in ary-Latn
customer Nadia in ary-Latn
product of Tifawin by Fatima: عسل الزعتر, 250 dh/kg, 12
product of Tifawin by Fatima: زيت العود, 80 dh/l, 40
phone Khadija sms +212644444444
cooperative Nour 05 تعاونية نور | Coop Nour
member Khadija of Nour in ary-Latn
product of Nour by Khadija: زعفران, 30 dh/g, 50
product of Nour by Khadija: عسل الأرز, 300 dh/kg, 4

# Two things at once become a cart, which is confirmed before anything else is asked.
Karim > bghit 2 kilo dyal l3sel w noss litro d zit l3oud
Karim < 2 kilo, عسل الزعتر
   noss litro, زيت العود
   Kolchi b 540 dh. Hadchi li bghiti?
   [Iyeh] [Lla]
Karim > 1
Karim < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Karim > 1
Karim < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Karim > Karim
Karim < 2 d l7wayej 2 kilo, عسل الزعتر + noss litro, زيت العود
   540 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
# He looks at it once more, and changes how much of the second he wants.
Karim > 2
Karim < Chno nbedlo?
   [Khtaro]
   • Lkemmiya (1)
   • N7ayed chi 7aja (2)
   • Tawsil (3)
   • Smiya (4)
   • Ma b9itch bghitha (5)
   • Rjou3 (0)
Karim > 1
Karim < Achmen 7aja?
   [عسل الزعتر] [زيت العود] [Rjou3]
Karim > 2
Karim < زيت العود: litro b 80 dh
   Coop Tifawin
   Kayn 40 litro
   Chhal bghito?
   0 Rjou3
Karim > 1
Karim < 2 d l7wayej 2 kilo, عسل الزعتر + 1 litro, زيت العود
   580 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
# The first thing is taken out; what stays is summed up anew.
Karim > 2
Karim < Chno nbedlo?
   [Khtaro]
   • Lkemmiya (1)
   • N7ayed chi 7aja (2)
   • Tawsil (3)
   • Smiya (4)
   • Ma b9itch bghitha (5)
   • Rjou3 (0)
Karim > 2
Karim < Achmen 7aja n7aydo?
   [عسل الزعتر] [زيت العود] [Rjou3]
Karim > 1
Karim < 1 litro زيت العود
   80 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Karim > 1
Fatima < Talabiya jdida 4677
   1 litro زيت العود
   80 dh, f tta3awniya
   Karim
   N9eblouha?
   1 Iyeh
   2 Lla
Karim < Tsejlat talabiya 4677: 80 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
Fatima > 1
Fatima < 9belto talabiya 4677. Taslim f tta3awniya: Karim +212622222222
   Mli twjed, 9oulouha lina f talabiyat.
   0 L9ayma
Karim < Coop Tifawin 9eblat talabiya 4677 w ghadi twejjedha. Mli twjed nkhebrokom. +212524000001
# Where is it? The one that is under way.
Karim > fin weslat lkomand dyali
Karim < 4677: زيت العود
   80 dh, katwejjed
   3eyto l tta3awniya: +212524000001
   Chno ndirou?
   [Nlghiha] [Lkhrin] [3awni]

# A price is answered at once; then a change of mind is offered, and not forced.
Nadia > ch7al taman zit l3oud?
Nadia < زيت العود: litro b 80 dh
   Coop Tifawin
   Kayn 39 litro
   Chhal bghito?
Nadia > baraka, bghit nrje3 l lmenu
Nadia < Wach bghiti trje3 l lmenu?
   1 Iyeh
   2 Lla
   0 Rjou3
Nadia > 2
Nadia < زيت العود: litro b 80 dh
   Coop Tifawin
   Kayn 39 litro
   Chhal bghito?
Nadia > baraka, bghit nrje3 l lmenu
Nadia < Wach bghiti trje3 l lmenu?
   1 Iyeh
   2 Lla
   0 Rjou3
Nadia > 1
Nadia < Chno bghito dirou?
   1 Nchri
   2 Talabiyat dyali
   3 Ndkhol l ta3awniyti
   4 N3awen ta3awniya
   5 7wayej khrin
# Nobody sells it, and whatever nobody understands.
Nadia > bghit louz
Nadia < Hadi makaybi3ha 7ta wa7d lyoum: louz.
   Chno nweriwkom?
   1 Kolchi li kaytba3
   2 Ta3awniya we7da
Nadia > menu
Nadia < Chno bghito dirou?
   1 Nchri
   2 Talabiyat dyali
   3 Ndkhol l ta3awniyti
   4 N3awen ta3awniya
   5 7wayej khrin
Nadia > choukran bzaf 3la lmousa3ada
Nadia < Mer7ba, b kol fer7!
   Chno bghito dirou?
   1 Nchri
   2 Talabiyat dyali
   3 Ndkhol l ta3awniyti
   4 N3awen ta3awniya
   5 7wayej khrin
Nadia > blablabla xyz
Nadia < Khtaro mn hado 3afakom.
   Chno bghito dirou?
   1 Nchri
   2 Talabiyat dyali
   3 Ndkhol l ta3awniyti
   4 N3awen ta3awniya
   5 7wayej khrin

# A price in ryal is read, shown in dirhams at the review, and corrected.
Fatima > 3ndi zit argan bghit nbi3ha b 2400 ryal litro
Fatima < Sifto tswira dyal lmantouj, wla khelliwha l mn be3d.
   1 Mn be3d
Fatima > 1
Fatima < Ktbo smiya, b7al 3sel z3ter. Chno howa lmantouj?
   0 Rjou3
Fatima > Zit argan l7orra
Fatima < Wach kayn daba?
   1 Kayn daba
   2 Kaytsawb b talab
   3 7abba we7da w safi
   0 Rjou3
Fatima > 3
Fatima < Zit argan l7orra
   litro b 120 dh
   Kayn 7abba we7da
   N3erdouh l lbi3?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 2
Fatima < Chno nbedlo?
   1 Smiya
   2 Kifach kaytba3
   3 Taman
   4 Lkemmiya
   5 Tswira
   0 Rjou3
Fatima > 3
Fatima < Ktbo taman b dirham, b7al 60. Bchhal litro dyal Zit argan l7orra?
   0 Rjou3
Fatima > 250 dh
Fatima < Zit argan l7orra
   litro b 250 dh
   Kayn 7abba we7da
   N3erdouh l lbi3?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 1
Fatima < Mabrouk! Zit argan l7orra daba m3roud. Lklyanat kayl9aw tta3awniya b had rra9m: 319. Mli tji chi talabiya nkhebrokom.
   0 L9ayma
# Help from a volunteer, in the words that were said.
Fatima > bghina chi wa7d y3awenna f logo dyal ta3awniya
Fatima < Fach bghito lm3awna?
   1 Tsawer
   2 Taghlif
   3 Lbi3 f internet
   4 Lwra9 w l7sabat
   5 Tawsil
Fatima > 2
Fatima < Lm3awna f taghlif: bghina chi wa7d y3awenna f logo dyal ta3awniya
   Nsiftouha?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 1
Fatima < Tsejjel talab. Mli nl9aw li y9der y3awenkom, nsifto likom smito w nmirto.
   0 L9ayma

# Two cooperatives sell it: she chooses. What is only guessed at is asked first.
phone Salma sms +212655555555
customer Salma in ary-Latn
Salma > bghit l3sel
Salma < Achmen wa7d bghiti?
   1 عسل الزعتر: 250 dh l kilo
   2 عسل الأرز: 300 dh l kilo
Salma > 2
Salma < عسل الأرز: kilo b 300 dh
   Coop Nour
   Kayn 4 kilo
   Chhal bghito?
   0 Rjou3
Salma > menu
Salma < Chno bghito dirou?
   1 Nchri
   2 Talabiyat dyali
   3 Ndkhol l ta3awniyti
   4 N3awen ta3awniya
   5 7wayej khrin
Salma > bghit 2 g d za3frant
Salma < Wach bghiti tgoul: زعفران?
   1 Iyeh
   2 Lla
Salma > 1
Salma < 2 gram, زعفران
   Kolchi b 60 dh. Hadchi li bghiti?
   1 Iyeh
   2 Lla
   0 Rjou3
Salma > 2
Salma < زعفران: gram b 30 dh
   Coop Nour
   Kayn 50 gram
   Chhal bghito?
   0 Rjou3
# Somebody else takes both.
Nora > bghit 2 kilo dyal l3sel w noss litro d zit l3oud
Nora < 2 kilo, عسل الزعتر
   noss litro, زيت العود
   Kolchi b 540 dh. Hadchi li bghiti?
   [Iyeh] [Lla]
Nora > 1
Nora < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Nora > 1
Nora < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Nora > Nora
Nora < 2 d l7wayej 2 kilo, عسل الزعتر + noss litro, زيت العود
   540 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Nora > 1
Fatima < Talabiya jdida 8349
   2 d l7wayej 2 kilo, عسل الزعتر + noss litro, زيت العود
   540 dh, f tta3awniya
   Nora
   N9eblouha?
   1 Iyeh
   2 Lla
Nora < Tsejlat talabiya 8349: 540 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
# Both are taken out again, one after the other, going back in between: then there is no order.
Nora > bghit 2 kilo dyal l3sel w noss litro d zit l3oud
Nora < 2 kilo, عسل الزعتر
   noss litro, زيت العود
   Kolchi b 540 dh. Hadchi li bghiti?
   [Iyeh] [Lla]
Nora > 1
Nora < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Nora > 1
Nora < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Nora > Nora
Nora < 2 d l7wayej 2 kilo, عسل الزعتر + noss litro, زيت العود
   540 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Nora > 2
Nora < Chno nbedlo?
   [Khtaro]
   • Lkemmiya (1)
   • N7ayed chi 7aja (2)
   • Tawsil (3)
   • Smiya (4)
   • Ma b9itch bghitha (5)
   • Rjou3 (0)
Nora > 2
Nora < Achmen 7aja n7aydo?
   [عسل الزعتر] [زيت العود] [Rjou3]
Nora > 1
Nora < noss litro زيت العود
   40 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Nora > 0
Nora < Achmen 7aja n7aydo?
   [زيت العود] [Rjou3]
Nora > 1
Nora < Safi, ma tlebto walo. Mer7ba bikom f ay we9t.
   [L9ayma]
# One of them is taken out before anything else is asked.
Nora > bghit 2 kilo dyal l3sel w noss litro d zit l3oud
Nora < 2 kilo, عسل الزعتر
   noss litro, زيت العود
   Kolchi b 540 dh. Hadchi li bghiti?
   [Iyeh] [Lla]
Nora > 2
Nora < Chno nbedlo?
   [Lkemmiya] [N7ayed chi 7aja] [Ma b9itch bghitha]
Nora > 2
Nora < Achmen 7aja n7aydo?
   [عسل الزعتر] [زيت العود] [Rjou3]
Nora > 2
Nora < 2 kilo, عسل الزعتر
   Kolchi b 500 dh. Hadchi li bghiti?
   [Iyeh] [Lla] [Rjou3]
