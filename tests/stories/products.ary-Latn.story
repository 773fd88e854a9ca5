# A member looks after what she sells, in Darija in Latin letters: price, stock, a pause.

phone Fatima sms +212611111111
phone Hind whatsapp +212645454545
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 09 تعاونية الأمل | Coop Amal
member Hind of Amal in ary-Latn
member Fatima of Tifawin in ary-Latn
product of Tifawin by Fatima: 3sel z3ter, 250 dh/kg, 12
product of Tifawin by Fatima: saboun beldi, 40 dh/bottle, order

# The price, corrected once; then the stock; then a pause.
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
   2 saboun beldi
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
Fatima > 30
Fatima < 3sel z3ter: kilo b 30 dh. Nbedlo taman?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 2
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
Fatima > 0
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 2
Fatima < Achmn mantouj?
   1 3sel z3ter
   2 saboun beldi
   0 Rjou3
Fatima > 1
Fatima < 3sel z3ter: kilo b 300 dh
   Kayn 12 kilo, kaytba3
   Chno nbedlo?
   1 Taman
   2 Lkemmiya
   3 Nwe9fouh
   4 Safi
   0 Rjou3
Fatima > 2
Fatima < 3endkom 12 kilo dyal 3sel z3ter.
   Mn ghir li ttleb, chhal mn kilo kayn?
   0 Rjou3
Fatima > 20
Fatima < 3sel z3ter: kayn 20 kilo. Nsejlouha?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > lla
Fatima < 3endkom 12 kilo dyal 3sel z3ter.
   Mn ghir li ttleb, chhal mn kilo kayn?
   0 Rjou3
Fatima > 25
Fatima < 3sel z3ter: kayn 25 kilo. Nsejlouha?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > iyeh
Fatima < Safi, tsejjel. 3sel z3ter: kilo b 300 dh, kayn 25 kilo, kaytba3.
   0 L9ayma
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
   2 saboun beldi
   0 Rjou3
Fatima > 1
Fatima < 3sel z3ter: kilo b 300 dh
   Kayn 25 kilo, kaytba3
   Chno nbedlo?
   1 Taman
   2 Lkemmiya
   3 Nwe9fouh
   4 Safi
   0 Rjou3
Fatima > 3
Fatima < Safi, 3sel z3ter w9ef. Lklyanat ma b9awch kaychoufouh 7ta trej3ouh.
   0 L9ayma
Fatima > 0
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 2
Fatima < Achmn mantouj?
   1 3sel z3ter
   2 saboun beldi
   0 Rjou3
Fatima > 1
Fatima < 3sel z3ter: kilo b 300 dh
   Kayn 25 kilo, wa9ef
   Chno nbedlo?
   1 Taman
   2 Lkemmiya
   3 Nrej3ouh
   4 Safi
   0 Rjou3
Fatima > 3
Fatima < Safi, tsejjel. 3sel z3ter: kilo b 300 dh, kayn 25 kilo, kaytba3.
   0 L9ayma
Fatima > 0
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 2
Fatima < Achmn mantouj?
   1 3sel z3ter
   2 saboun beldi
   0 Rjou3
Fatima > 2
Fatima < saboun beldi: 9er3a b 40 dh
   Kayn b talab, kaytba3
   Chno nbedlo?
   1 Taman
   2 Nwe9fouh
   3 Safi
   0 Rjou3
Fatima > 3
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin

# Somebody who has nothing for sale yet.
Hind > l9ayma
Hind < Chno bghito dirou?
   [Khtaro]
   • Bi3 mantouj (1)
   • Lmantoujat dyalna (2)
   • Talabiyat li jaw (3)
   • Talab moutatawi3 (4)
   • 7wayej khrin (5)
Hind taps Lmantoujat dyalna
Hind < Ba9i ma 3redto walo. Bach tbdaw, khtaro bi3 mantouj f l9ayma.
   [L9ayma]
