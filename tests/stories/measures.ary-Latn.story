# A measure is sent to a region, in Darija in Latin letters, once to each member; it can be read again.

phone Fatima sms +212611111111
phone Aicha sms +212612121212
phone Hind whatsapp +212645454545
phone Zineb sms +212656565656
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 03 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in ary-Latn
member Aicha of Tifawin in ary-Latn
member Hind of Tifawin in ary-Latn
member Zineb of Amal in ary-Latn
measure Lma3rid ljihawi: Lma3rid ljihawi dyal tta3awniyat ghadi ykoun f Agadir. Tsjil fabour 7ta l 15 doujanbir.

# Aicha wants no more messages; Zineb is in another region.
Aicha > 7bes
Aicha < Safi, ma b9inach nsifto likom lmessagat, mn ghir dyal talabiyat li ba9in. Bach trej3o, ktbo bda.
   0 L9ayma
broadcast to region 09
Fatima < Lma3rid ljihawi dyal tta3awniyat ghadi ykoun f Agadir. Tsjil fabour 7ta l 15 doujanbir.
   odco.gov.ma
   Bach nwe9fo, ktbo 7bes.
Hind < Lma3rid ljihawi dyal tta3awniyat ghadi ykoun f Agadir. Tsjil fabour 7ta l 15 doujanbir.
   odco.gov.ma
   Bach nwe9fo, ktbo 7bes.
Fatima > chokran
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 5
Fatima < Chno bghito dirou?
   1 Akhbar ddawla
   2 Nchri
   3 Talabiyat dyali
   4 Llougha
   5 3awni
   0 Rjou3
Fatima > 1
Fatima < Chno bghito t3erfo?
   1 Lma3rid ljihawi
   0 Rjou3
Fatima > 1
Fatima < Lma3rid ljihawi dyal tta3awniyat ghadi ykoun f Agadir. Tsjil fabour 7ta l 15 doujanbir.
   odco.gov.ma
   0 L9ayma
Zineb > l9ayma
Zineb < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Zineb > 5
Zineb < Chno bghito dirou?
   1 Akhbar ddawla
   2 Nchri
   3 Talabiyat dyali
   4 Llougha
   5 3awni
   0 Rjou3
Zineb > 1
Zineb < Chno bghito t3erfo?
   1 Lma3rid ljihawi
   0 Rjou3
Zineb > 0
Zineb < Chno bghito dirou?
   1 Akhbar ddawla
   2 Nchri
   3 Talabiyat dyali
   4 Llougha
   5 3awni
   0 Rjou3
