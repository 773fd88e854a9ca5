"""Placing an order: what is confirmed is kept, once, at the price that was shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeAlias

from sqlalchemy import BigInteger, Interval, Text, any_, bindparam, cast, func, insert, literal, or_, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import insert as insert_once

from bot.market.events import OrderPlaced
from bot.market.money import amount_of
from bot.market.orders import CONFIRMED, OPEN, STEP, Order, confirmed, read, the_order
from bot.market.orders import ONE as ONE_ORDER
from bot.market.products import HELD, ONE, STOCK, UNITS, Product, by_id
from bot.people import codes, contact, lock_cooperative
from bot.store.jsonb import written
from bot.store.prepared import Prepared
from bot.store.tables import contacts, order_lines, orders, products
from bot.store.unit import Unit

DELIVERIES = ("pickup", "home")

CODE_RESTS = timedelta(days=365)
"""How long an order's code means that order only."""


@dataclass(frozen=True)
class Line:
    """So many thousandths of its unit of a product."""

    product_id: int
    quantity: int


@dataclass(frozen=True)
class Placed:
    """There is an order. ``again``: the same confirmation had made it before."""

    order: Order
    again: bool = False


@dataclass(frozen=True)
class SoldOut:
    """So much is not there any more; ``left`` thousandths are."""

    product: Product
    left: int


@dataclass(frozen=True)
class NotForSale:
    """The cooperative does not sell it for now."""

    product: Product


@dataclass(frozen=True)
class PriceChanged:
    """It costs another amount than was shown: ``total`` centimes, all lines together.

    ``product`` is the first of the order, as it is now.
    """

    product: Product
    total: int


Outcome: TypeAlias = Placed | SoldOut | NotForSale | PriceChanged


def place(
    unit: Unit,
    *,
    customer_id: int,
    lines: Sequence[Line],
    expected_total: int,
    delivery: str,
    customer_name: str,
    address: str = "",
    landmark: Mapping[str, Any] | None = None,
    confirmation: str,
) -> Outcome:
    """Order these lines of one cooperative for this contact, and keep them for the customer.

    ``expected_total`` is the amount in centimes that was shown and agreed to.
    ``confirmation`` is the key of that agreement: the same key again gives the same order,
    and nothing else happens. Raises LookupError on an unknown product or contact, ValueError
    on lines that make no sense.
    """
    if delivery not in DELIVERIES:
        raise ValueError(f"not a delivery: {delivery!r}")
    cooperative_id = _cooperative_of(unit, lines)
    # The cooperative first, then its products by id: every order waits in the same line.
    lock_cooperative(unit, cooperative_id)
    held, already = unit.each(
        HELD.asking(product_ids=[line.product_id for line in lines]),
        CONFIRMED.asking(confirmation=confirmation),
    )
    if already:
        return Placed(read(already[0]), again=True)
    wanted = by_id(held)
    amounts = [_amount(wanted[line.product_id], line) for line in lines]
    obstacle = _obstacle(wanted, lines, sum(amounts), expected_total)
    if obstacle is not None:
        return obstacle
    new = _NEW.first(
        unit,
        code=_code(unit, cooperative_id, customer_id),
        cooperative_id=cooperative_id,
        customer_id=customer_id,
        confirmation=confirmation,
        total=sum(amounts),
        delivery=delivery,
        customer_name=customer_name,
        address=address,
        landmark=written(dict(landmark or {})),
    )
    if new is None:  # the same key at another cooperative, at the same moment
        return Placed(_made_by(unit, confirmation), again=True)
    placed = _filled(unit, new[0], customer_id, wanted, lines, amounts)
    unit.record(OrderPlaced(placed))
    return Placed(placed)


def _made_by(unit: Unit, confirmation: str) -> Order:
    found = confirmed(unit, confirmation)
    if found is None:
        raise LookupError("a confirmation was just used, and its order is not there")
    return found


