"""What may be said at any moment: help, stop, start, a language; and coming back after a silence."""

from bot import people
from bot.conversation.flow import Choose, Confirm, Do, End, Flow, Tell
from bot.conversation.screens import Label
from bot.conversation.talk import leads
from flows.wishes import ASIDES, WISHES
from flows.world import Talk

help_ = Flow("help", who=None, takes=("from", "detail"))
stop = Flow("stop", who=None, takes=("from", "detail"))
start = Flow("start", who=None, takes=("from", "detail"))
language = Flow("language", who=None, takes=("from", "detail", "wish"))
resume = Flow("resume", who=None, takes=("flow",))
offer = Flow("offer", who=None, takes=("wish", "from"))
thanks = Flow("thanks")


@leads("recorded")
def call_person(talk: Talk) -> str:
    """Somebody will call; what they were doing is kept beside it."""
    flow, state = talk.memory.get("from", ["home", "begin"])
    people.ask_for_person(talk.world.unit, talk.world.contact.id, reason="asked", flow=flow, state=state)
    return "recorded"


help_.ask = Do(call_person)
help_.recorded = Tell(then="back")


@leads("done")
def leave_alone(talk: Talk) -> str:
    """On every channel, from this moment; open orders go on (law 09-08)."""
    people.stop(talk.world.unit, talk.world.contact, words="stop")
    return "done"


stop.now = Do(leave_alone)
stop.done = End()


@leads("done")
def come_back(talk: Talk) -> str:
    """They want to hear from us again."""
    people.start(talk.world.unit, talk.world.contact)
    return "done"


start.now = Do(come_back)
start.done = Tell(then="home")


@leads("changed", "choose")
def named(talk: Talk) -> str:
    """A language's own name says it all; the word "language" asks which."""
    tag = talk.memory.get("detail") or (talk.memory.get("wish") or {}).get("language")
    if tag not in people.LANGUAGES:
        return "choose"
    return _change(talk, tag)


@leads("changed")
def chosen(talk: Talk) -> str:
    """Picked from the four."""
    return _change(talk, talk.memory["choose"])


def _change(talk: Talk, tag: str) -> str:
    people.set_language(talk.world.unit, talk.world.contact.id, tag)
    talk.world.tag = tag
    return "changed"


language.begin = Do(named)
language.choose = Choose(*people.LANGUAGES, otherwise=chosen)
language.changed = Tell(then="back")

OFFERED = {
    **WISHES,
    **ASIDES,
    "menu": "home",
    "back": "home",
    "cancel": "home",
    "stop": "stop",
    "start": "start",
}
"""What may be meant in the middle of something else, and where it leads."""

LEAVING = frozenset({*ASIDES, "menu", "back", "cancel", "stop", "start", "order_status"})
"""The ways out that are offered where an answer was asked for."""


@leads(*dict.fromkeys(OFFERED.values()))
def as_wished(talk: Talk) -> str:
    """Where it leads; what was said goes along, and home is the menu and nothing else."""
    intent = talk.memory["wish"]["intent"]
    flow, _ = talk.memory.get("from", ["home", "begin"])
    # Said while looking at an order, it is that order that is to be called off.
    target = "orders.latest" if intent == "cancel" and flow == "orders" else OFFERED[intent]
    if target == "home":
        talk.memory.clear()
    return target


offer.ask = Confirm(
    yes=as_wished, no="back", show=lambda talk: {"wish": Label(f"offer-{talk.memory['wish']['intent']}")}
)

thanks.said = Tell(then="home")

resume.ask = Choose(
    "continue",
    "menu",
    then={"continue": "back", "menu": "home"},
    show=lambda talk: {"where": Label(f"where-{talk.memory['flow']}")},
)
