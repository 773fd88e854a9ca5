# Whatever people send, in Darija in Latin letters: odd digits, files, places, old buttons, silence.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in ary-Latn
customer Karim in ary-Latn
product of Tifawin by Fatima: 3sel z3ter, 250 dh/kg, 12

# A two is a two.
Fatima > l9ayma
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > ٢
Fatima < Achmn mantouj?
   1 3sel z3ter
   0 Rjou3
Fatima > 0
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 2️⃣
Fatima < Achmn mantouj?
   1 3sel z3ter
   0 Rjou3
Fatima > 0.
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 2.
Fatima < Achmn mantouj?
   1 3sel z3ter
   0 Rjou3
Fatima > rjou3
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > jouj
Fatima < Achmn mantouj?
   1 3sel z3ter
   0 Rjou3
Fatima > l9ayma
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin

# What nobody asked for is kept, and somebody looks at it.
Karim > l9ayma
Karim < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim sends a photo
Karim < Weslatna tswira, ghadi nchoufouha.
   Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim sends a voice note
Karim < Weslna ssout, ghadi nsm3ouh.
   Chno bghito dirou?
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
Karim sends a video
Karim < Weslna lvideo, ghadi nchoufouh.
   Chno bghito tchriw?
   [3sel z3ter] [Rjou3]
Karim sends a file
Karim < Weslna lmilaf, ghadi nchoufouh.
   Chno bghito tchriw?
   [3sel z3ter] [Rjou3]
Karim > 1
Karim < 3sel z3ter: kilo b 250 dh
   Coop Tifawin
   Kayn 12 kilo
   Chhal bghito?
   0 Rjou3
Karim sends a place
Karim < Weslatna lblasa, ghadi nchoufouha.
   3sel z3ter: kilo b 250 dh
   Coop Tifawin
   Kayn 12 kilo
   Chhal bghito?
   0 Rjou3
Karim > jouj
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
Karim > OUI
Fatima < Talabiya jdida 4677
   2 kilo 3sel z3ter
   500 dh, f tta3awniya
   Karim
   N9eblouha?
   1 Iyeh
   2 Lla
Karim < Tsejlat talabiya 4677: 500 dh, katkhelso mli tcheddouha.
   Ghadi tjawbkom Coop Tifawin w nkhebrokom hna.
   [L9ayma]

# Not understood three times: a person is called.
Fatima > 1
Fatima < 9belto talabiya 4677. Taslim f tta3awniya: Karim +212622222222
   Mli twjed, 9oulouha lina f talabiyat.
   0 L9ayma
Karim < Coop Tifawin 9eblat talabiya 4677 w ghadi twejjedha. Mli twjed nkhebrokom. +212524000001
Fatima > 0
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
Fatima > saboun beldi
Fatima < Kifach katbi3ouh?
   1 kilo
   2 litro
   3 7abba
   4 bokal
   5 7aja khra
   0 Rjou3
Fatima > wach katbi3o tomobilat?
Fatima < Khtaro mn hado 3afakom.
   Kifach katbi3ouh?
   1 kilo
   2 litro
   3 7abba
   4 bokal
   5 7aja khra
   0 Rjou3
Fatima > wach katbi3o tomobilat?
Fatima < Ktbo 3awni w n3eyto likom, wla sifto message b ssout.
   Kifach katbi3ouh?
   1 kilo
   2 litro
   3 7abba
   4 bokal
   5 7aja khra
   0 Rjou3
Fatima > wach katbi3o tomobilat?
Fatima < Wa7ed mnna ghadi y3eyet likom.
   Kifach katbi3ouh?
   1 kilo
   2 litro
   3 7abba
   4 bokal
   5 7aja khra
   0 Rjou3
Fatima > 1
Fatima < Ktbo taman b dirham, b7al 60. Bchhal kilo dyal saboun beldi?
   0 Rjou3
Fatima > wach katbi3o tomobilat?
Fatima < Ktbo ghir taman, b7al 60.
   Ktbo taman b dirham, b7al 60. Bchhal kilo dyal saboun beldi?
   0 Rjou3
Fatima > 0
Fatima < Kifach katbi3ouh?
   1 kilo
   2 litro
   3 7abba
   4 bokal
   5 7aja khra
   0 Rjou3

# Old buttons: what is still possible opens, the rest is said to be old.
Karim taps Nchri
Karim < Chno nweriwkom?
   [Kolchi li kaytba3] [Ta3awniya we7da] [Rjou3]
Karim taps Kolchi li kaytba3
Karim < Chno bghito tchriw?
   [3sel z3ter] [Rjou3]
Karim taps 3sel z3ter
Karim < 3sel z3ter: kilo b 250 dh
   Coop Tifawin
   Kayn 10 kilo
   Chhal bghito?
   0 Rjou3
Karim taps Twselni l ddar
Karim < Hadak message 9dim. Ha fin wselna.
   3sel z3ter: kilo b 250 dh
   Coop Tifawin
   Kayn 10 kilo
   Chhal bghito?
   0 Rjou3
Karim > jouj kilo
Karim < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]

# Coming back after three days of silence: he goes on, she would rather see the menu.
later 3 days
Karim > salam
Karim < Konna f: talabiya jdida. Nkemlo?
   [Nkemlo] [L9ayma] [Rjou3]
Karim taps Nkemlo
Karim < Kifach bghitouha?
   [Nji nakhodha] [Twselni l ddar] [Rjou3]
Fatima > salam
Fatima < Konna f: bi3 mantouj. Nkemlo?
   1 Nkemlo
   2 L9ayma
   0 Rjou3
Fatima > 2
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
