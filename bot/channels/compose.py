"""From a screen to a message: the words of one language, in the shape of one channel."""

from __future__ import annotations

from collections.abc import Callable

from bot.channels.cut import cut
from bot.channels.inbound import Channel
from bot.channels.message import Kind, Message, Option, Template
from bot.channels.segments import units16
from bot.channels.sms import joined, numbered, one_way_message, short_message
from bot.conversation.screens import BACK, MORE, Choice, Screen, Text

MAX_BODY = 1024
"""Above buttons and lists WhatsApp takes less text than elsewhere."""

MAX_BUTTONS, MAX_BUTTON_LABEL = 3, 20
MAX_ROWS, MAX_ROW_LABEL, MAX_ROW_DESCRIPTION = 10, 24, 72
MAX_OPENER = 20
MAX_ID = 200


def compose(
    screen: Screen,
    say: Callable[[Text], str],
    channel: Channel,
    *,
    template: Template | None = None,
    two_way: bool = True,
    media_url: Callable[[str], str] | None = None,
    way_back: str = "",
) -> Message:
    """What one person reads of a screen.

    ``say`` puts a text into words of the reader's language. ``template`` is the approved form
    that goes along to WhatsApp. ``two_way`` is whether an SMS can be answered; where it cannot,
    ``way_back`` says where to answer. ``media_url`` gives a stored picture its public address.

    On SMS choices are numbered lines. On WhatsApp up to 3 are buttons and more are a list;
    under a photo they are numbered lines too, because buttons made of variables carry none.
    """
    if channel == "sms":
        return Message(text=short_message(screen, say) if two_way else one_way_message(screen, say, way_back))
    if screen.photo is not None and media_url is not None:
        text = joined(screen, say, numbered(screen, say), MAX_BODY)
        return Message(text=text, media=(media_url(screen.photo),), template=template)
    kind, options = _options(screen, say)
    text = joined(screen, say, [])
    if kind == "text" or units16(text) > MAX_BODY:
        return Message(text=joined(screen, say, numbered(screen, say)), template=template)
    opener = cut(say(Text("list-opener")), MAX_OPENER) if kind == "list" else ""
    return Message(text=text, kind=kind, options=options, opener=opener, template=template)


def _options(screen: Screen, say: Callable[[Text], str]) -> tuple[Kind, tuple[Option, ...]]:
    """Buttons where they fit and can be told apart; a list where they do not; else nothing."""
    if not screen.choices:
        return "text", ()
    labels = [_words(choice.label, say) for choice in screen.choices]
    more = [("more", MORE, say(Text("more-line")))] if screen.more else []
    back = [("back", BACK, say(Text("back-line")))] if screen.back else []
    # 0 can always be typed, but nobody can know of a next page that is not shown.
    if len(labels) + len(more) <= MAX_BUTTONS and _are_buttons([*labels, *(line[2] for line in more)]):
        ways = [*more, *back][: MAX_BUTTONS - len(labels)]
        ways = [way for way in ways if units16(way[2]) <= MAX_BUTTON_LABEL and way[2] not in labels]
        own = [Option(_id(c.id, screen.ref), label) for c, label in zip(screen.choices, labels, strict=True)]
        return "buttons", (*own, *(Option(_id(id, screen.ref), label) for id, _, label in ways))
    ways = [*more, *back]
    rows = [
        _row(choice, label, screen.ref, say) for choice, label in zip(screen.choices, labels, strict=True)
    ]
    rows = rows[: MAX_ROWS - len(ways)]
    rows += [Option(_id(id, screen.ref), cut(label, MAX_ROW_LABEL), str(digit)) for id, digit, label in ways]
    return "list", tuple(rows)


def _are_buttons(labels: list[str]) -> bool:
    """WhatsApp refuses two buttons with the same words."""
    return len(set(labels)) == len(labels) and all(units16(label) <= MAX_BUTTON_LABEL for label in labels)


def _row(choice: Choice, label: str, ref: str, say: Callable[[Text], str]) -> Option:
    """A row always has a second line (the carrier asks for one): if nothing else, the digit to type."""
    below = _words(choice.description, say) or str(choice.digit)
    return Option(_id(choice.id, ref), cut(label, MAX_ROW_LABEL), cut(below, MAX_ROW_DESCRIPTION))


def _words(label: Text | str, say: Callable[[Text], str]) -> str:
    """Words on one line: a name that a person gave may hold anything."""
    return " ".join((label if isinstance(label, str) else say(label)).split())


def _id(id: str, ref: str) -> str:
    """What a tap brings back. One that is too long loses its ref rather than its meaning."""
    bound = f"{id}~{ref}" if ref else id
    if len(bound) <= MAX_ID:
        return bound
    if len(id) > MAX_ID:
        raise ValueError(f"a choice's id has {len(id)} characters, more than {MAX_ID}")
    return id
