measures-list = Que voulez-vous savoir ?
measures-one =
    { $words }
    { $source }
measures-none = Pas de nouvelle de l'État pour le moment.
