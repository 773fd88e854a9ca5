# Customers order, in Darija in Latin letters: collected, brought home, changed, less left than they want, given up.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
phone Nadia whatsapp +212623232323
phone Zineb sms +212656565656
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in ary-Latn
customer Karim in ary-Latn
customer Nadia in ary-Latn
customer Zineb in ary-Latn
product of Tifawin by Fatima: 3sel z3ter, 250 dh/kg, 12
product of Tifawin by Fatima: amlou, 90 dh/jar, 3

# The price changes before she says yes; she looks at it again, and gives up.
Zineb > l9ayma
Zineb < Chno bghito dirou?
   1 Nchri
   2 Talabiyat dyali
   3 Ndkhol l ta3awniyti
   4 N3awen ta3awniya
   5 7wayej khrin
Zineb > 1
Zineb < Chno nweriwkom?
   1 Kolchi li kaytba3
   2 Ta3awniya we7da
   0 Rjou3
Zineb > 1
Zineb < Chno bghito tchriw?
   1 3sel z3ter
   2 amlou
   0 Rjou3
Zineb > 1
Zineb < 3sel z3ter: kilo b 250 dh
   Coop Tifawin
   Kayn 12 kilo
   Chhal bghito?
   0 Rjou3
Zineb > 1
Zineb < Kifach bghitouha?
   1 Nji nakhodha
   2 Twselni l ddar
   0 Rjou3
Zineb > 1
Zineb < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Zineb > Nadia
Zineb < 1 kilo 3sel z3ter
   250 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > l9ayma
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 2
Fatima < Achmn mantouj?
   1 3sel z3ter
   2 amlou
   0 Rjou3
Fatima > 1
Fatima < 3sel z3ter: kilo b 250 dh
   Kayn 12 kilo, kaytba3
   Chno nbedlo?
   1 Taman
   2 Lkemmiya
   3 Nwe9fouh
   4 Safi
   0 Rjou3
Fatima > 1
Fatima < Taman daba 250 dh. Bchhal ghadi ywelli kilo dyal 3sel z3ter?
   0 Rjou3
Fatima > 300 dh
Fatima < 3sel z3ter: kilo b 300 dh. Nbedlo taman?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 1
Fatima < Safi, tsejjel. 3sel z3ter: kilo b 300 dh, kayn 12 kilo, kaytba3.
   0 L9ayma
Zineb > 1
Zineb < Taman tbeddel.
   1 kilo 3sel z3ter
   300 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   1 Iyeh
   2 Lla
   0 Rjou3
Zineb > 2
Zineb < Chno nbedlo?
   1 Lkemmiya
   2 Tawsil
   3 Smiya
   4 Ma b9itch bghitha
   0 Rjou3
Zineb > 4
Zineb < Safi, ma tlebto walo. Mer7ba bikom f ay we9t.
   0 L9ayma

# He comes for it; two kilos, after asking for more than there is.
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
   [3sel z3ter] [amlou] [Rjou3]
Karim taps 3sel z3ter
Karim < 3sel z3ter: kilo b 300 dh
   Coop Tifawin
   Kayn 12 kilo
   Chhal bghito?
   0 Rjou3
Karim > 50
Karim < B9a ghir 12 kilo.
   3sel z3ter: kilo b 300 dh
   Coop Tifawin
   Kayn 12 kilo
   Chhal bghito?
   0 Rjou3
Karim > jouj kilo
Karim < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Karim taps Nji nakhodha
Karim < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Karim > Karim
Karim < 2 kilo 3sel z3ter
   600 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Karim taps Iyeh
Fatima < Talabiya jdida 4677
   2 kilo 3sel z3ter
   600 dh, f tta3awniya
   Karim
   N9eblouha?
   1 Iyeh
   2 Lla
Karim < Tsejlat talabiya 4677: 600 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
Fatima > 1
Fatima < 9belto talabiya 4677. Taslim f tta3awniya: Karim +212622222222
   Mli twjed, 9oulouha lina f talabiyat.
   0 L9ayma
