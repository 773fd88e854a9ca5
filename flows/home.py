"""The menu: what each one can do from here."""

from bot.conversation.flow import Choose, Do, Flow
from bot.conversation.talk import leads
from flows.wishes import LEADS, way
from flows.world import Talk

home = Flow("home", takes=("wish",))


@leads("member", "customer", *LEADS)
def by_role(talk: Talk) -> str:
    """A member sells; everybody else buys or helps; who came with a wish has it first."""
    menu = "member" if "member" in talk.world.roles else "customer"
    return way(talk.memory.get("wish"), menu)


home.begin = Do(by_role)
home.member = Choose(
    "sell",
    "products",
    "incoming",
    "request",
    "more",
    then={
        "sell": "sell",
        "products": "products",
        "incoming": "incoming",
        "request": "request",
        "more": "more",
    },
    quiet=True,
)
home.customer = Choose(
    "shop",
    "orders",
    "join",
    "volunteer",
    "other",
    then={"shop": "shop", "orders": "orders", "join": "join", "volunteer": "volunteer", "other": "other"},
    quiet=True,
)
home.more = Choose(
    "measures",
    "shop",
    "orders",
    "language",
    "help",
    then={"measures": "measures", "shop": "shop", "orders": "orders", "language": "language", "help": "help"},
)
home.other = Choose(
    "measures", "language", "help", then={"measures": "measures", "language": "language", "help": "help"}
)
