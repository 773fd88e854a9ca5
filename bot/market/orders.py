"""An order as it is kept, and how orders are found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Integer, Text, any_, bindparam, func, insert, select
from sqlalchemy.dialects.postgresql import ARRAY, aggregate_order_by

from bot.store.prepared import Prepared
from bot.store.tables import contacts, cooperatives, order_lines, order_steps, orders
from bot.store.unit import Unit
from bot.store.wire import Row

OPEN = ("placed", "accepted", "ready")
"""Somebody still has to do something."""

STATUSES = (*OPEN, "delivered", "refused", "cancelled", "returned")


@dataclass(frozen=True)
class OrderLine:
    """So much of a product, named and priced as it was when it was ordered.

    ``quantity`` is thousandths of ``unit``; ``price`` centimes for one, ``amount`` for all.
    """

    product_id: int
    name: str
    quantity: int
    unit: str
    price: int
    amount: int


@dataclass(frozen=True)
class Order:
    """An order. ``code`` is said aloud; ``total`` is centimes, paid when it is received.

    ``customer_id`` is a contact; ``delivery`` is pickup or home. ``landmark`` is what they
    gave to be found by, beside words: a place or a voice note, as plain data.
    """

    id: int
    code: str
    cooperative_id: int
    customer_id: int
    status: str
    total: int
    delivery: str
    customer_name: str
    customer_phone: str | None
    address: str
    landmark: Mapping[str, Any]
    lines: tuple[OrderLine, ...]
    placed_at: datetime
    cooperative_name: str
    cooperative_name_latin: str
    cooperative_phone: str | None


_LINES = (
    select(
        func.json_agg(
            aggregate_order_by(
                func.json_build_array(*(order_lines.c[name] for name in OrderLine.__dataclass_fields__)),
                order_lines.c.product_id,
            )
        )
    )
    .where(order_lines.c.order_id == orders.c.id)
    .scalar_subquery()
)
_ORDERS = (
    select(
        orders.c.id,
        orders.c.code,
        orders.c.cooperative_id,
        orders.c.customer_id,
        orders.c.status,
        orders.c.total,
        orders.c.delivery,
        orders.c.customer_name,
        contacts.c.phone.label("customer_phone"),
        orders.c.address,
        orders.c.landmark,
        _LINES.label("lines"),
        orders.c.placed_at,
        cooperatives.c.name.label("cooperative_name"),
        cooperatives.c.name_latin.label("cooperative_name_latin"),
        cooperatives.c.phone.label("cooperative_phone"),
    )
    .join(cooperatives, cooperatives.c.id == orders.c.cooperative_id)
    .join(contacts, contacts.c.id == orders.c.customer_id)
)


_PAGE = _ORDERS.offset(bindparam("skipped", type_=Integer)).limit(bindparam("most", type_=Integer))
ONE = Prepared(_ORDERS.where(orders.c.id == bindparam("order_id")))
STEP = Prepared(
    insert(order_steps).values({name: bindparam(name) for name in ("order_id", "status", "by_contact")})
)
CONFIRMED = Prepared(_ORDERS.where(orders.c.confirmation == bindparam("confirmation")))
_INCOMING = Prepared(
    _PAGE.where(
        orders.c.cooperative_id == any_(bindparam("cooperative_ids", type_=ARRAY(BigInteger))),
        orders.c.status == any_(bindparam("statuses", type_=ARRAY(Text))),
    ).order_by(orders.c.placed_at, orders.c.id)
)
_OF_PERSON = Prepared(
    _PAGE.where(contacts.c.person == bindparam("of")).order_by(orders.c.placed_at.desc(), orders.c.id.desc())
)


def order(unit: Unit, order_id: int) -> Order:
    """The order of this id. Raises LookupError if there is none."""
    return the_order(ONE.all(unit, order_id=order_id), order_id)


def the_order(rows: Sequence[Row], order_id: int) -> Order:
    """The one that was found as ``ONE``. Raises LookupError. For this room only."""
    if not rows:
        raise LookupError(f"no order {order_id}")
    return read(rows[0])


def confirmed(unit: Unit, confirmation: str) -> Order | None:
    """The order that this confirmation made, or None."""
    row = CONFIRMED.first(unit, confirmation=confirmation)
    return None if row is None else read(row)


def incoming(
    unit: Unit,
    cooperative_ids: Sequence[int],
    statuses: Sequence[str] = OPEN,
    offset: int = 0,
    limit: int = 5,
) -> tuple[Order, ...]:
    """Orders for these cooperatives in these statuses, who waits longest first."""
    page = _INCOMING.all(
        unit, cooperative_ids=list(cooperative_ids), statuses=list(statuses), skipped=offset, most=limit
    )
    return tuple(read(row) for row in page)


def orders_of(unit: Unit, person: str, offset: int = 0, limit: int = 5) -> tuple[Order, ...]:
    """What a person ordered, from whichever phone or channel, the newest first."""
    return tuple(read(row) for row in _OF_PERSON.all(unit, of=person, skipped=offset, most=limit))


def read(row: Row) -> Order:
    """An order as ``ONE`` finds it. For this room only."""
    values = dict(zip(Order.__dataclass_fields__, row, strict=True))
    values["lines"] = tuple(OrderLine(*line) for line in values["lines"] or ())
    return Order(**values)
