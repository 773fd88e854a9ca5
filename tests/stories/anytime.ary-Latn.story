# What may be said at any moment, in Darija in Latin letters: help, a language, stop and start.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in ary-Latn
customer Karim in ary-Latn

# Help in the middle of something: a person is called, and she goes on where she was.
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
Fatima > 1
Fatima < Ktbo smiya, b7al 3sel z3ter. Chno howa lmantouj?
   0 Rjou3
Fatima > 3awni
Fatima < Wa7ed mnna y3eyet likom lyoum wla ghedda.
   Ktbo smiya, b7al 3sel z3ter. Chno howa lmantouj?
   0 Rjou3
Fatima > 3sel z3ter
Fatima < Kifach katbi3ouh?
   1 kilo
   2 litro
   3 7abba
   4 bokal
   5 7aja khra
   0 Rjou3
Fatima > 0
Fatima < Ktbo smiya, b7al 3sel z3ter. Chno howa lmantouj?
   0 Rjou3
Fatima > l9ayma
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin

# A language by its name, and back; then from the menu.
Karim > l9ayma
Karim < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim > français
Karim < D'accord, en français.
   Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim > darija
Karim < Wakha, b darija.
   Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim > 5
Karim < Chno bghito dirou?
   [Akhbar ddawla] [Llougha] [3awni]
Karim taps Llougha
Karim < B achmn lougha nhedro?
   [Khtaro]
   • الدارجة (1)
   • Darija (2)
   • العربية (3)
   • Français (4)
   • Rjou3 (0)
Karim taps Darija
Karim < Wakha, b darija.
   Chno bghito dirou?
   [Akhbar ddawla] [Llougha] [3awni]
Karim taps 3awni
Karim < Wa7ed mnna y3eyet likom lyoum wla ghedda.
   Chno bghito dirou?
   [Akhbar ddawla] [Llougha] [3awni]

# Stop, whatever the language; then start again.
Karim > 7bes
Karim < Safi, ma b9inach nsifto likom lmessagat, mn ghir dyal talabiyat li ba9in. Bach trej3o, ktbo bda.
   [L9ayma]
Karim > bda
Karim < Mer7ba bikom mn jdid!
   Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim > STOP
Karim < Safi, ma b9inach nsifto likom lmessagat, mn ghir dyal talabiyat li ba9in. Bach trej3o, ktbo bda.
   [L9ayma]
Karim > start
Karim < Mer7ba bikom mn jdid!
   Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Fatima > 7bes
Fatima < Safi, ma b9inach nsifto likom lmessagat, mn ghir dyal talabiyat li ba9in. Bach trej3o, ktbo bda.
   0 L9ayma
Fatima > bda
Fatima < Mer7ba bikom mn jdid!
   Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > توقف
Fatima < Safi, ma b9inach nsifto likom lmessagat, mn ghir dyal talabiyat li ba9in. Bach trej3o, ktbo bda.
   0 L9ayma
Fatima > bda
Fatima < Mer7ba bikom mn jdid!
   Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
