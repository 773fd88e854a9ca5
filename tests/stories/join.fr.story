# A member joins her cooperative by its number, in French: first a wrong number, then the right one.

phone Fatima sms +212611111111
phone Hind whatsapp +212645454545
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
customer Fatima in fr
customer Hind in fr

Fatima > menu
Fatima < Que voulez-vous faire ?
   1 Acheter
   2 Mes commandes
   3 Ma coopérative
   4 Aider
   5 Autre chose
Fatima > 3
Fatima < Chaque coopérative a un numéro de 5 chiffres pour ses membres : demandez-le à la votre. Quel est-il ?
   0 Retour
Fatima > 12345
Fatima < Nous n'avons pas trouvé ce numéro.
   Chaque coopérative a un numéro de 5 chiffres pour ses membres : demandez-le à la votre. Quel est-il ?
   0 Retour
Fatima > Vendez-vous des voitures ?
Fatima < Écrivez seulement les chiffres, s'il vous plait.
   Chaque coopérative a un numéro de 5 chiffres pour ses membres : demandez-le à la votre. Quel est-il ?
   0 Retour
Fatima > {join Tifawin}
Fatima < Bienvenue chez Coop Tifawin ! Vous pouvez maintenant vendre, et nous vous prévenons à chaque commande.
   0 Menu
Fatima > 0
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose

Hind > menu
Hind < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Hind taps Ma coopérative
Hind < Chaque coopérative a un numéro de 5 chiffres pour ses membres : demandez-le à la vôtre. Quel est-il ?
   0 Retour
Hind sends a voice note
Hind < Message vocal bien reçu, nous allons l'écouter.
   Chaque coopérative a un numéro de 5 chiffres pour ses membres : demandez-le à la vôtre. Quel est-il ?
   0 Retour
Hind > {join Tifawin}
Hind < Bienvenue chez Coop Tifawin ! Vous pouvez maintenant vendre, et nous vous prévenons à chaque commande.
   [Menu]
Hind taps Menu
Hind < Que voulez-vous faire ?
   [Choisir]
   • Vendre un produit (1)
   • Nos produits (2)
   • Commandes reçues (3)
   • Demander un bénévole (4)
   • Autre chose (5)
