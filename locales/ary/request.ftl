request-need = فاش بغيتو المعاونة؟
request-need-photo = { need-photo }
request-need-label = { need-label }
request-need-online = { need-online }
request-need-papers = { need-papers }
request-need-delivery = { need-delivery }
request-words = كتبو ولا هضرو بالصوت. شنو خاصكم ف { $need }؟
request-review =
    { $need }: { $words }
    نصيفطوها؟
request-offered = لقينا لي يقدر يعاونكم وسولناه. ملي يقبل، نصيفطو ليكم سميتو ونمرتو.
request-waiting = تسجل الطلب. ملي نلقاو لي يقدر يعاونكم، نصيفطو ليكم سميتو ونمرتو.
