# Said in their own words, in French: an order in one breath, a price in ryal.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
phone Nora whatsapp +212633333344
phone Nadia sms +212623232323
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in fr
customer Karim in fr
customer Nora in fr
customer Nadia in fr
product of Tifawin by Fatima: عسل الزعتر, 250 dh/kg, 12
product of Tifawin by Fatima: زيت العود, 80 dh/l, 40
phone Khadija sms +212644444444
cooperative Nour 05 تعاونية نور | Coop Nour
member Khadija of Nour in fr
product of Nour by Khadija: زعفران, 30 dh/g, 50
product of Nour by Khadija: عسل الأرز, 300 dh/kg, 4

# Two things at once become a cart, which is confirmed before anything else is asked.
Karim > je voudrais 2 kilos de miel et un demi litre d'huile d'olive
Karim < 2 kg, عسل الزعتر
   0,5 litre, زيت العود
   En tout 540 DH. C'est bien cela ?
   [Oui] [Non]
Karim > 1
Karim < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Karim > 1
Karim < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Karim > Karim
Karim < 2 produits, 2 kg, عسل الزعتر + 0,5 litre, زيت العود
   À recevoir à la coopérative. Vous payez alors 540 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
# He looks at it once more, and changes how much of the second he wants.
Karim > 2
Karim < Que faut-il changer ?
   [Choisir]
   • La quantité (1)
   • Enlever un produit (2)
   • La livraison (3)
   • Le nom (4)
   • Je n'en veux plus (5)
   • Retour (0)
Karim > 1
Karim < Quel produit ?
   [عسل الزعتر] [زيت العود] [Retour]
Karim > 2
Karim < زيت العود : 80 DH par litre
   Coop Tifawin
   Disponible : 40 litres
   Combien en voulez-vous ?
   0 Retour
Karim > 1
Karim < 2 produits, 2 kg, عسل الزعتر + 1 litre, زيت العود
   À recevoir à la coopérative. Vous payez alors 580 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
# The first thing is taken out; what stays is summed up anew.
Karim > 2
Karim < Que faut-il changer ?
   [Choisir]
   • La quantité (1)
   • Enlever un produit (2)
   • La livraison (3)
   • Le nom (4)
   • Je n'en veux plus (5)
   • Retour (0)
Karim > 2
Karim < Lequel faut-il enlever ?
   [عسل الزعتر] [زيت العود] [Retour]
Karim > 1
Karim < 1 litre, زيت العود
   À recevoir à la coopérative. Vous payez alors 80 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Karim > 1
Fatima < Nouvelle commande 4677
   1 litre, زيت العود
   80 DH, à la coopérative
   Karim
   L'acceptez-vous ?
   1 Oui
   2 Non
Karim < Commande 4677 bien reçue : 80 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
Fatima > 1
Fatima < Vous avez accepté la commande 4677. A remettre à la coopérative : Karim +212622222222
   Dès qu'elle est prete, dites-le-nous dans les commandes recues.
   0 Menu
