"""Learning the weights of ``bot/understanding``."""
