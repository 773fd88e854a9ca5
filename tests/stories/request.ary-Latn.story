# A cooperative asks for a volunteer, in Darija in Latin letters; the first declines, the second accepts.

phone Fatima sms +212611111111
phone Hind whatsapp +212645454545
phone Salma whatsapp +212633333333
phone Omar whatsapp +212634343434
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 09 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in ary-Latn
member Hind of Amal in ary-Latn
volunteer Salma in ary-Latn for photo label online papers delivery
volunteer Omar in ary-Latn for photo papers

# In words.
Fatima > l9ayma
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 4
Fatima < Fach bghito lm3awna?
   1 Tsawer
   2 Taghlif
   3 Lbi3 f internet
   4 Lwra9 w l7sabat
   5 Tawsil
   0 Rjou3
Fatima > 1
Fatima < Ktbo wla hedro b ssout. Chno khasskom f tsawer?
   0 Rjou3
Fatima > bghina chi 7ed ysewwer lina l3sel bach nbi3ouh
Fatima < Lm3awna f tsawer: bghina chi 7ed ysewwer lina l3sel bach nbi3ouh
   Nsiftouha?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > lla
Fatima < Fach bghito lm3awna?
   1 Tsawer
   2 Taghlif
   3 Lbi3 f internet
   4 Lwra9 w l7sabat
   5 Tawsil
   0 Rjou3
Fatima > 1
Fatima < Ktbo wla hedro b ssout. Chno khasskom f tsawer?
   0 Rjou3
Fatima > bghina chi 7ed ysewwer lina l3sel bach nbi3ouh
Fatima < Lm3awna f tsawer: bghina chi 7ed ysewwer lina l3sel bach nbi3ouh
   Nsiftouha?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > iyeh
Fatima < L9ina li y9der y3awenkom w sewelnah. Mli y9bel, nsifto likom smito w nmirto.
   0 L9ayma
Salma < Coop Tifawin bghat lm3awna
   F tsawer: bghina chi 7ed ysewwer lina l3sel bach nbi3ouh
   T3awnouhom?
   [Iyeh] [Lla]
Salma taps Lla
Salma < Machi mochkil, chokran. Ghadi nsewlo chi 7ed akhor.
   [L9ayma]
Omar < Coop Tifawin bghat lm3awna
   F tsawer: bghina chi 7ed ysewwer lina l3sel bach nbi3ouh
   T3awnouhom?
   [Iyeh] [Lla]
Omar taps Iyeh
Fatima < L9ina li y3awenkom f tsawer: Omar, +212634343434. Thedro f had lyoumayn.
Omar < Chokran bzaf! Siftna smitkom l Coop Tifawin. Thedro f had lyoumayn: +212611111111
   [L9ayma]

# By voice; then nobody is left who could help.
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
Hind taps Tawsil
Hind < Ktbo wla hedro b ssout. Chno khasskom f tawsil?
   0 Rjou3
Hind sends a voice note
Hind < Lm3awna f tawsil: message b ssout
   Nsiftouha?
   [Iyeh] [Lla] [Rjou3]
Hind taps Iyeh
Hind < L9ina li y9der y3awenkom w sewelnah. Mli y9bel, nsifto likom smito w nmirto.
   [L9ayma]
Salma < Coop Amal bghat lm3awna
   F tawsil: message b ssout
   T3awnouhom?
   [Iyeh] [Lla]
Salma > 1
Hind < L9ina li y3awenkom f tawsil: Salma, +212633333333. Thedro f had lyoumayn.
Salma < Tta3awniya 9alet: https://taawoun.example/media/…
   Chokran bzaf! Siftna smitkom l Coop Amal. Thedro f had lyoumayn: +212645454545
   [L9ayma]
Hind taps L9ayma
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
Hind > 4
Hind < Ktbo wla hedro b ssout. Chno khasskom f lwra9 w l7sabat?
   0 Rjou3
Hind sends a photo
Hind < Weslatna tswira, ghadi nchoufouha.
   Ktbo wla hedro b ssout. Chno khasskom f lwra9 w l7sabat?
   0 Rjou3
Hind > bghina chi 7ed ysewwer lina l3sel bach nbi3ouh
Hind < Lm3awna f lwra9 w l7sabat: bghina chi 7ed ysewwer lina l3sel bach nbi3ouh
   Nsiftouha?
   [Iyeh] [Lla] [Rjou3]
Hind > 1
Hind < Tsejjel talab. Mli nl9aw li y9der y3awenkom, nsifto likom smito w nmirto.
   [L9ayma]
