products-list = أشمن منتوج؟
products-one =
    { $product }: { $unit } ب { $price }
    كاين { $left }، { $status }
    شنو نبدلو؟
products-one-price = الثمن
products-one-stock = الكمية
products-one-pause = نوقفوه
products-one-resume = نرجعوه
products-one-menu = صافي
products-price = الثمن دابا { $price }. بشحال غادي يولي { $unit } ديال { $product }؟
products-price-review = { $product }: { $unit } ب { $price }. نبدلو الثمن؟
products-stock =
    عندكم { $left } ديال { $product }.
    من غير لي تطلب، شحال من { $unit } كاين؟
products-stock-review = { $product }: كاين { $left }. نسجلوها؟
products-saved = صافي، تسجل. { $product }: { $unit } ب { $price }، كاين { $left }، { $status }.
products-paused = صافي، { $product } وقف. الزبناء ما بقاوش كيشوفوه حتى ترجعوه.
products-none = باقي ما عرضتو والو. باش تبداو، ختارو بيع منتوج ف القائمة.
