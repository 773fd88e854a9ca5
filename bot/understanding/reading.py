"""One message, read: what it may be is worked out when it is asked for, and once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

from bot.understanding import intents
from bot.understanding.clean import folded
from bot.understanding.foreign import foreign
from bot.understanding.goods import goods_of
from bot.understanding.intents import INTENTS, Seen, Wish, seen, weighed
from bot.understanding.items import Item, Mention, mention
from bot.understanding.language import ENOUGH, Guess, guess
from bot.understanding.money import whole_amounts
from bot.understanding.numbers import whole_number
from bot.understanding.pieces import LONGEST, Piece, all_known, sentence
from bot.understanding.quantities import whole_quantity
from bot.understanding.vocabulary import Entry, Vocabulary
from bot.understanding.words import label_alike, label_named, whole_meaning

COMMANDS = frozenset({"menu", "help", "stop", "start", "back", "more"})
TRADE = frozenset({"buy", "price", "sell"})

KNOWN = 10.0
"""The margin of what is no guess: a known phrase, or things and quantities and nothing else."""


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
        """``ary``, ``ary-Latn``, ``ar``, ``fr``, another code for a long text, or None."""
        return self.foreign or (self.guess.tag if self.guess else None)

    @cached_property
    def foreign(self) -> str | None:
        """The code of a language that is none of the four, where the text is long enough to tell."""
        return foreign(self.text[:ENOUGH])

    @cached_property
    def guess(self) -> Guess | None:
        """The language, and how sure that is. Digits with a unit or a coin are of none."""
        figures = [bool(entry.digits) for entry in self._pieces]
        if any(figures) and all(e.digits or e.unit or e.money for e in self._pieces):
            return None
        return guess(self.text, self.known, self.vocabulary.cues)

    @property
    def intent(self) -> str | None:
        """What the person wants, one of ``intents.INTENTS``, or None."""
        return self.wish.intent

    @cached_property
    def wish(self) -> Wish:
        """What the person wants, and how sure that is: a known phrase, an order, or what the model says."""
        if self._meaning is not None:
            known = self._meaning.partition(":")[0]
            return Wish(known if known in INTENTS else None, KNOWN)
        if self.numbers or self.amounts:
            return Wish(None, KNOWN)
        if self.mention.bare and self.mention.items:
            return Wish("buy", KNOWN)
        wish = weighed(self.seen)
        refused = wish.intent == "buy" and self.mention.refused and not self.mention.items
        return Wish("no", wish.margin) if refused else wish

    @property
    def meaning(self) -> str | None:
        """The known phrase that the whole message is: ``yes``, ``language:fr``, ``doubt``, …"""
        return self._meaning

    def scores(self, most: int) -> Mapping[str, float]:
        """What the model of intents makes of it: the likeliest labels, best first."""
        return intents.scores(self.seen, most)

    def reasons(self, most: int) -> Mapping[str, float]:
        """The features that weigh most for what it says, with what each adds."""
        return intents.reasons(self.seen, self.wish.intent, most)

    @cached_property
    def seen(self) -> Seen:
        """What the model of intents sees."""
        return seen(self._sentence, goods_of(self.vocabulary), self.text)

    @cached_property
    def mention(self) -> Mention:
        """The things and the money that are spoken of, wherever they stand."""
        return mention(self._sentence, goods_of(self.vocabulary))

    @property
    def items(self) -> tuple[Item, ...]:
        """The things that the person wants, asks the price of, or sells."""
        return self.mention.items if self.intent in TRADE else ()

    @property
    def amount(self) -> int | None:
        """The money that is said, in centimes, where it can only be this much."""
        if len(self.amounts) == 1 and self._coined:
            return self.amounts[0]
        said = self.mention.amounts
        if not said or len(said[0]) != 1 or not (self.mention.named or self.intent in TRADE):
            return None
        return said[0][0]

    @property
    def answer(self) -> str | None:
        """``yes`` or ``no``, where the message is that and nothing else."""
        return self._meaning if self._meaning in ("yes", "no") else None

    @property
    def command(self) -> str | None:
        """``menu help stop start back more`` or ``language:<tag>``; only a whole message is one."""
        if self._meaning in COMMANDS or (self._meaning or "").startswith("language:"):
            return self._meaning
        return None

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

    @property
    def counted(self) -> tuple[Fraction, str | None] | None:
        """The one quantity of a message that says more: ``j'ai 20 kilos``, ``2 kilos de dattes``."""
        much = [(item.quantity, item.unit) for item in self.mention.items if item.quantity is not None]
        return much[0] if len(much) == 1 else None

    @cached_property
    def amounts(self) -> tuple[int, ...]:
        """Centimes: none, one, or the several readings of what is ambiguous, dirhams first."""
        return whole_amounts(self._pieces)

    @property
    def said(self) -> Mapping[str, Any]:
        """What goes with the intent, as plain data: things, money, a language's name, the words.

        ``named`` are all the things of the message, whatever it wants.
        """
        return {
            "intent": self.intent,
            "text": self.text,
            "items": [
                {
                    "product": item.product,
                    "quantity": None if item.quantity is None else str(item.quantity),
                    "unit": item.unit,
                    "said": item.said,
                    "sure": item.sure,
                }
                for item in self.items
            ],
            "named": [item.product for item in self.mention.items if item.product],
            "amount": self.amount,
            "per": self.mention.per,
            "language": self.named_language,
        }

    @cached_property
    def named_language(self) -> str | None:
        """The one of the four that the message names, where it speaks of languages."""
        if self.intent != "language":
            return None
        words = [piece.said for piece in self._sentence if piece.said]
        runs = (
            " ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(i + 5, len(words)) + 1)
        )
        named = (self.vocabulary.whole.get(run, "") for run in sorted(runs, key=len, reverse=True))
        return next((each.partition(":")[2] for each in named if each.startswith("language:")), None)

    def alike(self, known: Sequence[str]) -> int | None:
        """Which of these labels the message may say, misspelt; the person is asked."""
        return label_alike(self.text, known) if self._meaning is None else None

    @property
    def bare(self) -> bool:
        """Whether it has nothing but things, quantities and kind words."""
        return self.mention.bare

    @cached_property
    def rest(self) -> Reading:
        """The message without the yes or no that it begins with: ``non, 3 kilos`` is ``3 kilos``."""
        first, _, rest = self.text.partition(" ")
        answers = whole_meaning(first, self.vocabulary) in ("yes", "no")
        return Reading(rest.strip(), self.known, self.vocabulary) if answers and rest.strip() else self

    def says(self, known: Sequence[str]) -> int | None:
        """Which of these labels the message is, give or take kind words; None where none, or several."""
        return label_named(self.text, known, self.vocabulary, whole=True)

    def words(self, known: Sequence[str]) -> int | None:
        """Which of these labels the message says, by its place in the list, or None."""
        return label_named(self.text, known, self.vocabulary, whole=self._meaning is not None)

    @cached_property
    def _meaning(self) -> str | None:
        return whole_meaning(self.text, self.vocabulary)

    @cached_property
    def _pieces(self) -> tuple[Entry, ...]:
        return all_known(self._sentence) if len(self.text) <= LONGEST else ()

    @cached_property
    def _sentence(self) -> tuple[Piece, ...]:
        return sentence(folded(self.text[:ENOUGH]), self.vocabulary)

    @property
    def _coined(self) -> bool:
        """Whether a coin is named: a bare number is no amount by itself."""
        return any(entry.money for entry in self._pieces)

    @property
    def _ranks(self) -> bool:
        """A rank or n° 3 chooses, but counts nothing."""
        return any(e.ordinal is not None or "number-sign" in e.marks for e in self._pieces)
