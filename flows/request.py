"""A cooperative asks for a volunteer: one of five needs, then in its own words or voice."""

from collections.abc import Mapping

from bot import volunteering
from bot.conversation.answers import Words
from bot.conversation.flow import Ask, Choose, Confirm, End, Flow
from bot.conversation.screens import Label, Value
from bot.conversation.talk import leads
from flows.world import Talk, short

request = Flow("request", who="member")


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


request.need = Choose(*volunteering.NEEDS, otherwise="words")
request.words = Ask(
    Words(longest=200, voice=True),
    then="review",
    show=lambda talk: {"need": Label(f"need-{talk.memory['need']}")},
)
request.review = Confirm(yes=send, no="need", show=reviewed)
request.offered = End()
request.waiting = End()
