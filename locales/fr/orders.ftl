orders-list = Quelle commande ?
orders-one =
    { $code } : { $product }
    { $total }, { $status }
    Téléphone de la coopérative : { $phone }
    Que voulez-vous faire ?
orders-one-cancel = L'annuler
orders-one-others = Les autres
orders-one-help = Aide
orders-cancel = Commande { $code } : { $quantity }, { $product }. On l'annule ?
orders-cancelled = La commande { $code } est annulée, vous ne payez rien. La coopérative est prévenue.
orders-called = Quelqu'un vous appelle aujourd'hui ou demain pour la commande { $code }.
orders-too-late = La commande { $code } ne peut plus s'annuler ici. Appelez la coopérative : { $phone }
orders-none = Vous n'avez encore rien commandé. Pour voir ce qui se vend, choisissez « Acheter » dans le menu.
