join-code = Koll ta3awniya 3endha ra9m l nas dyalha, fih 5 dyal l'ar9am. Sewlo 3lih tta3awniya dyalkom. Chno howa?
join-unknown = Ma l9inach had rra9m.
join-joined = Mer7ba bikom f { $cooperative }! Daba t9edro tbi3o, w ay talabiya jat nkhebrokom biha.
