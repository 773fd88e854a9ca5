measures-list = ماذا تريدون أن تعرفوا؟
measures-one =
    { $words }
    { $source }
measures-none = لا يوجد الآن خبر جديد من الدولة.
