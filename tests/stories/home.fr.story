# The menu of a customer and of a member, in French.

phone Karim whatsapp +212622222222
phone Fatima sms +212611111111
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
customer Karim in fr
member Fatima of Tifawin in fr

Karim > menu
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim taps Autre chose
Karim < Que voulez-vous faire ?
   [Nouvelles de l'État] [Langue] [Aide]
Karim taps Nouvelles de l'État
Karim < Pas de nouvelle de l'État pour le moment.
   [Menu]
Karim > 0
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim > Mes commandes
Karim < Vous n'avez encore rien commandé. Pour voir ce qui se vend, choisissez « Acheter » dans le menu.
   [Menu]
Karim > merci
Karim < Avec plaisir !
   Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim taps Autre chose
Karim < Que voulez-vous faire ?
   [Nouvelles de l'État] [Langue] [Aide]
Karim > retour
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)

Fatima > Bonjour
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 5
Fatima < Que voulez-vous faire ?
   1 Nouvelles de l'État
   2 Acheter
   3 Mes commandes
   4 Langue
   5 Aide
   0 Retour
Fatima > 4
Fatima < Dans quelle langue parlons-nous ?
   1 الدارجة
   2 Darija
   3 العربية
   4 Français
   0 Retour
Fatima > 0
Fatima < Que voulez-vous faire ?
   1 Nouvelles de l'État
   2 Acheter
   3 Mes commandes
   4 Langue
   5 Aide
   0 Retour
Fatima > 5
Fatima < Quelqu'un vous appelle aujourd'hui ou demain.
   Que voulez-vous faire ?
   1 Nouvelles de l'État
   2 Acheter
   3 Mes commandes
   4 Langue
   5 Aide
   0 Retour
Fatima > 2
Fatima < Que voulez-vous voir ?
   1 Tout ce qui se vend
   2 Une coopérative
   0 Retour
Fatima > menu
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 2
Fatima < Vous n'avez encore rien en vente. Pour commencer, choisissez "Vendre un produit" dans le menu.
   0 Menu
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
