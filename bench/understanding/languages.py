"""Which language a message is in: how often the bot is right, and how often others are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bench.table import Line, Wanted
from bench.understanding.held import Read, Sentence, sentences, taught
from bench.understanding.rivals import rivals
from bot.people import LANGUAGES

ALL = Wanted(least=95)
EACH = Wanted(least=90)
LENGTHS = {"1–2 words": (1, 2), "3–5 words": (3, 5), "6–10 words": (6, 10), "more words": (11, 10_000)}


def lines(read: Read, tell: Callable[[str], None]) -> list[Line]:
    """Accuracy overall, by class and by length; the rivals on the same rows."""
    rows = [row for row in sentences() if not taught(row.text)]
    tell(f"languages of {len(rows)} messages")
    right = [read(row.text).language == row.language for row in rows]
    found = [share("language", right, ALL)]
    for tag in LANGUAGES:
        found.append(share(f"language, {tag}", _where(right, [row.language == tag for row in rows]), EACH))
    for name, (least, most) in LENGTHS.items():
        found.append(share(f"language, {name}", _where(right, [least <= row.words <= most for row in rows])))
    for name, ask in rivals(tell):
        tell(name)
        found.append(share(f"language, {name} on these rows", _answers(ask, rows)))
    return found


def share(what: str, right: Sequence[bool], wanted: Wanted | None = None) -> Line:
    """How many of all are so, in per cent; the line says of how many."""
    return Line(f"{what} ({len(right)})", 100 * sum(right) / len(right), "%", wanted)


def _answers(ask: Callable[[str], str | None], rows: Sequence[Sentence]) -> list[bool]:
    return [ask(row.text) == row.language for row in rows]


def _where(right: Sequence[bool], chosen: Sequence[bool]) -> list[bool]:
    return [each for each, among in zip(right, chosen, strict=True) if among]
