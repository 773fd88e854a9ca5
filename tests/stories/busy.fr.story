# An order and a request arrive while somebody is busy, in French: first they finish.

phone Fatima sms +212611111111
phone Hind whatsapp +212645454545
phone Karim whatsapp +212622222222
phone Salma whatsapp +212633333333
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 09 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in fr
member Hind of Amal in fr
customer Karim in fr
volunteer Salma in fr for photo label online papers delivery
product of Tifawin by Fatima: Miel de thym, 250 dh/kg, 12

Fatima > menu
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
Salma > menu
Salma < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Salma > 1
Salma < Que voulez-vous voir ?
   [Tout ce qui se vend] [Une coopérative] [Retour]
Hind > menu
Hind < Que voulez-vous faire ?
   [Choisir]
   • Vendre un produit (1)
   • Nos produits (2)
   • Commandes reçues (3)
   • Demander un bénévole (4)
   • Autre chose (5)
Hind taps Demander un bénévole
Hind < Pour quoi voulez-vous de l'aide ?
   [Choisir]
   • Les photos (1)
   • L'emballage (2)
   • La vente en ligne (3)
   • Papiers et comptes (4)
   • La livraison (5)
   • Retour (0)
Hind > 2
Hind < Vous demandez de l'aide pour : l'emballage.
   Écrivez, ou parlez dans un message vocal. De quoi avez-vous besoin ?
   0 Retour
Hind > Nous cherchons quelqu'un pour photographier notre miel
Hind < Aide pour l'emballage : Nous cherchons quelqu'un pour photographier notre miel
   On l'envoie ?
   [Oui] [Non] [Retour]
Hind taps Oui
Hind < Quelqu'un peut vous aider, nous venons de lui demander. Dès son accord, nous vous envoyons son nom et son numéro.
   [Menu]
Salma < Une coopérative a besoin d'aide. Finissez ce que vous faites, ensuite nous vous en parlons.
Karim > menu
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim taps Acheter
Karim < Que voulez-vous voir ?
   [Tout ce qui se vend] [Une coopérative] [Retour]
Karim taps Tout ce qui se vend
Karim < Que voulez-vous acheter ?
   [Miel de thym] [Retour]
Karim > 1
Karim < Miel de thym : 250 DH par kilo
   Coop Tifawin
   Disponible : 12 kg
   Combien en voulez-vous ?
   0 Retour
Karim > 1
Karim < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Karim > 1
Karim < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Karim > Karim
Karim < 1 kg, Miel de thym
   À recevoir à la coopérative. Vous payez alors 250 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Karim taps Oui
Fatima < Nouvelle commande 4677, 250 DH. Finissez ce que vous faites, ensuite nous vous en parlons.
Karim < Commande 4677 bien reçue : 250 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
Fatima > Savon noir
Fatima < Comment le vendez-vous ?
   1 Par kilo
   2 Par litre
   3 Par pièce
   4 Par pot
   5 Autrement
   0 Retour
Fatima > 3
Fatima < Savon noir
   Écrivez le prix en dirhams, par exemple 60. Combien par pièce ?
   0 Retour
Fatima > 20
Fatima < En avez-vous maintenant ?
   1 Oui, maintenant
   2 Fait sur commande
   3 Une seule pièce
   0 Retour
Fatima > 3
Fatima < Savon noir
   20 DH par pièce
   Disponible : pièce unique
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > 1
Fatima < Bravo ! Savon noir est en vente. Vos clients trouvent votre coopérative avec ce numéro : 319. Nous vous prévenons à chaque commande.
   0 Menu
Fatima < Nouvelle commande 4677
   1 kg, Miel de thym
   250 DH, à la coopérative
   Karim
   L'acceptez-vous ?
   1 Oui
   2 Non
Fatima > 1
Fatima < Vous avez accepté la commande 4677. A remettre à la coopérative : Karim +212622222222
   Dès qu'elle est prete, dites-le-nous dans les commandes recues.
   0 Menu
Karim < Coop Tifawin a accepté la commande 4677 et la prépare. Nous vous prévenons dès qu'elle est prête. +212524000001
Salma > menu
Salma < Coop Amal cherche de l'aide pour l'emballage :
   Nous cherchons quelqu'un pour photographier notre miel
   Voulez-vous aider ?
   [Oui] [Non]
Salma > 2
Salma < Pas de souci, merci. Nous demandons à quelqu'un d'autre.
   [Menu]
