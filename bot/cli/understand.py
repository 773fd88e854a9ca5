"""``taawoun understand``: how the bot reads lines of text, one JSON object a line."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TextIO

import click

if TYPE_CHECKING:
    from bot.understanding import Reading

WEIGHTIEST = 8
"""Features that --explain names."""


@click.command()
@click.argument("file", type=click.File("r", encoding="utf-8", errors="replace"), default="-")
@click.option("--explain", is_flag=True, help="Say why: margins, what was found, the weightiest features.")
@click.option("--language", "known", help="Read as from a contact of this language: ary, ary-Latn, ar, fr.")
def understand(file: TextIO, explain: bool, known: str | None) -> None:
    """Read each line of FILE (or of what is typed) as a message, and print what it means."""
    from bot.assembly import LOCALES
    from bot.understanding import Understanding

    reader = Understanding.load(LOCALES)
    gc.freeze()  # what was loaded stays: it need not be looked through again and again
    for line in _lines(file):
        reading = reader.read(line, known)
        told = meaning(line, reading)
        if explain:
            told |= {"why": reasons(reading)}
        click.echo(json.dumps(told, ensure_ascii=False))


def _lines(file: TextIO) -> Iterator[str]:
    for line in file:
        yield line.rstrip("\r\n")


def meaning(text: str, reading: Reading) -> dict[str, Any]:
    """The reading as the contract has it (design, section 8)."""
    return {
        "text": text,
        "language": reading.language,
        "intent": reading.intent,
        "items": [
            {"product": item.product, "quantity": _plain(item.quantity), "unit": item.unit}
            for item in reading.items
        ],
        "amount": _plain(Fraction(reading.amount, 100)) if reading.amount is not None else None,
        "number": _plain(reading.number),
    }


def reasons(reading: Reading) -> dict[str, Any]:
    """What each decision stands on."""
    found, guess, wish = reading.mention, reading.guess, reading.wish
    return {
        "language": {"margin": round(guess.margin, 2), "words": guess.words} if guess else None,
        "phrase": reading.meaning,
        "intent": {
            "margin": round(wish.margin, 2),
            "scores": reading.scores(3),
            "for": reading.reasons(WEIGHTIEST),
        },
        "things": [
            {"said": item.said, "product": item.product, "sure": item.sure}
            for item in found.items
            if item.said
        ],
        "amounts": [[_plain(Fraction(each, 100)) for each in amounts] for amounts in found.amounts],
        "numbers": [_plain(number) for number in reading.numbers],
    }


def _plain(number: Fraction | None) -> int | float | None:
    if number is None:
        return None
    return int(number) if number.denominator == 1 else round(float(number), 6)
