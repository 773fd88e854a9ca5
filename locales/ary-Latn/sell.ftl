sell-cooperative = Dyal achmn ta3awniya had lmantouj?
sell-photo = Sifto tswira dyal lmantouj, wla khelliwha l mn be3d.
sell-name = Ktbo smiya, b7al 3sel z3ter. Chno howa lmantouj?
sell-unit = Kifach katbi3ouh?
sell-unit-kg = { unit-kg }
sell-unit-l = { unit-l }
sell-unit-piece = { unit-piece }
sell-unit-jar = { unit-jar }
sell-unit-other = 7aja khra
sell-unit-more = Kifach katbi3ouh?
sell-unit-more-bottle = { unit-bottle }
sell-unit-more-box = { unit-box }
sell-unit-more-g = { unit-g }
sell-unit-more-500g = { unit-500g }
sell-unit-more-500ml = { unit-500ml }
sell-price = Ktbo taman b dirham, b7al 60. Bchhal { $unit } dyal { $product }?
sell-supply = Wach kayn daba?
sell-supply-stock = Kayn daba
sell-supply-stock-also = kayn / mwjoud / 3endi
sell-supply-order = Kaytsawb b talab
sell-supply-order-also = b talab / 3la talab / b la commande
sell-supply-single = 7abba we7da w safi
sell-supply-single-also = 7abba we7da
sell-stock = Ktbo ra9m, b7al 10. Chhal mn { $unit } kayn dyal { $product }?
sell-review =
    { $product }
    { $unit } b { $price }
    Kayn { $left }
    N3erdouh l lbi3?
sell-change = Chno nbedlo?
sell-change-name = Smiya
sell-change-unit = Kifach kaytba3
sell-change-price = Taman
sell-change-supply = Lkemmiya
sell-change-photo = Tswira
sell-done = Mabrouk! { $product } daba m3roud. Lklyanat kayl9aw tta3awniya b had rra9m: { $code }. Mli tji chi talabiya nkhebrokom.
