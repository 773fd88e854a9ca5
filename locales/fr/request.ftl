request-need = Pour quoi voulez-vous de l'aide ?
request-need-photo = Les photos
request-need-label = L'emballage
request-need-online = La vente en ligne
request-need-papers = Papiers et comptes
request-need-delivery = La livraison
request-words =
    Vous demandez de l'aide pour : { $need }.
    Écrivez, ou parlez dans un message vocal. De quoi avez-vous besoin ?
request-review =
    Aide pour { $need } : { $words }
    On l'envoie ?
request-offered = Quelqu'un peut vous aider, nous venons de lui demander. Dès son accord, nous vous envoyons son nom et son numéro.
request-waiting = C'est noté. Dès que nous trouvons quelqu'un, nous vous envoyons son nom et son numéro.
