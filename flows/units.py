"""The units that things are sold by, as menus."""

from bot import market

UNIT_MENU = ("kg", "l", "piece", "jar", "other")
"""What most sell by."""

UNIT_MORE = ("bottle", "box", "g", "500g", "500ml")
"""The packs."""


def is_whole(unit: str) -> bool:
    """Whether a unit is sold whole only: half a carpet is none."""
    return market.UNITS[unit].whole


MOST_STOCK = 100_000_000
"""Thousandths of the largest stock that is taken for one."""
