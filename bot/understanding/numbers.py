"""Numbers in digits and in words: ``khmsa w 3chrin``, خمسة وعشرين, ``vingt-cinq``, 25.

Darija and Arabic say the unit first and always "and"; French says the ten first and sets the
words side by side. A number is read from left to right and only if it is well made: two
numbers in a row are not added up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from bot.understanding.vocabulary import Entry

HUNDRED, THOUSAND, MILLION = 100, 1000, 1_000_000
TENS = range(20, HUNDRED, 10)
DAYS = range(2, 6)
"""The second to the fifth day of the week are called by their numbers."""

NOTHING = Entry()


@dataclass(frozen=True)
class Said:
    """What a number may be. ``loose``: thousands in Darija words, or millions in any.

    They are as often said of ryals or centimes as of dirhams.
    """

    values: tuple[Fraction, ...]
    loose: bool = False


class Cursor:
    """A place in the pieces of a message.

    ``numbers`` keeps which number was read at which place, and where it ended: several rules
    look at the same one.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self.place = 0
        # Nobody looks further than two ahead.
        self._padded = (*entries, NOTHING, NOTHING, NOTHING)
        self.numbers: dict[int, tuple[Said | None, int]] = {}

    @cached_property
    def scales(self) -> Sequence[int]:
        """What numbers may be counted in here: there is no thousand where no word says so."""
        named = any(e.number is not None and e.number >= THOUSAND for e in self.entries)
        return (MILLION, THOUSAND, 1) if named else (1,)

    def peek(self, ahead: int = 0) -> Entry:
        """The piece at this place, or an empty one after the end."""
        return self._padded[self.place + ahead]

    def skip(self, *marks: str) -> bool:
        """Step over any run of pieces that carry one of these marks; say whether there was one."""
        start = self.place
        while not self._padded[self.place].marks.isdisjoint(marks):
            self.place += 1
        return self.place > start

    @property
    def done(self) -> bool:
        """Whether nothing is left but kind words."""
        self.skip("please")
        return self.place >= len(self.entries)


def whole_number(entries: Sequence[Entry]) -> tuple[Fraction, ...]:
    """The readings of a message that is a number, a rank (``2ème``, اللول) or n° 3, and no more."""
    cursor = Cursor(entries)
    cursor.skip("please", "wanting")
    named = cursor.skip("number-sign")
    rank = cursor.peek().ordinal
    if rank is not None:
        cursor.place += 1
        return (rank,) if cursor.done else ()
    article = "the" in cursor.peek().marks
    said = number(cursor)
    if said is None or not cursor.done:
        return ()
    if article and said.values[0] in DAYS:  # larb3a, الاثنين: rather a day than a number
        return ()
    if named and any(value.denominator != 1 for value in said.values):
        return ()
    return () if said.loose and max(said.values) >= MILLION else said.values


def number(cursor: Cursor) -> Said | None:
    """The number from here on, with its half or quarter; the cursor stays where there is none."""
    if not _counting(cursor.peek()):
        return None
    start = cursor.place
    if start not in cursor.numbers:
        said = _number(cursor)
        cursor.numbers[start] = said, cursor.place
    said, cursor.place = cursor.numbers[start]
    return said


def _number(cursor: Cursor) -> Said | None:
    start = cursor.place
    said = _words(cursor) or _figures(cursor)
    part = fraction(cursor, beside=False)
    if said is None:
        return Said((part,)) if part is not None else None
    if part is not None:  # three quarters, un demi
        if len(said.values) > 1 or said.values[0] * part >= 1:
            cursor.place = start
            return None
        return Said((said.values[0] * part,))
    if max(said.values) < HUNDRED:  # "mya w noss" may be 100.5 or 150: not read
        more = rest(cursor)
        return Said(tuple(value + more for value in said.values), said.loose)
    return said


def _counting(entry: Entry) -> bool:
    """Whether a number may begin here: most words of a message are none, and are passed over quickly."""
    if entry.digits or entry.number is not None or entry.fraction is not None or entry.short is not None:
        return True
    return "the" in entry.marks


def fraction(cursor: Cursor, *, beside: bool) -> Fraction | None:
    """A half, a third, a quarter. ``beside`` a unit or a number, ``nes`` (also "people") is a half."""
    entry = cursor.peek()
    part = entry.fraction
    if part is None and beside and "half-beside-a-unit" in entry.marks:
        part = Fraction(1, 2)
    if part is not None:
        cursor.place += 1
    return part


def rest(cursor: Cursor) -> Fraction:
    """What is added or taken away at the end: ``w noss`` is +1/2, ``ghir rbe3`` is -1/4, else 0."""
    start = cursor.place
    sign = 1 if "and" in cursor.peek().marks else -1 if "less" in cursor.peek().marks else 0
    if sign:
        cursor.place += 1
        cursor.skip("the", "per", "of")
        part = fraction(cursor, beside=True)
        if part is not None:
            return sign * part
        cursor.place = start
    return Fraction(0)


