# Lklam li kayt3awed f bzaf dyal lblayes. Kanhedro b ljem3 (ktbo, khtaro) bach ysle7 l 3yalat w rjal.

yes = Iyeh
no = Lla
skip = Mn be3d
menu = L9ayma
list-opener = Khtaro
back-line = Rjou3
more-line = Khrin
just = { $value }

doubt = Khtaro chno 9sedto.
old-button = Hadak message 9dim. Ha fin wselna.
fault = Sm7o lina, w9e3 mochkil mn 3endna. Khberna wa7ed mnna, w ghadi yjawbkom lyoum wla ghedda.
answer-elsewhere = Bach tjawbo: { $where }
resume-changed = Tbedlo chi 7wayej 3endna.

# Mli ma kanfhmouch ljawab: nefs ssou2al kayji mn be3d.
again-choice = Khtaro mn hado 3afakom.
again-words = Ktboha b l7orouf 3afakom.
again-shorter = Twila chwiya, 9esrouha 3afakom.
again-place = Ktbo chi blasa m3roufa, b7al: 7da jjame3.
again-photo = Khassna tswira, wla khelliwha l mn be3d.
again-money = Ktbo ghir taman, b7al 60.
again-quantity = Ktbo ghir chhal, b7al 2.
again-whole = Kaytba3 kamel, bla noss.
again-left = B9a ghir { $left }.
again-code = Ktbo ghir l'ar9am 3afakom.
again-help = Ktbo 3awni w n3eyto likom, wla sifto message b ssout.
again-called = Wa7ed mnna ghadi y3eyet likom.

# Chi 7aja ma tlebnahach: katb9a 3endna, w kaychoufha li kay3awen.
kept-photo = Weslatna tswira, ghadi nchoufouha.
kept-voice = Weslna ssout, ghadi nsm3ouh.
kept-video = Weslna lvideo, ghadi nchoufouh.
kept-file = Weslna lmilaf, ghadi nchoufouh.
kept-place = Weslatna lblasa, ghadi nchoufouha.

supply-stock = daba
supply-order = b talab
supply-single = 7abba we7da
delivery-pickup = f tta3awniya
delivery-home = f ddar
bringing-pickup = { delivery-pickup }
bringing-home = { delivery-home }, w tawsil zyada
status-placed = katsenna ljawab
status-accepted = katwejjed
status-refused = ma t9eblatch
status-ready = wajda
status-delivered = weslat
status-cancelled = tlghat
status-returned = trej3at
product-on = kaytba3
product-paused = wa9ef

need-photo = tsawer
need-label = taghlif
need-online = lbi3 f internet
need-papers = lwra9 w l7sabat
need-delivery = tawsil
by-voice = message b ssout
remote = mn b3id

region-01 = Tanja-Tetwan-L7oceima
region-02 = Charq
region-03 = Fes-Meknes
region-04 = Rbat-Sla-L9nitra
region-05 = Beni Mellal-Khnifra
region-06 = Casa-Settat
region-07 = Merrakech-Asfi
region-08 = Der3a-Tafilalt
region-09 = Souss-Massa
region-10 = Glmim-Wad Noun
region-11 = L3youn-Sa9ia L7amra
region-12 = Dakhla-Wad Dahab

where-welcome = lbidaya
where-home = l9ayma
where-join = dkhoul l ta3awniya
where-sell = bi3 mantouj
where-products = lmantoujat dyalkom
where-shop = ssou9
where-order = talabiya jdida
where-incoming = talabiyat li jaw
where-orders = talabiyat dyalkom
where-request = talab moutatawi3
where-volunteer = m3awnat tta3awniyat
where-measures = akhbar ddawla
where-help = talab lm3awna
where-language = llougha
where-stop = twe9if lmessagat
where-start = rjou3 l lmessagat
where-resume = l9ayma

product-line = { $unit } b { $price }
order-line = { $code } { $total }

no-number = bla ra9m
where-find = talab jdid
where-offer = lmenu
where-thanks = lmenu
