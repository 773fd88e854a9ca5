# What two members do with their orders, in French.

phone Fatima sms +212611111111
phone Aicha sms +212612121212
phone Karim whatsapp +212622222222
phone Nadia whatsapp +212623232323
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in fr
member Aicha of Tifawin in fr
customer Karim in fr
customer Nadia in fr
product of Tifawin by Fatima: Miel de thym, 250 dh/kg, 12

# Nothing has come yet.
Fatima > menu
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 3
Fatima < Aucune commande ne vous attend. Nous vous prévenons dès qu'il en arrive une.
   0 Menu

# Both are asked; the first accepts, the other one hears that it is done.
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
Karim > 2
Karim < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Karim taps À la maison
Karim < Écrivez la ville et le quartier ou le douar, parlez ou envoyez le lieu. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
   0 Retour
Karim > Agadir, quartier Talborjt
Karim < Écrivez, parlez dans un message vocal ou envoyez le lieu. Qu'y a-t-il près de la maison ?
   0 Retour
Karim > à côté de la grande mosquée
Karim < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Karim > Karim
Karim < 2 kg, Miel de thym
   À recevoir à la maison, livraison en plus. Vous payez alors 500 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Karim taps Oui
Fatima < Nouvelle commande 4677
   2 kg, Miel de thym
   500 DH, à la maison
   Karim
   L'acceptez-vous ?
   1 Oui
   2 Non
Aicha < Nouvelle commande 4677
   2 kg, Miel de thym
   500 DH, à la maison
   Karim
   L'acceptez-vous ?
   1 Oui
   2 Non
Karim < Commande 4677 bien reçue : 500 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
Fatima > 1
Fatima < Adresse : Agadir, quartier Talborjt à coté de la grande mosquée
   Vous avez accepté la commande 4677. A remettre à la maison : Karim +212622222222
   Dès qu'elle est prete, dites-le-nous dans les commandes recues.
   0 Menu
Karim < Coop Tifawin a accepté la commande 4677 et la prépare. Nous vous prévenons dès qu'elle est prête. +212524000001
Aicha > 1
Aicha < La commande 4677 n'attend plus cette réponse : en préparation.
   0 Menu

# It is ready, then handed over and paid.
Fatima > 0
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 3
Fatima < Quelle commande ?
   1 4677 : 500 DH
   0 Retour
Fatima > 1
Fatima < 2 kg, Miel de thym, pour Karim
   Nous prévenons le client dès votre réponse. La commande 4677 est-elle prete ?
   1 Oui
   2 Non
   0 Retour
Fatima > 2
Fatima < Quelle commande ?
   1 4677 : 500 DH
   0 Retour
Fatima > 1
Fatima < 2 kg, Miel de thym, pour Karim
   Nous prévenons le client dès votre réponse. La commande 4677 est-elle prete ?
   1 Oui
   2 Non
   0 Retour
Fatima > 1
Fatima < Nous avons prévenu Karim que la commande 4677 est prete. Une fois livrée et payée, dites-le-nous dans les commandes recues.
   0 Menu
Karim < La commande 4677 est prête, à recevoir à la maison. Préparez 500 DH. Coop Tifawin +212524000001
Aicha > 0
Aicha < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Aicha > 3
Aicha < Quelle commande ?
   1 4677 : 500 DH
   0 Retour
Aicha > 1
Aicha < Adresse : Agadir, quartier Talborjt à coté de la grande mosquée
   Commande 4677 pour Karim, 500 DH
   Que s'est-il passé ?
   1 Livrée et payée
   2 Retournée
   3 Pas encore
   0 Retour
Aicha > 3
Aicha < Quelle commande ?
   1 4677 : 500 DH
   0 Retour
Aicha > 1
Aicha < Adresse : Agadir, quartier Talborjt à coté de la grande mosquée
   Commande 4677 pour Karim, 500 DH
   Que s'est-il passé ?
   1 Livrée et payée
   2 Retournée
   3 Pas encore
   0 Retour
Aicha > 1
Aicha < Bravo ! La commande 4677 est finie, et vous avez recu 500 DH.
   0 Menu
Karim < La commande 4677 est livrée, merci ! Pour la retourner, appelez dans les 7 jours : Coop Tifawin +212524000001

# The next one is refused, after a moment of doubt; Fatima wanted to accept it.
Nadia > menu
Nadia < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Nadia taps Acheter
Nadia < Que voulez-vous voir ?
   [Tout ce qui se vend] [Une coopérative] [Retour]
Nadia taps Tout ce qui se vend
Nadia < Que voulez-vous acheter ?
   [Miel de thym] [Retour]
