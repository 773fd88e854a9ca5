# What two members do with their orders, in Darija in Latin letters.

phone Fatima sms +212611111111
phone Aicha sms +212612121212
phone Karim whatsapp +212622222222
phone Nadia whatsapp +212623232323
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in ary-Latn
member Aicha of Tifawin in ary-Latn
customer Karim in ary-Latn
customer Nadia in ary-Latn
product of Tifawin by Fatima: 3sel z3ter, 250 dh/kg, 12

# Nothing has come yet.
Fatima > l9ayma
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 3
Fatima < Ma kayna 7ta talabiya katsennakom. Mli tji chi we7da nkhebrokom.
   0 L9ayma

# Both are asked; the first accepts, the other one hears that it is done.
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
Karim > 2
Karim < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Karim taps Twselni l ddar
Karim < Ktbo lmdina w l7ey wla ddouar, hedro b ssout, wla sifto lblasa. Taman tawsil kat9oulo likom tta3awniya. Fin nwesslouha?
   0 Rjou3
Karim > Agadir, 7ey Talborjt
Karim < Ktbo, hedro b ssout, wla sifto lblasa. Chno kayn 7da ddar?
   0 Rjou3
Karim > 7da jjame3 lkbir
Karim < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Karim > Karim
Karim < 2 kilo 3sel z3ter
   500 dh, lkhlas mli tcheddouha f ddar, w tawsil zyada
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Karim taps Iyeh
Fatima < Talabiya jdida 4677
   2 kilo 3sel z3ter
   500 dh, f ddar
   Karim
   N9eblouha?
   1 Iyeh
   2 Lla
Aicha < Talabiya jdida 4677
   2 kilo 3sel z3ter
   500 dh, f ddar
   Karim
   N9eblouha?
   1 Iyeh
   2 Lla
Karim < Tsejlat talabiya 4677: 500 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
Fatima > 1
Fatima < 9belto talabiya 4677. Taslim f ddar: Karim +212622222222 Agadir, 7ey Talborjt 7da jjame3 lkbir
   Mli twjed, 9oulouha lina f talabiyat.
   0 L9ayma
Karim < Coop Tifawin 9eblat talabiya 4677 w ghadi twejjedha. Mli twjed nkhebrokom. +212524000001
Aicha > 1
Aicha < Talabiya 4677 ma b9atch katsenna had ljawab: katwejjed.
   0 L9ayma

# It is ready, then handed over and paid.
Fatima > 0
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 3
Fatima < Achmn talabiya?
   1 4677 500 dh
   0 Rjou3
Fatima > 1
Fatima < 2 kilo 3sel z3ter l Karim
   Mli twjed nkhebro lklyan. Wach talabiya 4677 wajda?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 2
Fatima < Achmn talabiya?
   1 4677 500 dh
   0 Rjou3
Fatima > 1
Fatima < 2 kilo 3sel z3ter l Karim
   Mli twjed nkhebro lklyan. Wach talabiya 4677 wajda?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 1
Fatima < Khberna Karim belli talabiya 4677 wajda. Mli twsel w tkhelso, 9oulouha lina f talabiyat.
   0 L9ayma
Karim < Talabiya 4677 wajda, taslim f ddar. Wejdo 500 dh. Coop Tifawin +212524000001
Aicha > 0
Aicha < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Aicha > 3
Aicha < Achmn talabiya?
   1 4677 500 dh
   0 Rjou3
Aicha > 1
Aicha < Talabiya 4677 l Karim, 500 dh
   Chno w9e3?
   1 Weslat w tkhelsat
   2 Trej3at
   3 Mazal
   0 Rjou3
Aicha > 3
Aicha < Achmn talabiya?
   1 4677 500 dh
   0 Rjou3
Aicha > 1
Aicha < Talabiya 4677 l Karim, 500 dh
   Chno w9e3?
   1 Weslat w tkhelsat
   2 Trej3at
   3 Mazal
   0 Rjou3
Aicha > 1
Aicha < Tbarkellah 3likom! Talabiya 4677 salat, w chedito 500 dh.
   0 L9ayma
Karim < Weslat talabiya 4677, chokran! Ila bghito trej3ouha, 3eyto f 7 iyam: Coop Tifawin +212524000001

# The next one is refused, after a moment of doubt; Fatima wanted to accept it.
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
   [3sel z3ter] [Rjou3]
Nadia > 1
Nadia < 3sel z3ter: kilo b 250 dh
   Coop Tifawin
   Kayn 10 kilo
   Chhal bghito?
   0 Rjou3
