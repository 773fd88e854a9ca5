# Whatever people send, in French: odd digits, files, places, old buttons, silence.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in fr
customer Karim in fr
product of Tifawin by Fatima: Miel de thym, 250 dh/kg, 12

# A two is a two.
Fatima > menu
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > ٢
Fatima < Quel produit ?
   1 Miel de thym
   0 Retour
Fatima > 0
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 2️⃣
Fatima < Quel produit ?
   1 Miel de thym
   0 Retour
Fatima > 0.
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 2.
Fatima < Quel produit ?
   1 Miel de thym
   0 Retour
Fatima > retour
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > deux
Fatima < Quel produit ?
   1 Miel de thym
   0 Retour
Fatima > menu
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose

# What nobody asked for is kept, and somebody looks at it.
Karim > menu
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim sends a photo
Karim < Photo bien reçue, nous allons la regarder.
   Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim sends a voice note
Karim < Message vocal bien reçu, nous allons l'écouter.
   Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim > 1
Karim < Que voulez-vous voir ?
   [Tout ce qui se vend] [Une coopérative] [Retour]
Karim > 1
Karim < Que voulez-vous acheter ?
   [Miel de thym] [Retour]
Karim sends a video
Karim < Vidéo bien reçue, nous allons la regarder.
   Que voulez-vous acheter ?
   [Miel de thym] [Retour]
Karim sends a file
Karim < Fichier bien reçu, nous allons le regarder.
   Que voulez-vous acheter ?
   [Miel de thym] [Retour]
Karim > 1
Karim < Miel de thym : 250 DH par kilo
   Coop Tifawin
   Disponible : 12 kg
   Combien en voulez-vous ?
   0 Retour
Karim sends a place
Karim < Lieu bien reçu, nous allons le regarder.
   Miel de thym : 250 DH par kilo
   Coop Tifawin
   Disponible : 12 kg
   Combien en voulez-vous ?
   0 Retour
Karim > deux
Karim < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Karim > 1
Karim < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Karim > Karim
Karim < 2 kg, Miel de thym
   À recevoir à la coopérative. Vous payez alors 500 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Karim > OUI
Fatima < Nouvelle commande 4677
   2 kg, Miel de thym
   500 DH, à la coopérative
   Karim
   L'acceptez-vous ?
   1 Oui
   2 Non
Karim < Commande 4677 bien reçue : 500 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]

# Not understood three times: a person is called.
Fatima > 1
Fatima < Vous avez accepté la commande 4677. A remettre à la coopérative : Karim +212622222222
   Dès qu'elle est prete, dites-le-nous dans les commandes recues.
   0 Menu
Karim < Coop Tifawin a accepté la commande 4677 et la prépare. Nous vous prévenons dès qu'elle est prête. +212524000001
Fatima > 0
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 1
Fatima < Envoyez une photo du produit, ou laissez-la pour plus tard.
   1 Plus tard
   0 Retour
Fatima > 1
Fatima < Écrivez le nom, par exemple miel de thym. Quel est le produit ?
   0 Retour
Fatima > Savon noir
Fatima < Comment le vendez-vous ?
   1 Par kilo
   2 Par litre
   3 Par pièce
   4 Par pot
   5 Autrement
   0 Retour
Fatima > Vendez-vous des voitures ?
Fatima < Choisissez une de ces réponses, s'il vous plait.
   Comment le vendez-vous ?
   1 Par kilo
   2 Par litre
   3 Par pièce
   4 Par pot
   5 Autrement
   0 Retour
Fatima > Vendez-vous des voitures ?
Fatima < Écrivez aide pour qu'on vous appelle, ou envoyez un message vocal.
   Comment le vendez-vous ?
   1 Par kilo
   2 Par litre
   3 Par pièce
   4 Par pot
   5 Autrement
   0 Retour
Fatima > Vendez-vous des voitures ?
Fatima < Quelqu'un de chez nous va vous appeler.
   Comment le vendez-vous ?
   1 Par kilo
   2 Par litre
   3 Par pièce
   4 Par pot
   5 Autrement
   0 Retour
Fatima > 1
Fatima < Savon noir
   Écrivez le prix en dirhams, par exemple 60. Combien par kilo ?
   0 Retour
Fatima > Vendez-vous des voitures ?
Fatima < Écrivez seulement le prix, par exemple 60.
   Savon noir
   Écrivez le prix en dirhams, par exemple 60. Combien par kilo ?
   0 Retour
Fatima > 0
Fatima < Comment le vendez-vous ?
   1 Par kilo
   2 Par litre
   3 Par pièce
   4 Par pot
   5 Autrement
   0 Retour

# Old buttons: what is still possible opens, the rest is said to be old.
Karim taps Acheter
Karim < Que voulez-vous voir ?
   [Tout ce qui se vend] [Une coopérative] [Retour]
Karim taps Tout ce qui se vend
Karim < Que voulez-vous acheter ?
   [Miel de thym] [Retour]
Karim taps Miel de thym
Karim < Miel de thym : 250 DH par kilo
   Coop Tifawin
   Disponible : 10 kg
   Combien en voulez-vous ?
   0 Retour
Karim taps À la maison
Karim < Ce message est ancien. Voici où nous en sommes.
   Miel de thym : 250 DH par kilo
   Coop Tifawin
   Disponible : 10 kg
   Combien en voulez-vous ?
   0 Retour
Karim > deux kilos
Karim < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]

# Coming back after three days of silence: he goes on, she would rather see the menu.
later 3 days
Karim > Bonjour
Karim < Nous en étions à : une nouvelle commande. On continue ?
   [Continuer] [Menu] [Retour]
Karim taps Continuer
Karim < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Fatima > Bonjour
Fatima < Nous en étions à : vendre un produit. On continue ?
   1 Continuer
   2 Menu
   0 Retour
Fatima > 2
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
