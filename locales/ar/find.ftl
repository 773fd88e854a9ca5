find-sure = هل تقصدون: { $product }؟
find-which = أيها تريدون؟
find-cart =
    { $lines }
    المجموع { $total }. أصحيح هذا؟
find-none = لا أحد يبيع هذا اليوم: { $product }.
find-without = لا تملك هذه التعاونية هذا المنتج: { $product }.
find-less = بقي أقل من ذلك، وضعنا لكم ما بقي: { $product }.
offer-line = { $product }: { $price } ل{ $unit }
find-rest = نأخذ ثلاثة منتجات في كل مرة. اطلبوا الباقي بعد ذلك.
find-by-unit = { $product } يباع ب { $unit }، فوضعنا واحدا.
