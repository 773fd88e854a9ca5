"""What somebody wants to buy, or to know the price of, said in their own words.

``bghit 2 kilo dyal l3sel w noss litro d zit`` becomes a cart to confirm. What was only guessed
at is asked first, and a thing that several cooperatives sell is chosen from a list.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from bot import market
from bot.conversation.answers import MOST_QUANTITY, in_unit
from bot.conversation.flow import Confirm, Do, Flow, Item, Pick, Tell
from bot.conversation.screens import Label, Money, Text, Value
from bot.conversation.talk import leads
from bot.market import Line, Product
from flows import lines
from flows.order import recounted
from flows.units import is_whole
from flows.world import Talk, short

find = Flow("find", takes=("wish", "lines", "product"))

FIRST = 2
"""Offers of each thing that are shown where the prices of several are asked."""


def wanted(talk: Talk) -> list[dict[str, Any]]:
    """The things that were named, at most as many as fit in a message."""
    return named_things(talk)[: lines.MOST]


def named_things(talk: Talk) -> list[dict[str, Any]]:
    """All the things that were named."""
    return [item for item in talk.memory["wish"]["items"] if item["product"]]


def _named(talk: Talk, offset: int, limit: int) -> Sequence[Product]:
    """Offers of the thing; where none is known, of what the words of the message name.

    Of several things, which only a question after prices comes here with, the first offers of each.
    """
    things = wanted(talk)
    if len(things) > 1:
        each = [market.named(talk.world.unit, thing["product"], (), limit=FIRST) for thing in things]
        return [product for found in each for product in found][offset : offset + limit]
    if things:
        return market.named(talk.world.unit, things[0]["product"], (), offset=offset, limit=limit)
    name = talk.world.understanding.name(talk.memory["wish"]["text"])
    return market.named(talk.world.unit, name.kind, name.keys, offset=offset, limit=limit)


def offers(talk: Talk, offset: int, limit: int) -> Sequence[Item]:
    """The offers with their prices, one flat list."""
    return [
        Item(
            str(p.id),
            Text(
                "offer-line",
                {
                    "product": short(p.name, lines.SHORT_NAME),
                    "price": Money(p.price),
                    "unit": Label(f"unit-{p.unit}"),
                },
            ),
            Text("name-of", {"arabic": p.cooperative_name, "latin": p.cooperative_name_latin or ""}),
        )
        for p in _named(talk, offset, limit)
    ]


@leads("sure", "which", "cart", "order", "none", "shop")
def look(talk: Talk) -> str:
    """A guess is asked first."""
    if any(not item["sure"] for item in wanted(talk)):
        return "sure"
    return go_on.run(talk)


@leads("which", "cart", "order", "none", "shop")
def go_on(talk: Talk) -> str:
    """To the cart where all is said, to the list where there is a choice, else to the market."""
    things = wanted(talk)
    asks = talk.memory["wish"]["intent"] == "price"
    if len(things) > 1 and not asks:
        if len(named_things(talk)) > len(things):
            talk.tell("find-rest")
        return _together(talk, things)
    found = _named(talk, 0, 2)
    if not found:
        return "none" if things else "shop"
    return "which" if len(found) > 1 else _take(talk, found[0])


def _together(talk: Talk, things: Sequence[Mapping[str, Any]]) -> str:
    """Several things come from one cooperative: the one that has most of them."""
    found = market.together(talk.world.unit, [thing["product"] for thing in things])
    if not found:
        return "none"
    cart = []
    for thing in things:
        product = found.get(thing["product"])
        if product is None:
            talk.tell("find-without", product=thing["said"])
            continue
        quantity = _thousandths(talk, thing, product)
        if quantity is None and thing["quantity"] is not None:
            unit = Label(f"unit-{product.unit}")
            talk.tell("find-by-unit", product=short(product.name, lines.SHORT_NAME), unit=unit)
        cart.append(Line(product.id, quantity or market.ONE))
    return _to_cart(talk, _once_each(cart))


def _once_each(cart: Sequence[Line]) -> list[Line]:
    """The same product said twice is one line."""
    much: dict[int, int] = {}
    for line in cart:
        much[line.product_id] = much.get(line.product_id, 0) + line.quantity
    return [Line(product, quantity) for product, quantity in much.items()]


def _take(talk: Talk, product: Product) -> str:
    """One product: straight to the cart where its quantity was said, else to be asked how much."""
    talk.memory.pop("lines", None)
    talk.memory["product"] = str(product.id)
    things = wanted(talk)
    quantity = _thousandths(talk, things[0], product) if things else None
    if quantity is None:
        return "order"
    return _to_cart(talk, [Line(product.id, quantity)])


def _to_cart(talk: Talk, cart: Sequence[Line]) -> str:
    lines.carry(talk, cart)
    talk.memory["product"] = str(cart[0].product_id)
    return "cart"


def _thousandths(talk: Talk, thing: Mapping[str, Any], product: Product) -> int | None:
    """So much of the product as was said, in its unit; what is not there is not promised."""
    if thing["quantity"] is None or talk.memory["wish"]["intent"] == "price":
        return None
    amount = in_unit(Fraction(thing["quantity"]), thing["unit"], product.unit)
    if amount is None or amount <= 0 or (amount * 1000).denominator != 1:
        return None
    if is_whole(product.unit) and amount.denominator != 1:
        return None
    quantity = int(amount * 1000)
    if quantity > MOST_QUANTITY:
        return None
    if product.stock is not None and quantity > product.stock:
        talk.tell("find-less", product=short(product.name, lines.SHORT_NAME))
        return product.stock
    return quantity


@leads("cart", "order")
def take(talk: Talk) -> str:
    """The offer that was picked."""
    return _take(talk, talk.world.product(int(talk.memory["which"])))


def guessed(talk: Talk) -> Mapping[str, Value]:
    """What we think was meant, by the name that the first offer has."""
    things = [item for item in wanted(talk) if not item["sure"]]
    found = market.named(talk.world.unit, things[0]["product"], (), limit=1)
    return {"product": found[0].name if found else things[0]["said"]}


def missing(talk: Talk) -> str:
    """What nobody sells today, as it was said."""
    things = wanted(talk)
    return things[0]["said"] if things else short(talk.memory["wish"]["text"], lines.SHORT_NAME)


def shown(talk: Talk) -> Mapping[str, Value]:
    """All of the cart, and what it comes to."""
    return {
        "lines": lines.listed(talk),
        "total": Money(lines.total(talk)),
    }


find.look = Do(look)
find.sure = Confirm(yes=go_on, no="shop", show=guessed)
find.which = Pick(offers, then=take, empty="none")
find.cart = Confirm(yes="order", no="order.again", show=shown, corrected=recounted)
find.none = Tell(then="shop", show=lambda talk: {"product": missing(talk)})
