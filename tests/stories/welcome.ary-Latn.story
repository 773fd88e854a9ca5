# The first words, in Darija in Latin letters: a language confirmed, refused, changed; and changing one's mind.

phone Karim whatsapp +212622222222
phone Nadia whatsapp +212623232323
phone Fatima sms +212611111111
phone Idir whatsapp +212633333355

# He agrees to the language and not to the rest; two days later he does.
Karim > salam bghit nchri 3sel
Karim < Salam! 7na Taawoun, m3a ODECO. Hna katbi3o, katchriw w katl9aw lm3awna b lmessagat. Nkemlo b darija b had l7orouf?
   [Iyeh] [Lla]
Karim taps Iyeh
Karim < Kan7efdo nmirtkom w klamkom ghir bach nkhedmokom (l9anoun 09-08). Bach nwe9fo, ktbo 7bes f ay we9t. Wach mettaf9in?
   [Iyeh] [Lla] [Rjou3]
Karim taps Lla
Karim < Machi mochkil, ma ghadi nsifto likom walo. Ila bedelto rray, ktbo lina salam.
   [L9ayma]
Karim > chokran
Karim < Kan7efdo nmirtkom w klamkom ghir bach nkhedmokom (l9anoun 09-08). Bach nwe9fo, ktbo 7bes f ay we9t. Wach mettaf9in?
   [Iyeh] [Lla]
Karim > 2
Karim < Machi mochkil, ma ghadi nsifto likom walo. Ila bedelto rray, ktbo lina salam.
   [L9ayma]
later 2 days
Karim > salam
Karim < Kan7efdo nmirtkom w klamkom ghir bach nkhedmokom (l9anoun 09-08). Bach nwe9fo, ktbo 7bes f ay we9t. Wach mettaf9in?
   [Iyeh] [Lla]
Karim taps Iyeh
Karim < Mer7ba bikom. Chno bghito?
   [Bghit nchri] [Ana mn ta3awniya] [Bghit n3awen]
Karim taps Bghit nchri
Karim < Chno nweriwkom?
   [Kolchi li kaytba3] [Ta3awniya we7da] [Rjou3]

# She reads another language than she wrote; the member is asked who she is.
Nadia > salam bghit nchri 3sel
Nadia < Salam! 7na Taawoun, m3a ODECO. Hna katbi3o, katchriw w katl9aw lm3awna b lmessagat. Nkemlo b darija b had l7orouf?
   [Iyeh] [Lla]
Nadia taps Lla
Nadia < B achmn lougha nhedro?
   [Khtaro]
   • الدارجة (1)
   • Darija (2)
   • العربية (3)
   • Français (4)
   • Rjou3 (0)
Nadia > 4
Nadia < Nous gardons votre numéro et vos messages seulement pour vous servir (loi 09-08). Pour arrêter, écrivez stop à tout moment. Êtes-vous d'accord ?
   [Oui] [Non] [Retour]
Nadia > 1
Nadia < Personne ne vend cela aujourd'hui : 3sel.
   Que voulez-vous voir ?
   [Tout ce qui se vend] [Une coopérative] [Retour]
Fatima > salam, 7na ta3awniya bghina nbi3o l3sel
Fatima < Salam! 7na Taawoun, m3a ODECO. Hna katbi3o, katchriw w katl9aw lm3awna b lmessagat. Nkemlo b darija b had l7orouf?
   1 Iyeh
   2 Lla
Fatima > 1
Fatima < Kan7efdo nmirtkom w klamkom ghir bach nkhedmokom (l9anoun 09-08). Bach nwe9fo, ktbo 7bes f ay we9t. Wach mettaf9in?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 1
Fatima < Koll ta3awniya 3endha ra9m l nas dyalha, fih 5 dyal l'ar9am. Sewlo 3lih tta3awniya dyalkom. Chno howa?
   0 Rjou3

# Whoever is asked what they want may say it in their own words.
Idir > salam 3likom
Idir < Salam! 7na Taawoun, m3a ODECO. Hna katbi3o, katchriw w katl9aw lm3awna b lmessagat. Nkemlo b darija b had l7orouf?
   [Iyeh] [Lla]
Idir > 1
Idir < Kan7efdo nmirtkom w klamkom ghir bach nkhedmokom (l9anoun 09-08). Bach nwe9fo, ktbo 7bes f ay we9t. Wach mettaf9in?
   [Iyeh] [Lla] [Rjou3]
Idir > 1
Idir < Mer7ba bikom. Chno bghito?
   [Bghit nchri] [Ana mn ta3awniya] [Bghit n3awen]
Idir > bghit l3sel
Idir < Hadi makaybi3ha 7ta wa7d lyoum: l3sel.
   Chno nweriwkom?
   [Kolchi li kaytba3] [Ta3awniya we7da]
