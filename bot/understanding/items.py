"""What things a message speaks of, how much of each, and for what money.

The message is cut into parts (so much, a thing, an amount, a number), and what stands side by
side is put together: ``2 kilo dyal l3sel w noss litro d zit``, ``miel 2 kg, huile 1 l``. What the
writer does not want (``bla zit``) is no item, and the unit of a price (``60 dh l kilo``) is no
quantity. Reading rules: design, section 8.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from bot.understanding.goods import Goods
from bot.understanding.money import named_amount
from bot.understanding.numbers import Cursor, number
from bot.understanding.pieces import UNKNOWN, Piece
from bot.understanding.quantities import measured
from bot.understanding.vocabulary import MONEY, Entry

MEASURES = frozenset({"g", "kg", "l", "ml"})
VESSEL = "container"
"""What holds a stated content and is no unit itself: a can, a sack."""

VESSELS = frozenset({"bottle", "box", "jar", "piece", VESSEL})
"""What may hold a stated content: ``3 bouteilles de 0,5 l`` is a litre and a half."""

LINKS = ("of", "the", "per", "and", "at", "please", "wanting")
"""Small words that part nothing."""

BETWEEN = 2
"""Unknown words that may stand between a quantity and its thing: ``2 kg de bon miel``."""

ONE = Fraction(1)
COUNTED = frozenset({"one-by-one"})

LEADING = frozenset({"the", "of", "at", "price", "dozen", VESSEL, "half-beside-a-unit"})
"""What may stand first in an amount or a quantity, beside numbers, units and coins."""

VAGUE = frozenset({"a"})
"""Said before a price, and before much else."""

MANY = 1000
"""From here on a number far from any thing is no count of it."""

LEAST_PRICE = 2
"""Dirhams. One without a coin is "each": ثمن الواحد."""

LARGEST_PRICE = 1_000_000
"""Dirhams. A larger number without a coin is a telephone's or an order's."""


@dataclass(frozen=True)
class Item:
    """A thing that is spoken of. ``quantity`` None is "some"; ``unit`` None is counted one by one.

    ``said`` is the thing's name as it was written; ``sure`` is False where it was misspelt and
    only guessed: then the person is asked.
    """

    product: str | None
    quantity: Fraction | None = None
    unit: str | None = None
    said: str = ""
    sure: bool = True


@dataclass(frozen=True)
class Mention:
    """All the things and the money of a message. ``amounts`` are centimes, as they come.

    An amount with several readings (``alf``) is one tuple of several. ``named``: a coin was said
    with the first of them.
    """

    items: tuple[Item, ...] = ()
    refused: bool = False
    """Whether a thing is named that the writer does not want."""
    amounts: tuple[tuple[int, ...], ...] = ()
    named: bool = False
    per: str | None = None
    """The unit of the first amount: ``60 dh l kilo``."""
    bare: bool = False
    """Whether the message has nothing but things, quantities and kind words."""


NOTHING = Mention()


@dataclass(slots=True)
class Part:
    """One part of a message. ``apart`` and ``of`` say what stands between it and the one before."""

    kind: Literal["quantity", "number", "thing", "money", "times", "refused", "other"]
    quantity: Fraction | None = None
    unit: str | None = None
    thing: str | None = None
    said: str = ""
    sure: bool = True
    amounts: tuple[int, ...] = ()
    named: bool = False
    apart: bool = False
    of: bool = False
    bare_unit: bool = False
    """The unit alone, without a number: one of it."""


def mention(pieces: Sequence[Piece], goods: Goods) -> Mention:
    """The things and the money of a message; ``pieces`` are those of all its words."""
    parts = list(_parts(_plain(pieces), goods))
    if all(part.kind == "other" for part in parts):
        return NOTHING
    parts = _contents(parts)
    money = [part for part in parts if part.kind == "money"]
    return Mention(
        items=tuple(_items(parts)),
        refused=any(part.kind == "refused" for part in parts),
        amounts=tuple(part.amounts for part in money),
        named=bool(money) and money[0].named,
        per=money[0].unit if money else None,
        bare=bool(parts) and all(part.kind in ("thing", "quantity", "number") for part in parts),
    )


# cutting ---------------------------------------------------------------------------------


def _plain(pieces: Sequence[Piece]) -> list[Piece]:
    """A thing that is also counted one by one (a carpet) is a thing here, and no unit."""
    return [
        piece._replace(entry=replace(piece.entry, marks=piece.entry.marks - COUNTED))
        if piece.entry.product and piece.entry.marks & COUNTED
        else piece
        for piece in pieces
    ]


def _parts(pieces: Sequence[Piece], goods: Goods) -> Iterator[Part]:
    for place, stretch in enumerate(_stretches(pieces)):
        yield from _parts_between_pauses(stretch, goods, apart=place > 0)


def _stretches(pieces: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    """What stands between two pauses: nothing is counted or priced across one."""
    starts = [0, *(place for place, piece in enumerate(pieces) if piece.apart and place), len(pieces)]
    for start, end in pairwise(starts):
        yield pieces[start:end]


def _parts_between_pauses(pieces: Sequence[Piece], goods: Goods, *, apart: bool) -> Iterator[Part]:
    cursor = Cursor([piece.entry for piece in pieces])
    of = False
    while cursor.place < len(pieces):
        entry, part = cursor.peek(), None
        if entry is not UNKNOWN:
            part = _unwanted(cursor, pieces, goods)
            if part is None and _leads(entry):
                part = _money(cursor, pieces) or _much(cursor)
        part = part or _thing(cursor, pieces, goods)
        if part is None:
            cursor.place += 1
            if "times" not in entry.marks and not entry.marks.isdisjoint(LINKS):
                of = "of" in entry.marks
                apart = apart or "and" in entry.marks
                continue
            part = Part("times" if "times" in entry.marks else "other")
        part.apart, part.of = apart, of
        yield part
        apart, of = False, False


def _leads(entry: Entry) -> bool:
    """Whether an amount or a quantity may begin here; most words are passed over quickly."""
    known = entry.digits or entry.unit or entry.money or entry.dual
    counts = entry.number is not None or entry.short is not None or entry.fraction is not None
    return counts or bool(known) or not entry.marks.isdisjoint(LEADING)


def _unwanted(cursor: Cursor, pieces: Sequence[Piece], goods: Goods) -> Part | None:
    """``bla zit``: the thing is named, and is not wanted."""
    if "without" not in cursor.peek().marks:
        return None
    start = cursor.place
    cursor.place += 1
    cursor.skip("of", "the", "per")
    if _thing(cursor, pieces, goods):
        return Part("refused")
    cursor.place = start + 1
    return Part("other")


def _money(cursor: Cursor, pieces: Sequence[Piece]) -> Part | None:
    """An amount with its coin, or a number that can only be a price: ``b 250``, ``60 lkilo``."""
    start = cursor.place
    at = cursor.skip("at", "price")
    if at and cursor.peek(1) is UNKNOWN and pieces[cursor.place - 1].said in VAGUE:
        at = False  # à 30 km is no price, ب 30 is one
    amounts = named_amount(cursor, counted=True)
    named = bool(amounts)
    if not named:
        amounts = _price_without_coin(cursor, at=at)
    whole = tuple(dict.fromkeys(int(a) for a in amounts if a.denominator == 1))
    if not whole:
        cursor.place = start
        return None
    return Part("money", unit=_per_unit(cursor), amounts=whole, named=named)


def _price_without_coin(cursor: Cursor, *, at: bool) -> tuple[Fraction, ...]:
    said = number(cursor)
    if said is None or not LEAST_PRICE <= max(said.values) <= LARGEST_PRICE:
        return ()
    coins = tuple(MONEY.values()) if said.loose else (MONEY["dirham"],)
    values = tuple(value * coin for coin in coins for value in said.values)
    per = bool(cursor.peek().marks & {"per", "the"}) and bool(cursor.peek(1).unit)
    if per or (at and _nothing_measured(cursor)):
        return values
    return ()


def _nothing_measured(cursor: Cursor) -> bool:
    """Whether a number that follows "at" can be a price: nothing comes that it would count.

    A unit at the end is what the price is for: ``zit b 80 litro``.
    """
    after = cursor.peek()
    if after.unit and cursor.place + 1 == len(cursor.entries) and cursor.place > 2:
        return True
    return not (after.unit or after.dual or after.product or VESSEL in after.marks)


def _per_unit(cursor: Cursor) -> str | None:
    """The unit that a price is for, stepped over: "the kilo"."""
    start = cursor.place
    marked = cursor.skip("per", "of", "the")
    unit = cursor.peek().unit
    if unit and (marked or cursor.place == start):
        cursor.place += 1
        return unit
    cursor.place = start
    return None


def _much(cursor: Cursor) -> Part | None:
    """A quantity with its unit, or a bare number."""
    start = cursor.place
    found = measured(cursor)
    if found is not None:
        values, unit = found
        bare_unit = all(_sayable_alone(entry) for entry in cursor.entries[start : cursor.place])
        return Part("quantity", values[0], unit, bare_unit=bare_unit) if len(values) == 1 else Part("other")
    said = number(cursor)
    after = cursor.place
    cursor.skip("of")
    if VESSEL in cursor.peek().marks:
        cursor.place += 1
        times = said.values[0] if said else Fraction(1)
        return Part("quantity", times, VESSEL, bare_unit=said is None)
    cursor.place = after
    if said is None:
        return None
    counts = len(said.values) == 1 and said.values[0] > 0 and said.values[0].denominator == 1
    return Part("number", said.values[0]) if counts else Part("other")


def _sayable_alone(entry: Entry) -> bool:
    """Whether it counts nothing by itself: an article, a unit."""
    return not (entry.digits or entry.number is not None or entry.fraction or entry.dual or entry.short)


def _thing(cursor: Cursor, pieces: Sequence[Piece], goods: Goods) -> Part | None:
    place = cursor.place
    if place >= len(pieces):
        return None
    found = goods.of_piece(pieces[place])
    if found is None:
        return None
    cursor.place += 1
    return Part("thing", thing=found.product, said=pieces[place].said, sure=found.sure)


# putting together ------------------------------------------------------------------------


def _contents(parts: list[Part]) -> list[Part]:
    """Vessels that say their content count their content; ``2 x 500 g`` is a kilo."""
    done: list[Part] = []
    for part in parts:
        if len(done) > 1 and done[-1].kind == "times" and _multiplies(done[-2], part):
            done.pop()
            one, other = done.pop(), part
            measured_one = one if one.kind == "quantity" else other
            product = (one.quantity or ONE) * (other.quantity or ONE)
            done.append(replace(measured_one, quantity=product, apart=one.apart, of=one.of))
            continue
        before = done[-1] if done else None
        if before is not None and _holds(before, part):
            times, content = before.quantity or Fraction(1), part.quantity
            assert content is not None  # a quantity has one
            done[-1] = replace(part, quantity=times * content, apart=before.apart, of=before.of)
        else:
            done.append(part)
    return done


def _multiplies(one: Part, other: Part) -> bool:
    """``2 x 500 g``, ``100 ml x 3``."""
    return {one.kind, other.kind} in ({"number", "quantity"}, {"number"})


def _holds(vessel: Part, content: Part) -> bool:
    if content.kind != "quantity" or content.unit not in MEASURES or content.apart:
        return False
    if content.bare_unit and not content.of:
        return False
    return vessel.kind == "quantity" and vessel.unit in VESSELS


def _items(parts: Sequence[Part]) -> list[Item]:
    much = dict(_pairs(parts))
    things = [
        place for place, part in enumerate(parts) if part.kind == "thing" and not _is_kind_of(parts, place)
    ]
    free = [
        place
        for place, part in enumerate(parts)
        if part.kind == "quantity"
        and place not in much.values()
        and not _is_price_unit(parts, place)
        and not any(_is_content(parts, vessel, place) for vessel in much.values())
        and not (part.unit == VESSEL and part.bare_unit)
    ]
    without = [place for place in things if place not in much]
    if not free:
        free += _loose_numbers(parts, much)
    if len(free) == 1 and len({parts[place].thing for place in without}) == 1:
        much[without[-1]] = free.pop()  # l3sel …, bghit menno 3 kilo
    found = [
        Item(
            parts[place].thing,
            *_counted(_whole(parts, much.get(place))),
            parts[place].said,
            parts[place].sure,
        )
        for place in things
    ]
    return _once(found) + [Item(None, *_counted(parts[place])) for place in free if parts[place].unit]


def _loose_numbers(parts: Sequence[Part], much: Mapping[int, int]) -> list[int]:
    """Numbers that count nothing yet: ``tapis ? j'en ai 4``."""
    return [
        place
        for place, part in enumerate(parts)
        if part.kind == "number" and place not in much.values() and 2 <= (part.quantity or 0) < MANY
    ]