Karim < Coop Tifawin 9eblat talabiya 4677 w ghadi twejjedha. Mli twjed nkhebrokom. +212524000001

# She has it brought; changes how much, then where to, then the name. A place, a voice note, words.
Nadia > l9ayma
Nadia < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Nadia taps Nchri
Nadia < Chno nweriwkom?
   [Kolchi li kaytba3] [Ta3awniya we7da] [Rjou3]
Nadia taps Kolchi li kaytba3
Nadia < Chno bghito tchriw?
   [3sel z3ter] [amlou] [Rjou3]
Nadia > 1
Nadia < 3sel z3ter: kilo b 300 dh
   Coop Tifawin
   Kayn 10 kilo
   Chhal bghito?
   0 Rjou3
Nadia > noss kilo
Nadia < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Nadia taps Twselni l ddar
Nadia < Ktbo lmdina w l7ey wla ddouar, hedro b ssout, wla sifto lblasa. Taman tawsil kat9oulo likom tta3awniya. Fin nwesslouha?
   0 Rjou3
Nadia > Agadir, 7ey Talborjt
Nadia < Ktbo, hedro b ssout, wla sifto lblasa. Chno kayn 7da ddar?
   0 Rjou3
Nadia sends a place
Nadia < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Nadia > Nadia
Nadia < noss kilo 3sel z3ter
   150 dh, lkhlas mli tcheddouha f ddar, w tawsil zyada
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Nadia taps Lla
Nadia < Chno nbedlo?
   [Khtaro]
   • Lkemmiya (1)
   • Tawsil (2)
   • Smiya (3)
   • Ma b9itch bghitha (4)
   • Rjou3 (0)
Nadia taps Lkemmiya
Nadia < 3sel z3ter: kilo b 300 dh
   Coop Tifawin
   Kayn 10 kilo
   Chhal bghito?
   0 Rjou3
Nadia > 1
Nadia < 1 kilo 3sel z3ter
   300 dh, lkhlas mli tcheddouha f ddar, w tawsil zyada
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Nadia taps Lla
Nadia < Chno nbedlo?
   [Khtaro]
   • Lkemmiya (1)
   • Tawsil (2)
   • Smiya (3)
   • Ma b9itch bghitha (4)
   • Rjou3 (0)
Nadia taps Tawsil
Nadia < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Nadia taps Twselni l ddar
Nadia < Ktbo lmdina w l7ey wla ddouar, hedro b ssout, wla sifto lblasa. Taman tawsil kat9oulo likom tta3awniya. Fin nwesslouha?
   0 Rjou3
Nadia > Agadir, 7ey Talborjt
Nadia < Ktbo, hedro b ssout, wla sifto lblasa. Chno kayn 7da ddar?
   0 Rjou3
Nadia sends a voice note
Nadia < 1 kilo 3sel z3ter
   300 dh, lkhlas mli tcheddouha f ddar, w tawsil zyada
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Nadia taps Lla
Nadia < Chno nbedlo?
   [Khtaro]
   • Lkemmiya (1)
   • Tawsil (2)
   • Smiya (3)
   • Ma b9itch bghitha (4)
   • Rjou3 (0)
Nadia taps Smiya
Nadia < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Nadia > Salma
Nadia < 1 kilo 3sel z3ter
   300 dh, lkhlas mli tcheddouha f ddar, w tawsil zyada
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Nadia taps Iyeh
Fatima < Talabiya jdida 8349
   1 kilo 3sel z3ter
   300 dh, f ddar
   Salma
   N9eblouha?
   1 Iyeh
   2 Lla
Nadia < Tsejlat talabiya 8349: 300 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
Fatima > 1
Fatima < L3onwan: Agadir, 7ey Talborjt https://taawoun.example/media/…
   9belto talabiya 8349. Taslim f ddar: Salma +212623232323
   Mli twjed, 9oulouha lina f talabiyat.
   0 L9ayma
Nadia < Coop Tifawin 9eblat talabiya 8349 w ghadi twejjedha. Mli twjed nkhebrokom. +212524000001

