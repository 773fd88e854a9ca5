# A sale that really happens: a member lists honey from a basic phone, by SMS in Latin-letter
# Darija; a customer orders it over WhatsApp in French; the member accepts with one digit.

phone Fatima sms +212611111111
phone Karim whatsapp +212622222222
cooperative Tifawin 09 تعاونية تيفاوين | Coop Tifawin

Fatima > salam
Fatima > 1
Fatima > 1
Fatima > 2
Fatima > {join Tifawin}
Fatima > 0
Fatima > 1
Fatima > 1
Fatima > 3sel z3ter
Fatima > 1
Fatima > 250 dh
Fatima > 1
Fatima > 12 kilo
Fatima > 1

Karim > Bonjour, je voudrais acheter du miel
Karim taps Oui
Karim taps Oui
Karim > 1
Karim > 1
Karim > 1
Karim > 2 kg
Karim > 2
Karim > Agadir, quartier Talborjt
Karim sends a place
Karim > Karim
Karim > oui

Fatima > 1
