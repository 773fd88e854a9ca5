"""The lines of an order, as they are carried along and shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot import market
from bot.conversation.screens import Lines, Quantity, Things, Value
from bot.market import Line, Order
from flows.world import Talk, short

SHORT_NAME = 14
"""Letters of a product's name where several stand in one message."""

ROOM = {1: 24, 2: 14, 3: 8}
"""Letters that a name has where so many stand one below the other: two SMS hold all of it."""

MOST = max(ROOM)
"""Things that one message says at once; an order said in one breath has no more."""


def carried(talk: Talk) -> list[Line]:
    """What is in the cart: products and thousandths of their units."""
    return [Line(int(product), int(quantity)) for product, quantity in talk.memory.get("lines", ())]


def carry(talk: Talk, lines: Sequence[Line]) -> None:
    """Put these in the cart, in the place of what was there."""
    talk.memory["lines"] = [[line.product_id, line.quantity] for line in lines]


def total(talk: Talk) -> int:
    """Centimes for all that is in the cart."""
    return sum(
        market.amount_of(talk.world.product(line.product_id).price, line.quantity) for line in carried(talk)
    )


def in_cart(talk: Talk) -> Mapping[str, Value]:
    """The thing of the cart and how much of it; of several how many, and each with its own."""
    products = [(talk.world.product(line.product_id), line.quantity) for line in carried(talk)]
    return _said([(p.name, Quantity(quantity, p.unit)) for p, quantity in products])


def of_order(order: Order) -> Mapping[str, Value]:
    """The same of an order that was placed."""
    return _said([(line.name, Quantity(line.quantity, line.unit)) for line in order.lines])


def listed(talk: Talk) -> Lines:
    """All that is in the cart, one below the other."""
    products = [(talk.world.product(line.product_id), line.quantity) for line in carried(talk)]
    longest = ROOM[len(products)]
    return Lines(tuple((Quantity(quantity, p.unit), short(p.name, longest)) for p, quantity in products))


def _said(lines: Sequence[tuple[str, Quantity]]) -> Mapping[str, Value]:
    if len(lines) == 1:
        return {"product": lines[0][0], "quantity": lines[0][1]}
    longest = ROOM[min(len(lines), MOST)]
    each = tuple((quantity, short(name, longest)) for name, quantity in lines)
    return {"product": Lines(each, between=" + "), "quantity": Things(len(lines))}
