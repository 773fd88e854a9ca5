find-sure = Vous vouliez dire : { $product } ?
find-which = Lequel voulez-vous ?
find-cart =
    { $lines }
    En tout { $total }. C'est bien cela ?
find-none = Personne ne vend cela aujourd'hui : { $product }.
find-without = Cette coopérative n'en a pas : { $product }.
find-less = Il en reste moins que cela, nous avons mis ce qui reste : { $product }.
offer-line = { $product } : { $price } par { $unit }
find-rest = Nous prenons trois produits à la fois. Commandez le reste ensuite.
find-by-unit = { $product } se vend par { $unit } : nous en avons mis un.
