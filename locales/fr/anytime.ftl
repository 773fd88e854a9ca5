# Ce qui se dit à tout moment : aide, stop, start, langue, reprise.

help-recorded = Quelqu'un vous appelle aujourd'hui ou demain.

stop-done = C'est noté, nous ne vous enverrons plus de messages, sauf pour vos commandes en cours. Pour revenir, écrivez reprendre.

start-done = Bienvenue à nouveau !

language-choose = Dans quelle langue parlons-nous ?
language-choose-ary = الدارجة
language-choose-ary-Latn = Darija
language-choose-ar = العربية
language-choose-fr = Français
language-changed = D'accord, en français.

resume-ask = Nous en étions à : { $where }. On continue ?
resume-ask-continue = Continuer
resume-ask-menu = Menu