Nadia > 1
Nadia < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Nadia taps Nji nakhodha
Nadia < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Nadia > Nadia
Nadia < 1 kilo 3sel z3ter
   250 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Nadia taps Iyeh
Fatima < Talabiya jdida 8349
   1 kilo 3sel z3ter
   250 dh, f tta3awniya
   Nadia
   N9eblouha?
   1 Iyeh
   2 Lla
Aicha < Talabiya jdida 8349
   1 kilo 3sel z3ter
   250 dh, f tta3awniya
   Nadia
   N9eblouha?
   1 Iyeh
   2 Lla
Nadia < Tsejlat talabiya 8349: 250 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
Aicha > 2
Aicha < Ghadi n3tadro l Nadia bla ma n9oulo 3lach. Nrefdo talabiya 8349?
   1 Iyeh
   2 Lla
   0 Rjou3
Aicha > 2
Aicha < Talabiya jdida 8349
   1 kilo 3sel z3ter
   250 dh, f tta3awniya
   Nadia
   N9eblouha?
   1 Iyeh
   2 Lla
   0 Rjou3
Aicha > 2
Aicha < Ghadi n3tadro l Nadia bla ma n9oulo 3lach. Nrefdo talabiya 8349?
   1 Iyeh
   2 Lla
   0 Rjou3
Aicha > 1
Aicha < Safi, 3tadrna l Nadia. Talabiya 8349 salat, w sel3a b9at 3endkom.
   0 L9ayma
Nadia < Sm7o lina, Coop Tifawin ma 9edratch twejjed talabiya 8349. Ma katkhelso walo.
Fatima > 1
Fatima < Talabiya 8349 ma b9atch katsenna had ljawab: ma t9eblatch.
   0 L9ayma

# The last one comes back.
Nadia > 0
Nadia < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Nadia > 1
Nadia < Chno nweriwkom?
   [Kolchi li kaytba3] [Ta3awniya we7da] [Rjou3]
Nadia > 1
Nadia < Chno bghito tchriw?
   [3sel z3ter] [Rjou3]
Nadia > 1
Nadia < 3sel z3ter: kilo b 250 dh
   Coop Tifawin
   Kayn 10 kilo
   Chhal bghito?
   0 Rjou3
Nadia > 1
Nadia < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Nadia > 1
Nadia < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Nadia > Nadia
Nadia < 1 kilo 3sel z3ter
   250 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Nadia > 1
Fatima < Talabiya jdida 3014
   1 kilo 3sel z3ter
   250 dh, f tta3awniya
   Nadia
   N9eblouha?
   1 Iyeh
   2 Lla
Aicha < Talabiya jdida 3014
   1 kilo 3sel z3ter
   250 dh, f tta3awniya
   Nadia
   N9eblouha?
   1 Iyeh
   2 Lla
Nadia < Tsejlat talabiya 3014: 250 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
Aicha > 1
Aicha < 9belto talabiya 3014. Taslim f tta3awniya: Nadia +212623232323
   Mli twjed, 9oulouha lina f talabiyat.
   0 L9ayma
Nadia < Coop Tifawin 9eblat talabiya 3014 w ghadi twejjedha. Mli twjed nkhebrokom. +212524000001
Aicha > 0
Aicha < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Aicha > 3
Aicha < Achmn talabiya?
   1 3014 250 dh
   0 Rjou3
Aicha > 1
Aicha < 1 kilo 3sel z3ter l Nadia
   Mli twjed nkhebro lklyan. Wach talabiya 3014 wajda?
   1 Iyeh
   2 Lla
   0 Rjou3
Aicha > 1
Aicha < Khberna Nadia belli talabiya 3014 wajda. Mli twsel w tkhelso, 9oulouha lina f talabiyat.
   0 L9ayma
Nadia < Talabiya 3014 wajda, taslim f tta3awniya. Wejdo 250 dh. Coop Tifawin +212524000001
Aicha > 0
Aicha < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Aicha > 3
Aicha < Achmn talabiya?
   1 3014 250 dh
   0 Rjou3
Aicha > 1
Aicha < Talabiya 3014 l Nadia, 250 dh
   Chno w9e3?
   1 Weslat w tkhelsat
   2 Trej3at
   3 Mazal
   0 Rjou3
Aicha > 2
Aicha < Sejelna belli talabiya 3014 trej3at. Sel3a rej3at l lbi3.
   0 L9ayma
