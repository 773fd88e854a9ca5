# Customers order, in French: collected, brought home, changed, less left than they want, given up.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
phone Nadia whatsapp +212623232323
phone Zineb sms +212656565656
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in fr
customer Karim in fr
customer Nadia in fr
customer Zineb in fr
product of Tifawin by Fatima: Miel de thym, 250 dh/kg, 12
product of Tifawin by Fatima: Amlou, 90 dh/jar, 3

# The price changes before she says yes; she looks at it again, and gives up.
Zineb > menu
Zineb < Que voulez-vous faire ?
   1 Acheter
   2 Mes commandes
   3 Ma coopérative
   4 Aider
   5 Autre chose
Zineb > 1
Zineb < Que voulez-vous voir ?
   1 Tout ce qui se vend
   2 Une coopérative
   0 Retour
Zineb > 1
Zineb < Que voulez-vous acheter ?
   1 Miel de thym
   2 Amlou
   0 Retour
Zineb > 1
Zineb < Miel de thym : 250 DH par kilo
   Coop Tifawin
   Disponible : 12 kg
   Combien en voulez-vous ?
   0 Retour
Zineb > 1
Zineb < Comment la voulez-vous ?
   1 Je viens la prendre
   2 A la maison
   0 Retour
Zineb > 1
Zineb < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Zineb > Nadia
Zineb < 1 kg, Miel de thym
   A recevoir à la coopérative. Vous payez alors 250 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   1 Oui
   2 Non
   0 Retour
Fatima > menu
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 2
Fatima < Quel produit ?
   1 Miel de thym
   2 Amlou
   0 Retour
Fatima > 1
Fatima < Miel de thym : 250 DH par kilo
   Disponible : 12 kg, en vente
   Que faut-il changer ?
   1 Le prix
   2 La quantité
   3 Arreter la vente
   4 J'ai fini
   0 Retour
Fatima > 1
Fatima < Miel de thym : 250 DH aujourd'hui.
   Quel est le nouveau prix par kilo ?
   0 Retour
Fatima > 300 dirhams
Fatima < Miel de thym : 300 DH par kilo. On change le prix ?
   1 Oui
   2 Non
   0 Retour
Fatima > 1
Fatima < C'est noté. Miel de thym : 300 DH par kilo, disponible : 12 kg, en vente.
   0 Menu
Zineb > 1
Zineb < Le prix a changé.
   1 kg, Miel de thym
   A recevoir à la coopérative. Vous payez alors 300 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   1 Oui
   2 Non
   0 Retour
Zineb > 2
Zineb < Que faut-il changer ?
   1 La quantité
   2 La livraison
   3 Le nom
   4 Je n'en veux plus
   0 Retour
Zineb > 4
Zineb < D'accord, rien n'est commandé. A bientot.
   0 Menu

# He comes for it; two kilos, after asking for more than there is.
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
   [Miel de thym] [Amlou] [Retour]
Karim taps Miel de thym
Karim < Miel de thym : 300 DH par kilo
   Coop Tifawin
   Disponible : 12 kg
   Combien en voulez-vous ?
   0 Retour
Karim > 50
Karim < Il ne reste que 12 kg.
   Miel de thym : 300 DH par kilo
   Coop Tifawin
   Disponible : 12 kg
   Combien en voulez-vous ?
   0 Retour
Karim > deux kilos
Karim < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Karim taps Je viens la prendre
Karim < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Karim > Karim
Karim < 2 kg, Miel de thym
   À recevoir à la coopérative. Vous payez alors 600 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Karim taps Oui
Fatima < Nouvelle commande 4677
   2 kg, Miel de thym
   600 DH, à la coopérative
   Karim
   L'acceptez-vous ?
   1 Oui
   2 Non
Karim < Commande 4677 bien reçue : 600 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
Fatima > 1
Fatima < Vous avez accepté la commande 4677. A remettre à la coopérative : Karim +212622222222
   Dès qu'elle est prete, dites-le-nous dans les commandes recues.
   0 Menu
Karim < Coop Tifawin a accepté la commande 4677 et la prépare. Nous vous prévenons dès qu'elle est prête. +212524000001

# She has it brought; changes how much, then where to, then the name. A place, a voice note, words.
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
   [Miel de thym] [Amlou] [Retour]
Nadia > 1
Nadia < Miel de thym : 300 DH par kilo
   Coop Tifawin
   Disponible : 10 kg
   Combien en voulez-vous ?
   0 Retour
Nadia > un demi kilo
Nadia < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Nadia taps À la maison
Nadia < Écrivez la ville et le quartier ou le douar, parlez ou envoyez le lieu. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
   0 Retour
Nadia > Agadir, quartier Talborjt
Nadia < Écrivez, parlez dans un message vocal ou envoyez le lieu. Qu'y a-t-il près de la maison ?
   0 Retour
Nadia sends a place
Nadia < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Nadia > Nadia
Nadia < 0,5 kg, Miel de thym
   À recevoir à la maison, livraison en plus. Vous payez alors 150 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Nadia taps Non
Nadia < Que faut-il changer ?
   [Choisir]
   • La quantité (1)
   • La livraison (2)
   • Le nom (3)
   • Je n'en veux plus (4)
   • Retour (0)
Nadia taps La quantité
Nadia < Miel de thym : 300 DH par kilo
   Coop Tifawin
   Disponible : 10 kg
   Combien en voulez-vous ?
   0 Retour
Nadia > 1
Nadia < 1 kg, Miel de thym
   À recevoir à la maison, livraison en plus. Vous payez alors 300 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Nadia taps Non
