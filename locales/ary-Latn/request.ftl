request-need = Fach bghito lm3awna?
request-need-photo = Tsawer
request-need-label = Taghlif
request-need-online = Lbi3 f internet
request-need-papers = Lwra9 w l7sabat
request-need-delivery = Tawsil
request-words = Ktbo wla hedro b ssout. Chno khasskom f { $need }?
request-review =
    Lm3awna f { $need }: { $words }
    Nsiftouha?
request-offered = L9ina li y9der y3awenkom w sewelnah. Mli y9bel, nsifto likom smito w nmirto.
request-waiting = Tsejjel talab. Mli nl9aw li y9der y3awenkom, nsifto likom smito w nmirto.
