sell-cooperative = ديال أشمن تعاونية هاد المنتوج؟
sell-photo = صيفطو تصويرة ديال المنتوج، ولا خليوها من بعد.
sell-name = كتبو السمية، بحال عسل الزعتر. شنو هو المنتوج؟
sell-unit = كيفاش كتبيعوه؟
sell-unit-kg = { unit-kg }
sell-unit-l = { unit-l }
sell-unit-piece = { unit-piece }
sell-unit-jar = { unit-jar }
sell-unit-other = حاجة خرى
sell-unit-more = كيفاش كتبيعوه؟
sell-unit-more-bottle = { unit-bottle }
sell-unit-more-box = { unit-box }
sell-unit-more-g = { unit-g }
sell-unit-more-500g = { unit-500g }
sell-unit-more-500ml = { unit-500ml }
sell-price = كتبو الثمن بالدرهم. بشحال { $unit } ديال { $product }؟
sell-supply = واش كاين دابا؟
sell-supply-stock = كاين دابا
sell-supply-stock-also = كاين / موجود / عندي
sell-supply-order = كيتصاوب بالطلب
sell-supply-order-also = بالطلب / على الطلب
sell-supply-single = حبة وحدة وصافي
sell-supply-single-also = حبة وحدة
sell-stock = كتبو رقم. شحال من { $unit } كاين ديال { $product }؟
sell-review =
    { $product }
    { $unit } ب { $price }
    كاين { $left }
    نعرضوه للبيع؟
sell-change = شنو نبدلو؟
sell-change-name = السمية
sell-change-unit = كيفاش كيتباع
sell-change-price = الثمن
sell-change-supply = الكمية
sell-change-photo = التصويرة
sell-done = مبروك! { $product } دابا معروض. الزبناء كيلقاو التعاونية بهاد الرقم: { $code }. ملي تجي طلبية نخبروكم.
