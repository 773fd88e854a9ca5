measures-list = Chno bghito t3erfo?
measures-one =
    { $words }
    { $source }
measures-none = Daba ma kayn 7ta khbar jdid mn ddawla.
