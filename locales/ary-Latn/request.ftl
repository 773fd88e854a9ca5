request-need = Fach bghito lm3awna?
request-need-photo = { need-photo }
request-need-label = { need-label }
request-need-online = { need-online }
request-need-papers = { need-papers }
request-need-delivery = { need-delivery }
request-words = Ktbo wla hedro b ssout. Chno khasskom f { $need }?
request-review =
    { $need }: { $words }
    Nsiftouha?
request-offered = L9ina li y9der y3awenkom w sewelnah. Mli y9bel, nsifto likom smito w nmirto.
request-waiting = Tsejjel talab. Mli nl9aw li y9der y3awenkom, nsifto likom smito w nmirto.
