find-sure = Wach bghiti tgoul: { $product }?
find-which = Achmen wa7d bghiti?
find-cart =
    { $lines }
    Kolchi b { $total }. Hadchi li bghiti?
find-none = Hadi makaybi3ha 7ta wa7d lyoum: { $product }.
find-without = Hadi makaynach 3nd had ta3awniya: { $product }.
find-less = B9a 9ell men hadchi, derna lik li b9a: { $product }.
offer-line = { $product }: { $price } l { $unit }
find-rest = Kanakhdo tlata d l7wayej f merra. Lba9i telbouh men be3d.
find-by-unit = { $product } kaytba3 b { $unit }, w 7ettina we7da.
