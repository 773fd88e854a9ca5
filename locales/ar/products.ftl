products-list = أي منتج؟
products-one =
    { $product }، { $unit }: { $price }
    { $left }، { $status }
    ماذا نغير؟
products-one-price = الثمن
products-one-stock = الكمية
products-one-pause = أوقفوه
products-one-resume = أعيدوه
products-one-menu = تم
products-price =
    { $product }: { $price } الآن.
    كم سيصبح ثمن { $unit }؟
products-price-review = { $product }: { $price } لكل { $unit }. هل نغير الثمن؟
products-stock =
    { $product }: عندكم { $left }.
    كم بقي للبيع ({ $unit })؟
products-stock-review = { $product }: { $left }. هل نسجلها؟
products-saved = تم الحفظ. { $product }: { $price } لكل { $unit }، موجود: { $left }، { $status }.
products-paused = توقف بيع { $product }. لن يراه الزبائن حتى تعيدوه.
products-none = لم تعرضوا شيئا بعد. للبدء، اختاروا بيع منتج في القائمة.
