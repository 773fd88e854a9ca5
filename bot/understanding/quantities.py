"""How much of what: ``jouj kilo w noss``, ``1kg5``, علبتين, ``une douzaine``."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from bot.understanding.numbers import Cursor, fraction, number, rest
from bot.understanding.vocabulary import Entry

SMALLER = {"kg": "g", "l": "ml"}
"""A thousandth of the unit: 1 kg 500 g."""

DOZEN = 12


def whole_quantity(entries: Sequence[Entry]) -> tuple[Fraction, str] | None:
    """The quantity of a message that is one and no more; None also where it has two readings."""
    cursor = Cursor(entries)
    cursor.skip("please", "wanting")
    found = measured(cursor)
    if found is None or not cursor.done or len(found[0]) != 1:
        return None
    values, unit = found
    return values[0], unit


def measured(cursor: Cursor) -> tuple[tuple[Fraction, ...], str] | None:
    """The readings of the quantity from here on, and its unit; else None, and the cursor stays."""
    found = _dozens(cursor) or _pair(cursor) or _measured(cursor) or _unit_first(cursor)
    if found is None:
        return None
    values, unit = found
    more = rest(cursor) * (DOZEN if unit == "dozen" else 1) + _smaller(cursor, unit)
    return tuple(value + more for value in values), "piece" if unit == "dozen" else unit


def _dozens(cursor: Cursor) -> tuple[tuple[Fraction, ...], str] | None:
    """A dozen, half a dozen, two dozen: in pieces."""
    start = cursor.place
    said = number(cursor)
    part = fraction(cursor, beside=True) if said is None else None
    times = said.values if said else (part if part is not None else Fraction(1),)
    cursor.skip("of", "the")
    if "dozen" in cursor.peek().marks:
        cursor.place += 1
        cursor.place += said is None and cursor.peek().number == 1  # دزينة واحدة
        return tuple(value * DOZEN for value in times), "dozen"
    cursor.place = start
    return None


def _pair(cursor: Cursor) -> tuple[tuple[Fraction, ...], str] | None:
    """The dual: كيلوغرامين, علبتين."""
    unit = cursor.peek().dual
    if unit is None:
        return None
    cursor.place += 1
    return (Fraction(2),), unit


def _measured(cursor: Cursor) -> tuple[tuple[Fraction, ...], str] | None:
    """A number, then a unit or a thing that is counted one by one: ``khamsa d litro``, 2 تابي."""
    start = cursor.place
    short = cursor.peek().short if cursor.peek().fraction is None else None
    values: tuple[Fraction, ...]
    if short is not None:
        values, cursor.place = (short,), cursor.place + 1
    else:
        said = number(cursor)
        part = fraction(cursor, beside=True) if said is None else None
        values = said.values if said else (part,) if part is not None else ()
    # "60 lkilo" is a price: an article stands in a quantity only after "of", or a part of one.
    if values and (cursor.skip("of") or max(values) < 1):
        cursor.skip("the")
        if max(values) < 1 and cursor.peek().number == 1:  # la moitié d'un kilo
            cursor.place += 1
    unit = _unit(cursor) if values else None
    if unit is None:
        cursor.place = start
        return None
    return values, unit


def _unit_first(cursor: Cursor) -> tuple[tuple[Fraction, ...], str] | None:
    """The unit alone is one of it; a noun may carry its "one" behind it: زربية وحدة."""
    start = cursor.place
    cursor.skip("the")
    entry = cursor.peek()
    unit = None if "after-number" in entry.marks else _unit(cursor)
    one = cursor.peek().number == 1
    if unit is None or (entry.unit is None and not one):
        cursor.place = start
        return None
    cursor.place += one
    return (Fraction(1),), unit


def _unit(cursor: Cursor) -> str | None:
    entry = cursor.peek()
    unit = entry.unit or ("piece" if "one-by-one" in entry.marks else None)
    cursor.place += unit is not None
    return unit


def _smaller(cursor: Cursor, unit: str) -> Fraction:
    """The grams after the kilos, named or not: 1 kg 500."""
    start = cursor.place
    joined = cursor.skip("and")
    plain_figures = not joined and cursor.peek().digits
    said = number(cursor) if unit in SMALLER else None
    if said and len(said.values) == 1 and 0 < said.values[0] < 1000:
        named = cursor.peek().unit == SMALLER[unit]
        cursor.place += named
        bare = bool(plain_figures) and said.values[0] >= 100 and cursor.peek().money is None
        if named or bare:
            return said.values[0] / 1000
    cursor.place = start
    return Fraction(0)
