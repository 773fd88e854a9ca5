welcome-language = Salam! 7na Taawoun, m3a ODECO. Hna katbi3o, katchriw w katl9aw lm3awna b lmessagat. Nkemlo b darija b had l7orouf?
welcome-languages = B achmn lougha nhedro?
welcome-languages-ary = الدارجة
welcome-languages-ary-Latn = Darija
welcome-languages-ar = العربية
welcome-languages-fr = Français
welcome-consent =
    Kan7efdo nmirtkom w klamkom ghir bach nkhedmokom (l9anoun 09-08). Bach nwe9fo, ktbo 7bes f ay we9t. Wach mettaf9in?
welcome-refused = Machi mochkil, ma ghadi nsifto likom walo. Ila bedelto rray, ktbo lina salam.
welcome-who = Mer7ba bikom. Chno bghito?
welcome-who-buy = Bghit nchri
welcome-who-member = Ana mn ta3awniya
welcome-who-volunteer = Bghit n3awen
