"""A customer orders: how much, where to, in whose name; then all of it once more, and yes."""

from collections.abc import Mapping

from bot import market
from bot.conversation.answers import HowMuch, Whereabouts, Words
from bot.conversation.flow import Ask, Choose, Confirm, End, Flow, Tell
from bot.conversation.screens import Label, Money, Named, Quantity, Value
from bot.conversation.talk import Action, leads
from bot.market import Line, NotForSale, Placed, Product, SoldOut
from flows.units import is_whole
from flows.world import Talk

order = Flow("order", takes=("product",))


def the_product(talk: Talk) -> Product:
    """What is being ordered."""
    return talk.world.product(int(talk.memory["product"]))


def offered(talk: Talk) -> Mapping[str, Value]:
    """The product, its price, whose it is, and how much is left."""
    product = the_product(talk)
    left: Value = Label(f"supply-{product.supply}")
    if product.stock is not None:
        left = Quantity(product.stock, product.unit)
    return {
        "product": product.name,
        "price": Money(product.price),
        "unit": Label(f"unit-{product.unit}"),
        "left": left,
        "cooperative": Named(product.cooperative_name, product.cooperative_name_latin),
    }


def orderable(talk: Talk) -> tuple[str, bool, int | None]:
    """Its unit, whether it is sold whole, and what is left."""
    product = the_product(talk)
    return product.unit, is_whole(product.unit), product.stock


def total(talk: Talk) -> int:
    """Centimes for what is in the cart."""
    return market.amount_of(the_product(talk).price, talk.memory["quantity"])


def summed_up(talk: Talk) -> Mapping[str, Value]:
    """What law 31-08 asks to be said before a sale at a distance, in one short message."""
    product = the_product(talk)
    return {
        **offered(talk),
        "quantity": Quantity(talk.memory["quantity"], product.unit),
        "total": Money(total(talk)),
        "delivery": Label(f"delivery-{talk.memory['delivery']}"),
        "name": talk.memory["name"],
        "phone": product.cooperative_phone or Label("no-number"),
    }


@leads("placed", "less", "sold-out", "new-price")
def place(talk: Talk) -> str:
    """One confirmation makes one order, and takes its stock in the same breath."""
    memory, world = talk.memory, talk.world
    home = memory["delivery"] == "home"
    outcome = market.place(
        world.unit,
        customer_id=world.contact.id,
        lines=(Line(int(memory["product"]), memory["quantity"]),),
        expected_total=memory["total"],
        delivery=memory["delivery"],
        customer_name=memory["name"],
        address=memory["address"] if home else "",
        landmark=memory["landmark"] if home else None,
        confirmation=f"{world.contact.id}-{memory['serial']}",
    )
    match outcome:
        case Placed():
            memory["code"] = outcome.order.code
            return "placed"
        case SoldOut(left=left) if left > 0:
            return "less"
        case SoldOut() | NotForSale():
            return "sold-out"
    return "new-price"


@leads("summary")
def sum_up(talk: Talk) -> str:
    """What is shown now is what will be stored: the total, and a key for this one confirmation."""
    talk.memory["total"] = total(talk)
    talk.memory["serial"] = talk.serial
    return "summary"


def onward(step: str) -> Action:
    """To the next question, or straight to the summary for someone who has seen it."""

    @leads(step, "summary")
    def go(talk: Talk) -> str:
        return sum_up.run(talk) if "serial" in talk.memory else step

    return go


order.quantity = Ask(
    HowMuch(of=orderable),
    then=onward("delivery"),
    show=offered,
    photo=lambda talk: the_product(talk).photo,
)
order.delivery = Choose("pickup", "home", then={"pickup": onward("name"), "home": "address"})
order.address = Ask(Words(longest=80), then="landmark")
order.landmark = Ask(Whereabouts(), then=onward("name"))
order.name_ = Ask(Words(longest=24), then=sum_up)
order.summary = Confirm(yes=place, no="change", show=summed_up)
order.change = Choose(
    "quantity",
    "delivery",
    "name",
    "leave",
    then={"quantity": "quantity", "delivery": "delivery", "name": "name", "leave": "left"},
)
order.less = Tell(then="quantity")
order.sold_out = Tell(then="shop", show=lambda talk: {"product": the_product(talk).name})
order.new_price = Tell(then="quantity")
order.left = End()
order.placed = End(
    show=lambda talk: {
        "code": talk.memory["code"],
        "cooperative": offered(talk)["cooperative"],
        "total": Money(talk.memory["total"]),
    }
)
