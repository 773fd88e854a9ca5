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
offer-ask = Voulez-vous plutôt { $wish } ?
offer-help = parler à quelqu'un
offer-menu = revenir au menu
offer-back = revenir au menu
offer-cancel = laisser tomber
offer-stop = arrêter nos messages
offer-start = reprendre nos messages
offer-language = changer de langue
offer-order_status = voir votre commande
thanks-said = Avec plaisir !
language-switched = D'accord, on parle français. Pour changer, écrivez langue.
language-hint = Pour parler français, écrivez français.
offer-buy = acheter cela
offer-price = voir les prix
offer-sell = vendre cela
offer-volunteer_request = demander un bénévole
offer-volunteer_offer = aider une coopérative
offer-measures = voir les nouvelles de l'État
