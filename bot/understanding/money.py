"""Amounts, in centimes: dirhams, ryals (1/20) and franks (1/100), as people count them.

A silent misreading is a loss of twenty or a hundred times the price. A bare number is taken
for dirhams; but thousands in Darija words (``alf``, ``mlyoun``) are as often ryals or
centimes, and ``1.500`` has two readings: then every reading is given, and the flow asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from bot.understanding.numbers import Cursor, Said, number, rest
from bot.understanding.vocabulary import MONEY, Entry

DIRHAM = MONEY["dirham"]


def whole_amounts(entries: Sequence[Entry]) -> tuple[int, ...]:
    """The readings in centimes of a message that is an amount, perhaps with "the kilo", and no more."""
    cursor = Cursor(entries)
    cursor.skip("please", "wanting")
    if cursor.peek().unit and "at" in cursor.peek(1).marks:  # kilo b 60
        cursor.place += 1
    cursor.skip("at")
    amounts = named_amount(cursor)
    if amounts:
        _per(cursor, "per", "of", "the")
    else:
        amounts = _bare(cursor)
        _per(cursor, "per", "the", needed=True)  # "2 kilo" is no price, "60 lkilo" is
    if not cursor.done or any(amount.denominator != 1 for amount in amounts):
        return ()
    return tuple(dict.fromkeys(int(amount) for amount in amounts))


def named_amount(cursor: Cursor, *, counted: bool = False) -> tuple[Fraction, ...]:
    """An amount from here on with its coin's name, in centimes; else (), and the cursor stays.

    ``khmsin dirham``, ``12 dh 50``, ``alf ryal``, درهم ونص.

    A coin alone is one of it, but not where ``counted``: in the middle of a sentence it stands
    after a number that we do not know, or after none.
    """
    start = cursor.place
    values = _how_many(cursor)
    cursor.skip("of", "the")
    coin = cursor.peek().money
    if coin is None:
        cursor.place = start
        return ()
    cursor.place += 1
    if not values and cursor.peek().digits:  # DH 50
        values, cursor.place = cursor.peek().digits, cursor.place + 1
    if counted and not values:
        cursor.place = start
        return ()
    more = rest(cursor) * coin + _change(cursor, coin)
    return tuple(value * coin + more for value in values or (Fraction(1),))


def _how_many(cursor: Cursor) -> tuple[Fraction, ...]:
    short, after = cursor.peek().short, cursor.peek(1)
    if short is not None and (after.money or "of" in after.marks):  # rb3 drahem: four, not a quarter
        cursor.place += 1
        return (short,)
    said = number(cursor)
    return said.values if said else ()


def _change(cursor: Cursor, coin: int) -> Fraction:
    """What follows in a smaller coin: ``mya dirham w khmsin centime``; after dirhams also bare 50."""
    start = cursor.place
    joined = cursor.skip("and")
    said = number(cursor)
    if said and len(said.values) == 1:
        smaller = cursor.peek().money
        if smaller is not None and smaller < coin:
            cursor.place += 1
            return said.values[0] * smaller
        alone = smaller is None and cursor.peek().unit is None
        if coin == DIRHAM and not joined and alone and 10 <= said.values[0] < 100:
            return said.values[0]
    cursor.place = start
    return Fraction(0)


def _bare(cursor: Cursor) -> tuple[Fraction, ...]:
    """A number alone: dirhams, or every coin where thousands were said in Darija words."""
    said: Said | None = number(cursor)
    if said is None or not max(said.values):
        return ()
    coins = tuple(MONEY.values()) if said.loose else (DIRHAM,)
    return tuple(value * coin for coin in coins for value in said.values)


def _per(cursor: Cursor, *marks: str, needed: bool = False) -> None:
    """Step over "the kilo" after a price, and over "kilo" where the price names its coin."""
    start = cursor.place
    marked = cursor.skip(*marks)
    if cursor.peek().unit and (marked or not needed):
        cursor.place += 1
    else:
        cursor.place = start
