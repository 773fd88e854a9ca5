# A member lists things for sale, in French: from a basic phone, then from WhatsApp with a photo.

phone Fatima sms +212611111111
phone Hind whatsapp +212645454545
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 09 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in fr
member Hind of Tifawin in fr
member Hind of Amal in fr

# Honey by the kilo. The price was wrong: she changes this one thing.
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
Fatima > Plus tard
Fatima < Écrivez le nom, par exemple miel de thym. Quel est le produit ?
   0 Retour
Fatima > Miel de thym
Fatima < Comment le vendez-vous ?
   1 Par kilo
   2 Par litre
   3 Par pièce
   4 Par pot
   5 Autrement
   0 Retour
Fatima > 1
Fatima < Miel de thym
   Écrivez le prix en dirhams, par exemple 60. Combien par kilo ?
   0 Retour
Fatima > 250 dh
Fatima < En avez-vous maintenant ?
   1 Oui, maintenant
   2 Fait sur commande
   3 Une seule pièce
   0 Retour
Fatima > 1
Fatima < Miel de thym, vendu par kilo
   Écrivez un chiffre, par exemple 10. Combien en avez-vous ?
   0 Retour
Fatima > 12 kilos
Fatima < Miel de thym
   250 DH par kilo
   Disponible : 12 kg
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > Non
Fatima < Que faut-il changer ?
   1 Le nom
   2 Comment il se vend
   3 Le prix
   4 La quantité
   5 La photo
   0 Retour
Fatima > 3
Fatima < Miel de thym
   Écrivez le prix en dirhams, par exemple 60. Combien par kilo ?
   0 Retour
Fatima > 300 dirhams
Fatima < Miel de thym
   300 DH par kilo
   Disponible : 12 kg
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > 1
Fatima < Bravo ! Miel de thym est en vente. Vos clients trouvent votre coopérative avec ce numéro : 319. Nous vous prévenons à chaque commande.
   0 Menu

# Soap by the bottle, quoted in ryal, made when somebody asks for it.
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
Fatima > 5
Fatima < Comment le vendez-vous ?
   1 Par bouteille
   2 Par boite
   3 Par gramme
   4 Par 500 grammes
   5 Par demi-litre
   0 Retour
Fatima > 1
Fatima < Savon noir
   Écrivez le prix en dirhams, par exemple 60. Combien par bouteille ?
   0 Retour
Fatima > 200 rials
Fatima < En avez-vous maintenant ?
   1 Oui, maintenant
   2 Fait sur commande
   3 Une seule pièce
   0 Retour
Fatima > 2
Fatima < Savon noir
   10 DH par bouteille
   Disponible : sur commande
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > 1
Fatima < Bravo ! Savon noir est en vente. Vos clients trouvent votre coopérative avec ce numéro : 319. Nous vous prévenons à chaque commande.
   0 Menu

# Dates; what she writes for the price may mean two things.
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
Fatima > Dattes Mejhoul
Fatima < Comment le vendez-vous ?
   1 Par kilo
   2 Par litre
   3 Par pièce
   4 Par pot
   5 Autrement
   0 Retour
Fatima > 1
Fatima < Dattes Mejhoul
   Écrivez le prix en dirhams, par exemple 60. Combien par kilo ?
   0 Retour
Fatima > 1.500
Fatima < Choisissez ce que vous vouliez dire.
   Dattes Mejhoul
   Écrivez le prix en dirhams, par exemple 60. Combien par kilo ?
   1 1500 DH
   2 1,50 DH
   0 Retour
Fatima > 1
Fatima < En avez-vous maintenant ?
   1 Oui, maintenant
   2 Fait sur commande
   3 Une seule pièce
   0 Retour
Fatima > 1
Fatima < Dattes Mejhoul, vendu par kilo
   Écrivez un chiffre, par exemple 10. Combien en avez-vous ?
   0 Retour
Fatima > 8
Fatima < Dattes Mejhoul
   1500 DH par kilo
   Disponible : 8 kg
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
Fatima > 1
Fatima < Bravo ! Dattes Mejhoul est en vente. Vos clients trouvent votre coopérative avec ce numéro : 319. Nous vous prévenons à chaque commande.
   0 Menu

# One carpet, with a photo, of the second of her two cooperatives.
Hind > menu
Hind < Que voulez-vous faire ?
   [Choisir]
   • Vendre un produit (1)
   • Nos produits (2)
   • Commandes reçues (3)
   • Demander un bénévole (4)
   • Autre chose (5)
Hind taps Vendre un produit
Hind < De quelle coopérative est ce produit ?
   [Coop Tifawin] [Coop Amal] [Retour]
Hind > 2
Hind < Envoyez une photo du produit, ou laissez-la pour plus tard.
   [Plus tard] [Retour]
Hind sends a photo
Hind < Écrivez le nom, par exemple miel de thym. Quel est le produit ?
   0 Retour
Hind > Tapis rouge
Hind < Comment le vendez-vous ?
   [Choisir]
   • Par kilo (1)
   • Par litre (2)
   • Par pièce (3)
   • Par pot (4)
   • Autrement (5)
   • Retour (0)
Hind > 3
Hind < Tapis rouge
   Écrivez le prix en dirhams, par exemple 60. Combien par pièce ?
   0 Retour
Hind > 1500
Hind < En avez-vous maintenant ?
   [Oui, maintenant] [Fait sur commande] [Une seule pièce]
Hind > 3
Hind < Tapis rouge
   1500 DH par pièce
   Disponible : pièce unique
   On le met en vente ?
   1 Oui
   2 Non
   0 Retour
   [photo]
Hind > 1
Hind < Bravo ! Tapis rouge est en vente. Vos clients trouvent votre coopérative avec ce numéro : 324. Nous vous prévenons à chaque commande.
   [Menu]
