# A measure is sent to a region, in French, once to each member; it can be read again.

phone Fatima sms +212611111111
phone Aicha sms +212612121212
phone Hind whatsapp +212645454545
phone Zineb sms +212656565656
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 03 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in fr
member Aicha of Tifawin in fr
member Hind of Tifawin in fr
member Zineb of Amal in fr
measure Le salon régional: Le salon régional des coopératives a lieu à Agadir. L'inscription est gratuite jusqu'au 15 décembre.

# Aicha wants no more messages; Zineb is in another region.
Aicha > stop
Aicha < C'est noté, nous ne vous enverrons plus de messages, sauf pour vos commandes en cours. Pour revenir, écrivez reprendre.
   0 Menu
broadcast to region 09
Fatima < Le salon régional des coopératives a lieu à Agadir. L'inscription est gratuite jusqu'au 15 décembre.
   odco.gov.ma
   Pour arreter, écrivez stop.
Hind < Le salon régional des coopératives a lieu à Agadir. L'inscription est gratuite jusqu'au 15 décembre.
   odco.gov.ma
   Pour arrêter, écrivez stop.
Fatima > merci
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
Fatima > 1
Fatima < Que voulez-vous savoir ?
   1 Le salon régional
   0 Retour
Fatima > 1
Fatima < Le salon régional des coopératives a lieu à Agadir. L'inscription est gratuite jusqu'au 15 décembre.
   odco.gov.ma
   0 Menu
Zineb > menu
Zineb < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Zineb > 5
Zineb < Que voulez-vous faire ?
   1 Nouvelles de l'État
   2 Acheter
   3 Mes commandes
   4 Langue
   5 Aide
   0 Retour
Zineb > 1
Zineb < Que voulez-vous savoir ?
   1 Le salon régional
   0 Retour
Zineb > 0
Zineb < Que voulez-vous faire ?
   1 Nouvelles de l'État
   2 Acheter
   3 Mes commandes
   4 Langue
   5 Aide
   0 Retour
