# A customer asks where an order is, in French: cancels one, and is too late for another.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in fr
customer Karim in fr
product of Tifawin by Fatima: Miel de thym, 250 dh/kg, 12

# Nothing ordered yet; then two orders.
Karim > menu
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim taps Mes commandes
Karim < Vous n'avez encore rien commandé. Pour voir ce qui se vend, choisissez « Acheter » dans le menu.
   [Menu]
Karim taps Menu
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
Karim > Oui
Fatima < Nouvelle commande 4677
   1 kg, Miel de thym
   250 DH, à la coopérative
   Karim
   L'acceptez-vous ?
   1 Oui
   2 Non
Karim < Commande 4677 bien reçue : 250 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
Fatima > 1
Fatima < Vous avez accepté la commande 4677. A remettre à la coopérative : Karim +212622222222
   Dès qu'elle est prete, dites-le-nous dans les commandes recues.
   0 Menu
Karim < Coop Tifawin a accepté la commande 4677 et la prépare. Nous vous prévenons dès qu'elle est prête. +212524000001
Karim > 0
Karim < Que voulez-vous faire ?
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
Karim > 1
Karim < Miel de thym : 250 DH par kilo
   Coop Tifawin
   Disponible : 11 kg
   Combien en voulez-vous ?
   0 Retour
Karim > 2
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
Karim > Oui
Fatima < Nouvelle commande 8349
   2 kg, Miel de thym
   500 DH, à la coopérative
   Karim
   L'acceptez-vous ?
   1 Oui
   2 Non
Karim < Commande 8349 bien reçue : 500 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]

# The second is called off.
Karim taps Menu
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim taps Mes commandes
Karim < Quelle commande ?
   [8349 : 500 DH] [4677 : 250 DH] [Retour]
Karim > 1
Karim < 8349 : Miel de thym
   500 DH, attend la réponse
   Téléphone de la coopérative : +212524000001
   Que voulez-vous faire ?
   [L'annuler] [Les autres] [Aide]
Karim taps Les autres
Karim < Quelle commande ?
   [8349 : 500 DH] [4677 : 250 DH] [Retour]
Karim > 1
Karim < 8349 : Miel de thym
   500 DH, attend la réponse
   Téléphone de la coopérative : +212524000001
   Que voulez-vous faire ?
   [L'annuler] [Les autres] [Aide]
Karim taps L'annuler
Karim < Commande 8349 : 2 kg, Miel de thym. On l'annule ?
   [Oui] [Non] [Retour]
Karim taps Non
Karim < 8349 : Miel de thym
   500 DH, attend la réponse
   Téléphone de la coopérative : +212524000001
   Que voulez-vous faire ?
   [L'annuler] [Les autres] [Aide]
Karim taps L'annuler
Karim < Commande 8349 : 2 kg, Miel de thym. On l'annule ?
   [Oui] [Non] [Retour]
Karim taps Oui
Fatima < Le client a annulé la commande 8349 : 2 kg, Miel de thym. Ne la préparez pas, le produit est remis en vente.
Karim < La commande 8349 est annulée, vous ne payez rien. La coopérative est prévenue.
   [Menu]

# The first is made ready while he hesitates.
Karim taps Menu
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim taps Mes commandes
Karim < Quelle commande ?
   [8349 : 500 DH] [4677 : 250 DH] [Retour]
Karim > 2
Karim < 4677 : Miel de thym
   250 DH, en préparation
   Téléphone de la coopérative : +212524000001
   Que voulez-vous faire ?
   [L'annuler] [Les autres] [Aide]
Karim taps L'annuler
Karim < Commande 4677 : 1 kg, Miel de thym. On l'annule ?
   [Oui] [Non] [Retour]
Fatima > menu
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 3
Fatima < Quelle commande ?
   1 4677 : 250 DH
   0 Retour
Fatima > 1
Fatima < 1 kg, Miel de thym, pour Karim
   Nous prévenons le client dès votre réponse. La commande 4677 est-elle prete ?
   1 Oui
   2 Non
   0 Retour
Fatima > 1
Fatima < Nous avons prévenu Karim que la commande 4677 est prete. Une fois livrée et payée, dites-le-nous dans les commandes recues.
   0 Menu
Karim < La commande 4677 est prête, à recevoir à la coopérative. Préparez 250 DH. Coop Tifawin +212524000001
Karim taps Oui
Karim < La commande 4677 ne peut plus s'annuler ici. Appelez la coopérative : +212524000001
   [Menu]
Karim taps Menu
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim > 2
Karim < Quelle commande ?
   [8349 : 500 DH] [4677 : 250 DH] [Retour]
Karim > 2
Karim < 4677 : Miel de thym
   250 DH, prête
   Téléphone de la coopérative : +212524000001
   Que voulez-vous faire ?
   [Les autres] [Aide] [Retour]
Karim taps Aide
Karim < Quelqu'un vous appelle aujourd'hui ou demain pour la commande 4677.
   [Menu]
