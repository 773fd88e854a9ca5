"""A member's own products: their price, their stock, a pause."""

from collections.abc import Collection, Mapping, Sequence

from bot import market
from bot.conversation.answers import Amount, HowMuch
from bot.conversation.flow import Ask, Choose, Confirm, End, Flow, Item, Pick
from bot.conversation.heard import Heard
from bot.conversation.screens import Label, Money, Quantity, Text, Value
from bot.conversation.talk import leads
from bot.market import Product
from flows.corrections import quantity_said, repriced
from flows.units import MOST_STOCK, is_whole
from flows.world import Talk

products = Flow("products", who="member")


def own(talk: Talk, offset: int, limit: int) -> Sequence[Item]:
    """What the member's cooperatives have listed."""
    found = [
        product
        for cooperative in talk.world.cooperatives
        for product in market.products_of(talk.world.unit, cooperative.id)
    ]
    return [
        Item(
            str(p.id),
            p.name,
            Text("product-line", {"price": Money(p.price), "unit": Label(f"unit-{p.unit}")}),
        )
        for p in found[offset : offset + limit]
    ]


def the_product(talk: Talk) -> Product:
    """The product that was picked."""
    return talk.world.product(int(talk.memory["list"]))


def described(talk: Talk) -> Mapping[str, Value]:
    """A product as it stands."""
    product = the_product(talk)
    left: Value = Label(f"supply-{product.supply}")
    if product.supply == "stock" and product.stock is not None:
        left = Quantity(product.stock, product.unit)
    return {
        "product": product.name,
        "price": Money(product.price),
        "unit": Label(f"unit-{product.unit}"),
        "left": left,
        "status": Label(f"product-{product.status}"),
    }


def possible(talk: Talk) -> Collection[str]:
    """What can be changed about it now."""
    product = the_product(talk)
    stock = ["stock"] if product.supply == "stock" else []
    return ["price", *stock, "pause" if product.status == "on" else "resume", "menu"]


@leads("saved")
def save_price(talk: Talk) -> str:
    """Orders already placed keep their price."""
    market.set_price(talk.world.unit, int(talk.memory["list"]), talk.memory["price"])
    return "saved"


@leads("saved")
def save_stock(talk: Talk) -> str:
    """What is there now, orders taken off."""
    market.set_stock(talk.world.unit, int(talk.memory["list"]), talk.memory["stock"])
    return "saved"


@leads("paused")
def pause(talk: Talk) -> str:
    """Customers no longer see it."""
    market.pause(talk.world.unit, int(talk.memory["list"]))
    return "paused"


@leads("saved")
def resume(talk: Talk) -> str:
    """Customers see it again."""
    market.resume(talk.world.unit, int(talk.memory["list"]))
    return "saved"


def stock_unit(talk: Talk) -> tuple[str, bool, int | None]:
    """The product's unit."""
    unit = the_product(talk).unit
    return unit, is_whole(unit), None


AMOUNT_LEFT = HowMuch(of=stock_unit, largest=MOST_STOCK)


def restocked(talk: Talk, heard: Heard) -> bool:
    """There is so much instead."""
    quantity = quantity_said(talk, heard, AMOUNT_LEFT)
    if quantity is None:
        return False
    talk.memory["stock"] = quantity
    return True


products.list = Pick(own, then="one", empty="none")
products.one = Choose(
    "price",
    "stock",
    "pause",
    "resume",
    "menu",
    then={"price": "price", "stock": "stock", "pause": pause, "resume": resume, "menu": "home"},
    only=possible,
    show=described,
)
products.price = Ask(Amount(show=Money), then="price-review", show=described)
products.price_review = Confirm(
    yes=save_price,
    no="price",
    show=lambda talk: {**described(talk), "price": Money(talk.memory["price"])},
    corrected=lambda talk, heard: repriced(talk, heard, the_product(talk).unit),
)
products.stock = Ask(AMOUNT_LEFT, then="stock-review", show=described)
products.stock_review = Confirm(
    yes=save_stock,
    no="stock",
    show=lambda talk: {
        **described(talk),
        "left": Quantity(talk.memory["stock"], the_product(talk).unit),
    },
    corrected=restocked,
)
products.saved = End(show=described)
products.paused = End(show=described)
products.none = End()