# From a basic phone: half a jar is not sold; then somebody else takes one, and then the others.
Zineb > 0
Zineb < Chno bghito dirou?
   1 Nchri
   2 Talabiyat dyali
   3 Ndkhol l ta3awniyti
   4 N3awen ta3awniya
   5 7wayej khrin
Zineb > 1
Zineb < Chno nweriwkom?
   1 Kolchi li kaytba3
   2 Ta3awniya we7da
   0 Rjou3
Zineb > 1
Zineb < Chno bghito tchriw?
   1 3sel z3ter
   2 amlou
   0 Rjou3
Zineb > 2
Zineb < amlou: bokal b 90 dh
   Coop Tifawin
   Kayn 3 bokalat
   Chhal bghito?
   0 Rjou3
Zineb > 0,5
Zineb < Kaytba3 kamel, bla noss.
   amlou: bokal b 90 dh
   Coop Tifawin
   Kayn 3 bokalat
   Chhal bghito?
   0 Rjou3
Zineb > 3
Zineb < Kifach bghitouha?
   1 Nji nakhodha
   2 Twselni l ddar
   0 Rjou3
Zineb > 2
Zineb < Ktbo lmdina w l7ey wla ddouar, hedro b ssout, wla sifto lblasa. Taman tawsil kat9oulo likom tta3awniya. Fin nwesslouha?
   0 Rjou3
Zineb > Agadir, 7ey Talborjt
Zineb < Ktbo, hedro b ssout, wla sifto lblasa. Chno kayn 7da ddar?
   0 Rjou3
Zineb > 7da jjame3 lkbir
Zineb < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Zineb > Nadia
Zineb < 3 bokalat amlou
   270 dh, lkhlas mli tcheddouha f ddar, w tawsil zyada
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   1 Iyeh
   2 Lla
   0 Rjou3
Karim taps Nchri
Karim < Chno nweriwkom?
   [Kolchi li kaytba3] [Ta3awniya we7da] [Rjou3]
Karim taps Kolchi li kaytba3
Karim < Chno bghito tchriw?
   [3sel z3ter] [amlou] [Rjou3]
Karim taps amlou
Karim < amlou: bokal b 90 dh
   Coop Tifawin
   Kayn 3 bokalat
   Chhal bghito?
   0 Rjou3
Karim > 1
Karim < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Karim > 1
Karim < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Karim > Karim
Karim < bokal wa7ed amlou
   90 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Karim taps Iyeh
Fatima < Talabiya jdida 3014
   bokal wa7ed amlou
   90 dh, f tta3awniya
   Karim
   N9eblouha?
   1 Iyeh
   2 Lla
Karim < Tsejlat talabiya 3014: 90 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
Zineb > 1
Zineb < Sm7o lina, daba b9a 9el mn hadchi.
   amlou: bokal b 90 dh
   Coop Tifawin
   Kayn 2 bokalat
   Chhal bghito?
   0 Rjou3
Zineb > 2
Zineb < 2 bokalat amlou
   180 dh, lkhlas mli tcheddouha f ddar, w tawsil zyada
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   1 Iyeh
   2 Lla
   0 Rjou3
Karim taps Nchri
Karim < Chno nweriwkom?
   [Kolchi li kaytba3] [Ta3awniya we7da] [Rjou3]
Karim taps Kolchi li kaytba3
Karim < Chno bghito tchriw?
   [3sel z3ter] [amlou] [Rjou3]
Karim taps amlou
Karim < amlou: bokal b 90 dh
   Coop Tifawin
   Kayn 2 bokalat
   Chhal bghito?
   0 Rjou3
Karim > 2
Karim < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Karim > 1
Karim < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Karim > Karim
Karim < 2 bokalat amlou
   180 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Karim taps Iyeh
Fatima < Jat talabiya jdida 6681 b 180 dh. Kemlo li f yeddikom, w mn be3d nsewlokom 3liha.
Karim < Tsejlat talabiya 6681: 180 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
Zineb > 1
Zineb < Sm7o lina, amlou sala.
   Chno nweriwkom?
   1 Kolchi li kaytba3
   2 Ta3awniya we7da
   0 Rjou3
