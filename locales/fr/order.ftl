order-quantity =
    { $product } : { $price } par { $unit }
    { $cooperative }
    Disponible : { $left }
    Combien en voulez-vous ?
order-delivery = Comment la voulez-vous ?
order-delivery-pickup = Je viens la prendre
order-delivery-pickup-also = je viens / je passe / sur place / retrait / à la coopérative / je passe la prendre / pas de livraison / sans livraison
order-delivery-home = À la maison
order-delivery-home-also = livraison / chez moi / à domicile / livrez-moi / apportez-la / par livraison
order-address = Écrivez la ville et le quartier ou le douar, parlez ou envoyez le lieu. La coopérative vous dira le prix de la livraison. Où faut-il livrer ?
order-landmark = Écrivez, parlez dans un message vocal ou envoyez le lieu. Qu'y a-t-il près de la maison ?
order-name = Vous payez à la réception, et vous avez 7 jours pour retourner le produit. Quel est votre nom ?
order-summary =
    { $quantity }, { $product }
    À recevoir { $bringing }. Vous payez alors { $total }.
    { $cooperative } { $phone }
    Retour possible pendant 7 jours. On commande ?
order-change = Que faut-il changer ?
order-change-quantity = La quantité
order-change-remove = Enlever un produit
order-change-delivery = La livraison
order-change-name = Le nom
order-change-leave = Je n'en veux plus
order-less = Pardon, il en reste moins maintenant.
order-sold-out = Pardon, tout est vendu : { $product }.
order-new-price = Le prix a changé.
order-left = D'accord, rien n'est commandé. À bientôt.
order-placed =
    Commande { $code } bien reçue : { $total }, à payer à la réception.
    { $cooperative } va répondre, et nous vous prévenons ici.
order-which = Quel produit ?
order-remove = Lequel faut-il enlever ?
