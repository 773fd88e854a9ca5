"""What a state expects, and how each kind is read from a message.

An answer reads a message and gives a plain value for the session's memory, or says how it
was missed. The same reading serves every channel: a digit, a word, a tap, a photo, a voice note.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol, TypeAlias

from bot.conversation.heard import Heard
from bot.conversation.screens import Value

MOST_MONEY = 10_000_000
"""Centimes of the largest price that is taken for one."""

MOST_QUANTITY = 1_000_000
"""Thousandths of the largest quantity that is ordered at once."""

MEASURES = frozenset({"g", "kg", "ml", "l"})


@dataclass(frozen=True)
class Got:
    """Understood. ``value`` is plain data for the session's memory."""

    value: Any


@dataclass(frozen=True)
class Miss:
    """Not what was asked for. ``why`` names the kinder question: ``again-<why>``."""

    why: str


@dataclass(frozen=True)
class Doubt:
    """It may mean several things: the person says which. Pairs of value and how it is shown."""

    readings: tuple[tuple[Any, Value], ...]


Read: TypeAlias = Got | Miss | Doubt


class Answer(Protocol):
    """A kind of answer."""

    @property
    def kind(self) -> str:
        """Its name: the texts ``again-<kind>`` belong to it."""

    @property
    def skips(self) -> bool:
        """Whether the question may be passed over."""

    def read(self, heard: Heard, talk: Any) -> Read:
        """Read a message."""


@dataclass(frozen=True)
class Words:
    """Free text, as it stands; with ``voice`` a voice note will do as well.

    The value is the text, or ``{"voice": name}``. It is never searched for commands; but a digit,
    a yes or a no answers another question than this one, unless it is ``loose``.
    """

    longest: int
    voice: bool = False
    loose: bool = False
    kind: str = "words"
    skips: bool = False

    def read(self, heard: Heard, talk: Any) -> Read:
        """The text on one line, or the voice note's name."""
        voice = _first(heard, "voice")
        if voice and self.voice:
            return Got({"voice": voice})
        text = " ".join(heard.reading.text.split())
        letters = str.isalnum if self.loose else str.isalpha
        if not any(map(letters, text)) or (heard.reading.answer and not self.loose):
            return Miss(self.kind)
        return Got(text) if len(text) <= self.longest else Miss("shorter")


@dataclass(frozen=True)
class Whereabouts:
    """Where to bring something: text, a voice note or a shared place.

    The value is ``{"text": …}``, ``{"voice": name}`` or ``{"place": [latitude, longitude]}``
    (with what the phone called it as text). ``loose`` as with ``Words``: nothing may be near.
    """

    longest: int = 160
    loose: bool = False
    kind: str = "place"
    skips: bool = False

    def read(self, heard: Heard, talk: Any) -> Read:
        """The place if one was shared, else the voice note, else the text."""
        if heard.place:
            named = heard.place.label or heard.place.address
            return Got(
                {"place": [heard.place.latitude, heard.place.longitude], "text": named[: self.longest]}
            )
        read = Words(self.longest, voice=True, loose=self.loose, kind=self.kind).read(heard, talk)
        if isinstance(read, Got) and isinstance(read.value, str):
            return Got({"text": read.value})
        return read


@dataclass(frozen=True)
class Photo:
    """A picture. The value is the name under which it is kept."""

    kind: str = "photo"
    skips: bool = False

    def read(self, heard: Heard, talk: Any) -> Read:
        """The first photo of the message."""
        photo = _first(heard, "photo")
        return Got(photo) if photo else Miss(self.kind)


@dataclass(frozen=True)
class Amount:
    """Money. The value is centimes; what can be read in two ways is asked back in dirhams."""

    show: Callable[[int], Value]
    largest: int = MOST_MONEY
    kind: str = "money"
    skips: bool = False

    def read(self, heard: Heard, talk: Any) -> Read:
        """The one amount that the message says, or the several it may say."""
        amounts = [amount for amount in heard.reading.amounts if 0 < amount <= self.largest]
        if not amounts:
            return Miss(self.kind)
        if len(amounts) == 1:
            return Got(amounts[0])
        return Doubt(tuple((amount, self.show(amount)) for amount in amounts))


