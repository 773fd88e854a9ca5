"""A customer's own orders: where they are, and calling one off."""

from collections.abc import Collection, Mapping, Sequence

from bot import market, people
from bot.conversation.flow import Choose, Confirm, Do, End, Flow, Item, Pick
from bot.conversation.screens import Label, Money, Named, Text, Value
from bot.conversation.talk import leads
from bot.market import Order
from flows.lines import of_order
from flows.world import Talk

orders = Flow("orders", takes=("ref",), entry=("one",))


def own(talk: Talk, offset: int, limit: int) -> Sequence[Item]:
    """What this person has ordered, on whatever channel; the newest first."""
    found = market.orders_of(talk.world.unit, talk.world.contact.person, offset, limit)
    return [
        Item(
            str(o.id),
            Text("order-line", {"code": o.code, "total": Money(o.total)}),
            Text(f"status-{o.status}"),
        )
        for o in found
    ]


def the_order(talk: Talk) -> Order:
    """The order that is spoken of."""
    return talk.world.order(int(talk.memory["ref"]))


def detailed(talk: Talk) -> Mapping[str, Value]:
    """Where it is, and whom to call about it."""
    order = the_order(talk)
    return {
        **of_order(order),
        "code": order.code,
        "total": Money(order.total),
        "status": Label(f"status-{order.status}"),
        "cooperative": Named(order.cooperative_name, order.cooperative_name_latin),
        "phone": order.cooperative_phone or Label("no-number"),
    }


@leads("one")
def open_order(talk: Talk) -> str:
    """The picked order."""
    talk.memory["ref"] = talk.memory["list"]
    return "one"


def possible(talk: Talk) -> Collection[str]:
    """An order on its way can no longer be called off."""
    open_still = the_order(talk).status in ("placed", "accepted")
    return ["cancel", "others", "help"] if open_still else ["others", "help"]


@leads("cancelled", "too-late")
def cancel(talk: Talk) -> str:
    """Called off by the customer; the stock goes back."""
    done = market.cancel(talk.world.unit, int(talk.memory["ref"]), talk.world.contact.id)
    return "cancelled" if done else "too-late"


@leads("called")
def call_person(talk: Talk) -> str:
    """Somebody calls, and knows which order it is about."""
    people.ask_for_person(
        talk.world.unit,
        talk.world.contact.id,
        reason="asked",
        flow="orders",
        state="one",
        words=the_order(talk).code,
    )
    return "called"


@leads("one", "list", "none", "incoming")
def latest(talk: Talk) -> str:
    """Where it is: the one that is under way, or all of them where there are several."""
    found = market.orders_of(talk.world.unit, talk.world.contact.person, 0, 5)
    open_ones = [each for each in found if each.status in market.OPEN]
    if not found:
        return "incoming" if "member" in talk.world.roles else "none"
    if len(open_ones) > 1 or (not open_ones and len(found) > 1):
        return "list"
    talk.memory["ref"] = str((open_ones or found)[0].id)
    return "one"


orders.list = Pick(own, then=open_order, empty="none")
orders.one = Choose(
    "cancel",
    "others",
    "help",
    then={"cancel": "cancel", "others": "list", "help": call_person},
    only=possible,
    show=detailed,
)
orders.cancel = Confirm(yes=cancel, no="one", show=detailed)
orders.cancelled = End(show=detailed)
orders.called = End(show=detailed)
orders.too_late = End(show=detailed)
orders.none = End()
orders.latest = Do(latest)
