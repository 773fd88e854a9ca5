# Kifach kaytgalo l'atmina, lkemmiyat w liyam.
# L'ar9am dima 0-9. $number = lkemmiya kamla, $count = bach nkhtarou ljem3, $whole = bla noss, $part = noss wla rbe3.
# Bla accents w bla 7orouf khassa: SMS kaykoun 9sar w rkhas.

name-of = { $latin }
money = { $amount } dh

unit-g = gram
unit-kg = kilo
unit-l = litro
unit-ml = ml
unit-100g = 100 gram
unit-250g = 250 gram
unit-500g = 500 gram
unit-250ml = 250 ml
unit-500ml = noss litro
unit-piece = 7abba
unit-bottle = 9er3a
unit-box = 3olba
unit-jar = bokal

quantity-g = { $number } gram
quantity-kg =
    { $part ->
        [half]
            { $whole ->
                [0] noss kilo
                [1] kilo w noss
               *[other] { $whole } kilo w noss
            }
        [quarter]
            { $whole ->
                [0] rbe3 kilo
                [1] kilo w rbe3
               *[other] { $whole } kilo w rbe3
            }
       *[other] { $number } kilo
    }
quantity-l =
    { $part ->
        [half]
            { $whole ->
                [0] noss litro
                [1] litro w noss
               *[other] { $whole } litro w noss
            }
        [quarter]
            { $whole ->
                [0] rbe3 litro
                [1] litro w rbe3
               *[other] { $whole } litro w rbe3
            }
       *[other] { $number } litro
    }
quantity-ml = { $number } ml
quantity-100g =
    { $count ->
        [1] 100 gram
       *[other] { $number } dyal 100 gram
    }
quantity-250g =
    { $count ->
        [1] 250 gram
       *[other] { $number } dyal 250 gram
    }
quantity-500g =
    { $count ->
        [1] 500 gram
       *[other] { $number } dyal 500 gram
    }
quantity-250ml =
    { $count ->
        [1] 250 ml
       *[other] { $number } dyal 250 ml
    }
quantity-500ml =
    { $count ->
        [1] noss litro
       *[other] { $number } dyal noss litro
    }
quantity-piece =
    { $count ->
        [1] 7abba we7da
        [two] { $number } 7abbat
        [few] { $number } 7abbat
       *[other] { $number } 7abba
    }
quantity-bottle =
    { $count ->
        [1] 9er3a we7da
        [two] { $number } 9ra3i
        [few] { $number } 9ra3i
       *[other] { $number } 9er3a
    }
quantity-box =
    { $count ->
        [1] 3olba we7da
        [two] { $number } 3olab
        [few] { $number } 3olab
       *[other] { $number } 3olba
    }
quantity-jar =
    { $count ->
        [1] bokal wa7ed
        [two] { $number } bokalat
        [few] { $number } bokalat
       *[other] { $number } bokal
    }

day = { $weekday } { $day } { $month }
weekday-1 = ttnin
weekday-2 = ttlat
weekday-3 = larb3
weekday-4 = lkhmis
weekday-5 = jjem3a
weekday-6 = ssebt
weekday-7 = l7edd
month-1 = yanayir
month-2 = fibrayr
month-3 = mars
month-4 = abril
month-5 = may
month-6 = younyou
month-7 = youlyouz
month-8 = ghocht
month-9 = chotanbir
month-10 = oktobr
month-11 = nouwanbir
month-12 = doujanbir
line = { $quantity }, { $product }
things = { $count } d l7wayej
