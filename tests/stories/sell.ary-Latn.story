# A member lists things for sale, in Darija in Latin letters: from a basic phone, then from WhatsApp with a photo.

phone Fatima sms +212611111111
phone Hind whatsapp +212645454545
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 09 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in ary-Latn
member Hind of Tifawin in ary-Latn
member Hind of Amal in ary-Latn

# Honey by the kilo. The price was wrong: she changes this one thing.
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
Fatima > Mn be3d
Fatima < Ktbo smiya, b7al 3sel z3ter. Chno howa lmantouj?
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
Fatima > 250 dh
Fatima < Wach kayn daba?
   1 Kayn daba
   2 Kaytsawb b talab
   3 7abba we7da w safi
   0 Rjou3
Fatima > 1
Fatima < Ktbo ra9m, b7al 10. Chhal mn kilo kayn dyal 3sel z3ter?
   0 Rjou3
Fatima > 12 kilo
Fatima < 3sel z3ter
   kilo b 250 dh
   Kayn 12 kilo
   N3erdouh l lbi3?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > lla
Fatima < Chno nbedlo?
   1 Smiya
   2 Kifach kaytba3
   3 Taman
   4 Lkemmiya
   5 Tswira
   0 Rjou3
Fatima > 3
Fatima < Ktbo taman b dirham, b7al 60. Bchhal kilo dyal 3sel z3ter?
   0 Rjou3
Fatima > 300 dh
Fatima < 3sel z3ter
   kilo b 300 dh
   Kayn 12 kilo
   N3erdouh l lbi3?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 1
Fatima < Mabrouk! 3sel z3ter daba m3roud. Lklyanat kayl9aw tta3awniya b had rra9m: 319. Mli tji chi talabiya nkhebrokom.
   0 L9ayma

# Soap by the bottle, quoted in ryal, made when somebody asks for it.
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
Fatima > 5
Fatima < Kifach katbi3ouh?
   1 9er3a
   2 3olba
   3 gram
   4 500 gram
   5 noss litro
   0 Rjou3
Fatima > 1
Fatima < Ktbo taman b dirham, b7al 60. Bchhal 9er3a dyal saboun beldi?
   0 Rjou3
Fatima > 200 ryal
Fatima < Wach kayn daba?
   1 Kayn daba
   2 Kaytsawb b talab
   3 7abba we7da w safi
   0 Rjou3
Fatima > 2
Fatima < saboun beldi
   9er3a b 10 dh
   Kayn b talab
   N3erdouh l lbi3?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 1
Fatima < Mabrouk! saboun beldi daba m3roud. Lklyanat kayl9aw tta3awniya b had rra9m: 319. Mli tji chi talabiya nkhebrokom.
   0 L9ayma

# Dates; what she writes for the price may mean two things.
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
Fatima > tmer lmejhoul
Fatima < Kifach katbi3ouh?
   1 kilo
   2 litro
   3 7abba
   4 bokal
   5 7aja khra
   0 Rjou3
Fatima > 1
Fatima < Ktbo taman b dirham, b7al 60. Bchhal kilo dyal tmer lmejhoul?
   0 Rjou3
Fatima > 1.500
Fatima < Khtaro chno 9sedto.
   Ktbo taman b dirham, b7al 60. Bchhal kilo dyal tmer lmejhoul?
   1 1500 dh
   2 1,50 dh
   0 Rjou3
Fatima > 1
Fatima < Wach kayn daba?
   1 Kayn daba
   2 Kaytsawb b talab
   3 7abba we7da w safi
   0 Rjou3
Fatima > 1
Fatima < Ktbo ra9m, b7al 10. Chhal mn kilo kayn dyal tmer lmejhoul?
   0 Rjou3
Fatima > 8
Fatima < tmer lmejhoul
   kilo b 1500 dh
   Kayn 8 kilo
   N3erdouh l lbi3?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 1
Fatima < Mabrouk! tmer lmejhoul daba m3roud. Lklyanat kayl9aw tta3awniya b had rra9m: 319. Mli tji chi talabiya nkhebrokom.
   0 L9ayma

# One carpet, with a photo, of the second of her two cooperatives.
Hind > l9ayma
Hind < Chno bghito dirou?
   [Khtaro]
   • Bi3 mantouj (1)
   • Lmantoujat dyalna (2)
   • Talabiyat li jaw (3)
   • Talab moutatawi3 (4)
   • 7wayej khrin (5)
Hind taps Bi3 mantouj
Hind < Dyal achmn ta3awniya had lmantouj?
   [Coop Tifawin] [Coop Amal] [Rjou3]
Hind > 2
Hind < Sifto tswira dyal lmantouj, wla khelliwha l mn be3d.
   [Mn be3d] [Rjou3]
Hind sends a photo
Hind < Ktbo smiya, b7al 3sel z3ter. Chno howa lmantouj?
   0 Rjou3
Hind > zerbiya 7mra
Hind < Kifach katbi3ouh?
   [Khtaro]
   • kilo (1)
   • litro (2)
   • 7abba (3)
   • bokal (4)
   • 7aja khra (5)
   • Rjou3 (0)
Hind > 3
Hind < Ktbo taman b dirham, b7al 60. Bchhal 7abba dyal zerbiya 7mra?
   0 Rjou3
Hind > 1500
Hind < Wach kayn daba?
   [Kayn daba] [Kaytsawb b talab] [7abba we7da w safi]
Hind > 3
Hind < zerbiya 7mra
   7abba b 1500 dh
   Kayn 7abba we7da
   N3erdouh l lbi3?
   1 Iyeh
   2 Lla
   0 Rjou3
   [photo]
Hind > 1
Hind < Mabrouk! zerbiya 7mra daba m3roud. Lklyanat kayl9aw tta3awniya b had rra9m: 324. Mli tji chi talabiya nkhebrokom.
   [L9ayma]
