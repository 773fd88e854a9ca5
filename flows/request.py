"""A cooperative asks for a volunteer: one of five needs, then in its own words or voice."""

from collections.abc import Mapping

from bot import volunteering
from bot.conversation.answers import Words
from bot.conversation.flow import Ask, Choose, Confirm, End, Flow
from bot.conversation.screens import Label, Value
from bot.conversation.talk import leads
from flows.world import Talk, short

request = Flow("request", who="member", takes=("wish",))

LONGEST = 200
"""Characters of what a cooperative says of its need."""


def reviewed(talk: Talk) -> Mapping[str, Value]:
    """The need, and what was said of it."""
    words = talk.memory["words"]
    said: Value = short(words, 60) if isinstance(words, str) else Label("by-voice")
    return {"need": Label(f"need-{talk.memory['need']}"), "words": said}


@leads("offered", "waiting")
def send(talk: Talk) -> str:
    """Somebody who fits is asked at once, or as soon as there is somebody."""
    words = talk.memory["words"]
    made = volunteering.ask(
        talk.world.unit,
        cooperative_id=talk.world.cooperatives[0].id,
        contact_id=talk.world.contact.id,
        need=talk.memory["need"],
        words=words if isinstance(words, str) else "",
        voice=None if isinstance(words, str) else words["voice"],
        language=talk.world.tag,
    )
    return "offered" if made.status == "offered" else "waiting"


@leads("words", "review")
def keep_need(talk: Talk) -> str:
    """What they wrote when they asked is what the volunteer reads; else they are asked for it."""
    wish = talk.memory.pop("wish", None)
    if wish and wish["intent"] == "volunteer_request" and len(wish["text"]) <= LONGEST:
        talk.memory["words"] = wish["text"]
    known = "words" in talk.memory and not talk.memory.pop("again", False)
    return "review" if known else "words"


request.need = Choose(*volunteering.NEEDS, otherwise=keep_need)
request.words = Ask(
    Words(longest=LONGEST, voice=True),
    then="review",
    show=lambda talk: {"need": Label(f"need-{talk.memory['need']}")},
)


@leads("need")
def once_more(talk: Talk) -> str:
    """It was not right: need and words are asked for again."""
    talk.memory["again"] = True
    return "need"


request.review = Confirm(yes=send, no=once_more, show=reviewed)
request.offered = End()
request.waiting = End()
