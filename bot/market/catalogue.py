"""Finding what is for sale by the words that people use for it.

The words themselves are ``understanding``'s: a product is kept with the thing that its name
means (``honey`` for عسل الزعتر), where it means a known one, and with the consonants of its
words, the same in both scripts. Here they are only compared.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Integer, Text, and_, any_, bindparam, func, or_, select, update
from sqlalchemy.dialects.postgresql import ARRAY

from bot.market.products import Product
from bot.store.prepared import Prepared
from bot.store.tables import cooperatives, products
from bot.store.unit import Unit

_COLUMNS = tuple(
    cooperatives.c[name.removeprefix("cooperative_")].label(name)
    if name.startswith("cooperative_") and name != "cooperative_id"
    else products.c[name]
    for name in Product.__dataclass_fields__
)
_KEYS = bindparam("keys", type_=ARRAY(Text))
_ORDERABLE = and_(products.c.status == "on", or_(products.c.stock.is_(None), products.c.stock > 0))
_FOUND = Prepared(
    select(*_COLUMNS)
    .select_from(products.join(cooperatives))
    .where(
        _ORDERABLE,
        or_(products.c.kind == bindparam("kind", type_=Text), products.c["keys"].overlap(_KEYS)),
    )
    .order_by(products.c.id)
    .offset(bindparam("skipped", type_=Integer))
    .limit(bindparam("most", type_=Integer))
)

_WANTED = and_(_ORDERABLE, products.c.kind == any_(bindparam("kinds", type_=ARRAY(Text))))
_TOGETHER = Prepared(
    select(products.c.kind, *_COLUMNS)
    .select_from(products.join(cooperatives))
    .where(
        _WANTED,
        products.c.cooperative_id
        == select(products.c.cooperative_id)
        .where(_WANTED)
        .group_by(products.c.cooperative_id)
        .order_by(func.count(products.c.kind.distinct()).desc(), products.c.cooperative_id)
        .limit(1)
        .correlate(None)
        .scalar_subquery(),
    )
    .order_by(products.c.id.desc())  # of several the oldest is the last
)


def index(unit: Unit, name_of: Callable[[str], tuple[str | None, Sequence[str]]]) -> int:
    """Read every product's name anew, as after words were added; how many are found otherwise now."""
    changed = 0
    listed = select(products.c.id, products.c.name, products.c.kind, products.c["keys"])
    for row in unit.connection.execute(listed).all():
        kind, keys = name_of(row.name)
        if (kind, list(keys)) != (row.kind, list(row[3])):
            values = {"kind": kind, "keys": list(keys)}
            unit.connection.execute(update(products).where(products.c.id == row.id).values(values))
            changed += 1
    return changed


def named(
    unit: Unit, kind: str | None, keys: Sequence[str], *, offset: int = 0, limit: int = 5
) -> tuple[Product, ...]:
    """What can be ordered now that is this thing, or has one of these words in its name.

    The oldest first, always in the same order. Nothing at all without a kind and keys.
    """
    found = _FOUND.all(unit, kind=kind, keys=list(keys), skipped=offset, most=limit)
    return tuple(Product(*row) for row in found)


def together(unit: Unit, kinds: Sequence[str]) -> dict[str, Product]:
    """What can be ordered now of these things at the one cooperative that has most of them.

    By thing, the oldest offer of each; empty where nobody has any.
    """
    return {row[0]: Product(*row[1:]) for row in _TOGETHER.all(unit, kinds=list(kinds))}
