# Corrections dites à leur façon, en français.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
phone Ali whatsapp +212633333366
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in fr
customer Karim in fr
customer Ali in fr

# Asked for a photo she writes the name: that is one question less.
Fatima > bonjour
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
Fatima > miel de thym
Fatima < Comment le vendez-vous ?
   1 Par kilo
   2 Par litre
   3 Par pièce
   4 Par pot
   5 Autrement
   0 Retour
Fatima > 1
Fatima < miel de thym
   Écrivez le prix en dirhams, par exemple 60. Combien par kilo ?
   0 Retour
Fatima > 300 dh
Fatima < En avez-vous maintenant ?
   1 Oui, maintenant
   2 Fait sur commande
   3 Une seule pièce
   0 Retour
Fatima > 1
Fatima < miel de thym, vendu par kilo
   Écrivez un chiffre, par exemple 10. Combien en avez-vous ?
   0 Retour
Fatima > 12
Fatima < miel de thym
   300 DH par kilo
   Disponible : 12 kg
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
# What is shown is not right: she says the price once more.
Fatima > non, 250 dh
Fatima < miel de thym
   250 DH par kilo
   Disponible : 12 kg
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > oui
Fatima < Bravo ! miel de thym est en vente. Vos clients trouvent votre coopérative avec ce numéro : 319. Nous vous prévenons à chaque commande.
   0 Menu
Fatima > 0
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose

# He says another quantity where yes or no is asked, and where it is brought in his own words.
Karim > je voudrais 2 kilos de miel
Karim < 2 kg, miel de thym
   En tout 500 DH. C'est bien cela ?
   [Oui] [Non]
Karim > non, 3 kilos
Karim < 3 kg, miel de thym
   En tout 750 DH. C'est bien cela ?
   [Oui] [Non]
Karim > oui
Karim < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Karim > pas chez moi
Karim < Choisissez une de ces réponses, s'il vous plait.
   Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Karim > chez moi
Karim < Écrivez la ville et le quartier ou le douar, parlez ou envoyez le lieu. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
   0 Retour
Karim > Agadir
Karim < Écrivez, parlez dans un message vocal ou envoyez le lieu. Qu'y a-t-il près de la maison ?
   0 Retour
Karim > mosquée
Karim < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Karim > Karim
Karim < 3 kg, miel de thym
   À recevoir à la maison, livraison en plus. Vous payez alors 750 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Karim > je voudrais 4 kilos de miel
Karim < 4 kg, miel de thym
   À recevoir à la maison, livraison en plus. Vous payez alors 1000 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Karim > oui
Fatima < Nouvelle commande 4677
   4 kg, miel de thym
   1000 DH, à la maison
   Karim
   L'acceptez-vous ?
   1 Oui
   2 Non
Karim < Commande 4677 bien reçue : 1000 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]

# Of something else, or with a word too many, it is no correction: the cart stays as it was.
Karim > je voudrais 1 kilo de miel
Karim < 1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
Karim > non, 3 kilos de couscous
Karim < Choisissez une de ces réponses, s'il vous plait.
   1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
Karim > menu
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim > je voudrais 1 kilo de miel
Karim < 1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
Karim > non, 3 kilos de truffes
Karim < Choisissez une de ces réponses, s'il vous plait.
   1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
Karim > menu
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim > je voudrais 1 kilo de miel
Karim < 1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
Karim > je ne veux pas 4 kilos
Karim < Choisissez une de ces réponses, s'il vous plait.
   1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
Karim > menu
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim > je voudrais 1 kilo de miel
Karim < 1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
Karim > encore 1 kilo
Karim < Choisissez une de ces réponses, s'il vous plait.
   1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
# More than there is: what there is.
Karim > non, 50 kilos
Karim < Il en reste moins que cela, nous avons mis ce qui reste : miel de thym.
   8 kg, miel de thym
   En tout 2000 DH. C'est bien cela ?
   [Oui] [Non]
# A price for something else than a litre, or of several, is no price of one.
Fatima > 1
Fatima < Vous avez accepté la commande 4677. A remettre à la maison : Karim +212622222222 Agadir mosquée
   Dès qu'elle est prete, dites-le-nous dans les commandes recues.
   0 Menu
Karim < Coop Tifawin a accepté la commande 4677 et la prépare. Nous vous prévenons dès qu'elle est prête. +212524000001
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
Fatima > huile
Fatima < Comment le vendez-vous ?
   1 Par kilo
   2 Par litre
   3 Par pièce
   4 Par pot
   5 Autrement
   0 Retour
Fatima > 2
Fatima < huile
   Écrivez le prix en dirhams, par exemple 60. Combien par litre ?
   0 Retour
Fatima > 80 dh
Fatima < En avez-vous maintenant ?
   1 Oui, maintenant
   2 Fait sur commande
   3 Une seule pièce
   0 Retour
