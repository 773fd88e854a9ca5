# A member looks after what she sells, in French: price, stock, a pause.

phone Fatima sms +212611111111
phone Hind whatsapp +212645454545
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 09 تعاونية الأمل | Coop Amal
member Hind of Amal in fr
member Fatima of Tifawin in fr
product of Tifawin by Fatima: Miel de thym, 250 dh/kg, 12
product of Tifawin by Fatima: Savon noir, 40 dh/bottle, order

# The price, corrected once; then the stock; then a pause.
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
   2 Savon noir
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
Fatima > 30
Fatima < Miel de thym : 30 DH par kilo. On change le prix ?
   1 Oui
   2 Non
   0 Retour
Fatima > 2
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
Fatima > 0
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 2
Fatima < Quel produit ?
   1 Miel de thym
   2 Savon noir
   0 Retour
Fatima > 1
Fatima < Miel de thym : 300 DH par kilo
   Disponible : 12 kg, en vente
   Que faut-il changer ?
   1 Le prix
   2 La quantité
   3 Arreter la vente
   4 J'ai fini
   0 Retour
Fatima > 2
Fatima < Miel de thym : il y a 12 kg, vendu par kilo.
   Sans ce qui est déjà commandé, combien en avez-vous ?
   0 Retour
Fatima > 20
Fatima < Miel de thym : 20 kg. On enregistre ?
   1 Oui
   2 Non
   0 Retour
Fatima > Non
Fatima < Miel de thym : il y a 12 kg, vendu par kilo.
   Sans ce qui est déjà commandé, combien en avez-vous ?
   0 Retour
Fatima > 25
Fatima < Miel de thym : 25 kg. On enregistre ?
   1 Oui
   2 Non
   0 Retour
Fatima > Oui
Fatima < C'est noté. Miel de thym : 300 DH par kilo, disponible : 25 kg, en vente.
   0 Menu
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
   2 Savon noir
   0 Retour
Fatima > 1
Fatima < Miel de thym : 300 DH par kilo
   Disponible : 25 kg, en vente
   Que faut-il changer ?
   1 Le prix
   2 La quantité
   3 Arreter la vente
   4 J'ai fini
   0 Retour
Fatima > 3
Fatima < C'est noté, Miel de thym n'est plus en vente. Les clients ne le voient plus jusqu'à ce que vous le remettiez.
   0 Menu
Fatima > 0
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 2
Fatima < Quel produit ?
   1 Miel de thym
   2 Savon noir
   0 Retour
Fatima > 1
Fatima < Miel de thym : 300 DH par kilo
   Disponible : 25 kg, vente arretée
   Que faut-il changer ?
   1 Le prix
   2 La quantité
   3 Reprendre la vente
   4 J'ai fini
   0 Retour
Fatima > 3
Fatima < C'est noté. Miel de thym : 300 DH par kilo, disponible : 25 kg, en vente.
   0 Menu
Fatima > 0
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 2
Fatima < Quel produit ?
   1 Miel de thym
   2 Savon noir
   0 Retour
Fatima > 2
Fatima < Savon noir : 40 DH par bouteille
   Disponible : sur commande, en vente
   Que faut-il changer ?
   1 Le prix
   2 Arreter la vente
   3 J'ai fini
   0 Retour
Fatima > 3
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose

# Somebody who has nothing for sale yet.
Hind > menu
Hind < Que voulez-vous faire ?
   [Choisir]
   • Vendre un produit (1)
   • Nos produits (2)
   • Commandes reçues (3)
   • Demander un bénévole (4)
   • Autre chose (5)
Hind taps Nos produits
Hind < Vous n'avez encore rien en vente. Pour commencer, choisissez « Vendre un produit » dans le menu.
   [Menu]
