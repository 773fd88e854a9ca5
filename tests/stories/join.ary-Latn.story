# A member joins her cooperative by its number, in Darija in Latin letters: first a wrong number, then the right one.

phone Fatima sms +212611111111
phone Hind whatsapp +212645454545
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
customer Fatima in ary-Latn
customer Hind in ary-Latn

Fatima > l9ayma
Fatima < Chno bghito dirou?
   1 Nchri
   2 Talabiyat dyali
   3 Ndkhol l ta3awniyti
   4 N3awen ta3awniya
   5 7wayej khrin
Fatima > 3
Fatima < Koll ta3awniya 3endha ra9m l nas dyalha, fih 5 dyal l'ar9am. Sewlo 3lih tta3awniya dyalkom. Chno howa?
   0 Rjou3
Fatima > 12345
Fatima < Ma l9inach had rra9m.
   Koll ta3awniya 3endha ra9m l nas dyalha, fih 5 dyal l'ar9am. Sewlo 3lih tta3awniya dyalkom. Chno howa?
   0 Rjou3
Fatima > wach katbi3o tomobilat?
Fatima < Ktbo ghir l'ar9am 3afakom.
   Koll ta3awniya 3endha ra9m l nas dyalha, fih 5 dyal l'ar9am. Sewlo 3lih tta3awniya dyalkom. Chno howa?
   0 Rjou3
Fatima > {join Tifawin}
Fatima < Mer7ba bikom f Coop Tifawin! Daba t9edro tbi3o, w ay talabiya jat nkhebrokom biha.
   0 L9ayma
Fatima > 0
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin

Hind > l9ayma
Hind < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Hind taps Ndkhol l ta3awniyti
Hind < Koll ta3awniya 3endha ra9m l nas dyalha, fih 5 dyal l'ar9am. Sewlo 3lih tta3awniya dyalkom. Chno howa?
   0 Rjou3
Hind sends a voice note
Hind < Weslna ssout, ghadi nsm3ouh.
   Koll ta3awniya 3endha ra9m l nas dyalha, fih 5 dyal l'ar9am. Sewlo 3lih tta3awniya dyalkom. Chno howa?
   0 Rjou3
Hind > {join Tifawin}
Hind < Mer7ba bikom f Coop Tifawin! Daba t9edro tbi3o, w ay talabiya jat nkhebrokom biha.
   [L9ayma]
Hind taps L9ayma
Hind < Chno bghito dirou?
   [Khtaro]
   • Bi3 mantouj (1)
   • Lmantoujat dyalna (2)
   • Talabiyat li jaw (3)
   • Talab moutatawi3 (4)
   • 7wayej khrin (5)
