welcome-language = Bonjour ! Ici Taawoun, avec l'ODECO. On y vend, on y achète et on y trouve de l'aide par message. On continue en français ?
welcome-languages = Dans quelle langue parlons-nous ?
welcome-languages-ary = الدارجة
welcome-languages-ary-Latn = Darija
welcome-languages-ar = العربية
welcome-languages-fr = Français
welcome-consent =
    Nous gardons votre numéro et vos messages seulement pour vous servir (loi 09-08). Pour arrêter, écrivez stop à tout moment. Êtes-vous d'accord ?
welcome-refused = Pas de souci, nous ne vous enverrons rien. Si vous changez d'avis, écrivez-nous bonjour.
welcome-who = Bienvenue. Que voulez-vous faire ?
welcome-who-buy = Je veux acheter
welcome-who-member = J'ai une coopérative
welcome-who-volunteer = Je veux aider
