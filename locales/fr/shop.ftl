shop-start = Que voulez-vous voir ?
shop-start-all = Tout ce qui se vend
shop-start-code = Une coopérative
shop-all = Que voulez-vous acheter ?
shop-code = Chaque coopérative a un numéro pour ses clients. Quel est-il ?
shop-unknown = Nous n'avons pas trouvé ce numéro.
shop-shelf =
    { $cooperative }
    Que voulez-vous acheter ?
shop-nothing = Rien n'est en vente pour le moment. Demandez-nous un autre jour, il y a souvent du nouveau.
shop-empty = { $cooperative } n'a rien à vendre pour le moment. Demandez-nous un autre jour.