Karim < Coop Tifawin a accepté la commande 4677 et la prépare. Nous vous prévenons dès qu'elle est prête. +212524000001
# Where is it? The one that is under way.
Karim > où est ma commande ?
Karim < 4677 : زيت العود
   80 DH, en préparation
   Téléphone de la coopérative : +212524000001
   Que voulez-vous faire ?
   [L'annuler] [Les autres] [Aide]

# A price is answered at once; then a change of mind is offered, and not forced.
Nadia > combien coute l'huile d'olive ?
Nadia < زيت العود : 80 DH par litre
   Coop Tifawin
   Disponible : 39 litres
   Combien en voulez-vous ?
Nadia > laissez tomber, je veux revenir au menu
Nadia < Voulez-vous plutot revenir au menu ?
   1 Oui
   2 Non
   0 Retour
Nadia > 2
Nadia < زيت العود : 80 DH par litre
   Coop Tifawin
   Disponible : 39 litres
   Combien en voulez-vous ?
Nadia > laissez tomber, je veux revenir au menu
Nadia < Voulez-vous plutot revenir au menu ?
   1 Oui
   2 Non
   0 Retour
Nadia > 1
Nadia < Que voulez-vous faire ?
   1 Acheter
   2 Mes commandes
   3 Ma coopérative
   4 Aider
   5 Autre chose
# Nobody sells it, and whatever nobody understands.
Nadia > je voudrais des amandes
Nadia < Personne ne vend cela aujourd'hui : amandes.
   Que voulez-vous voir ?
   1 Tout ce qui se vend
   2 Une coopérative
Nadia > menu
Nadia < Que voulez-vous faire ?
   1 Acheter
   2 Mes commandes
   3 Ma coopérative
   4 Aider
   5 Autre chose
Nadia > merci beaucoup pour votre aide
Nadia < Avec plaisir !
   Que voulez-vous faire ?
   1 Acheter
   2 Mes commandes
   3 Ma coopérative
   4 Aider
   5 Autre chose
Nadia > blablabla xyz
Nadia < Choisissez une de ces réponses, s'il vous plait.
   Que voulez-vous faire ?
   1 Acheter
   2 Mes commandes
   3 Ma coopérative
   4 Aider
   5 Autre chose

# A price in ryal is read, shown in dirhams at the review, and corrected.
Fatima > j'ai de l'huile d'argan à vendre à 2400 ryal le litre
Fatima < Envoyez une photo du produit, ou laissez-la pour plus tard.
   1 Plus tard
Fatima > 1
Fatima < Écrivez le nom, par exemple miel de thym. Quel est le produit ?
   0 Retour
Fatima > Huile d'argan
Fatima < En avez-vous maintenant ?
   1 Oui, maintenant
   2 Fait sur commande
   3 Une seule pièce
   0 Retour
Fatima > 3
Fatima < Huile d'argan
   120 DH par litre
   Disponible : pièce unique
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > 2
Fatima < Que faut-il changer ?
   1 Le nom
   2 Comment il se vend
   3 Le prix
   4 La quantité
   5 La photo
   0 Retour
Fatima > 3
Fatima < Huile d'argan
   Écrivez le prix en dirhams, par exemple 60. Combien par litre ?
   0 Retour
Fatima > 250 dh
Fatima < Huile d'argan
   250 DH par litre
   Disponible : pièce unique
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > 1
Fatima < Bravo ! Huile d'argan est en vente. Vos clients trouvent votre coopérative avec ce numéro : 319. Nous vous prévenons à chaque commande.
   0 Menu
# Help from a volunteer, in the words that were said.
Fatima > nous cherchons un bénévole pour le logo de notre coopérative
Fatima < Pour quoi voulez-vous de l'aide ?
   1 Les photos
   2 L'emballage
   3 La vente en ligne
   4 Papiers et comptes
   5 La livraison
Fatima > 2
Fatima < Aide pour l'emballage : nous cherchons un bénévole pour le logo de notre coopérative
   On l'envoie ?
   1 Oui
   2 Non
   0 Retour
Fatima > 1
Fatima < C'est noté. Dès que nous trouvons quelqu'un, nous vous envoyons son nom et son numéro.
   0 Menu

# Two cooperatives sell it: she chooses. What is only guessed at is asked first.
phone Salma sms +212655555555
customer Salma in fr
Salma > je voudrais du miel
Salma < Lequel voulez-vous ?
   1 عسل الزعتر : 250 DH par kilo
   2 عسل الأرز : 300 DH par kilo
Salma > 2
Salma < عسل الأرز : 300 DH par kilo
   Coop Nour
   Disponible : 4 kg
   Combien en voulez-vous ?
   0 Retour
Salma > menu
Salma < Que voulez-vous faire ?
   1 Acheter
   2 Mes commandes
   3 Ma coopérative
   4 Aider
   5 Autre chose
Salma > je voudrais 2 g de safrant
Salma < Vous vouliez dire : زعفران ?
   1 Oui
   2 Non
Salma > 1
Salma < 2 g, زعفران
   En tout 60 DH. C'est bien cela ?
   1 Oui
   2 Non
   0 Retour
Salma > 2
Salma < زعفران : 30 DH par gramme
   Coop Nour
   Disponible : 50 g
   Combien en voulez-vous ?
   0 Retour
# Somebody else takes both.
Nora > je voudrais 2 kilos de miel et un demi litre d'huile d'olive
Nora < 2 kg, عسل الزعتر
   0,5 litre, زيت العود
   En tout 540 DH. C'est bien cela ?
   [Oui] [Non]
Nora > 1
Nora < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Nora > 1
Nora < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Nora > Nora
Nora < 2 produits, 2 kg, عسل الزعتر + 0,5 litre, زيت العود
   À recevoir à la coopérative. Vous payez alors 540 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Nora > 1
Fatima < Nouvelle commande 8349
   2 produits, 2 kg, عسل الزعتر + 0,5 litre, زيت العود
   540 DH, à la coopérative
   Nora
   L'acceptez-vous ?
   1 Oui
   2 Non
Nora < Commande 8349 bien reçue : 540 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
# Both are taken out again, one after the other, going back in between: then there is no order.
Nora > je voudrais 2 kilos de miel et un demi litre d'huile d'olive
Nora < 2 kg, عسل الزعتر
   0,5 litre, زيت العود
   En tout 540 DH. C'est bien cela ?
   [Oui] [Non]
Nora > 1
Nora < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Nora > 1
Nora < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Nora > Nora
Nora < 2 produits, 2 kg, عسل الزعتر + 0,5 litre, زيت العود
   À recevoir à la coopérative. Vous payez alors 540 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Nora > 2
Nora < Que faut-il changer ?
   [Choisir]
   • La quantité (1)
   • Enlever un produit (2)
   • La livraison (3)
   • Le nom (4)
   • Je n'en veux plus (5)
   • Retour (0)
Nora > 2
Nora < Lequel faut-il enlever ?
   [عسل الزعتر] [زيت العود] [Retour]
Nora > 1
Nora < 0,5 litre, زيت العود
   À recevoir à la coopérative. Vous payez alors 40 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Nora > 0
Nora < Lequel faut-il enlever ?
   [زيت العود] [Retour]
Nora > 1
Nora < D'accord, rien n'est commandé. À bientôt.
   [Menu]
# One of them is taken out before anything else is asked.
Nora > je voudrais 2 kilos de miel et un demi litre d'huile d'olive
Nora < 2 kg, عسل الزعتر
   0,5 litre, زيت العود
   En tout 540 DH. C'est bien cela ?
   [Oui] [Non]
Nora > 2
Nora < Que faut-il changer ?
   [La quantité] [Enlever un produit] [Je n'en veux plus]
Nora > 2
Nora < Lequel faut-il enlever ?
   [عسل الزعتر] [زيت العود] [Retour]
Nora > 2
Nora < 2 kg, عسل الزعتر
   En tout 500 DH. C'est bien cela ?
   [Oui] [Non] [Retour]
