order-quantity =
    { $product }: { $unit } b { $price }
    { $cooperative }
    Kayn { $left }
    Chhal bghito?
order-delivery = Kifach bghitouha?
order-delivery-pickup = Nji nakhodha
order-delivery-pickup-also = nji / ndouz / ana nji / ndouz 3endkom / f ta3awniya / 3endkom / bla tawsil / bla livraison
order-delivery-home = Twselni l ddar
order-delivery-home-also = l dar / f ddar / jibouha / jibouha liya / wesslouha / siftouha / tawsil / livraison / 7tal dar
order-address = Ktbo lmdina w l7ey wla ddouar, hedro b ssout, wla sifto lblasa. Taman tawsil kat9oulo likom tta3awniya. Fin nwesslouha?
order-landmark = Ktbo, hedro b ssout, wla sifto lblasa. Chno kayn 7da ddar?
order-name = Katkhelso ghir mli tcheddouha, w t9edro trej3ouha f 7 iyam. Chno smitkom?
order-summary =
    { $quantity } { $product }
    { $total }, lkhlas mli tcheddouha { $bringing }
    { $cooperative } { $phone }
    T9edro trej3ouha f 7 iyam. Wakha?
order-change = Chno nbedlo?
order-change-quantity = Lkemmiya
order-change-remove = N7ayed chi 7aja
order-change-delivery = Tawsil
order-change-name = Smiya
order-change-leave = Ma b9itch bghitha
order-less = Sm7o lina, daba b9a 9el mn hadchi.
order-sold-out = Sm7o lina, { $product } sala.
order-new-price = Taman tbeddel.
order-left = Safi, ma tlebto walo. Mer7ba bikom f ay we9t.
order-placed =
    Tsejlat talabiya { $code }: { $total }, katkhelso mli tcheddouha.
    Ghadi tjawbkom { $cooperative } w nkhebrokom hna.
order-which = Achmen 7aja?
order-remove = Achmen 7aja n7aydo?
