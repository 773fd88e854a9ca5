# Corrections dites à leur façon, en français.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in fr
customer Karim in fr

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
Karim > chez moi
Karim < Écrivez la ville et le quartier ou le douar. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
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

# Of something else it is no correction: the cart stays as it was.
Karim > je voudrais 1 kilo de miel
Karim < 1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
Karim > non, 3 kilos de couscous
Karim < Choisissez une de ces réponses, s'il vous plait.
   1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
Karim > non, je voudrais 3 kilos de dattes
Karim < Écrivez aide pour qu'on vous appelle, ou envoyez un message vocal.
   1 kg, miel de thym
   En tout 250 DH. C'est bien cela ?
   [Oui] [Non]
