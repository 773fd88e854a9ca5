# A customer looks at what is for sale, in Darija in Latin letters: all of it page by page, then one cooperative.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
phone Zineb sms +212656565656
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 09 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in ary-Latn
customer Karim in ary-Latn
customer Zineb in ary-Latn

# Nothing yet.
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
Karim < Daba ma kayn walo l lbi3. Sewlona merra khra, koll nhar kayn jdid.
   [L9ayma]

product of Tifawin by Fatima: 3sel z3ter, 250 dh/kg, 12
product of Tifawin by Fatima: zit argan, 450 dh/l, 5
product of Tifawin by Fatima: amlou, 90 dh/jar, 20
product of Tifawin by Fatima: saboun beldi, 40 dh/bottle, order
product of Tifawin by Fatima: tmer lmejhoul, 80 dh/kg, 30
product of Tifawin by Fatima: couscous, 25 dh/500g, 60
product of Tifawin by Fatima: zerbiya 7mra, 1500 dh/piece, single

# The whole list, and its second page.
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
   [Khtaro]
   • 3sel z3ter (1)
   • zit argan (2)
   • amlou (3)
   • saboun beldi (4)
   • tmer lmejhoul (5)
   • Khrin (9)
   • Rjou3 (0)
Karim taps Khrin
Karim < Chno bghito tchriw?
   [couscous] [zerbiya 7mra] [Rjou3]
Karim > 9
Karim < Chno bghito tchriw?
   [Khtaro]
   • 3sel z3ter (1)
   • zit argan (2)
   • amlou (3)
   • saboun beldi (4)
   • tmer lmejhoul (5)
   • Khrin (9)
   • Rjou3 (0)
Karim > khrin
Karim < Khtaro mn hado 3afakom.
   Chno bghito tchriw?
   [Khtaro]
   • 3sel z3ter (1)
   • zit argan (2)
   • amlou (3)
   • saboun beldi (4)
   • tmer lmejhoul (5)
   • Khrin (9)
   • Rjou3 (0)
Karim > 1
Karim < 3sel z3ter: kilo b 250 dh
   Coop Tifawin
   Kayn 12 kilo
   Chhal bghito?
   0 Rjou3

# From a basic phone, by the number on the card; first a wrong one.
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
   2 zit argan
   3 amlou
   4 saboun beldi
   5 tmer lmejhoul
   9 Khrin
   0 Rjou3
Zineb > 9
Zineb < Chno bghito tchriw?
   1 couscous
   2 zerbiya 7mra
   0 Rjou3
Zineb > 9
Zineb < Chno bghito tchriw?
   1 3sel z3ter
   2 zit argan
   3 amlou
   4 saboun beldi
   5 tmer lmejhoul
   9 Khrin
   0 Rjou3
Zineb > 0
Zineb < Chno nweriwkom?
   1 Kolchi li kaytba3
   2 Ta3awniya we7da
   0 Rjou3
Zineb > 2
Zineb < Koll ta3awniya 3endha ra9m l lklyanat. Chno howa?
   0 Rjou3
Zineb > 999
Zineb < Ma l9inach had rra9m.
   Koll ta3awniya 3endha ra9m l lklyanat. Chno howa?
   0 Rjou3
Zineb > {shop Tifawin}
Zineb < Coop Tifawin
   Chno bghito tchriw?
   1 3sel z3ter
   2 zit argan
   3 amlou
   4 saboun beldi
   5 tmer lmejhoul
   9 Khrin
   0 Rjou3
Zineb > 2
Zineb < zit argan: litro b 450 dh
   Coop Tifawin
   Kayn 5 litro
   Chhal bghito?
   0 Rjou3
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
Zineb > 2
Zineb < Koll ta3awniya 3endha ra9m l lklyanat. Chno howa?
   0 Rjou3
Zineb > {shop Amal}
Zineb < Coop Amal ma 3endha walo l lbi3 daba. Sewlona merra khra.
   0 L9ayma
