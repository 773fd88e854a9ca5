# Li kayt9al f ay we9t: lm3awna, stop, rjou3, llougha, tkmila.

help-recorded = Wa7ed mnna y3eyet likom lyoum wla ghedda.

stop-done = Safi, ma b9inach nsifto likom lmessagat, mn ghir dyal talabiyat li ba9in. Bach trej3o, ktbo bda.

start-done = Mer7ba bikom mn jdid!

language-choose = B achmn lougha nhedro?
language-choose-ary = الدارجة
language-choose-ary-Latn = Darija
language-choose-ar = العربية
language-choose-fr = Français
language-changed = Wakha, b darija.

resume-ask = Konna f: { $where }. Nkemlo?
resume-ask-continue = Nkemlo
resume-ask-menu = L9ayma
offer-ask = Wach bghiti { $wish }?
offer-help = thder m3a chi wa7d
offer-menu = trje3 l lmenu
offer-back = trje3 l lmenu
offer-cancel = tkhelli hadchi
offer-stop = n7ebso les messages
offer-start = nrej3o les messages
offer-language = tbeddel logha
offer-order_status = tchouf ttalab dyalek
thanks-said = Mer7ba, b kol fer7!
language-switched = Wakha, nkemlo b darija. Bach tbeddel kteb: logha.
language-hint = Bach nhedro b darija kteb: darija.
offer-buy = tchri hadchi
offer-price = tchouf latmina
offer-sell = tbi3 hadchi
offer-volunteer_request = ttleb moutatawi3
offer-volunteer_offer = t3awen ta3awniya
offer-measures = tchouf akhbar dawla