@dataclass(frozen=True)
class HowMuch:
    """A quantity of a product, in thousandths of the unit that ``of`` gives.

    ``of`` answers with the unit, whether it is sold whole only, and the thousandths that are
    left (None: no limit). A kilo said as 500 g is half a kilo.
    """

    of: Callable[[Any], tuple[str, bool, int | None]]
    largest: int = MOST_QUANTITY
    kind: str = "quantity"
    skips: bool = False

    def read(self, heard: Heard, talk: Any) -> Read:
        """The quantity, if it can be sold so and is there."""
        unit, whole, left = self.of(talk)
        amount = _said_in(heard, unit)
        if amount is None or amount <= 0:
            return Miss(self.kind)
        thousandths = amount * 1000
        if thousandths.denominator != 1 or (whole and amount.denominator != 1):
            return Miss("whole")
        if left is not None and thousandths > left:
            return Miss("left")
        return Got(int(thousandths)) if thousandths <= self.largest else Miss(self.kind)


@dataclass(frozen=True)
class Code:
    """Digits spoken in groups: "12 345" is 12345. The value is the digits."""

    length: tuple[int, int]
    kind: str = "code"
    skips: bool = False

    def read(self, heard: Heard, talk: Any) -> Read:
        """The digits of the message, if it has nothing else and as many as a code has."""
        text = "".join(c for c in heard.reading.text if not c.isspace() and c not in "-.#")
        shortest, longest = self.length
        if text.isdecimal() and shortest <= len(text) <= longest:
            return Got("".join(str(int(c)) for c in text))
        return Miss(self.kind)


@dataclass(frozen=True)
class Optional:
    """An answer that may be passed over: the screen shows a choice for it. Skipped is None."""

    answer: Answer
    skips: bool = True

    @property
    def kind(self) -> str:
        """That of the answer within."""
        return self.answer.kind

    def read(self, heard: Heard, talk: Any) -> Read:
        """As the answer within; the engine deals with the skipping."""
        return self.answer.read(heard, talk)


def _first(heard: Heard, kind: str) -> str | None:
    return next((media.name for media in heard.media if media.kind == kind), None)


_WITHIN: dict[tuple[str, str], Fraction] = {
    ("g", "kg"): Fraction(1, 1000),
    ("kg", "g"): Fraction(1000),
    ("ml", "l"): Fraction(1, 1000),
    ("l", "ml"): Fraction(1000),
}


def _said_in(heard: Heard, unit: str) -> Fraction | None:
    """How many of ``unit`` the message says; a bare number is of that unit."""
    said = heard.reading.quantity
    if said is None and heard.reading.number is not None:
        return heard.reading.number
    said = said or heard.reading.counted
    if said is None:
        return None
    return in_unit(said[0], said[1], unit)


def in_unit(amount: Fraction, said_unit: str | None, unit: str) -> Fraction | None:
    """So much of ``said_unit`` (None: of whatever it is sold by) in ``unit``; None where that is nothing."""
    if said_unit is None or said_unit == unit:
        return amount
    if (said_unit, unit) in _WITHIN:
        return amount * _WITHIN[said_unit, unit]
    return _packs(amount, said_unit, unit)


def _packs(amount: Fraction, said_unit: str, unit: str) -> Fraction | None:
    """A kilo of what is sold by 250 g is four; a piece of a pack is one pack."""
    digits = "".join(c for c in unit if c.isdigit())
    measure = unit[len(digits) :]
    if not digits:
        # Half a kilo of cheese is no number of cheeses; a box of it may be one.
        return amount if "piece" in (said_unit, unit) and not {said_unit, unit} & MEASURES else None
    if said_unit not in ("g", "kg", "ml", "l"):
        return amount
    factor = Fraction(1) if said_unit == measure else _WITHIN.get((said_unit, measure))
    return None if factor is None else amount * factor / int(digits)


NEITHER = -1


def choice_named(
    say_which: Callable[[Sequence[str]], int | None], labels: Sequence[Sequence[str]]
) -> int | None:
    """Which choice a message names, where each choice has its label in several languages.

    None where it names none, or more than one.
    """
    owner: dict[str, int] = {}
    for index, group in enumerate(labels):
        for label in group:
            # What two choices are called names neither.
            owner[label] = index if owner.get(label, index) == index else NEITHER
    found = say_which(tuple(owner))
    if found is not None:
        index = tuple(owner.values())[found]
        return None if index == NEITHER else index
    # Several labels may be meant, all of one choice: the same word in two languages.
    named = {index for label, index in owner.items() if say_which((label,)) is not None}
    return named.pop() if len(named) == 1 and NEITHER not in named else None
