"""The way of an order, from placed to delivered, and the ways it may end before.

placed → accepted → ready → delivered; the cooperative may refuse what is placed; the customer
may cancel what is placed or accepted; what was ready may come back.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import bindparam, func, select, update

from bot.market.events import (
    OrderAccepted,
    OrderCancelled,
    OrderDelivered,
    OrderReady,
    OrderRefused,
    OrderReturned,
)
from bot.market.orders import ONE, STEP, Order, the_order
from bot.market.products import add_stock, locked
from bot.people import NotAllowed, check_member, contact
from bot.store.prepared import Prepared
from bot.store.tables import orders
from bot.store.unit import Unit


def accept(unit: Unit, order_id: int, by: int) -> Order | None:
    """The cooperative takes the order on.

    Like every step here: ``by`` is the contact who says so; None means that this step is not
    possible any more, because somebody took another before; raises NotAllowed if it is not
    theirs to take, LookupError if there is no such order.
    """
    return _member_step(unit, order_id, by, ("placed",), "accepted", OrderAccepted)


def refuse(unit: Unit, order_id: int, by: int) -> Order | None:
    """The cooperative cannot do it; the stock is for others again."""
    return _member_step(unit, order_id, by, ("placed",), "refused", OrderRefused)


def ready(unit: Unit, order_id: int, by: int) -> Order | None:
    """It can be fetched, or is on its way."""
    return _member_step(unit, order_id, by, ("accepted",), "ready", OrderReady)


def delivered(unit: Unit, order_id: int, by: int) -> Order | None:
    """The customer has it."""
    return _member_step(unit, order_id, by, ("ready",), "delivered", OrderDelivered)


def returned(unit: Unit, order_id: int, by: int) -> Order | None:
    """It came back; the stock is for others again."""
    return _member_step(unit, order_id, by, ("ready",), "returned", OrderReturned)


def cancel(unit: Unit, order_id: int, by: int) -> Order | None:
    """The customer no longer wants it; the stock is for others again."""
    held = _held(unit, order_id)
    if contact(unit, by).person != contact(unit, held.customer_id).person:
        raise NotAllowed(f"contact {by} did not place order {order_id}")
    return _step(unit, held, by, ("placed", "accepted"), "cancelled", OrderCancelled)


def _member_step(
    unit: Unit,
    order_id: int,
    by: int,
    since: tuple[str, ...],
    status: str,
    event: Callable[[Order], object],
) -> Order | None:
    held = _held(unit, order_id)
    check_member(unit, held.cooperative_id, by)
    return _step(unit, held, by, since, status, event)


_HOLD = Prepared(select(orders.c.id).where(orders.c.id == bindparam("order_id")).with_for_update())
_TAKE = Prepared(
    update(orders)
    .where(orders.c.id == bindparam("order_id"))
    .values(status=bindparam("now"), changed_at=func.now())
)


def _held(unit: Unit, order_id: int) -> Order:
    """The order, held until the commit: of two who answer at once, one is first."""
    _, found = unit.each(_HOLD.asking(order_id=order_id), ONE.asking(order_id=order_id))
    return the_order(found, order_id)


def _step(
    unit: Unit,
    held: Order,
    by: int,
    since: tuple[str, ...],
    status: str,
    event: Callable[[Order], object],
) -> Order | None:
    if held.status not in since:
        return None
    if status in ("refused", "cancelled", "returned"):
        locked(unit, [line.product_id for line in held.lines])
        add_stock(unit, {line.product_id: line.quantity for line in held.lines})
    *_, found = unit.each(
        _TAKE.asking(order_id=held.id, now=status),
        STEP.asking(order_id=held.id, status=status, by_contact=by),
        ONE.asking(order_id=held.id),
    )
    taken = the_order(found, held.id)
    unit.record(event(taken))
    return taken
