sell-cooperative = De quelle coopérative est ce produit ?
sell-photo = Envoyez une photo du produit, ou laissez-la pour plus tard.
sell-name = Écrivez le nom, par exemple miel de thym. Quel est le produit ?
sell-unit = Comment le vendez-vous ?
sell-unit-kg = Par { unit-kg }
sell-unit-l = Par { unit-l }
sell-unit-piece = Par { unit-piece }
sell-unit-jar = Par { unit-jar }
sell-unit-other = Autrement
sell-unit-more = Comment le vendez-vous ?
sell-unit-more-bottle = Par { unit-bottle }
sell-unit-more-box = Par { unit-box }
sell-unit-more-g = Par { unit-g }
sell-unit-more-500g = Par { unit-500g }
sell-unit-more-500ml = Par { unit-500ml }
sell-price =
    { $product }
    Écrivez le prix en dirhams, par exemple 60. Combien par { $unit } ?
sell-supply = En avez-vous maintenant ?
sell-supply-stock = Oui, maintenant
sell-supply-stock-also = en stock / disponible / j'en ai / c'est prêt
sell-supply-order = Fait sur commande
sell-supply-order-also = sur commande / à la demande
sell-supply-single = Une seule pièce
sell-supply-single-also = pièce unique / une pièce
sell-stock =
    { $product }, vendu par { $unit }
    Écrivez un chiffre, par exemple 10. Combien en avez-vous ?
sell-review =
    { $product }
    { $price } par { $unit }
    Disponible : { $left }
    On le met en vente ?
sell-change = Que faut-il changer ?
sell-change-name = Le nom
sell-change-unit = Comment il se vend
sell-change-price = Le prix
sell-change-supply = La quantité
sell-change-photo = La photo
sell-done = Bravo ! { $product } est en vente. Vos clients trouvent votre coopérative avec ce numéro : { $code }. Nous vous prévenons à chaque commande.
