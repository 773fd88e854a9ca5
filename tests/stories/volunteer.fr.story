# Somebody signs up as a volunteer, in French; later she changes what she can do.

phone Salma whatsapp +212633333333
phone Zineb sms +212656565656
customer Salma in fr
customer Zineb in fr

Salma > menu
Salma < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Salma taps Aider
Salma < Pour quoi pouvez-vous aider ?
   [Choisir]
   • Les photos (1)
   • L'emballage (2)
   • La vente en ligne (3)
   • Papiers et comptes (4)
   • La livraison (5)
   • Retour (0)
Salma taps Les photos
Salma < Merci. Pouvez-vous aider aussi pour autre chose ?
   [Oui] [Non] [Retour]
Salma taps Oui
Salma < Pour quoi pouvez-vous aider ?
   [Choisir]
   • Les photos (1)
   • L'emballage (2)
   • La vente en ligne (3)
   • Papiers et comptes (4)
   • La livraison (5)
   • Retour (0)
Salma taps La vente en ligne
Salma < Merci. Pouvez-vous aider aussi pour autre chose ?
   [Oui] [Non] [Retour]
Salma taps Non
Salma < Quelles langues parlez-vous ?
   [Choisir]
   • Darija (1)
   • Darija et français (2)
   • Darija et arabe (3)
   • Toutes les trois (4)
   • Retour (0)
Salma > 2
Salma < D'où pouvez-vous aider ?
   [À distance] [Dans ma région] [Retour]
Salma taps À distance
Salma < La coopérative ne verra que votre nom et votre numéro. Quel est votre nom ?
   0 Retour
Salma > Salma
Salma < Salma, à distance
   les photos, la vente en ligne
   Est-ce juste ?
   [Oui] [Non] [Retour]
Salma taps Oui
Salma < Merci beaucoup, c'est noté ! Dès qu'une coopérative a besoin de vous, nous vous envoyons un message.
   [Menu]
Salma taps Menu
Salma < Que voulez-vous faire ?
   [Choisir]
   • Acheter (1)
   • Mes commandes (2)
   • Ma coopérative (3)
   • Aider (4)
   • Autre chose (5)
Salma taps Aider
Salma < Vous êtes déjà bénévole chez nous. Que voulez-vous faire ?
   [Continuer] [Changer] [Ne plus aider]
Salma taps Continuer
Salma < Très bien. Dès qu'une coopérative a besoin de vous, nous vous envoyons un message.
   [Menu]

# From a basic phone, for her own region only.
Zineb > menu
Zineb < Que voulez-vous faire ?
   1 Acheter
   2 Mes commandes
   3 Ma coopérative
   4 Aider
   5 Autre chose
Zineb > 4
Zineb < Pour quoi pouvez-vous aider ?
   1 Les photos
   2 L'emballage
   3 La vente en ligne
   4 Papiers et comptes
   5 La livraison
   0 Retour
Zineb > 5
Zineb < Merci. Pouvez-vous aider aussi pour autre chose ?
   1 Oui
   2 Non
   0 Retour
Zineb > 2
Zineb < Quelles langues parlez-vous ?
   1 Darija
   2 Darija et francais
   3 Darija et arabe
   4 Toutes les trois
   0 Retour
Zineb > 1
Zineb < D'où pouvez-vous aider ?
   1 A distance
   2 Dans ma région
   0 Retour
Zineb > 2
Zineb < Quelle région ?
   1 Tanger-Tétouan-Hoceima
   2 Oriental
   3 Fès-Meknès
   4 Rabat-Salé-Kénitra
   5 Béni Mellal-Khénifra
   9 La suite
   0 Retour
Zineb > 9
Zineb < Quelle région ?
   1 Casablanca-Settat
   2 Marrakech-Safi
   3 Draa-Tafilalet
   4 Souss-Massa
   5 Guelmim-Oued Noun
   9 La suite
   0 Retour
Zineb > 9
Zineb < Quelle région ?
   1 Laayoune-Sakia El Hamra
   2 Dakhla-Oued Ed-Dahab
   0 Retour
Zineb > 9
Zineb < Quelle région ?
   1 Tanger-Tétouan-Hoceima
   2 Oriental
   3 Fès-Meknès
   4 Rabat-Salé-Kénitra
   5 Béni Mellal-Khénifra
   9 La suite
   0 Retour
Zineb > 9
Zineb < Quelle région ?
   1 Casablanca-Settat
   2 Marrakech-Safi
   3 Draa-Tafilalet
   4 Souss-Massa
   5 Guelmim-Oued Noun
   9 La suite
   0 Retour
Zineb > 4
Zineb < La coopérative ne verra que votre nom et votre numéro. Quel est votre nom ?
   0 Retour
Zineb > Nadia
Zineb < Nadia, Souss-Massa
   la livraison
   Est-ce juste ?
   1 Oui
   2 Non
   0 Retour
Zineb > 2
Zineb < Pour quoi pouvez-vous aider ?
   1 Les photos
   2 L'emballage
   3 La vente en ligne
   4 Papiers et comptes
   5 La livraison
   0 Retour
Zineb > 4
Zineb < Merci. Pouvez-vous aider aussi pour autre chose ?
   1 Oui
   2 Non
   0 Retour
Zineb > 2
Zineb < Quelles langues parlez-vous ?
   1 Darija
   2 Darija et francais
   3 Darija et arabe
   4 Toutes les trois
   0 Retour
Zineb > 4
Zineb < D'où pouvez-vous aider ?
   1 A distance
   2 Dans ma région
   0 Retour
Zineb > 1
Zineb < La coopérative ne verra que votre nom et votre numéro. Quel est votre nom ?
   0 Retour
Zineb > Nadia
Zineb < Nadia, à distance
   les papiers et comptes
   Est-ce juste ?
   1 Oui
   2 Non
   0 Retour
Zineb > 1
Zineb < Merci beaucoup, c'est noté ! Dès qu'une coopérative a besoin de vous, nous vous envoyons un message.
   0 Menu
Zineb > 0
Zineb < Que voulez-vous faire ?
   1 Acheter
   2 Mes commandes
   3 Ma coopérative
   4 Aider
   5 Autre chose
Zineb > 4
Zineb < Vous etes déjà bénévole chez nous. Que voulez-vous faire ?
   1 Continuer
   2 Changer
   3 Ne plus aider
   0 Retour
Zineb > 2
Zineb < Pour quoi pouvez-vous aider ?
   1 Les photos
   2 L'emballage
   3 La vente en ligne
   4 Papiers et comptes
   5 La livraison
   0 Retour
Zineb > 0
Zineb < Vous etes déjà bénévole chez nous. Que voulez-vous faire ?
   1 Continuer
   2 Changer
   3 Ne plus aider
   0 Retour
# She has no time for it any more; later she comes back.
Zineb > 3
Zineb < C'est noté, nous ne vous demandons plus rien. Merci pour tout, et à bientot.
   0 Menu
Zineb > 0
Zineb < Que voulez-vous faire ?
   1 Acheter
   2 Mes commandes
   3 Ma coopérative
   4 Aider
   5 Autre chose
Zineb > 4
Zineb < Pour quoi pouvez-vous aider ?
   1 Les photos
   2 L'emballage
   3 La vente en ligne
   4 Papiers et comptes
   5 La livraison
   0 Retour
