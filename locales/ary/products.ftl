products-list = أشمن منتوج؟
products-one =
    { $product }: { $unit } ب { $price }
    كاين { $left }، { $status }
    شنو نبدلو؟
products-one-price = الثمن
products-one-stock = شحال كاين
products-one-pause = نوقفو البيع
products-one-resume = نرجعو البيع
products-one-menu = { menu }
products-price = الثمن دابا { $price }. بشحال غادي يولي { $unit } ديال { $product }؟
products-price-review = { $product }: { $unit } ب { $price }. نبدلو الثمن؟
products-stock =
    عندكم { $left } ديال { $product }.
    من غير لي تطلب، شحال من { $unit } كاين؟
products-stock-review = { $product }: كاين { $left }. نسجلوها؟
products-saved = صافي، تسجل.
products-paused = صافي، وقف.
products-none = باقي ما عرضتو والو. باش تبداو، ختارو بيع منتوج ف القائمة.