def _once(items: Sequence[Item]) -> list[Item]:
    """A thing that is named again adds nothing, unless with another quantity."""
    counted = {item.product for item in items if item.quantity is not None}
    kept: list[Item] = []
    for item in items:
        named_before = any(item.product == other.product for other in kept)
        if item.quantity is not None or not (item.product in counted or named_before):
            kept.append(item)
    return kept


def _whole(parts: Sequence[Part], place: int | None) -> Part | None:
    """The quantity at a place; vessels of a thing that say their content after it count that.

    ``3 sachets de safran de 2 g``, ``une bouteille d'huile de 5 litres``.
    """
    if place is None:
        return None
    vessel = parts[place]
    if not _is_content(parts, place, place + 2):
        return vessel
    content = parts[place + 2]
    return replace(content, quantity=(vessel.quantity or ONE) * (content.quantity or ONE))


def _is_content(parts: Sequence[Part], vessel: int, place: int) -> bool:
    """Whether the quantity at a place is what the vessel holds that stands before the thing before it."""
    if place != vessel + 2 or place >= len(parts) or parts[vessel + 1].kind != "thing":
        return False
    return _holds(parts[vessel], parts[place])


def _counted(much: Part | None) -> tuple[Fraction | None, str | None]:
    """How much; a can or a sack is no unit of its own."""
    if much is None:
        return None, None
    return much.quantity, None if much.unit == VESSEL else much.unit


