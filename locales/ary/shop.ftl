shop-start = شنو نوريوكم؟
shop-start-all = كلشي لي كيتباع
shop-start-code = تعاونية وحدة
shop-all = شنو بغيتو تشريو؟
shop-code = كل تعاونية عندها رقم للزبناء. شنو هو؟
shop-unknown = ما لقيناش هاد الرقم.
shop-shelf =
    { $cooperative }
    شنو بغيتو تشريو؟
shop-nothing = دابا ما كاين والو للبيع. سولونا مرة خرى، كل نهار كاين الجديد.
shop-empty = { $cooperative } ما عندها والو للبيع دابا. سولونا مرة خرى.
