shop-start = ماذا تريدون أن تروا؟
shop-start-all = كل ما يباع
shop-start-code = تعاونية واحدة
shop-all = ماذا تريدون أن تشتروا؟
shop-code = لكل تعاونية رقم للزبائن. ما هو؟
shop-unknown = لم نجد هذا الرقم.
shop-shelf =
    { $cooperative }
    ماذا تشترون؟
shop-nothing = لا يوجد شيء للبيع الآن. اسألونا مرة أخرى، فكل يوم فيه جديد.
shop-empty = لا يوجد الآن شيء للبيع عند { $cooperative }. اسألونا مرة أخرى.
