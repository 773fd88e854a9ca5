# The menu of a customer and of a member, in Darija in Latin letters.

phone Karim whatsapp +212622222222
phone Fatima sms +212611111111
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
customer Karim in ary-Latn
member Fatima of Tifawin in ary-Latn

Karim > l9ayma
Karim < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim taps 7wayej khrin
Karim < Chno bghito dirou?
   [Akhbar ddawla] [Llougha] [3awni]
Karim taps Akhbar ddawla
Karim < Daba ma kayn 7ta khbar jdid mn ddawla.
   [L9ayma]
Karim > 0
Karim < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim > Talabiyat dyali
Karim < Ba9i ma tlebto walo. Bach tchoufo chno kaytba3, khtaro nchri f l9ayma.
   [L9ayma]
Karim > chokran
Karim < Mer7ba, b kol fer7!
   Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim taps 7wayej khrin
Karim < Chno bghito dirou?
   [Akhbar ddawla] [Llougha] [3awni]
Karim > rjou3
Karim < Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)

Fatima > salam
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
Fatima > 4
Fatima < B achmn lougha nhedro?
   1 الدارجة
   2 Darija
   3 العربية
   4 Français
   0 Rjou3
Fatima > 0
Fatima < Chno bghito dirou?
   1 Akhbar ddawla
   2 Nchri
   3 Talabiyat dyali
   4 Llougha
   5 3awni
   0 Rjou3
Fatima > 5
Fatima < Wa7ed mnna y3eyet likom lyoum wla ghedda.
   Chno bghito dirou?
   1 Akhbar ddawla
   2 Nchri
   3 Talabiyat dyali
   4 Llougha
   5 3awni
   0 Rjou3
Fatima > 2
Fatima < Chno nweriwkom?
   1 Kolchi li kaytba3
   2 Ta3awniya we7da
   0 Rjou3
Fatima > l9ayma
Fatima < Chno bghito dirou?
   1 Bi3 mantouj
   2 Lmantoujat dyalna
   3 Talabiyat li jaw
   4 Talab moutatawi3
   5 7wayej khrin
Fatima > 2
Fatima < Ba9i ma 3redto walo. Bach tbdaw, khtaro bi3 mantouj f l9ayma.
   0 L9ayma
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