Nadia > 1
Nadia < Miel de thym : 250 DH par kilo
   Coop Tifawin
   Disponible : 10 kg
   Combien en voulez-vous ?
   0 Retour
Nadia > 1
Nadia < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Nadia taps Je viens la prendre
Nadia < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Nadia > Nadia
Nadia < 1 kg, Miel de thym
   À recevoir à la coopérative. Vous payez alors 250 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Nadia taps Oui
Fatima < Nouvelle commande 8349
   1 kg, Miel de thym
   250 DH, à la coopérative
   Nadia
   L'acceptez-vous ?
   1 Oui
   2 Non
Aicha < Nouvelle commande 8349
   1 kg, Miel de thym
   250 DH, à la coopérative
   Nadia
   L'acceptez-vous ?
   1 Oui
   2 Non
Nadia < Commande 8349 bien reçue : 250 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
Aicha > 2
Aicha < Nous nous excuserons auprès de Nadia, sans dire pourquoi. On refuse la commande 8349 ?
   1 Oui
   2 Non
   0 Retour
Aicha > 2
Aicha < Nouvelle commande 8349
   1 kg, Miel de thym
   250 DH, à la coopérative
   Nadia
   L'acceptez-vous ?
   1 Oui
   2 Non
   0 Retour
Aicha > 2
Aicha < Nous nous excuserons auprès de Nadia, sans dire pourquoi. On refuse la commande 8349 ?
   1 Oui
   2 Non
   0 Retour
Aicha > 1
Aicha < C'est noté, nous nous excusons auprès de Nadia. La commande 8349 est finie, et le produit reste chez vous.
   0 Menu
Nadia < Pardon, Coop Tifawin ne peut pas préparer la commande 8349. Vous ne payez rien.
Fatima > 1
Fatima < La commande 8349 n'attend plus cette réponse : pas acceptée.
   0 Menu

# The last one comes back.
Nadia > 0
Nadia < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Nadia > 1
Nadia < Que voulez-vous voir ?
   [Tout ce qui se vend] [Une coopérative] [Retour]
Nadia > 1
Nadia < Que voulez-vous acheter ?
   [Miel de thym] [Retour]
Nadia > 1
Nadia < Miel de thym : 250 DH par kilo
   Coop Tifawin
   Disponible : 10 kg
   Combien en voulez-vous ?
   0 Retour
Nadia > 1
Nadia < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Nadia > 1
Nadia < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Nadia > Nadia
Nadia < 1 kg, Miel de thym
   À recevoir à la coopérative. Vous payez alors 250 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Nadia > 1
Fatima < Nouvelle commande 3014
   1 kg, Miel de thym
   250 DH, à la coopérative
   Nadia
   L'acceptez-vous ?
   1 Oui
   2 Non
Aicha < Nouvelle commande 3014
   1 kg, Miel de thym
   250 DH, à la coopérative
   Nadia
   L'acceptez-vous ?
   1 Oui
   2 Non
Nadia < Commande 3014 bien reçue : 250 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
Aicha > 1
Aicha < Vous avez accepté la commande 3014. A remettre à la coopérative : Nadia +212623232323
   Dès qu'elle est prete, dites-le-nous dans les commandes recues.
   0 Menu
Nadia < Coop Tifawin a accepté la commande 3014 et la prépare. Nous vous prévenons dès qu'elle est prête. +212524000001
Aicha > 0
Aicha < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Aicha > 3
Aicha < Quelle commande ?
   1 3014 : 250 DH
   0 Retour
Aicha > 1
Aicha < 1 kg, Miel de thym, pour Nadia
   Nous prévenons le client dès votre réponse. La commande 3014 est-elle prete ?
   1 Oui
   2 Non
   0 Retour
Aicha > 1
Aicha < Nous avons prévenu Nadia que la commande 3014 est prete. Une fois livrée et payée, dites-le-nous dans les commandes recues.
   0 Menu
Nadia < La commande 3014 est prête, à recevoir à la coopérative. Préparez 250 DH. Coop Tifawin +212524000001
Aicha > 0
Aicha < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Aicha > 3
Aicha < Quelle commande ?
   1 3014 : 250 DH
   0 Retour
Aicha > 1
Aicha < Commande 3014 pour Nadia, 250 DH
   Que s'est-il passé ?
   1 Livrée et payée
   2 Retournée
   3 Pas encore
   0 Retour
Aicha > 2
Aicha < C'est noté, la commande 3014 est retournée. Le produit est remis en vente.
   0 Menu
