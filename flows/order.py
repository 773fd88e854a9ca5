"""A customer orders: how much, where to, in whose name; then all of it once more, and yes."""

from collections.abc import Collection, Mapping, Sequence

from bot import market
from bot.conversation.answers import HowMuch, Whereabouts, Words
from bot.conversation.flow import Ask, Choose, Confirm, Do, End, Flow, Item, Pick, Tell
from bot.conversation.heard import Heard
from bot.conversation.screens import Label, Money, Named, Quantity, Value
from bot.conversation.talk import Action, leads
from bot.market import Line, NotForSale, Placed, PriceChanged, Product, SoldOut
from bot.understanding.addresses import within
from bot.understanding.places import Places
from flows import lines
from flows.corrections import quantity_said
from flows.units import is_whole
from flows.world import Talk, short

CHANGES = ("quantity", "remove", "delivery", "name", "leave")

order = Flow("order", takes=("product", "lines"))


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


def summed_up(talk: Talk) -> Mapping[str, Value]:
    """What law 31-08 asks to be said before a sale at a distance, in one short message."""
    product = the_product(talk)
    return {
        **offered(talk),
        **lines.in_cart(talk),
        "total": Money(lines.total(talk)),
        "bringing": Label(f"bringing-{talk.memory['delivery']}"),
        "name": talk.memory["name"],
        "phone": product.cooperative_phone or Label("no-number"),
    }


def commune(address: str) -> Mapping[str, str]:
    """The official code of the town or commune in an address, where one is named beyond doubt."""
    found = within(address, Places.load())
    return {"commune": found.place.code} if found.place and found.sure else {}


@leads("placed", "less", "sold-out", "summary")
def place(talk: Talk) -> str:
    """One confirmation makes one order, and takes its stock in the same breath."""
    memory, world = talk.memory, talk.world
    home = memory["delivery"] == "home"
    where = None
    if home:
        landmark = memory["landmark"]
        where = {**landmark, **commune(memory["address"] or landmark.get("text", ""))}
    outcome = market.place(
        world.unit,
        customer_id=world.contact.id,
        lines=lines.carried(talk),
        expected_total=memory["total"],
        delivery=memory["delivery"],
        customer_name=memory["name"],
        address=memory["address"] if home else "",
        landmark=where,
        confirmation=f"{world.contact.id}-{memory['serial']}",
    )
    match outcome:
        case Placed():
            memory["code"] = outcome.order.code
            return "placed"
        case SoldOut(product, left) if left > 0:
            memory["product"] = str(product.id)
            return "less"
        case SoldOut(product) | NotForSale(product):
            memory["product"] = str(product.id)
            return _without(talk, product)
        case PriceChanged():
            talk.tell("order-new-price")
    return sum_up.run(talk)


def _without(talk: Talk, product: Product) -> str:
    """The others of the cart are still there; where it was the only one, back to the market."""
    rest = [line for line in lines.carried(talk) if line.product_id != product.id]
    if not rest:
        return "sold-out"
    lines.carry(talk, rest)
    talk.memory["product"] = str(rest[0].product_id)
    talk.tell("order-sold-out", product=product.name)
    return sum_up.run(talk)


@leads("summary")
def sum_up(talk: Talk) -> str:
    """What is shown now is what will be stored: the total, and a key for this one confirmation."""
    talk.memory["total"] = lines.total(talk)
    talk.memory["serial"] = talk.serial
    talk.memory["ref"] = str(talk.serial)  # an old "yes" is none to what is shown now
    return "summary"


@leads("quantity", "delivery")
def begin(talk: Talk) -> str:
    """What is in the cart already was said in one breath, and confirmed."""
    product = int(talk.memory["product"])
    carried = any(line.product_id == product for line in lines.carried(talk))
    return "delivery" if carried else "quantity"


@leads("delivery", "summary")
def keep_quantity(talk: Talk) -> str:
    """So much of this product: in the place of what was said of it before."""
    line = Line(int(talk.memory["product"]), talk.memory["quantity"])
    cart = lines.carried(talk)
    known = line.product_id in (each.product_id for each in cart)
    lines.carry(talk, [line if each.product_id == line.product_id else each for each in cart])
    if not known:
        lines.carry(talk, [line])
    return onward("delivery").run(talk)


