"""Understanding: how much of what people write is read right, and what reading costs.

Measured on rows that nobody trained on (README.md beside this file), the language beside the
libraries that one would take otherwise. Shares are per cent; how many rows is in brackets.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bench.table import Line
from bench.understanding import cases, cost, languages, wishes
from bot.assembly import LOCALES
from bot.understanding import Understanding


@dataclass(frozen=True)
class Size:
    """The cost is measured in so many fresh processes; the rest is the same every time."""

    repeats: int = 5


QUICK = Size(repeats=2)


def bench(size: Size, tell: Callable[[str], None]) -> list[Line]:
    """Languages, cases, intents and items, and their cost."""
    read = Understanding.load(LOCALES).read
    return [
        *languages.lines(read, tell),
        *cases.lines(read, tell),
        *wishes.lines(read, tell),
        *cost.lines(LOCALES, size.repeats, tell),
    ]