def _cooperative_of(unit: Unit, lines: Sequence[Line]) -> int:
    product_ids = {line.product_id for line in lines}
    if not lines or len(product_ids) != len(lines):
        raise ValueError("an order has one line for each of its products")
    owners = _OWNERS.all(unit, product_ids=list(product_ids))
    if len(owners) != len(product_ids):
        raise LookupError(f"not all of these are products: {sorted(product_ids)}")
    cooperative_ids = {cooperative_id for (cooperative_id,) in owners}
    if len(cooperative_ids) != 1:
        raise ValueError("an order is for one cooperative")
    return int(cooperative_ids.pop())


def _amount(product: Product, line: Line) -> int:
    if line.quantity <= 0 or (UNITS[product.unit].whole and line.quantity % ONE):
        raise ValueError(f"not a quantity of {product.unit}: {line.quantity} thousandths")
    return amount_of(product.price, line.quantity)


def _obstacle(
    wanted: Mapping[int, Product], lines: Sequence[Line], total: int, expected_total: int
) -> SoldOut | NotForSale | PriceChanged | None:
    for line in lines:
        product = wanted[line.product_id]
        if product.status != "on":
            return NotForSale(product)
        if not product.has(line.quantity):
            return SoldOut(product, product.stock or 0)
    if total != expected_total:
        return PriceChanged(wanted[lines[0].product_id], total)
    return None


def _code(unit: Unit, cooperative_id: int, customer_id: int) -> str:
    """A code that neither the cooperative nor the customer takes for another order.

    Nobody else gives one at the cooperative: it is locked.
    """
    person = contact(unit, customer_id).person
    used = {code for (code,) in _CODES.all(unit, cooperative_id=cooperative_id, of=person)}
    return codes.next_free(used, cooperative_id + len(used))


def _filled(
    unit: Unit,
    order_id: int,
    customer_id: int,
    wanted: Mapping[int, Product],
    lines: Sequence[Line],
    amounts: Sequence[int],
) -> Order:
    """The new order once its lines are kept and its goods are taken off the stock."""
    questions = [STEP.asking(order_id=order_id, status="placed", by_contact=customer_id)]
    for line, amount in zip(lines, amounts, strict=True):
        product = wanted[line.product_id]
        questions.append(
            _LINE.asking(
                order_id=order_id,
                product_id=product.id,
                name=product.name,
                quantity=line.quantity,
                unit=product.unit,
                price=product.price,
                amount=amount,
            )
        )
        questions.append(STOCK.asking(product_id=product.id, more=-line.quantity))
    *_, found = unit.each(*questions, ONE_ORDER.asking(order_id=order_id))
    return the_order(found, order_id)


_OWNERS = Prepared(
    select(products.c.cooperative_id).where(
        products.c.id == any_(bindparam("product_ids", type_=ARRAY(BigInteger)))
    )
)
_CODES = Prepared(
    select(orders.c.code)
    .join(contacts, contacts.c.id == orders.c.customer_id)
    .where(
        or_(orders.c.cooperative_id == bindparam("cooperative_id"), contacts.c.person == bindparam("of")),
        or_(
            orders.c.status == any_(literal(list(OPEN), ARRAY(Text))),
            orders.c.placed_at > func.now() - cast(literal(CODE_RESTS), Interval),
        ),
    )
)
_NEW = Prepared(
    insert_once(orders)
    .values(
        status="placed",
        **{
            name: bindparam(name)
            for name in (
                "code",
                "cooperative_id",
                "customer_id",
                "confirmation",
                "total",
                "delivery",
                "customer_name",
                "address",
                "landmark",
            )
        },
    )
    .on_conflict_do_nothing(index_elements=[orders.c.confirmation])
    .returning(orders.c.id)
)
_LINE = Prepared(
    insert(order_lines).values({column.name: bindparam(column.name) for column in order_lines.c})
)
