# A cooperative asks for a volunteer, in French; the first declines, the second accepts.

phone Fatima sms +212611111111
phone Hind whatsapp +212645454545
phone Salma whatsapp +212633333333
phone Omar whatsapp +212634343434
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin
cooperative Amal 09 تعاونية الأمل | Coop Amal
member Fatima of Tifawin in fr
member Hind of Amal in fr
volunteer Salma in fr for photo label online papers delivery
volunteer Omar in fr for photo papers

# In words.
Fatima > menu
Fatima < Que voulez-vous faire ?
   1 Vendre un produit
   2 Nos produits
   3 Commandes recues
   4 Demander un bénévole
   5 Autre chose
Fatima > 4
Fatima < Pour quoi voulez-vous de l'aide ?
   1 Les photos
   2 L'emballage
   3 La vente en ligne
   4 Papiers et comptes
   5 La livraison
   0 Retour
Fatima > 1
Fatima < Vous demandez de l'aide pour : les photos.
   Écrivez, ou parlez dans un message vocal. De quoi avez-vous besoin ?
   0 Retour
Fatima > Nous cherchons quelqu'un pour photographier notre miel
Fatima < Aide pour les photos : Nous cherchons quelqu'un pour photographier notre miel
   On l'envoie ?
   1 Oui
   2 Non
   0 Retour
Fatima > Non
Fatima < Pour quoi voulez-vous de l'aide ?
   1 Les photos
   2 L'emballage
   3 La vente en ligne
   4 Papiers et comptes
   5 La livraison
   0 Retour
Fatima > 1
Fatima < Vous demandez de l'aide pour : les photos.
   Écrivez, ou parlez dans un message vocal. De quoi avez-vous besoin ?
   0 Retour
Fatima > Nous cherchons quelqu'un pour photographier notre miel
Fatima < Aide pour les photos : Nous cherchons quelqu'un pour photographier notre miel
   On l'envoie ?
   1 Oui
   2 Non
   0 Retour
Fatima > Oui
Fatima < Quelqu'un peut vous aider, nous venons de lui demander. Dès son accord, nous vous envoyons son nom et son numéro.
   0 Menu
Salma < Coop Tifawin cherche de l'aide pour les photos :
   Nous cherchons quelqu'un pour photographier notre miel
   Voulez-vous aider ?
   [Oui] [Non]
Salma taps Non
Salma < Pas de souci, merci. Nous demandons à quelqu'un d'autre.
   [Menu]
Omar < Coop Tifawin cherche de l'aide pour les photos :
   Nous cherchons quelqu'un pour photographier notre miel
   Voulez-vous aider ?
   [Oui] [Non]
Omar taps Oui
Fatima < Nous avons trouvé de l'aide pour : les photos. Omar, +212634343434. Parlez-vous dans les deux jours.
Omar < Merci beaucoup ! Coop Tifawin a reçu votre nom. Parlez-vous dans les deux jours : +212611111111
   [Menu]

# By voice; then nobody is left who could help.
Hind > menu
Hind < Que voulez-vous faire ?
   [Choisir]
   • Vendre un produit (1)
   • Nos produits (2)
   • Commandes reçues (3)
   • Demander un bénévole (4)
   • Autre chose (5)
Hind taps Demander un bénévole
Hind < Pour quoi voulez-vous de l'aide ?
   [Choisir]
   • Les photos (1)
   • L'emballage (2)
   • La vente en ligne (3)
   • Papiers et comptes (4)
   • La livraison (5)
   • Retour (0)
Hind taps La livraison
Hind < Vous demandez de l'aide pour : la livraison.
   Écrivez, ou parlez dans un message vocal. De quoi avez-vous besoin ?
   0 Retour
Hind sends a voice note
Hind < Aide pour la livraison : message vocal
   On l'envoie ?
   [Oui] [Non] [Retour]
Hind taps Oui
Hind < Quelqu'un peut vous aider, nous venons de lui demander. Dès son accord, nous vous envoyons son nom et son numéro.
   [Menu]
Salma < Coop Amal cherche de l'aide pour la livraison :
   message vocal
   Voulez-vous aider ?
   [Oui] [Non]
Salma > 1
Hind < Nous avons trouvé de l'aide pour : la livraison. Salma, +212633333333. Parlez-vous dans les deux jours.
Salma < La coopérative dit : https://taawoun.example/media/…
   Merci beaucoup ! Coop Amal a reçu votre nom. Parlez-vous dans les deux jours : +212645454545
   [Menu]
Hind taps Menu
Hind < Que voulez-vous faire ?
   [Choisir]
   • Vendre un produit (1)
   • Nos produits (2)
   • Commandes reçues (3)
   • Demander un bénévole (4)
   • Autre chose (5)
Hind taps Demander un bénévole
Hind < Pour quoi voulez-vous de l'aide ?
   [Choisir]
   • Les photos (1)
   • L'emballage (2)
   • La vente en ligne (3)
   • Papiers et comptes (4)
   • La livraison (5)
   • Retour (0)
Hind > 4
Hind < Vous demandez de l'aide pour : les papiers et comptes.
   Écrivez, ou parlez dans un message vocal. De quoi avez-vous besoin ?
   0 Retour
Hind sends a photo
Hind < Photo bien reçue, nous allons la regarder.
   Vous demandez de l'aide pour : les papiers et comptes.
   Écrivez, ou parlez dans un message vocal. De quoi avez-vous besoin ?
   0 Retour
Hind > Nous cherchons quelqu'un pour photographier notre miel
Hind < Aide pour les papiers et comptes : Nous cherchons quelqu'un pour photographier notre miel
   On l'envoie ?
   [Oui] [Non] [Retour]
Hind > 1
Hind < C'est noté. Dès que nous trouvons quelqu'un, nous vous envoyons son nom et son numéro.
   [Menu]