Nadia < Que faut-il changer ?
   [Choisir]
   • La quantité (1)
   • La livraison (2)
   • Le nom (3)
   • Je n'en veux plus (4)
   • Retour (0)
Nadia taps La livraison
Nadia < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Nadia taps À la maison
Nadia < Écrivez la ville et le quartier ou le douar, parlez ou envoyez le lieu. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
   0 Retour
Nadia > Agadir, quartier Talborjt
Nadia < Écrivez, parlez dans un message vocal ou envoyez le lieu. Qu'y a-t-il près de la maison ?
   0 Retour
Nadia sends a voice note
Nadia < 1 kg, Miel de thym
   À recevoir à la maison, livraison en plus. Vous payez alors 300 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Nadia taps Non
Nadia < Que faut-il changer ?
   [Choisir]
   • La quantité (1)
   • La livraison (2)
   • Le nom (3)
   • Je n'en veux plus (4)
   • Retour (0)
Nadia taps Le nom
Nadia < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Nadia > Salma
Nadia < 1 kg, Miel de thym
   À recevoir à la maison, livraison en plus. Vous payez alors 300 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Nadia taps Oui
Fatima < Nouvelle commande 8349
   1 kg, Miel de thym
   300 DH, à la maison
   Salma
   L'acceptez-vous ?
   1 Oui
   2 Non
Nadia < Commande 8349 bien reçue : 300 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
Fatima > 1
Fatima < Adresse : Agadir, quartier Talborjt https://taawoun.example/media/…
   Vous avez accepté la commande 8349. A remettre à la maison : Salma +212623232323
   Dès qu'elle est prete, dites-le-nous dans les commandes recues.
   0 Menu
Nadia < Coop Tifawin a accepté la commande 8349 et la prépare. Nous vous prévenons dès qu'elle est prête. +212524000001

# From a basic phone: half a jar is not sold; then somebody else takes one, and then the others.
Zineb > 0
Zineb < Que voulez-vous faire ?
   1 Acheter
   2 Mes commandes
   3 Ma coopérative
   4 Aider
   5 Autre chose
Zineb > 1
Zineb < Que voulez-vous voir ?
   1 Tout ce qui se vend
   2 Une coopérative
   0 Retour
Zineb > 1
Zineb < Que voulez-vous acheter ?
   1 Miel de thym
   2 Amlou
   0 Retour
Zineb > 2
Zineb < Amlou : 90 DH par pot
   Coop Tifawin
   Disponible : 3 pots
   Combien en voulez-vous ?
   0 Retour
Zineb > 0,5
Zineb < Cela se vend entier, pas par moitié.
   Amlou : 90 DH par pot
   Coop Tifawin
   Disponible : 3 pots
   Combien en voulez-vous ?
   0 Retour
Zineb > 3
Zineb < Comment la voulez-vous ?
   1 Je viens la prendre
   2 A la maison
   0 Retour
Zineb > 2
Zineb < Écrivez la ville et le quartier ou le douar, parlez ou envoyez le lieu. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
   0 Retour
Zineb > Agadir, quartier Talborjt
Zineb < Écrivez, parlez dans un message vocal ou envoyez le lieu. Qu'y a-t-il près de la maison ?
   0 Retour
Zineb > à côté de la grande mosquée
Zineb < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Zineb > Nadia
Zineb < 3 pots, Amlou
   A recevoir à la maison, livraison en plus. Vous payez alors 270 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   1 Oui
   2 Non
   0 Retour
Karim taps Acheter
Karim < Que voulez-vous voir ?
   [Tout ce qui se vend] [Une coopérative] [Retour]
Karim taps Tout ce qui se vend
Karim < Que voulez-vous acheter ?
   [Miel de thym] [Amlou] [Retour]
Karim taps Amlou
Karim < Amlou : 90 DH par pot
   Coop Tifawin
   Disponible : 3 pots
   Combien en voulez-vous ?
   0 Retour
Karim > 1
Karim < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Karim > 1
Karim < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Karim > Karim
Karim < 1 pot, Amlou
   À recevoir à la coopérative. Vous payez alors 90 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Karim taps Oui
Fatima < Nouvelle commande 3014
   1 pot, Amlou
   90 DH, à la coopérative
   Karim
   L'acceptez-vous ?
   1 Oui
   2 Non
Karim < Commande 3014 bien reçue : 90 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
Zineb > 1
Zineb < Pardon, il en reste moins maintenant.
   Amlou : 90 DH par pot
   Coop Tifawin
   Disponible : 2 pots
   Combien en voulez-vous ?
   0 Retour
Zineb > 2
Zineb < 2 pots, Amlou
   A recevoir à la maison, livraison en plus. Vous payez alors 180 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   1 Oui
   2 Non
   0 Retour
Karim taps Acheter
Karim < Que voulez-vous voir ?
   [Tout ce qui se vend] [Une coopérative] [Retour]
Karim taps Tout ce qui se vend
Karim < Que voulez-vous acheter ?
   [Miel de thym] [Amlou] [Retour]
Karim taps Amlou
Karim < Amlou : 90 DH par pot
   Coop Tifawin
   Disponible : 2 pots
   Combien en voulez-vous ?
   0 Retour
Karim > 2
Karim < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Karim > 1
Karim < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Karim > Karim
Karim < 2 pots, Amlou
   À recevoir à la coopérative. Vous payez alors 180 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Karim taps Oui
Fatima < Nouvelle commande 6681, 180 DH. Finissez ce que vous faites, ensuite nous vous en parlons.
Karim < Commande 6681 bien reçue : 180 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
Zineb > 1
Zineb < Pardon, tout est vendu : Amlou.
   Que voulez-vous voir ?
   1 Tout ce qui se vend
   2 Une coopérative
   0 Retour
