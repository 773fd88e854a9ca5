"""An order as it is kept, and how orders are found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, select
from sqlalchemy.dialects.postgresql import aggregate_order_by

from bot.store.prepared import Prepared
from bot.store.tables import contacts, cooperatives, order_lines, orders
from bot.store.unit import Unit

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


_ONE = Prepared(_ORDERS.where(orders.c.id == bindparam("order_id")))


def order(unit: Unit, order_id: int) -> Order:
    """The order of this id. Raises LookupError if there is none."""
    row = _ONE.first(unit, order_id=order_id)
    if row is None:
        raise LookupError(f"no order {order_id}")
    return _order(row)


def confirmed(unit: Unit, confirmation: str) -> Order | None:
    """The order that this confirmation made, or None."""
    found = _read(unit, orders.c.confirmation == confirmation)
    return found[0] if found else None


def incoming(
    unit: Unit,
    cooperative_ids: Sequence[int],
    statuses: Sequence[str] = OPEN,
    offset: int = 0,
    limit: int = 5,
) -> tuple[Order, ...]:
    """Orders for these cooperatives in these statuses, who waits longest first."""
    return _read(
        unit,
        orders.c.cooperative_id.in_(cooperative_ids),
        orders.c.status.in_(statuses),
        order_by=(orders.c.placed_at, orders.c.id),
        offset=offset,
        limit=limit,
    )


def orders_of(unit: Unit, person: str, offset: int = 0, limit: int = 5) -> tuple[Order, ...]:
    """What a person ordered, from whichever phone or channel, the newest first."""
    return _read(
        unit,
        contacts.c.person == person,
        order_by=(orders.c.placed_at.desc(), orders.c.id.desc()),
        offset=offset,
        limit=limit,
    )


def _read(
    unit: Unit,
    *which: ColumnElement[bool],
    order_by: Sequence[ColumnElement[Any]] = (),
    offset: int = 0,
    limit: int | None = None,
) -> tuple[Order, ...]:
    found = unit.connection.execute(_ORDERS.where(*which).order_by(*order_by).offset(offset).limit(limit))
    return tuple(_order(row) for row in found)


def _order(row: Sequence[Any]) -> Order:
    values = dict(zip(Order.__dataclass_fields__, row, strict=True))
    values["lines"] = tuple(OrderLine(*line) for line in values["lines"] or ())
    return Order(**values)