def _pairs(parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """The places of each thing that has a quantity, and of its quantity."""
    taken: set[int] = set()
    for place, part in enumerate(parts):
        if part.kind != "thing" or _is_kind_of(parts, place):
            continue
        much = _much_before(parts, place, taken)
        much = _much_after(parts, place, taken) if much is None else much
        if much is not None:
            taken.add(much)
            yield place, much


def _is_kind_of(parts: Sequence[Part], place: int) -> bool:
    """``miel de thym``, عسل الزعتر: the second only says which kind the first is."""
    if place == 0 or parts[place].apart:
        return False
    before = parts[place - 1]
    return before.kind == "thing" and before.thing != parts[place].thing


def _much_before(parts: Sequence[Part], place: int, taken: set[int]) -> int | None:
    """The place of the quantity that stands before a thing, few unknown words between."""
    if parts[place].apart:
        return None
    for at in range(place - 1, max(place - BETWEEN - 2, -1), -1):
        part = parts[at]
        beside = at == place - 1
        if part.kind == "quantity" or (part.kind == "number" and beside):
            return None if at in taken or _is_price_unit(parts, at) else at
        if part.kind != "other" or part.apart:
            return None
    return None


def _much_after(parts: Sequence[Part], place: int, taken: set[int]) -> int | None:
    """The place of the quantity that stands after a thing, unless it belongs to the next one."""
    for at in range(place + 1, min(place + BETWEEN + 2, len(parts))):
        part = parts[at]
        if part.apart or at in taken:
            return None
        beside = at == place + 1
        if part.kind == "quantity" or (part.kind == "number" and beside):
            return None if _is_price_unit(parts, at) or _leads_to_thing(parts, at) else at
        if part.kind != "other" and not _is_kind_of(parts, at):
            return None
    return None


def _leads_to_thing(parts: Sequence[Part], place: int) -> bool:
    """Whether the next part is a thing tied to this quantity by "of"."""
    after = parts[place + 1] if place + 1 < len(parts) else None
    return after is not None and after.kind == "thing" and after.of and not after.apart


def _is_price_unit(parts: Sequence[Part], place: int) -> bool:
    """``kilo b 60``, ``60 dh kilo``: the unit alone beside its price."""
    part = parts[place]
    if part.kind != "quantity" or not part.bare_unit:
        return False
    beside = (parts[at] for at in (place - 1, place + 1) if 0 <= at < len(parts))
    return any(other.kind == "money" for other in beside)
