order-quantity =
    { $product }
    { $unit } ب { $price }
    { $cooperative }
    كاين { $left }
    شحال بغيتو؟
order-delivery = كيفاش بغيتوها؟
order-delivery-pickup = نجي ناخدها
order-delivery-pickup-also = نجي / ندوز / أنا نجي / ندوز عندكم / فالتعاونية / عندكم / بلا توصيل
order-delivery-home = توصلني للدار
order-delivery-home-also = لدار / للدار / فالدار / جيبوها / جيبوها ليا / وصلوها / صيفطوها / توصيل / حتى للدار
order-address = كتبو المدينة والحي ولا الدوار، هضرو بالصوت، ولا صيفطو البلاصة. ثمن التوصيل كتقولو ليكم التعاونية. فين نوصلوها؟
order-landmark = كتبو، هضرو بالصوت، ولا صيفطو البلاصة. شنو كاين حدا الدار؟
order-name = كتخلصو غير ملي تشدوها، وتقدرو ترجعوها ف 7 أيام. شنو سميتكم؟
order-summary =
    { $quantity } { $product }
    { $total }، { $bringing }
    { $cooperative } { $phone }
    واخا؟
order-change = شنو نبدلو؟
order-change-quantity = الكمية
order-change-remove = نحيد شي حاجة
order-change-delivery = التوصيل
order-change-name = السمية
order-change-leave = ما بقيتش بغيتها
order-less = الكمية نقصات.
order-sold-out = سمحو لينا، { $product } سالا.
order-new-price = الثمن تبدل.
order-left = صافي، ما طلبتو والو. مرحبا بكم فأي وقت.
order-placed =
    تسجلات الطلبية { $code }: { $total }، كتخلصو ملي تشدوها.
    غادي تجاوبكم { $cooperative } ونخبروكم هنا.
order-which = أشمن حاجة؟
order-remove = أشمن حاجة نحيدو؟
