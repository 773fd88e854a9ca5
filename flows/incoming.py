"""What a cooperative does with its orders: accept or refuse, make ready, hand over."""

from collections.abc import Callable, Mapping, Sequence

from bot import market
from bot.conversation.flow import Choose, Confirm, End, Flow, Item, Pick
from bot.conversation.screens import Label, Money, Text, Value
from bot.conversation.talk import Action, leads
from bot.market import Order
from bot.store.unit import Unit
from flows.lines import of_order
from flows.world import Talk, spoken

incoming = Flow("incoming", who="member", takes=("ref",), entry=("decide", "ready", "deliver"))

ADDRESS = 40
"""Letters of an address that stand among the facts of an order; a longer one is told before them."""


def waiting(talk: Talk, offset: int, limit: int) -> Sequence[Item]:
    """The open orders of the member's cooperatives, the oldest first."""
    ids = [cooperative.id for cooperative in talk.world.cooperatives]
    found = market.incoming(talk.world.unit, ids, market.OPEN, offset, limit)
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
    """What the member must know to say yes or no."""
    order = the_order(talk)
    return {
        **of_order(order),
        "code": order.code,
        "total": Money(order.total),
        "customer": order.customer_name,
        "delivery": Label(f"delivery-{order.delivery}"),
        "status": Label(f"status-{order.status}"),
        "phone": order.customer_phone or Label("no-number"),
    }


def to_hand_over(talk: Talk) -> Mapping[str, Value]:
    """The same, and where to; an address that was told already is not cut here."""
    order = the_order(talk)
    return {**detailed(talk), "address": whereabouts(order) if _stands_among_the_facts(order) else ""}


def whereabouts(order: Order) -> str:
    """The address and what is near it, on one line; a shared place by its coordinates."""
    near = order.landmark.get("text") or ""
    point = ",".join(f"{degrees:.5f}" for degrees in order.landmark.get("place", ()))
    return " ".join(part for part in (order.address, near, point) if part)


def _stands_among_the_facts(order: Order) -> bool:
    return len(whereabouts(order)) <= ADDRESS and "voice" not in order.landmark


def tell_whereabouts(talk: Talk, order: Order) -> None:
    """Whoever delivers reads all of the address, and hears what was spoken of it."""
    where, voice = whereabouts(order), order.landmark.get("voice")
    if not _stands_among_the_facts(order):
        talk.tell("incoming-address", address=spoken(talk, where, voice))


@leads("decide", "ready", "deliver", "taken")
def open_order(talk: Talk) -> str:
    """To what is next for this order."""
    talk.memory["ref"] = talk.memory["list"]
    order = the_order(talk)
    if order.status == "ready":
        tell_whereabouts(talk, order)
    return {"placed": "decide", "accepted": "ready", "ready": "deliver"}.get(order.status, "taken")


def step(do: Callable[[Unit, int, int], Order | None], then: str) -> Action:
    """Take an order one step further, unless somebody else did so already."""

    @leads(then, "taken")
    def take(talk: Talk) -> str:
        done = do(talk.world.unit, int(talk.memory["ref"]), talk.world.contact.id)
        if done and then == "accepted":
            tell_whereabouts(talk, done)
        return then if done else "taken"

    return take


incoming.list = Pick(waiting, then=open_order, empty="none")
incoming.decide = Confirm(yes=step(market.accept, "accepted"), no="refuse", show=detailed)
incoming.refuse = Confirm(yes=step(market.refuse, "refused"), no="decide", show=detailed)
incoming.ready = Confirm(yes=step(market.ready, "made-ready"), no="list", show=detailed)
incoming.deliver = Choose(
    "delivered",
    "returned",
    "later",
    then={
        "delivered": step(market.delivered, "delivered"),
        "returned": step(market.returned, "returned"),
        "later": "list",
    },
    show=detailed,
)
incoming.accepted = End(show=to_hand_over)
incoming.refused = End(show=detailed)
incoming.made_ready = End(show=detailed)
incoming.delivered = End(show=detailed)
incoming.returned = End(show=detailed)
incoming.taken = End(show=detailed)
incoming.none = End()
