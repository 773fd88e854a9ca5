"""The latest government measures, to read again at any time."""

from collections.abc import Mapping, Sequence

from bot import measures as office
from bot.conversation.flow import End, Flow, Item, Pick
from bot.conversation.screens import Value
from flows.world import Talk

measures = Flow("measures")

LATEST = 5


def latest(talk: Talk, offset: int, limit: int) -> Sequence[Item]:
    """The newest first."""
    found = office.latest(talk.world.unit, LATEST)[offset : offset + limit]
    return [Item(str(m.id), m.title[talk.world.tag]) for m in found]


def one(talk: Talk) -> Mapping[str, Value]:
    """A measure in the reader's language."""
    measure = office.measure(talk.world.unit, int(talk.memory["list"]))
    return {"words": measure.words[talk.world.tag], "source": measure.source}


measures.list = Pick(latest, then="one", empty="none")
measures.one = End(show=one)
measures.none = End()
