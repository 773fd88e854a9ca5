# A customer asks where an order is, in Darija in Latin letters: cancels one, and is too late for another.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in ary-Latn
customer Karim in ary-Latn
product of Tifawin by Fatima: 3sel z3ter, 250 dh/kg, 12

# Nothing ordered yet; then two orders.
Karim > l9ayma
Karim < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim taps Talabiyat dyali
Karim < Ba9i ma tlebto walo. Bach tchoufo chno kaytba3, khtaro nchri f l9ayma.
   [L9ayma]
Karim taps L9ayma
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
Karim > iyeh
Fatima < Talabiya jdida 4677
   1 kilo 3sel z3ter
   250 dh, f tta3awniya
   Karim
   N9eblouha?
   1 Iyeh
   2 Lla
Karim < Tsejlat talabiya 4677: 250 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]
Fatima > 1
Fatima < 9belto talabiya 4677. Taslim f tta3awniya: Karim +212622222222
   Mli twjed, 9oulouha lina f talabiyat.
   0 L9ayma
Karim < Coop Tifawin 9eblat talabiya 4677 w ghadi twejjedha. Mli twjed nkhebrokom. +212524000001
Karim > 0
Karim < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim > 1
Karim < Chno nweriwkom?
   [Kolchi li kaytba3] [Ta3awniya we7da] [Rjou3]
Karim > 1
Karim < Chno bghito tchriw?
   [3sel z3ter] [Rjou3]
Karim > 1
Karim < 3sel z3ter: kilo b 250 dh
   Coop Tifawin
   Kayn 11 kilo
   Chhal bghito?
   0 Rjou3
Karim > 2
Karim < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Karim > 1
Karim < Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
   0 Rjou3
Karim > Karim
Karim < 2 kilo 3sel z3ter
   500 dh, lkhlas mli tcheddouha f tta3awniya
   Coop Tifawin +212524000001
   T9edro trej3ouha f 7 iyam. Wakha?
   [Iyeh] [Lla] [Rjou3]
Karim > iyeh
Fatima < Talabiya jdida 8349
   2 kilo 3sel z3ter
   500 dh, f tta3awniya
   Karim
   N9eblouha?
   1 Iyeh
   2 Lla
Karim < Tsejlat talabiya 8349: 500 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]

# The second is called off.
Karim taps L9ayma
Karim < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim taps Talabiyat dyali
Karim < Achmn talabiya?
   [8349 500 dh] [4677 250 dh] [Rjou3]
Karim > 1
Karim < 8349: 3sel z3ter
   500 dh, katsenna ljawab
   3eyto l tta3awniya: +212524000001
   Chno ndirou?
   [Nlghiha] [Lkhrin] [3awni]
Karim taps Lkhrin
Karim < Achmn talabiya?
   [8349 500 dh] [4677 250 dh] [Rjou3]
Karim > 1
Karim < 8349: 3sel z3ter
   500 dh, katsenna ljawab
   3eyto l tta3awniya: +212524000001
   Chno ndirou?
   [Nlghiha] [Lkhrin] [3awni]
Karim taps Nlghiha
Karim < Talabiya 8349: 2 kilo 3sel z3ter. Nlghiwha?
   [Iyeh] [Lla] [Rjou3]
Karim taps Lla
Karim < 8349: 3sel z3ter
   500 dh, katsenna ljawab
   3eyto l tta3awniya: +212524000001
   Chno ndirou?
   [Nlghiha] [Lkhrin] [3awni]
Karim taps Nlghiha
Karim < Talabiya 8349: 2 kilo 3sel z3ter. Nlghiwha?
   [Iyeh] [Lla] [Rjou3]
Karim taps Iyeh
Fatima < Lklyan lgha talabiya 8349: 2 kilo 3sel z3ter. Ma twejdouhach, w sel3a rej3at l lbi3.
Karim < Talabiya 8349 tlghat, w ma katkhelso walo. Khberna tta3awniya.
   [L9ayma]

# The first is made ready while he hesitates.
Karim taps L9ayma
Karim < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim taps Talabiyat dyali
Karim < Achmn talabiya?
   [8349 500 dh] [4677 250 dh] [Rjou3]
Karim > 2
Karim < 4677: 3sel z3ter
   250 dh, katwejjed
   3eyto l tta3awniya: +212524000001
   Chno ndirou?
   [Nlghiha] [Lkhrin] [3awni]
Karim taps Nlghiha
Karim < Talabiya 4677: 1 kilo 3sel z3ter. Nlghiwha?
   [Iyeh] [Lla] [Rjou3]
Fatima > l9ayma
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 3
Fatima < Achmn talabiya?
   1 4677 250 dh
   0 Rjou3
Fatima > 1
Fatima < 1 kilo 3sel z3ter l Karim
   Mli twjed nkhebro lklyan. Wach talabiya 4677 wajda?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 1
Fatima < Khberna Karim belli talabiya 4677 wajda. Mli twsel w tkhelso, 9oulouha lina f talabiyat.
   0 L9ayma
Karim < Talabiya 4677 wajda, taslim f tta3awniya. Wejdo 250 dh. Coop Tifawin +212524000001
Karim taps Iyeh
Karim < Talabiya 4677 ma b9atch tlgha mn hna. 3eyto l tta3awniya: +212524000001
   [L9ayma]
Karim taps L9ayma
Karim < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim > 2
Karim < Achmn talabiya?
   [8349 500 dh] [4677 250 dh] [Rjou3]
Karim > 2
Karim < 4677: 3sel z3ter
   250 dh, wajda
   3eyto l tta3awniya: +212524000001
   Chno ndirou?
   [Lkhrin] [3awni] [Rjou3]
Karim taps 3awni
Karim < Wa7ed mnna y3eyet likom lyoum wla ghedda 3la talabiya 4677.
   [L9ayma]
