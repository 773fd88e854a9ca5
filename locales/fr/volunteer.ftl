volunteer-known = Vous êtes déjà bénévole chez nous. Que voulez-vous faire ?
volunteer-known-stay = Continuer
volunteer-known-change = Changer
volunteer-known-leave = Ne plus aider
volunteer-rested = C'est noté, nous ne vous demandons plus rien. Merci pour tout, et à bientôt.
volunteer-stay = Très bien. Dès qu'une coopérative a besoin de vous, nous vous envoyons un message.
volunteer-skill = Pour quoi pouvez-vous aider ?
volunteer-skill-photo = Les photos
volunteer-skill-label = L'emballage
volunteer-skill-online = La vente en ligne
volunteer-skill-papers = Papiers et comptes
volunteer-skill-delivery = La livraison
volunteer-more = Merci. Pouvez-vous aider aussi pour autre chose ?
volunteer-language = Quelles langues parlez-vous ?
volunteer-language-darija = Darija
volunteer-language-darija-french = Darija et français
volunteer-language-darija-arabic = Darija et arabe
volunteer-language-all = Toutes les trois
volunteer-where = D'où pouvez-vous aider ?
volunteer-where-remote = À distance
volunteer-where-region = Dans ma région
volunteer-region = Quelle région ?
volunteer-name = La coopérative ne verra que votre nom et votre numéro. Quel est votre nom ?
volunteer-review =
    { $name }, { $where }
    { $skills }
    Est-ce juste ?
volunteer-done = Merci beaucoup, c'est noté ! Dès qu'une coopérative a besoin de vous, nous vous envoyons un message.
volunteer-offer =
    { $cooperative } cherche de l'aide pour { $need } :
    { $words }
    Voulez-vous aider ?
volunteer-accepted =
    Merci beaucoup ! { $cooperative } a reçu votre nom. Parlez-vous dans les deux jours : { $phone }
volunteer-declined = Pas de souci, merci. Nous demandons à quelqu'un d'autre.
volunteer-taken = Cette demande n'attend plus.
volunteer-words = La coopérative dit : { $words }
