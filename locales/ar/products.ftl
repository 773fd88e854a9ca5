products-list = أي منتج؟
products-one =
    { $product }: { $price } لكل { $unit }
    { $left }، { $status }
    ماذا نغير؟
products-one-price = الثمن
products-one-stock = كم يوجد
products-one-pause = وقف البيع
products-one-resume = بيعه من جديد
products-one-menu = { menu }
products-price =
    { $product }: { $price } الآن.
    كم سيصبح ثمن { $unit }؟
products-price-review = { $product }: { $price } لكل { $unit }. هل نغير الثمن؟
products-stock =
    { $product }: عندكم { $left }.
    بعد طرح ما طلب، كم عندكم ({ $unit })؟
products-stock-review = { $product }: { $left }. هل نسجلها؟
products-saved = تم الحفظ.
products-paused = توقف بيعه.
products-none = لم تعرضوا شيئا بعد. للبدء، اختاروا بيع منتج في القائمة.
