"""What a quantity costs."""

from __future__ import annotations


def amount_of(price: int, quantity: int) -> int:
    """Centimes for so many thousandths of a unit, at this price in centimes for one unit.

    Exact whole numbers; half a centime counts as one.
    """
    return (price * quantity + 500) // 1000
