# Des nouvelles qui arrivent seules, sans question.
notice-placed-later = Nouvelle commande { $code }, { $total }. Finissez ce que vous faites, ensuite nous vous en parlons.
notice-cancelled = Le client a annulé la commande { $code } : { $quantity }, { $product }. Ne la préparez pas, le produit est remis en vente.
notice-accepted = { $cooperative } a accepté la commande { $code } et la prépare. Nous vous prévenons dès qu'elle est prête. { $phone }
notice-refused = Pardon, { $cooperative } ne peut pas préparer la commande { $code }. Vous ne payez rien.
notice-ready = La commande { $code } est prête, à recevoir { $delivery }. Préparez { $total }. { $cooperative } { $phone }
notice-delivered = La commande { $code } est livrée, merci ! Pour la retourner, appelez dans les 7 jours : { $cooperative } { $phone }
notice-offered-later = Une coopérative a besoin d'aide. Finissez ce que vous faites, ensuite nous vous en parlons.
notice-volunteer = Nous avons trouvé de l'aide pour : { $need }. { $name }, { $phone }. Parlez-vous dans les deux jours.
notice-measure =
    { $words }
    { $source }
    Pour arrêter, écrivez stop.
