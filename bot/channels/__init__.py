"""How messages travel: what a carrier sends becomes an ``Inbound``, a screen becomes a ``Message``."""
