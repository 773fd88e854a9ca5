# Les messages qui rouvrent la conversation sur WhatsApp après un jour de silence.
# WhatsApp les approuve d'avance : une valeur n'est ni au début ni à la fin, et entre deux il y a des mots.
template-placed =
    Vous avez une nouvelle commande, numéro { $code } pour votre coopérative.
    Le produit est { $product }, la quantité est { $quantity }, le prix est { $total }.
    À remettre { $delivery }, le client est { $customer }.
    L'acceptez-vous ?
    1 { yes }
    2 { no }
template-placed-later = Vous avez une nouvelle commande, numéro { $code }, le prix est { $total }. Finissez ce que vous faites, ensuite nous vous en parlons.
template-cancelled = Le client a annulé la commande { $code } avec { $quantity } de ce produit : { $product }. Ne la préparez pas, il est remis en vente.
template-accepted = Bonne nouvelle : { $cooperative } a accepté la commande { $code } et la prépare. Nous vous prévenons dès qu'elle est prête. Le numéro de la coopérative est { $phone } au besoin.
template-refused = Pardon, { $cooperative } ne peut pas préparer la commande { $code } pour vous. Vous ne payez rien.
template-ready = Votre commande { $code } est prête, à recevoir { $delivery }. Préparez { $total } pour payer. La coopérative est { $cooperative }, son numéro est { $phone } au besoin.
template-delivered = Votre commande { $code } est livrée, merci ! Pour la retourner, appelez dans les 7 jours { $cooperative } au numéro { $phone } et on vous répondra.
template-offered =
    La coopérative { $cooperative } a besoin d'aide pour : { $need }.
    Voici ce qu'elle nous dit : { $words }.
    Pouvez-vous l'aider ?
    1 { yes }
    2 { no }
template-offered-later = Une coopérative a besoin d'aide. Finissez ce que vous faites, ensuite nous vous en parlons.
template-volunteer = Nous avons trouvé de l'aide pour { $need } : c'est { $name }, au numéro { $phone } au besoin. Parlez-vous dans les deux jours.
template-measure =
    Une nouvelle pour les coopératives : { $words }
    Cela vient de { $source }.
    Pour arrêter, écrivez stop.
