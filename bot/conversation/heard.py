"""What a person said, as the engine receives it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Protocol


class Reading(Protocol):
    """What a text may mean, read without knowing the turn before it.

    ``understanding`` makes one; the engine only asks it. Quantities are exact fractions,
    amounts are centimes. A field is None where the text says nothing of the kind.
    """

    @property
    def text(self) -> str:
        """The message, cleaned of control and direction marks, otherwise as written."""

    @property
    def language(self) -> str | None:
        """``ary``, ``ary-Latn``, ``ar``, ``fr``; None where it cannot be told."""

    @property
    def number(self) -> Fraction | None:
        """Where the message is a number and nothing else."""

    @property
    def answer(self) -> str | None:
        """``yes`` or ``no``, where the message is that and nothing else."""

    @property
    def command(self) -> str | None:
        """``menu help stop start back more`` or ``language:<tag>``; only a whole message is one."""

    @property
    def quantity(self) -> tuple[Fraction, str | None] | None:
        """How much of what unit, where the message is a quantity."""

    @property
    def counted(self) -> tuple[Fraction, str | None] | None:
        """The one quantity of a longer message: ``j'ai 20 kilos``."""

    @property
    def amounts(self) -> Sequence[int]:
        """Centimes: none, one, or the several readings of what is ambiguous."""

    @property
    def intent(self) -> str | None:
        """What the person wants, said in their own way, or None."""

    @property
    def said(self) -> Mapping[str, Any]:
        """What goes with the intent, as plain data for a session's memory: things, amounts, words."""

    @property
    def bare(self) -> bool:
        """Whether it has nothing but things, quantities and kind words."""

    @property
    def rest(self) -> Reading:
        """The message without the yes or no that it begins with."""

    def words(self, known: Sequence[str]) -> int | None:
        """Which of these labels the message says, by its place in the list, or None."""

    def says(self, known: Sequence[str]) -> int | None:
        """Which of these labels the message is, give or take kind words, or None."""

    def alike(self, known: Sequence[str]) -> int | None:
        """Which of these labels the message may say, misspelt; the person is asked."""


@dataclass(frozen=True)
class Media:
    """A photo, voice note or file that came with a message; ``name`` is where it is kept."""

    name: str
    kind: str  # "photo", "voice", "video", "file"


@dataclass(frozen=True)
class Place:
    """A point on the map. Degrees; label and address as the phone gave them."""

    latitude: float
    longitude: float
    label: str = ""
    address: str = ""


@dataclass(frozen=True)
class Heard:
    """One message: its reading, the tap if it was one, and what came with it."""

    reading: Reading
    choice: str | None = None
    media: tuple[Media, ...] = field(default=())
    place: Place | None = None
