shop-start = Chno nweriwkom?
shop-start-all = Kolchi li kaytba3
shop-start-code = Ta3awniya we7da
shop-all = Chno bghito tchriw?
shop-code = Koll ta3awniya 3endha ra9m l lklyanat. Chno howa?
shop-unknown = Ma l9inach had rra9m.
shop-shelf =
    { $cooperative }
    Chno bghito tchriw?
shop-nothing = Daba ma kayn walo l lbi3. Sewlona merra khra, koll nhar kayn jdid.
shop-empty = { $cooperative } ma 3endha walo l lbi3 daba. Sewlona merra khra.
