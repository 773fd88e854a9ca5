# Ce qui revient partout. On dit « vous », avec des phrases courtes.

yes = Oui
no = Non
skip = Plus tard
menu = Menu
list-opener = Choisir
back-line = Retour
more-line = La suite
just = { $value }

doubt = Choisissez ce que vous vouliez dire.
old-button = Ce message est ancien. Voici où nous en sommes.
fault = Pardon, quelque chose s'est mal passé chez nous. Une personne est prévenue et vous répond aujourd'hui ou demain.
answer-elsewhere = Pour répondre : { $where }
resume-changed = Nous avons changé des choses.

# Quand la réponse n'est pas comprise : la même question revient après cette phrase.
again-choice = Choisissez une de ces réponses, s'il vous plait.
again-words = Écrivez-le avec des lettres, s'il vous plait.
again-shorter = C'est un peu long. Écrivez plus court, s'il vous plait.
again-place = Écrivez un endroit connu, par exemple : près de la mosquée.
again-photo = Il nous faut une photo, ou laissez-la pour plus tard.
again-money = Écrivez seulement le prix, par exemple 60.
again-quantity = Écrivez seulement la quantité, par exemple 2.
again-whole = Cela se vend entier, pas par moitié.
again-left = Il ne reste que { $left }.
again-code = Écrivez seulement les chiffres, s'il vous plait.
again-help = Écrivez aide pour qu'on vous appelle, ou envoyez un message vocal.
again-called = Quelqu'un de chez nous va vous appeler.

# Ce que nous n'avions pas demandé : c'est gardé, et quelqu'un s'en occupe.
kept-photo = Photo bien reçue, nous allons la regarder.
kept-voice = Message vocal bien reçu, nous allons l'écouter.
kept-video = Vidéo bien reçue, nous allons la regarder.
kept-file = Fichier bien reçu, nous allons le regarder.
kept-place = Lieu bien reçu, nous allons le regarder.

supply-stock = tout de suite
supply-order = sur commande
supply-single = pièce unique
delivery-pickup = à la coopérative
delivery-home = à la maison
bringing-pickup = { delivery-pickup }
bringing-home = { delivery-home }, livraison en plus
status-placed = attend la réponse
status-accepted = en préparation
status-refused = pas acceptée
status-ready = prête
status-delivered = livrée
status-cancelled = annulée
status-returned = retournée
product-on = en vente
product-paused = vente arrêtée

need-photo = les photos
need-label = l'emballage
need-online = la vente en ligne
need-papers = les papiers et comptes
need-delivery = la livraison
by-voice = message vocal
remote = à distance

region-01 = Tanger-Tétouan-Hoceima
region-02 = Oriental
region-03 = Fès-Meknès
region-04 = Rabat-Salé-Kénitra
region-05 = Béni Mellal-Khénifra
region-06 = Casablanca-Settat
region-07 = Marrakech-Safi
region-08 = Drâa-Tafilalet
region-09 = Souss-Massa
region-10 = Guelmim-Oued Noun
region-11 = Laâyoune-Sakia El Hamra
region-12 = Dakhla-Oued Ed-Dahab

where-welcome = le début
where-home = le menu
where-join = entrer dans une coopérative
where-sell = vendre un produit
where-products = vos produits
where-shop = le marché
where-order = une nouvelle commande
where-incoming = les commandes reçues
where-orders = vos commandes
where-request = demander un bénévole
where-volunteer = aider les coopératives
where-measures = les nouvelles de l'État
where-help = demander de l'aide
where-language = la langue
where-stop = arrêter les messages
where-start = reprendre les messages
where-resume = le menu

product-line = { $price } par { $unit }
order-line = { $code } : { $total }

no-number = sans numéro
where-find = une nouvelle commande
where-offer = le menu
where-thanks = le menu
