"""A screen as an SMS: numbered lines, and at most two segments where that can be had.

A third segment costs a third more, and old phones show the parts apart. So names that people
gave are shortened in a list; and where a question was not understood and is asked again, only
the kinder words and the choices come again: the question itself stands just above on the phone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.channels.cut import cut
from bot.channels.segments import count, fold, units16
from bot.conversation.screens import BACK, MORE, Screen, Text

Say = Callable[[Text], str]

MAX_TEXT = 1600
FOLD_ROOM = 50
"""Folding makes two letters of œ, three points of an ellipsis."""
SEGMENTS = 2
LONGEST_NAME, SHORTEST_NAME = 24, 10
"""Names that people gave are shortened between these."""


def short_message(screen: Screen, say: Say) -> str:
    """The message of an SMS that can be answered: the first shape of it that is short enough."""
    tried = []
    for shape in map(_folded, _shapes(screen, say)):
        size = count(shape)
        if size.segments <= SEGMENTS:
            return shape
        tried.append((size.units, shape))
    return min(tried)[1]


def one_way_message(screen: Screen, say: Say, way_back: str) -> str:
    """The message of an SMS that cannot be answered: no choices, but where to answer."""
    elsewhere = [say(Text("answer-elsewhere", {"where": way_back}))] if way_back else []
    return _folded(joined(screen, say, elsewhere, MAX_TEXT - FOLD_ROOM))


def numbered(screen: Screen, say: Say, longest: int = MAX_TEXT) -> list[str]:
    """The choices as lines; names that people gave have ``longest`` characters at most."""
    lines = []
    for choice in screen.choices:
        given = isinstance(choice.label, str)
        words = " ".join((choice.label if isinstance(choice.label, str) else say(choice.label)).split())
        lines.append(f"{choice.digit} {cut(words, longest) if given else words}")
    if screen.more:
        lines.append(f"{MORE} {say(Text('more-line'))}")
    if screen.back:
        lines.append(f"{BACK} {say(Text('back-line'))}")
    return lines


def joined(screen: Screen, say: Say, lines: list[str], limit: int = MAX_TEXT) -> str:
    """What was said, the question, the lines below. If it is too long, what was said gives way."""
    end = cut("\n".join(line for line in (say(screen.ask), *lines) if line), limit)
    said = "\n".join(line for line in map(say, screen.said) if line)
    room = limit - units16(end) - 1
    return f"{cut(said, room)}\n{end}" if said and room > 0 else end


def _folded(text: str) -> str:
    """As folded, unless that makes it longer than a message may be."""
    folded = fold(text)
    return folded if units16(folded) <= MAX_TEXT else text


def _shapes(screen: Screen, say: Say) -> Iterator[str]:
    """From the whole message to its shortest form."""
    yield joined(screen, say, numbered(screen, say), MAX_TEXT - FOLD_ROOM)
    if any(isinstance(choice.label, str) for choice in screen.choices):
        for longest in range(LONGEST_NAME, SHORTEST_NAME - 1, -2):
            yield joined(screen, say, numbered(screen, say, longest))
    if screen.again and screen.said:
        yield "\n".join([*map(say, screen.said), *numbered(screen, say, SHORTEST_NAME)])
