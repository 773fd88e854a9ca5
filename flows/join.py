"""A member joins their cooperative by a code that the president says aloud."""

from bot import people
from bot.conversation.answers import Code
from bot.conversation.flow import Ask, End, Flow, Tell
from bot.conversation.screens import Named
from bot.conversation.talk import leads
from flows.wishes import LEADS, way
from flows.world import Talk

join = Flow("join", takes=("wish",))


@leads("joined", "unknown", *LEADS)
def enter(talk: Talk) -> str:
    """The code opens one cooperative, or none."""
    cooperative = people.join(talk.world.unit, talk.world.contact, talk.memory["code"])
    if cooperative is None:
        return "unknown"
    talk.memory["cooperative"] = [cooperative.name, cooperative.name_latin]
    talk.world.grant("member")
    onward = way(talk.memory.get("wish"), "joined")
    if onward != "joined":  # what they came for can be done now
        talk.tell("join-joined", cooperative=Named(cooperative.name, cooperative.name_latin))
    return onward


join.code = Ask(Code((5, 9)), then=enter)
join.unknown = Tell(then="code")
join.joined = End(show=lambda talk: {"cooperative": Named(*talk.memory["cooperative"])})
