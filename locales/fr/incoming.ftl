incoming-list = Quelle commande ?
incoming-decide =
    Nouvelle commande { $code }
    { $quantity }, { $product }
    { $total }, { $delivery }
    { $customer }
    L'acceptez-vous ?
incoming-refuse = Nous nous excuserons auprès de { $customer }, sans dire pourquoi. On refuse la commande { $code } ?
incoming-ready =
    { $quantity }, { $product }, pour { $customer }
    Nous prévenons le client dès votre réponse. La commande { $code } est-elle prête ?
incoming-deliver =
    Commande { $code } pour { $customer }, { $total }
    Que s'est-il passé ?
incoming-deliver-delivered = Livrée et payée
incoming-deliver-returned = Retournée
incoming-deliver-later = Pas encore
incoming-accepted =
    Vous avez accepté la commande { $code }. À remettre { $delivery } : { $customer } { $phone } { $address }
    Dès qu'elle est prête, dites-le-nous dans les commandes reçues.
incoming-refused = C'est noté, nous nous excusons auprès de { $customer }. La commande { $code } est finie, et le produit reste chez vous.
incoming-made-ready = Nous avons prévenu { $customer } que la commande { $code } est prête. Une fois livrée et payée, dites-le-nous dans les commandes reçues.
incoming-delivered = Bravo ! La commande { $code } est finie, et vous avez reçu { $total }.
incoming-returned = C'est noté, la commande { $code } est retournée. Le produit est remis en vente.
incoming-taken = La commande { $code } n'attend plus cette réponse : { $status }.
incoming-none = Aucune commande ne vous attend. Nous vous prévenons dès qu'il en arrive une.
incoming-address = Adresse : { $address }
