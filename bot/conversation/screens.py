"""What a state shows, before language and channel.

A screen knows keys, never sentences: the words are in ``locales/``, and are put in
only when it is known who reads them, and on what phone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

MAX_CHOICES = 5
"""Choices of one screen (design, section 7); longer lists are paged."""

BACK, MORE = 0, 9
"""The same digit means the same thing everywhere."""


@dataclass(frozen=True)
class Money:
    """An amount in centimes of a dirham. It is shown as it is stored."""

    centimes: int


@dataclass(frozen=True)
class Quantity:
    """So many thousandths of a unit: 1,500 of ``kg`` is a kilo and a half."""

    thousandths: int
    unit: str


@dataclass(frozen=True)
class Label:
    """A value that is itself a text of ``locales/``: a unit, a need, a region."""

    key: str


@dataclass(frozen=True)
class Named:
    """A name in both scripts; a language shows the one that its readers read."""

    arabic: str
    latin: str


@dataclass(frozen=True)
class Day:
    """A calendar day, written with its weekday. ISO, ``2026-11-24``."""

    iso: str


@dataclass(frozen=True)
class Lines:
    """Several things with how much of each: one below the other, or in one line with a plus between."""

    lines: tuple[tuple[Quantity, str], ...]
    between: str = "\n"


@dataclass(frozen=True)
class Things:
    """So many different things, where one quantity would stand."""

    count: int


Value: TypeAlias = str | int | Money | Quantity | Label | Named | Day | Lines | Things
"""What may stand in a text's variable."""


@dataclass(frozen=True)
class Text:
    """A key of ``locales/`` and the values that its variables take."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Choice:
    """One thing that can be chosen: by its digit, its label's words, or a tap.

    ``label`` is a text, or the words themselves where a person gave them (a product's name).
    ``digit`` is what to press; ``id`` comes back in a tap.
    """

    id: str
    label: Text | str
    digit: int
    description: Text | str = ""


@dataclass(frozen=True)
class Screen:
    """One message to one person: what comes first, then one question, then its choices.

    ``said`` comes before the question (an echo, a kinder retry, what just happened).
    ``ask`` is the question, last. ``back`` and ``more`` say whether 0 and 9 lead somewhere.
    ``again`` marks a question that was not understood and is put again.
    ``photo`` is a stored picture's name, shown where the channel can.
    ``ref`` binds a tap to what it was about, so that an old button does no harm.
    ``template`` names the pre-approved form of this message, for when a carrier allows no other.
    """

    ask: Text
    said: tuple[Text, ...] = ()
    choices: tuple[Choice, ...] = ()
    back: bool = False
    more: bool = False
    again: bool = False
    photo: str | None = None
    ref: str = ""
    template: str | None = None

    def texts(self) -> tuple[Text, ...]:
        """Every text of the screen, in the order in which it is read."""
        return (*self.said, self.ask)
