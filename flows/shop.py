"""What is for sale: all of it, or one cooperative's by its code."""

from collections.abc import Sequence

from bot import market, people
from bot.conversation.answers import Code
from bot.conversation.flow import Ask, Choose, End, Flow, Item, Pick, Tell
from bot.conversation.heard import Reading
from bot.conversation.screens import Label, Money, Named, Text
from bot.conversation.talk import leads
from bot.market import Product
from flows.world import Talk

shop = Flow("shop")


def _items(found: Sequence[Product]) -> Sequence[Item]:
    return [
        Item(
            str(p.id),
            p.name,
            Text("product-line", {"price": Money(p.price), "unit": Label(f"unit-{p.unit}")}),
        )
        for p in found
    ]


def everything(talk: Talk, offset: int, limit: int) -> Sequence[Item]:
    """All that is for sale, one flat list."""
    return _items(market.for_sale(talk.world.unit, offset=offset, limit=limit))


def of_one(talk: Talk, offset: int, limit: int) -> Sequence[Item]:
    """What one cooperative sells."""
    cooperative = int(talk.memory["cooperative"])
    return _items(market.for_sale(talk.world.unit, cooperative_id=cooperative, offset=offset, limit=limit))


@leads("shelf", "unknown")
def open_door(talk: Talk) -> str:
    """The code that stands on the cooperative's card."""
    cooperative = people.by_code(talk.world.unit, talk.memory["code"])
    if cooperative is None:
        return "unknown"
    talk.memory["cooperative"] = str(cooperative.id)
    talk.memory["name"] = [cooperative.name, cooperative.name_latin]
    return "shelf"


def by_words(talk: Talk, reading: Reading) -> str | None:
    """The one product that the words name, wherever it stands, unless they want something else."""
    if reading.intent not in (None, "buy", "price"):
        return None
    name = talk.world.understanding.name(reading.text)
    found = market.named(talk.world.unit, name.kind, name.keys, limit=2)
    return str(found[0].id) if len(found) == 1 else None


@leads("order")
def take_any(talk: Talk) -> str:
    """Order what was picked from the whole list."""
    talk.memory["product"] = talk.memory["all"]
    return "order"


@leads("order")
def take_here(talk: Talk) -> str:
    """Order what was picked from one shelf."""
    talk.memory["product"] = talk.memory["shelf"]
    return "order"


shop.start = Choose("all", "code", then={"all": "all", "code": "code"})
shop.all = Pick(everything, then=take_any, empty="nothing", named=by_words)
shop.code = Ask(Code((3, 8)), then=open_door)
shop.unknown = Tell(then="code")
shop.shelf = Pick(
    of_one, then=take_here, empty="empty", show=lambda talk: {"cooperative": Named(*talk.memory["name"])}
)
shop.nothing = End()
shop.empty = End(show=lambda talk: {"cooperative": Named(*talk.memory["name"])})
