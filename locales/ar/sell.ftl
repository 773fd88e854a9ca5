sell-cooperative = لأي تعاونية هذا المنتج؟
sell-photo = أرسلوا صورة المنتج، أو اتركوها لاحقا.
sell-name = اكتبوا الاسم، مثل عسل الزعتر. ما هو المنتج؟
sell-unit = كيف تبيعونه؟
sell-unit-kg = { unit-kg }
sell-unit-l = { unit-l }
sell-unit-piece = { unit-piece }
sell-unit-jar = { unit-jar }
sell-unit-other = شيء آخر
sell-unit-more = كيف تبيعونه؟
sell-unit-more-bottle = { unit-bottle }
sell-unit-more-box = { unit-box }
sell-unit-more-g = { unit-g }
sell-unit-more-500g = { unit-500g }
sell-unit-more-500ml = { unit-500ml }
sell-price =
    { $product }
    اكتبوا الثمن بالدرهم. بكم { $unit }؟
sell-supply = هل هو موجود الآن؟
sell-supply-stock = موجود الآن
sell-supply-stock-also = موجود / متوفر
sell-supply-order = يصنع حسب الطلب
sell-supply-order-also = حسب الطلب / بالطلب
sell-supply-single = قطعة واحدة فقط
sell-supply-single-also = قطعة واحدة
sell-stock =
    { $product }، { $unit }
    اكتبوا رقما. كم عندكم؟
sell-review =
    { $product }
    { $price } لكل { $unit }
    موجود: { $left }
    نعرضه للبيع؟
sell-change = ماذا نغير؟
sell-change-name = الاسم
sell-change-unit = كيف يباع
sell-change-price = الثمن
sell-change-supply = الكمية
sell-change-photo = الصورة
sell-done = مبروك! { $product } معروض الآن. يجد الزبائن تعاونيتكم بهذا الرقم: { $code }. سنخبركم بكل طلبية.
