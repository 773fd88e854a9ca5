# A sale that really happens: a member lists honey from a basic phone, by SMS in Latin-letter
# Darija; a customer orders it over WhatsApp in French; the member accepts with one digit.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin

Fatima > salam
Fatima < Salam! 7na Taawoun, m3a ODECO. Hna katbi3o, katchriw w katl9aw lm3awna b lmessagat. Nkemlo b darija b had l7orouf?
   1 Iyeh
   2 Lla
Fatima > 1
Fatima < Kan7efdo nmirtkom w klamkom ghir bach nkhedmokom (l9anoun 09-08). Bach nwe9fo, ktbo 7bes f ay we9t. Wach mettaf9in?
   1 Iyeh
   2 Lla
   0 Rjou3
Fatima > 1
Fatima < Mer7ba bikom. Chno bghito?
   1 Bghit nchri
   2 Ana mn ta3awniya
   3 Bghit n3awen
Fatima > 2
Fatima < Koll ta3awniya 3endha ra9m l nas dyalha, fih 5 dyal l'ar9am. Sewlo 3lih tta3awniya dyalkom. Chno howa?
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
Fatima > 1
Fatima < Sifto tswira dyal lmantouj, wla khelliwha l mn be3d.
   1 Mn be3d
   0 Rjou3
Fatima > 1
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
Fatima > 1
Fatima < Mabrouk! 3sel z3ter daba m3roud. Lklyanat kayl9aw tta3awniya b had rra9m: 319. Mli tji chi talabiya nkhebrokom.
   0 L9ayma

Karim > Bonjour, je voudrais acheter du miel
Karim < Bonjour ! Ici Taawoun, avec l'ODECO. On y vend, on y achète et on y trouve de l'aide par message. On continue en français ?
   [Oui] [Non]
Karim taps Oui
Karim < Nous gardons votre numéro et vos messages seulement pour vous servir (loi 09-08). Pour arrêter, écrivez stop à tout moment. Êtes-vous d'accord ?
   [Oui] [Non] [Retour]
Karim taps Oui
Karim < 3sel z3ter : 250 DH par kilo
   Coop Tifawin
   Disponible : 12 kg
   Combien en voulez-vous ?
   0 Retour
Karim > 2 kg
Karim < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Karim > 2
Karim < Écrivez la ville et le quartier ou le douar, parlez ou envoyez le lieu. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
   0 Retour
Karim > Agadir, quartier Talborjt
Karim < Écrivez, parlez dans un message vocal ou envoyez le lieu. Qu'y a-t-il près de la maison ?
   0 Retour
Karim sends a place
Karim < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Karim > Karim
Karim < 2 kg, 3sel z3ter
   À recevoir à la maison, livraison en plus. Vous payez alors 500 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Karim > oui
Fatima < Talabiya jdida 4677
   2 kilo 3sel z3ter
   500 dh, f ddar
   Karim
   N9eblouha?
   1 Iyeh
   2 Lla
Karim < Commande 4677 bien reçue : 500 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]

Fatima > 1
Fatima < L3onwan: Agadir, quartier Talborjt Agadir 30.42780,-9.59810
   9belto talabiya 4677. Taslim f ddar: Karim +212622222222
   Mli twjed, 9oulouha lina f talabiyat.
   0 L9ayma
Karim < Coop Tifawin a accepté la commande 4677 et la prépare. Nous vous prévenons dès qu'elle est prête. +212524000001
