"""Where what somebody wants in their own words is done."""

from collections.abc import Mapping
from typing import Any

WISHES: Mapping[str, str] = {
    "buy": "find",
    "price": "find",
    "sell": "sell",
    "order_status": "orders.latest",
    "cancel": "orders.latest",
    "volunteer_request": "request",
    "volunteer_offer": "volunteer",
    "measures": "measures",
}
"""What is wanted, and where it leads."""

COURTESIES: Mapping[str, str] = {"thanks": "thanks", "greet": "home", "menu": "home"}
"""What is answered with a kind word and the menu."""

ASIDES: Mapping[str, str] = {"help": "help.ask", "language": "language"}
"""What may be wanted at any moment, and leads back to it."""

LEADS = tuple(dict.fromkeys(WISHES.values()))


def way(wish: Mapping[str, Any] | None, otherwise: str) -> str:
    """The target of a wish that was kept for later."""
    return WISHES.get(wish["intent"] or "", otherwise) if wish else otherwise
