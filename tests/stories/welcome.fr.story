# The first words, in French: a language confirmed, refused, changed; and changing one's mind.

phone Karim whatsapp +212622222222
phone Nadia whatsapp +212623232323
phone Fatima sms +212611111111
phone Idir whatsapp +212633333355

# He agrees to the language and not to the rest; two days later he does.
Karim > Bonjour, je voudrais acheter du miel
Karim < Bonjour ! Ici Taawoun, avec l'ODECO. On y vend, on y achète et on y trouve de l'aide par message. On continue en français ?
   [Oui] [Non]
Karim taps Oui
Karim < Nous gardons votre numéro et vos messages seulement pour vous servir (loi 09-08). Pour arrêter, écrivez stop à tout moment. Êtes-vous d'accord ?
   [Oui] [Non] [Retour]
Karim taps Non
Karim < Pas de souci, nous ne vous enverrons rien. Si vous changez d'avis, écrivez-nous bonjour.
   [Menu]
Karim > merci
Karim < Nous gardons votre numéro et vos messages seulement pour vous servir (loi 09-08). Pour arrêter, écrivez stop à tout moment. Êtes-vous d'accord ?
   [Oui] [Non]
Karim > 2
Karim < Pas de souci, nous ne vous enverrons rien. Si vous changez d'avis, écrivez-nous bonjour.
   [Menu]
later 2 days
Karim > Bonjour
Karim < Nous gardons votre numéro et vos messages seulement pour vous servir (loi 09-08). Pour arrêter, écrivez stop à tout moment. Êtes-vous d'accord ?
   [Oui] [Non]
Karim taps Oui
Karim < Bienvenue. Que voulez-vous faire ?
   [Je veux acheter] [J'ai une coopérative] [Je veux aider]
Karim taps Je veux acheter
Karim < Que voulez-vous voir ?
   [Tout ce qui se vend] [Une coopérative] [Retour]

# She reads another language than she wrote; the member is asked who she is.
Nadia > Bonjour, je voudrais acheter du miel
Nadia < Bonjour ! Ici Taawoun, avec l'ODECO. On y vend, on y achète et on y trouve de l'aide par message. On continue en français ?
   [Oui] [Non]
Nadia taps Non
Nadia < Dans quelle langue parlons-nous ?
   [Choisir]
   • الدارجة (1)
   • Darija (2)
   • العربية (3)
   • Français (4)
   • Retour (0)
Nadia > 2
Nadia < Kan7efdo nmirtkom w klamkom ghir bach nkhedmokom (l9anoun 09-08). Bach nwe9fo, ktbo 7bes f ay we9t. Wach mettaf9in?
   [Iyeh] [Lla] [Rjou3]
Nadia > 1
Nadia < Hadi makaybi3ha 7ta wa7d lyoum: miel.
   Chno nweriwkom?
   [Kolchi li kaytba3] [Ta3awniya we7da] [Rjou3]
Fatima > Bonjour, nous sommes une coopérative et nous voulons vendre du miel
Fatima < Bonjour ! Ici Taawoun, avec l'ODECO. On y vend, on y achète et on y trouve de l'aide par message. On continue en francais ?
   1 Oui
   2 Non
Fatima > 1
Fatima < Nous gardons votre numéro et vos messages seulement pour vous servir (loi 09-08). Pour arreter, écrivez stop à tout moment. Etes-vous d'accord ?
   1 Oui
   2 Non
   0 Retour
Fatima > 1
Fatima < Chaque coopérative a un numéro de 5 chiffres pour ses membres : demandez-le à la votre. Quel est-il ?
   0 Retour

# Whoever is asked what they want may say it in their own words.
Idir > bonjour à tous
Idir < Bonjour ! Ici Taawoun, avec l'ODECO. On y vend, on y achète et on y trouve de l'aide par message. On continue en français ?
   [Oui] [Non]
Idir > 1
Idir < Nous gardons votre numéro et vos messages seulement pour vous servir (loi 09-08). Pour arrêter, écrivez stop à tout moment. Êtes-vous d'accord ?
   [Oui] [Non] [Retour]
Idir > 1
Idir < Bienvenue. Que voulez-vous faire ?
   [Je veux acheter] [J'ai une coopérative] [Je veux aider]
Idir > je voudrais du miel
Idir < Personne ne vend cela aujourd'hui : miel.
   Que voulez-vous voir ?
   [Tout ce qui se vend] [Une coopérative]
