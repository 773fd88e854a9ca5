measures-list = شنو بغيتو تعرفو؟
measures-one =
    { $words }
    { $source }
measures-none = دابا ما كاين حتى خبر جديد من الدولة.
