# A customer looks at what is for sale, in French: all of it page by page, then one cooperative.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
phone Zineb sms +212656565656
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 09 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in fr
customer Karim in fr
customer Zineb in fr

# Nothing yet.
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
Karim < Rien n'est en vente pour le moment. Demandez-nous un autre jour, il y a souvent du nouveau.
   [Menu]

product of Tifawin by Fatima: Miel de thym, 250 dh/kg, 12
product of Tifawin by Fatima: Huile d'argan, 450 dh/l, 5
product of Tifawin by Fatima: Amlou, 90 dh/jar, 20
product of Tifawin by Fatima: Savon noir, 40 dh/bottle, order
product of Tifawin by Fatima: Dattes Mejhoul, 80 dh/kg, 30
product of Tifawin by Fatima: Couscous, 25 dh/500g, 60
product of Tifawin by Fatima: Tapis rouge, 1500 dh/piece, single

# The whole list, and its second page.
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
   [Choisir]
   • Miel de thym (1)
   • Huile d'argan (2)
   • Amlou (3)
   • Savon noir (4)
   • Dattes Mejhoul (5)
   • La suite (9)
   • Retour (0)
Karim taps La suite
Karim < Que voulez-vous acheter ?
   [Couscous] [Tapis rouge] [Retour]
Karim > 9
Karim < Que voulez-vous acheter ?
   [Choisir]
   • Miel de thym (1)
   • Huile d'argan (2)
   • Amlou (3)
   • Savon noir (4)
   • Dattes Mejhoul (5)
   • La suite (9)
   • Retour (0)
Karim > la suite
Karim < Que voulez-vous acheter ?
   [Couscous] [Tapis rouge] [Retour]
Karim > 1
Karim < Couscous : 25 DH par 500 grammes
   Coop Tifawin
   Disponible : 60 x 500 g
   Combien en voulez-vous ?
   0 Retour

# From a basic phone, by the number on the card; first a wrong one.
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
   2 Huile d'argan
   3 Amlou
   4 Savon noir
   5 Dattes Mejhoul
   9 La suite
   0 Retour
Zineb > 9
Zineb < Que voulez-vous acheter ?
   1 Couscous
   2 Tapis rouge
   0 Retour
Zineb > 9
Zineb < Que voulez-vous acheter ?
   1 Miel de thym
   2 Huile d'argan
   3 Amlou
   4 Savon noir
   5 Dattes Mejhoul
   9 La suite
   0 Retour
Zineb > 0
Zineb < Que voulez-vous voir ?
   1 Tout ce qui se vend
   2 Une coopérative
   0 Retour
Zineb > 2
Zineb < Chaque coopérative a un numéro pour ses clients. Quel est-il ?
   0 Retour
Zineb > 999
Zineb < Nous n'avons pas trouvé ce numéro.
   Chaque coopérative a un numéro pour ses clients. Quel est-il ?
   0 Retour
Zineb > {shop Tifawin}
Zineb < Coop Tifawin
   Que voulez-vous acheter ?
   1 Miel de thym
   2 Huile d'argan
   3 Amlou
   4 Savon noir
   5 Dattes Mejhoul
   9 La suite
   0 Retour
Zineb > 2
Zineb < Huile d'argan : 450 DH par litre
   Coop Tifawin
   Disponible : 5 litres
   Combien en voulez-vous ?
   0 Retour
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
Zineb > 2
Zineb < Chaque coopérative a un numéro pour ses clients. Quel est-il ?
   0 Retour
Zineb > {shop Amal}
Zineb < Coop Amal n'a rien à vendre pour le moment. Demandez-nous un autre jour.
   0 Menu
