"""A member lists something for sale: photo, name, price with its unit, how much there is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot import market
from bot.conversation.answers import MOST_MONEY, Amount, Got, HowMuch, Miss, Optional, Photo, Read, Words
from bot.conversation.flow import Ask, Choose, Confirm, Do, End, Flow, Item, Pick
from bot.conversation.heard import Heard
from bot.conversation.screens import Label, Money, Quantity, Text, Value
from bot.conversation.talk import Action, leads
from bot.understanding.clean import plain
from flows.corrections import quantity_said, repriced
from flows.units import MOST_STOCK, UNIT_MENU, UNIT_MORE, is_whole
from flows.world import Talk

NAME_LENGTH = 24
"""So long that it still fits a button's row and a short message."""

sell = Flow("sell", who="member", takes=("wish",))


@leads("photo", "cooperative")
def which(talk: Talk) -> str:
    """Most belong to one cooperative and are not asked."""
    remember(talk)
    own = talk.world.cooperatives
    if len(own) > 1:
        return "cooperative"
    talk.memory["cooperative"] = str(own[0].id)
    return "photo"


def remember(talk: Talk) -> None:
    """What was said with the wish to sell need not be asked again; all of it is shown at the review."""
    wish = talk.memory.pop("wish", None)
    if not wish or wish["intent"] != "sell":
        return
    thing = next((item for item in wish["items"] if item["quantity"]), {"quantity": None, "unit": None})
    unit = wish["per"] or thing["unit"]
    if unit not in (*UNIT_MENU, *UNIT_MORE):
        return
    talk.memory["unit"] = unit
    # Five kilos "at 400" may be the price of all of them: then it is asked.
    each = wish["per"] or not thing["quantity"]
    if each and 0 < (wish["amount"] or 0) <= MOST_MONEY:
        talk.memory["price"] = wish["amount"]


@dataclass(frozen=True)
class PhotoOrName(Photo):
    """The photo; whoever writes the name of a thing instead is a question ahead."""

    def read(self, heard: Heard, talk: Talk) -> Read:
        """The photo's name, or ``{"name": …}``."""
        if heard.media or talk.memory.get("changing") or not _is_name(heard):
            return super().read(heard, talk)
        named = Words(longest=NAME_LENGTH).read(heard, talk)
        return Got({"name": named.value}) if isinstance(named, Got) else Miss(self.kind)


def _is_name(heard: Heard) -> bool:
    """Whether a message begins with a thing and has no figures: ``miel de thym`` is a name."""
    text, items = plain(heard.reading.text), heard.reading.said["items"]
    first = items[0]["said"] if items and items[0]["product"] else ""
    figures = heard.reading.said["amount"] or any(item["quantity"] for item in items)
    return bool(first) and text.startswith(first) and not figures


def cooperatives(talk: Talk, offset: int, limit: int) -> Sequence[Item]:
    """The member's own cooperatives."""
    own = talk.world.cooperatives[offset : offset + limit]
    return [Item(str(c.id), Text("name-of", {"arabic": c.name, "latin": c.name_latin})) for c in own]


@leads("name", "unit", "price", "supply", "review")
def keep_photo(talk: Talk) -> str:
    """The photo, or the name where it was written already."""
    given = talk.memory["photo"]
    if not isinstance(given, dict):
        return onward("name").run(talk)
    talk.memory["photo"] = None
    talk.memory["name"] = given["name"]
    return onward("unit").run(talk)


def onward(step: str) -> Action:
    """To the next question, or back to the review for someone who is changing one thing.

    What was said already with the wish to sell is passed over.
    """

    @leads(step, "review", "price", "supply")
    def go(talk: Talk) -> str:
        if talk.memory.get("changing"):
            return "review"
        if step == "unit" and "unit" in talk.memory:
            return "supply" if "price" in talk.memory else "price"
        return step

    return go


@leads("change")
def change_one(talk: Talk) -> str:
    """From now on each answer leads back to the review."""
    talk.memory["changing"] = True
    return "change"


@leads("price", "unit-more")
def keep_unit(talk: Talk) -> str:
    """The common units first, the packs behind "other"."""
    return "unit-more" if talk.memory["unit"] == "other" else "price"


@leads("price")
def keep_pack(talk: Talk) -> str:
    """Sold by the pack."""
    talk.memory["unit"] = talk.memory["unit-more"]
    return "price"


def unit_of(talk: Talk) -> tuple[str, bool, int | None]:
    """The unit that was chosen; as much as they say they have."""
    unit = talk.memory["unit"]
    return unit, is_whole(unit), None


def priced(talk: Talk) -> Mapping[str, Value]:
    """Name and unit of what is being listed."""
    return {"product": talk.memory["name"], "unit": Label(f"unit-{talk.memory['unit']}")}


def reviewed(talk: Talk) -> Mapping[str, Value]:
    """All that will be shown to customers, the price in dirhams."""
    supply = talk.memory["supply"]
    left: Value = Label(f"supply-{supply}")
    if supply == "stock":
        left = Quantity(talk.memory["stock"], talk.memory["unit"])
    return {**priced(talk), "price": Money(talk.memory["price"]), "left": left}


LEFT = HowMuch(of=unit_of, largest=MOST_STOCK)


def corrected(talk: Talk, heard: Heard) -> bool:
    """Another price, or so much of it instead."""
    if repriced(talk, heard, talk.memory["unit"]):
        return True
    left = quantity_said(talk, heard, LEFT) if talk.memory["supply"] == "stock" else None
    if left is not None:
        talk.memory["stock"] = left
    return left is not None


@leads("done")
def publish(talk: Talk) -> str:
    """From here on customers see it."""
    memory = talk.memory
    named = talk.world.understanding.name(memory["name"])
    product = market.list_product(
        talk.world.unit,
        cooperative_id=int(memory["cooperative"]),
        listed_by=talk.world.contact.id,
        name=memory["name"],
        unit_name=memory["unit"],
        price=memory["price"],
        supply=memory["supply"],
        stock=memory.get("stock") if memory["supply"] == "stock" else None,
        photo=memory.get("photo"),
        kind=named.kind,
        keys=named.keys,
    )
    memory["shop"] = product.cooperative_code
    return "done"


sell.which = Do(which)
sell.cooperative = Pick(cooperatives, then="photo", empty="photo")
sell.photo = Ask(Optional(PhotoOrName()), then=keep_photo)
sell.name_ = Ask(Words(longest=NAME_LENGTH), then=onward("unit"))
sell.unit = Choose(*UNIT_MENU, otherwise=keep_unit)
sell.unit_more = Choose(*UNIT_MORE, otherwise=keep_pack)
sell.price = Ask(Amount(show=Money), then=onward("supply"), show=priced)
sell.supply = Choose("stock", "order", "single", then={"stock": "stock"}, otherwise="review")
sell.stock = Ask(LEFT, then="review", show=priced)
sell.review = Confirm(
    yes=publish,
    no=change_one,
    show=reviewed,
    photo=lambda talk: talk.memory.get("photo"),
    corrected=corrected,
)
sell.change = Choose(
    "name",
    "unit",
    "price",
    "supply",
    "photo",
    then={"name": "name", "unit": "unit", "price": "price", "supply": "supply", "photo": "photo"},
)
sell.done = End(show=lambda talk: {"product": talk.memory["name"], "code": talk.memory["shop"]})
