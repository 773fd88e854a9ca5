products-list = Quel produit ?
products-one =
    { $product } : { $price } par { $unit }
    Disponible : { $left }, { $status }
    Que faut-il changer ?
products-one-price = Le prix
products-one-stock = La quantité
products-one-pause = Arrêter la vente
products-one-resume = Reprendre la vente
products-one-menu = J'ai fini
products-price =
    { $product } : { $price } aujourd'hui.
    Quel est le nouveau prix par { $unit } ?
products-price-review = { $product } : { $price } par { $unit }. On change le prix ?
products-stock =
    { $product } : il y a { $left }, vendu par { $unit }.
    Sans ce qui est déjà commandé, combien en avez-vous ?
products-stock-review = { $product } : { $left }. On enregistre ?
products-saved = C'est noté. { $product } : { $price } par { $unit }, disponible : { $left }, { $status }.
products-paused = C'est noté, { $product } n'est plus en vente. Les clients ne le voient plus jusqu'à ce que vous le remettiez.
products-none = Vous n'avez encore rien en vente. Pour commencer, choisissez « Vendre un produit » dans le menu.