def _figures(cursor: Cursor) -> Said | None:
    """Digits, with a fraction beside them: 2½."""
    cursor.skip("the")
    values = cursor.peek().digits
    if not values:
        return None
    cursor.place += 1
    part = cursor.peek().digits
    if len(part) == 1 and 0 < part[0] < 1 and len(values) == 1 and values[0].denominator == 1:
        cursor.place += 1
        values = (values[0] + part[0],)
    return Said(values)


def _words(cursor: Cursor) -> Said | None:
    """Millions, thousands and what is below, each tied to the one before."""
    start = cursor.place
    cursor.skip("the")
    total: Fraction | None = None
    first = cursor.place
    for scale in cursor.scales if _in_words(cursor) else ():
        before = cursor.place
        if total is not None and not _tied(cursor):
            continue
        part = _below_thousand(cursor) if scale == 1 else _times(cursor, scale)
        if part is None:
            cursor.place = before
        else:
            total = (total or Fraction(0)) + part
    if total is None:
        cursor.place = start
        return None
    big = [e for e in cursor.entries[first : cursor.place] if e.number is not None and e.number >= THOUSAND]
    return Said((total,), loose=total >= MILLION or any(not entry.french for entry in big))


def _in_words(cursor: Cursor) -> bool:
    """Whether a number may begin here that is said in words, or in digits and words: 20 alf."""
    entry = cursor.peek()
    if entry.number is not None or entry.short is not None:
        return True
    return bool(entry.digits) and cursor.peek(1).number is not None


def _tied(cursor: Cursor) -> bool:
    """Whether the next number belongs to the one before; steps over the "and" between them."""
    if "and" in cursor.peek().marks:
        cursor.place += 1
        return True
    return cursor.entries[cursor.place - 1].french and cursor.peek().french


def _times(cursor: Cursor, scale: int) -> Fraction | None:
    """So many thousands or millions: ``alf``, ``alfayn``, ``3chrin alf``, ``20 alf``."""
    start, own = cursor.place, cursor.peek().number
    if own is not None and own >= scale and own < scale * THOUSAND and own % scale == 0:
        cursor.place += 1
        return own
    times = _below_thousand(cursor)
    if times is None:
        times = _few(cursor.peek())
        cursor.place += times is not None
    if times is not None and cursor.peek().number == scale:
        cursor.place += 1
        return times * scale
    cursor.place = start
    return None


def _few(entry: Entry) -> Fraction | None:
    """A clipped number or digits, as they stand before a hundred or a thousand."""
    if entry.short is not None:
        return entry.short
    if len(entry.digits) == 1 and entry.digits[0] < THOUSAND:
        return entry.digits[0]
    return None


def _below_thousand(cursor: Cursor) -> Fraction | None:
    own, times = cursor.peek().number, cursor.peek().number or _few(cursor.peek())
    if own is not None and HUNDRED <= own < THOUSAND:
        total, cursor.place = own, cursor.place + 1
    elif times is not None and 2 <= times <= 9 and cursor.peek(1).number == HUNDRED:
        total, cursor.place = times * HUNDRED, cursor.place + 2
    else:
        return _below_hundred(cursor)
    before = cursor.place
    more = _below_hundred(cursor) if _tied(cursor) else None
    if more is None:
        cursor.place = before
        return total
    return total + more


def _below_hundred(cursor: Cursor) -> Fraction | None:
    entry, value = cursor.peek(), cursor.peek().number
    joined = "and" in cursor.peek(1).marks
    after = cursor.peek(2 if joined else 1)
    # "tnayn" is two only before its ten; alone it is Monday.
    pair = joined and _unit_and_ten(entry.short if value is None else value, after.number)
    pair = pair or (entry.french and after.french and _ten_and_unit(value, after.number))
    if pair:
        cursor.place += 3 if joined else 2
        return (value or entry.short or Fraction(0)) + (after.number or Fraction(0))
    if value is None or value >= HUNDRED:
        return None
    cursor.place += 1
    return value


def _unit_and_ten(unit: Fraction | None, ten: Fraction | None) -> bool:
    """``khmsa w 3chrin``."""
    return unit is not None and ten is not None and 0 < unit < 10 and ten in TENS


def _ten_and_unit(ten: Fraction | None, unit: Fraction | None) -> bool:
    """``vingt cinq``, and ``soixante quinze`` with its teens."""
    if ten is None or unit is None or ten not in TENS or unit <= 0:
        return False
    return unit < 10 or (ten in (60, 80) and unit < 20)
