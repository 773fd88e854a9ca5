# Changes of mind, in French: an offer taken and left, a refusal of messages, a guess, a price for the lot.

phone Fatima sms +212611111111
phone Khadija sms +212644444444
phone Karim whatsapp +212622222222
phone Nadia sms +212623232323
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Nour 05 تعاونية نور | Coop Nour
member Fatima of Tifawin in fr
member Khadija of Nour in fr
customer Karim in fr
customer Nadia in fr
product of Tifawin by Fatima: Miel de thym, 250 dh/kg, 12
product of Nour by Khadija: Miel de cèdre, 150 dh/jar, 8
product of Nour by Khadija: Fromage, 40 dh/piece, 12

# He looks at one offer, goes back, and takes the other: nothing of the first is left.
Karim > 2 kilos de miel
Karim < Lequel voulez-vous ?
   [Choisir]
   • Miel de thym : 250 DH… (1)
   • Miel de cèdre : 150 DH… (2)
Karim > 1
Karim < 2 kg, Miel de thym
   En tout 500 DH. C'est bien cela ?
   [Oui] [Non] [Retour]
Karim > 0
Karim < Lequel voulez-vous ?
   [Choisir]
   • Miel de thym : 250 DH… (1)
   • Miel de cèdre : 150 DH… (2)
Karim > 2
Karim < Miel de cèdre : 150 DH par pot
   Coop Nour
   Disponible : 8 pots
   Combien en voulez-vous ?
   0 Retour
Karim > 3
Karim < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Karim > 1
Karim < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Karim > Karim
Karim < 3 pots, Miel de cèdre
   À recevoir à la coopérative. Vous payez alors 450 DH.
   Coop Nour +212524000002
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Karim > 2
Karim < Que faut-il changer ?
   [Choisir]
   • La quantité (1)
   • La livraison (2)
   • Le nom (3)
   • Je n'en veux plus (4)
   • Retour (0)
Karim > 4
Karim < D'accord, rien n'est commandé. À bientôt.
   [Menu]

# Help in the middle of an order, in her own words; then the order goes on.
Nadia > je voudrais du fromage
Nadia < Fromage : 40 DH par pièce
   Coop Nour
   Disponible : 12 pièces
   Combien en voulez-vous ?
Nadia > 500 g
Nadia < Écrivez seulement la quantité, par exemple 2.
   Fromage : 40 DH par pièce
   Coop Nour
   Disponible : 12 pièces
   Combien en voulez-vous ?
Nadia > pouvez-vous me passer quelqu'un au téléphone
Nadia < Voulez-vous plutot parler à quelqu'un ?
   1 Oui
   2 Non
   0 Retour
Nadia > 1
Nadia < Quelqu'un vous appelle aujourd'hui ou demain.
   Fromage : 40 DH par pièce
   Coop Nour
   Disponible : 12 pièces
   Combien en voulez-vous ?
Nadia > j'en prends 2 pièces
Nadia < Comment la voulez-vous ?
   1 Je viens la prendre
   2 A la maison
   0 Retour
Nadia > 1
Nadia < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Nadia > Nadia
Nadia < 2 pièces, Fromage
   A recevoir à la coopérative. Vous payez alors 80 DH.
   Coop Nour +212524000002
   Retour possible pendant 7 jours. On commande ?
   1 Oui
   2 Non
   0 Retour
Nadia > 1
Khadija < Nouvelle commande 8349
   2 pièces, Fromage
   80 DH, à la coopérative
   Nadia
   L'acceptez-vous ?
   1 Oui
   2 Non
Nadia < Commande 8349 bien recue : 80 DH, à payer à la réception.
   Coop Nour va répondre, et nous vous prévenons ici.
   0 Menu

# A price for the lot is no price for one; an amount of things is an answer where one is asked for.
Fatima > menu
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > je vends 5 kilos d'amandes à 400 dh
Fatima < Envoyez une photo du produit, ou laissez-la pour plus tard.
   1 Plus tard
Fatima > 1
Fatima < Écrivez le nom, par exemple miel de thym. Quel est le produit ?
   0 Retour
Fatima > Amandes
Fatima < Amandes
   Écrivez le prix en dirhams, par exemple 60. Combien par kilo ?
   0 Retour
Fatima > 80
Fatima < En avez-vous maintenant ?
   1 Oui, maintenant
   2 Fait sur commande
   3 Une seule pièce
   0 Retour
Fatima > 1
Fatima < Amandes, vendu par kilo
   Écrivez un chiffre, par exemple 10. Combien en avez-vous ?
   0 Retour
Fatima > j'ai 5 kilos
Fatima < Amandes
   80 DH par kilo
   Disponible : 5 kg
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > 1
Fatima < Bravo ! Amandes est en vente. Vos clients trouvent votre coopérative avec ce numéro : 319. Nous vous prévenons à chaque commande.
   0 Menu

# No more messages, said at the menu in his own words: it is asked once.
Karim > menu
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim > je ne veux plus recevoir vos messages s'il vous plait
Karim < Voulez-vous plutôt arrêter nos messages ?
   [Oui] [Non] [Retour]
Karim > 1
Karim < C'est noté, nous ne vous enverrons plus de messages, sauf pour vos commandes en cours. Pour revenir, écrivez reprendre.
   [Menu]
Karim > start
Karim < Bienvenue à nouveau !
   Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)

# A misspelt choice is asked; yes takes it.
Nadia > menu
Nadia < Que voulez-vous faire ?
   1 Acheter
   2 Mes commandes
   3 Ma coopérative
   4 Aider
   5 Autre chose
Nadia > autre chsoe
Nadia < Que voulez-vous faire ?
   1 Nouvelles de l'État
   2 Langue
   3 Aide
   0 Retour
Nadia > oui
Nadia < Choisissez une de ces réponses, s'il vous plait.
   Que voulez-vous faire ?
   1 Nouvelles de l'État
   2 Langue
   3 Aide
   0 Retour
