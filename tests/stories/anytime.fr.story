# What may be said at any moment, in French: help, a language, stop and start.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
member Fatima of Tifawin in fr
customer Karim in fr

# Help in the middle of something: a person is called, and she goes on where she was.
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
Fatima > 1
Fatima < Écrivez le nom, par exemple miel de thym. Quel est le produit ?
   0 Retour
Fatima > aide
Fatima < Quelqu'un vous appelle aujourd'hui ou demain.
   Écrivez le nom, par exemple miel de thym. Quel est le produit ?
   0 Retour
Fatima > Miel de thym
Fatima < Comment le vendez-vous ?
   1 Par kilo
   2 Par litre
   3 Par pièce
   4 Par pot
   5 Autrement
   0 Retour
Fatima > 0
Fatima < Écrivez le nom, par exemple miel de thym. Quel est le produit ?
   0 Retour
Fatima > menu
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose

# A language by its name, and back; then from the menu.
Karim > menu
Karim < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim > darija
Karim < Wakha, b darija.
   Chno bghito dirou?
   [Khtaro]
   • Nchri (1)
   • Talabiyat dyali (2)
   • Ndkhol l ta3awniyti (3)
   • N3awen ta3awniya (4)
   • 7wayej khrin (5)
Karim > Français
Karim < D'accord, en français.
   Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim > 5
Karim < Que voulez-vous faire ?
   [Nouvelles de l'État] [Langue] [Aide]
Karim taps Langue
Karim < Dans quelle langue parlons-nous ?
   [Choisir]
   • الدارجة (1)
   • Darija (2)
   • العربية (3)
   • Français (4)
   • Retour (0)
Karim taps Français
Karim < D'accord, en français.
   Que voulez-vous faire ?
   [Nouvelles de l'État] [Langue] [Aide]
Karim taps Aide
Karim < Quelqu'un vous appelle aujourd'hui ou demain.
   Que voulez-vous faire ?
   [Nouvelles de l'État] [Langue] [Aide]

# Stop, whatever the language; then start again.
Karim > stop
Karim < C'est noté, nous ne vous enverrons plus de messages, sauf pour vos commandes en cours. Pour revenir, écrivez reprendre.
   [Menu]
Karim > reprendre
Karim < Bienvenue à nouveau !
   Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Karim > STOP
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
Fatima > 7bes
Fatima < C'est noté, nous ne vous enverrons plus de messages, sauf pour vos commandes en cours. Pour revenir, écrivez reprendre.
   0 Menu
Fatima > reprendre
Fatima < Bienvenue à nouveau !
   Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > توقف
Fatima < C'est noté, nous ne vous enverrons plus de messages, sauf pour vos commandes en cours. Pour revenir, écrivez reprendre.
   0 Menu
Fatima > reprendre
Fatima < Bienvenue à nouveau !
   Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
