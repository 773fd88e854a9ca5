order-quantity =
    { $product }
    { $price } لكل { $unit }
    { $cooperative }
    موجود: { $left }
    كم تريدون؟
order-delivery = كيف تريدونها؟
order-delivery-pickup = آتي لأخذها
order-delivery-pickup-also = سآتي / أنا آتي / سأستلمها / من التعاونية / أستلمها بنفسي / بدون توصيل
order-delivery-home = إلى بيتي
order-delivery-home-also = للبيت / للمنزل / المنزل / البيت / إلى البيت / إلى المنزل / توصيل / التوصيل / أوصلوها
order-address = اكتبوا المدينة والحي أو الدوار، أو تكلموا بالصوت أو أرسلوا المكان. ثمن التوصيل تخبركم به التعاونية. أين نوصلها؟
order-landmark = اكتبوا أو تكلموا بالصوت أو أرسلوا المكان. ماذا يوجد قرب بيتكم؟
order-name = تدفعون عند الاستلام، ويمكنكم إرجاعها خلال 7 أيام. ما اسمكم؟
order-summary =
    { $quantity } { $product }
    { $total }، { $bringing }
    { $cooperative } { $phone }
    نطلب؟
order-change = ماذا نغير؟
order-change-quantity = الكمية
order-change-remove = إزالة منتج
order-change-delivery = التوصيل
order-change-name = الاسم
order-change-leave = لم أعد أريدها
order-less = نقصت الكمية.
order-sold-out = نعتذر، نفد { $product }.
order-new-price = تغير الثمن.
order-left = حسنا، لم تطلبوا شيئا. مرحبا بكم في أي وقت.
order-placed =
    سجلت الطلبية { $code }: { $total }، تدفعون عند الاستلام.
    ستجيبكم { $cooperative } ونخبركم هنا.
order-which = أي منتج؟
order-remove = ماذا نزيل؟
