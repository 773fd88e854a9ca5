products-list = Achmn mantouj?
products-one =
    { $product }: { $unit } b { $price }
    Kayn { $left }, { $status }
    Chno nbedlo?
products-one-price = Taman
products-one-stock = Lkemmiya
products-one-pause = Nwe9fouh
products-one-resume = Nrej3ouh
products-one-menu = Safi
products-price = Taman daba { $price }. Bchhal ghadi ywelli { $unit } dyal { $product }?
products-price-review = { $product }: { $unit } b { $price }. Nbedlo taman?
products-stock =
    3endkom { $left } dyal { $product }.
    Mn ghir li ttleb, chhal mn { $unit } kayn?
products-stock-review = { $product }: kayn { $left }. Nsejlouha?
products-saved = Safi, tsejjel. { $product }: { $unit } b { $price }, kayn { $left }, { $status }.
products-paused = Safi, { $product } w9ef. Lklyanat ma b9awch kaychoufouh 7ta trej3ouh.
products-none = Ba9i ma 3redto walo. Bach tbdaw, khtaro bi3 mantouj f l9ayma.
