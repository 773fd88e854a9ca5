"""The rows that nobody trained on, as they stand in the files of this folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import TypeAlias

from bot.understanding import Reading
from bot.understanding.clean import plain

HERE = Path(__file__).parent
MESSAGES = HERE / "messages.tsv"
SENTENCES = HERE / "indomain_messages.tsv"
CASES = HERE / "quantity_cases.tsv"
TRAINING = HERE.parents[1] / "tools" / "training"

SENTENCE = 3
"""Words from which a message without an intent has a language: names and sums have none."""

LARGER = {"g": "kg", "ml": "l"}
"""A thousand of the one are one of the other: 500 g and half a kilo are the same."""

Read: TypeAlias = Callable[[str], Reading]
Thing: TypeAlias = tuple[str | None, Fraction | None, str | None]
"""What, how much, and of what unit."""


@dataclass(frozen=True)
class Message:
    """A message and what it means. ``amount`` is in centimes."""

    text: str
    language: str
    intent: str | None
    items: Counter[Thing]
    amount: int | None
    number: Fraction | None


@dataclass(frozen=True)
class Sentence:
    """A text and the variety that it is written in."""

    text: str
    language: str

    @property
    def words(self) -> int:
        """How many there are between spaces."""
        return len(self.text.split())


def messages() -> list[Message]:
    """All rows of messages.tsv."""
    return [
        Message(
            text=row["text"],
            language=row["language"],
            intent=row["intent"] or None,
            items=Counter(_thing(each) for each in row["items"].split(";") if each),
            amount=int(Fraction(row["amount"]) * 100) if row["amount"] else None,
            number=Fraction(row["number"]) if row["number"] else None,
        )
        for row in rows(MESSAGES)
    ]


def sentences() -> list[Sentence]:
    """All rows of indomain_messages.tsv, and the messages that are in a language."""
    found = [Sentence(row["text"], row["label"]) for row in rows(SENTENCES)]
    for message in messages():
        own = Sentence(message.text, message.language)
        if message.number is None and (message.intent or own.words >= SENTENCE):
            found.append(own)
    return found


def thing(product: str | None, quantity: Fraction | None, unit: str | None) -> Thing:
    """An item as it is compared: in kilos and litres."""
    if quantity is not None and unit in LARGER:
        return product, quantity / 1000, LARGER[unit]
    return product, quantity, unit


def taught(text: str) -> bool:
    """Whether this text, by chance, stands among those of tools/training as well."""
    return plain(text) in _training()


def rows(file: Path) -> list[dict[str, str]]:
    """The lines of a file, by the names in its first line."""
    header, *lines = file.read_text(encoding="utf-8").splitlines()
    return [dict(zip(header.split("\t"), line.split("\t"), strict=True)) for line in lines]


def training_texts() -> Iterable[str]:
    """All messages and sentences of tools/training."""
    for file in sorted((TRAINING / "messages").glob("*.tsv")):
        yield from (line.partition("\t")[0] for line in file.read_text(encoding="utf-8").splitlines()[1:])
    for file in sorted((TRAINING / "sentences").glob("*.txt")):
        yield from file.read_text(encoding="utf-8").splitlines()


def _thing(written: str) -> Thing:
    product, quantity, unit = written.split(":")
    return thing(product or None, Fraction(quantity) if quantity else None, unit or None)


@cache
def _training() -> frozenset[str]:
    return frozenset(plain(text) for text in training_texts())