Fatima > 2
Fatima < huile
   80 DH par litre
   Disponible : sur commande
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > non, 60 dh le kilo
Fatima < Choisissez une de ces réponses, s'il vous plait.
   huile
   80 DH par litre
   Disponible : sur commande
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > non, 60 dh le litre
Fatima < huile
   60 DH par litre
   Disponible : sur commande
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > non, 5 litres à 400 dh
Fatima < Choisissez une de ces réponses, s'il vous plait.
   huile
   60 DH par litre
   Disponible : sur commande
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > 0
Fatima < En avez-vous maintenant ?
   1 Oui, maintenant
   2 Fait sur commande
   3 Une seule pièce
   0 Retour
Fatima > 2
Fatima < huile
   60 DH par litre
   Disponible : sur commande
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > c'est 20 dh de moins
Fatima < Choisissez une de ces réponses, s'il vous plait.
   huile
   60 DH par litre
   Disponible : sur commande
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
# A photo that is changed by words stays what it was, and so does the name.
Fatima > 2
Fatima < Que faut-il changer ?
   1 Le nom
   2 Comment il se vend
   3 Le prix
   4 La quantité
   5 La photo
   0 Retour
Fatima > 5
Fatima < Envoyez une photo du produit, ou laissez-la pour plus tard.
   1 Plus tard
   0 Retour
Fatima > photo du miel
Fatima < Il nous faut une photo, ou laissez-la pour plus tard.
   Envoyez une photo du produit, ou laissez-la pour plus tard.
   1 Plus tard
   0 Retour
Fatima > miel
Fatima < Écrivez aide pour qu'on vous appelle, ou envoyez un message vocal.
   Envoyez une photo du produit, ou laissez-la pour plus tard.
   1 Plus tard
   0 Retour
Fatima > 1
Fatima < huile
   60 DH par litre
   Disponible : sur commande
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > 1
Fatima < Bravo ! huile est en vente. Vos clients trouvent votre coopérative avec ce numéro : 319. Nous vous prévenons à chaque commande.
   0 Menu

# Where to: no digit and no refusal is an address. A place that is sent is all there is to know.
Ali > je voudrais 1 kilo de miel
Ali < 1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
Ali > 1
Ali < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Ali > 2
Ali < Écrivez la ville et le quartier ou le douar, parlez ou envoyez le lieu. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
   0 Retour
Ali > 2
Ali < Écrivez un endroit connu, par exemple : près de la mosquée.
   Écrivez la ville et le quartier ou le douar, parlez ou envoyez le lieu. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
   0 Retour
Ali > non
Ali < Écrivez aide pour qu'on vous appelle, ou envoyez un message vocal.
   Écrivez la ville et le quartier ou le douar, parlez ou envoyez le lieu. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
   0 Retour
Ali sends a place
Ali < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Ali > Ali
Ali < 1 kg, miel de thym
   À recevoir à la maison, livraison en plus. Vous payez alors 250 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Ali > 1
Fatima < Nouvelle commande 8349
   1 kg, miel de thym
   250 DH, à la maison
   Ali
   L'acceptez-vous ?
   1 Oui
   2 Non
Ali < Commande 8349 bien reçue : 250 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
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
# Or spoken; and near a house there may be nothing.
Ali > je voudrais 1 kilo de miel
Ali < 1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
Ali > 1
Ali < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Ali > 2
Ali < Écrivez la ville et le quartier ou le douar, parlez ou envoyez le lieu. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
   0 Retour
Ali sends a voice note
Ali < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Ali > Ali
Ali < 1 kg, miel de thym
   À recevoir à la maison, livraison en plus. Vous payez alors 250 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
Ali > 1
Fatima < Nouvelle commande 3014, 250 DH. Finissez ce que vous faites, ensuite nous vous en parlons.
Ali < Commande 3014 bien reçue : 250 DH, à payer à la réception.
   Coop Tifawin va répondre, et nous vous prévenons ici.
   [Menu]
Fatima > 1
Fatima < Écrivez le nom, par exemple miel de thym. Quel est le produit ?
   0 Retour
Ali > je voudrais 1 kilo de miel
Ali < 1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
Ali > 1
Ali < Comment la voulez-vous ?
   [Je viens la prendre] [À la maison] [Retour]
Ali > 2
Ali < Écrivez la ville et le quartier ou le douar, parlez ou envoyez le lieu. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
   0 Retour
Ali > Ighrem
Ali < Écrivez, parlez dans un message vocal ou envoyez le lieu. Qu'y a-t-il près de la maison ?
   0 Retour
Ali > non
Ali < Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
   0 Retour
Ali > Ali
Ali < 1 kg, miel de thym
   À recevoir à la maison, livraison en plus. Vous payez alors 250 DH.
   Coop Tifawin +212524000001
   Retour possible pendant 7 jours. On commande ?
   [Oui] [Non] [Retour]
