find-sure = واش بغيتي تقول: { $product }؟
find-which = أشمن واحد بغيتي؟
find-cart =
    { $lines }
    كلشي ب { $total }. هاد الشي اللي بغيتي؟
find-none = هادي ماكيبيعها حتى واحد اليوم: { $product }.
find-without = هادي ماكايناش عند هاد التعاونية: { $product }.
find-less = بقا قل من هادشي، درنا ليك اللي بقا: { $product }.
offer-line = { $product }: { $price } ل{ $unit }
find-rest = كناخدو تلاتة دالحوايج فمرة. الباقي طلبوه من بعد.
find-by-unit = { $product } كيتباع ب { $unit }، وحطينا وحدة.
