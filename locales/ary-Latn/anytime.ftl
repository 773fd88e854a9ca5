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
