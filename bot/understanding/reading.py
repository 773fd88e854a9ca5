"""One message, read: what it may be is worked out when it is asked for, and once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

from bot.understanding.clean import folded
from bot.understanding.language import guess
from bot.understanding.money import whole_amounts
from bot.understanding.numbers import whole_number
from bot.understanding.pieces import LONGEST, pieces
from bot.understanding.quantities import whole_quantity
from bot.understanding.vocabulary import Entry, Vocabulary
from bot.understanding.words import label_named, whole_meaning

COMMANDS = frozenset({"menu", "help", "stop", "start", "back", "more"})


@dataclass(frozen=True)
class Reading:
    """What a text may mean, read without knowing the turn before it.

    ``text`` is the message as it is seen; ``known`` the contact's language, where there is one.
    """

    text: str
    known: str | None = None
    vocabulary: Vocabulary = field(default_factory=Vocabulary, repr=False, compare=False)

    @cached_property
    def language(self) -> str | None:
        """``ary``, ``ary-Latn``, ``ar``, ``fr``; None where it cannot be told."""
        return guess(self.text, self.vocabulary, self.known)

    @cached_property
    def intent(self) -> str | None:
        """What the whole message says by itself.

        ``yes no cancel back menu help stop start more greet thanks language``, or None.
        """
        return "language" if self._meaning and self._meaning.startswith("language:") else self._meaning

    @property
    def answer(self) -> str | None:
        """``yes`` or ``no``, where the message is that and nothing else."""
        return self._meaning if self._meaning in ("yes", "no") else None

    @property
    def command(self) -> str | None:
        """``menu help stop start back more`` or ``language:<tag>``; only a whole message is one."""
        return self._meaning if self._meaning in COMMANDS or self.intent == "language" else None

    @property
    def number(self) -> Fraction | None:
        """Where the message is a number and nothing else, and can only be this one."""
        return self.numbers[0] if len(self.numbers) == 1 else None

    @cached_property
    def numbers(self) -> tuple[Fraction, ...]:
        """Every number that the message may be: ``1.500`` is 1500 or 1.5."""
        return whole_number(self._pieces)

    @cached_property
    def quantity(self) -> tuple[Fraction, str | None] | None:
        """How much of what unit, where the message is a quantity; a bare number has no unit."""
        measured = whole_quantity(self._pieces)
        if measured is None and self.number is not None and not self._ranks:
            return self.number, None
        return measured

    @cached_property
    def amounts(self) -> tuple[int, ...]:
        """Centimes: none, one, or the several readings of what is ambiguous, dirhams first."""
        return whole_amounts(self._pieces)

    def words(self, known: Sequence[str]) -> int | None:
        """Which of these labels the message says, by its place in the list, or None."""
        return label_named(self.text, known, self.vocabulary, whole=self._meaning is not None)

    @cached_property
    def _meaning(self) -> str | None:
        return whole_meaning(self.text, self.vocabulary)

    @cached_property
    def _pieces(self) -> tuple[Entry, ...]:
        short = len(self.text) <= LONGEST
        return pieces(folded(self.text), self.vocabulary) if short else ()

    @property
    def _ranks(self) -> bool:
        """A rank or n° 3 chooses, but counts nothing."""
        return any(e.ordinal is not None or "number-sign" in e.marks for e in self._pieces)