@leads("quantity", "which")
def change_quantity(talk: Talk) -> str:
    """Of which, where there are several."""
    return "which" if len(lines.carried(talk)) > 1 else "quantity"


@leads("quantity", "change")
def again(talk: Talk) -> str:
    """What was said in one breath is not right: of one thing the quantity, of several any of them."""
    return "change" if len(lines.carried(talk)) > 1 else "quantity"


@leads("quantity")
def this_one(talk: Talk) -> str:
    """The quantity of the thing that was picked."""
    talk.memory["product"] = talk.memory["which"]
    return "quantity"


def recounted(talk: Talk, heard: Heard) -> bool:
    """Of the one thing in the cart, so much instead; what is not there is not promised."""
    cart = lines.carried(talk)
    if len(cart) != 1:
        return False
    product = the_product(talk)
    this = talk.world.understanding.name(product.name).kind
    quantity = quantity_said(talk, heard, HowMuch(of=orderable), this)
    if quantity is None:
        return False
    if product.stock is not None and quantity > product.stock:
        talk.tell("find-less", product=short(product.name, lines.SHORT_NAME))
        quantity = product.stock
    lines.carry(talk, [Line(cart[0].product_id, quantity)])
    if "serial" in talk.memory:
        sum_up.run(talk)
    return True


@leads("summary", "find.cart", "left")
def remove(talk: Talk) -> str:
    """One thing less; the rest stays as it was. Without the last one there is no order."""
    rest = [line for line in lines.carried(talk) if line.product_id != int(talk.memory["remove"])]
    if not rest:
        return "left"
    lines.carry(talk, rest)
    talk.memory["product"] = str(rest[0].product_id)
    return sum_up.run(talk) if "serial" in talk.memory else "find.cart"


def changeable(talk: Talk) -> Collection[str]:
    """Something can be taken out where something stays; what was not asked yet is no change."""
    left_out = set() if len(lines.carried(talk)) > 1 else {"remove"}
    if "serial" not in talk.memory:
        left_out |= {"delivery", "name"}
    return [choice for choice in CHANGES if choice not in left_out]


def cart(talk: Talk, offset: int, limit: int) -> Sequence[Item]:
    """The things of the cart."""
    products = [talk.world.product(line.product_id) for line in lines.carried(talk)]
    return [Item(str(p.id), p.name) for p in products[offset : offset + limit]]


def onward(step: str) -> Action:
    """To the next question, or straight to the summary for someone who has seen it."""

    @leads(step, "summary")
    def go(talk: Talk) -> str:
        return sum_up.run(talk) if "serial" in talk.memory else step

    return go


@leads("landmark", "name", "summary")
def keep_address(talk: Talk) -> str:
    """A written address, then what is near it; a place that was sent or spoken of is all there is."""
    given = talk.memory["address"]
    if set(given) == {"text"}:
        talk.memory["address"] = given["text"]
        return "landmark"
    talk.memory["address"] = ""
    talk.memory["landmark"] = given
    return onward("name").run(talk)


order.begin = Do(begin)
order.quantity = Ask(
    HowMuch(of=orderable),
    then=keep_quantity,
    show=offered,
    photo=lambda talk: the_product(talk).photo,
)
order.delivery = Choose("pickup", "home", then={"pickup": onward("name"), "home": "address"})
order.address = Ask(Whereabouts(), then=keep_address)
order.landmark = Ask(Whereabouts(loose=True), then=onward("name"))
order.name_ = Ask(Words(longest=24), then=sum_up)
order.summary = Confirm(yes=place, no="change", show=summed_up, corrected=recounted)
order.change = Choose(
    *CHANGES,
    then={
        "quantity": change_quantity,
        "remove": "remove",
        "delivery": "delivery",
        "name": "name",
        "leave": "left",
    },
    only=changeable,
)
order.again = Do(again)
order.which = Pick(cart, then=this_one, empty="left")
order.remove = Pick(cart, then=remove, empty="left")
order.less = Tell(then="quantity")
order.sold_out = Tell(then="shop", show=lambda talk: {"product": the_product(talk).name})
order.left = End()
order.placed = End(
    show=lambda talk: {
        "code": talk.memory["code"],
        "cooperative": offered(talk)["cooperative"],
        "total": Money(talk.memory["total"]),
    }
)
