# Comment se disent les prix, les quantités et les jours.
# Les chiffres sont toujours 0-9. $number = toute la quantité en chiffres, $count = la
# même pour choisir le pluriel, $whole = sa partie entière, $part = la moitié ou le quart. Pas de circonflexe ni de cédille (boite, aout) :
# un seul suffit à doubler le prix d'un SMS.

name-of = { $latin }
money = { $amount } DH

unit-g = gramme
unit-kg = kilo
unit-l = litre
unit-ml = ml
unit-100g = 100 grammes
unit-250g = 250 grammes
unit-500g = 500 grammes
unit-250ml = 250 ml
unit-500ml = demi-litre
unit-piece = pièce
unit-bottle = bouteille
unit-box = boite
unit-jar = pot

quantity-g = { $number } g
quantity-kg = { $number } kg
quantity-l =
    { $count ->
        [one] { $number } litre
       *[other] { $number } litres
    }
quantity-ml = { $number } ml
quantity-100g =
    { $count ->
        [1] 100 g
       *[other] { $number } x 100 g
    }
quantity-250g =
    { $count ->
        [1] 250 g
       *[other] { $number } x 250 g
    }
quantity-500g =
    { $count ->
        [1] 500 g
       *[other] { $number } x 500 g
    }
quantity-250ml =
    { $count ->
        [1] 250 ml
       *[other] { $number } x 250 ml
    }
quantity-500ml =
    { $count ->
        [1] 500 ml
       *[other] { $number } x 500 ml
    }
quantity-piece =
    { $count ->
        [one] { $number } pièce
       *[other] { $number } pièces
    }
quantity-bottle =
    { $count ->
        [one] { $number } bouteille
       *[other] { $number } bouteilles
    }
quantity-box =
    { $count ->
        [one] { $number } boite
       *[other] { $number } boites
    }
quantity-jar =
    { $count ->
        [one] { $number } pot
       *[other] { $number } pots
    }

day =
    { $day ->
        [1] { $weekday } 1er { $month }
       *[other] { $weekday } { $day } { $month }
    }
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = aout
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
line = { $quantity }, { $product }
things = { $count } produits
