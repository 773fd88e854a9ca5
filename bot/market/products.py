"""What cooperatives sell, for how much, and how much of it is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    any_,
    bindparam,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import ARRAY

from bot.market.events import ProductChanged, ProductListed
from bot.people import lock_cooperative
from bot.store.prepared import Prepared
from bot.store.tables import cooperatives, products
from bot.store.unit import Unit
from bot.store.wire import Row

ONE = 1000
"""Thousandths in one of anything."""

SUPPLY = ("stock", "order", "single")
"""So many are there; made when ordered; the only one of its kind."""


@dataclass(frozen=True)
class SaleUnit:
    """What a price is for. ``whole``: nobody sells half of one."""

    id: str
    whole: bool


UNITS: Mapping[str, SaleUnit] = MappingProxyType(
    {
        **{name: SaleUnit(name, whole=False) for name in ("g", "kg", "l", "ml")},
        **{name: SaleUnit(name, whole=True) for name in ("piece", "bottle", "box", "jar")},
        **{name: SaleUnit(name, whole=True) for name in ("100g", "250g", "500g", "250ml", "500ml")},
    }
)
"""A closed list that can be said aloud. Packs, like pieces, are sold whole."""


@dataclass(frozen=True)
class Product:
    """Something for sale. ``number`` is what it is called by within its cooperative.

    ``price`` is centimes for one ``unit``; ``stock`` thousandths of it, what is ordered already
    taken off, and None where it is made when ordered. ``status`` is on or paused; ``photo``
    is the name of a kept picture.
    """

    id: int
    cooperative_id: int
    number: int
    name: str
    unit: str
    price: int
    supply: str
    stock: int | None
    status: str
    photo: str | None
    cooperative_name: str
    cooperative_name_latin: str
    cooperative_code: str
    cooperative_phone: str | None

    def has(self, quantity: int) -> bool:
        """Whether so many thousandths are left, or it is made when ordered."""
        return self.stock is None or self.stock >= quantity


_JOINED = products.join(cooperatives)
_COLUMNS = (
    products.c.id,
    products.c.cooperative_id,
    products.c.number,
    products.c.name,
    products.c.unit,
    products.c.price,
    products.c.supply,
    products.c.stock,
    products.c.status,
    products.c.photo,
    cooperatives.c.name.label("cooperative_name"),
    cooperatives.c.name_latin.label("cooperative_name_latin"),
    cooperatives.c.code.label("cooperative_code"),
    cooperatives.c.phone.label("cooperative_phone"),
)


def _these(*which: ColumnElement[bool]) -> Select[Any]:
    return select(*_COLUMNS).select_from(_JOINED).where(*which)


_AT = products.c.cooperative_id == bindparam("cooperative_id")
_PAGE = (
    _these(products.c.status == "on", or_(products.c.stock.is_(None), products.c.stock > 0))
    .order_by(products.c.id)
    .offset(bindparam("skipped", type_=Integer))
    .limit(bindparam("most", type_=Integer))
)
_ONE = Prepared(_these(products.c.id == bindparam("product_id")))
# By id, so that nobody waits in a circle. key_share: an order line that only refers to a
# product need not wait.
HELD = Prepared(
    _these(products.c.id == any_(bindparam("product_ids", type_=ARRAY(BigInteger))))
    .order_by(products.c.id)
    .with_for_update(of=products, key_share=True)
)
STOCK = Prepared(
    update(products)
    .where(products.c.id == bindparam("product_id"))
    .values(stock=products.c.stock + bindparam("more", type_=BigInteger))
)
_OF_ONE = Prepared(_these(_AT).order_by(products.c.number))
_FOR_SALE = Prepared(_PAGE)
_FOR_SALE_AT = Prepared(_PAGE.where(_AT))
_LIST = Prepared(
    insert(products)
    .values(
        number=select(func.coalesce(func.max(products.c.number), 0) + 1).where(_AT).scalar_subquery(),
        **{
            name: bindparam(name)
            for name in (
                "cooperative_id",
                "name",
                "unit",
                "price",
                "supply",
                "stock",
                "photo",
                "voice",
                "listed_by",
                "kind",
                "keys",
            )
        },
    )
    .returning(products.c.id)
)


def list_product(
    unit: Unit,
    *,
    cooperative_id: int,
    listed_by: int,
    name: str,
    unit_name: str,
    price: int,
    supply: str,
    stock: int | None,
    photo: str | None = None,
    voice: str | None = None,
    kind: str | None = None,
    keys: Sequence[str] = (),
) -> Product:
    """Put something up for sale, under the cooperative's next number.

    ``listed_by`` is a contact. ``price`` is centimes for one unit. ``stock`` is thousandths
    of a unit where supply is stock; it does not matter otherwise: what is made when ordered
    has none, a single piece is one. ``kind`` and ``keys`` are what it is found by
    (``catalogue``). Raises ValueError where these make no sense.
    """
    if supply not in SUPPLY:
        raise ValueError(f"not a supply: {supply!r}")
    if unit_name not in UNITS:
        raise ValueError(f"not a unit of sale: {unit_name!r}")
    if not name.strip():
        raise ValueError("a product has a name")
    if supply == "single":
        stock = ONE
    elif supply == "order":
        stock = None
    else:
        stock = _countable(stock, unit_name)
    # Two members who list at once get two numbers.
    lock_cooperative(unit, cooperative_id)
    new = _LIST.asking(
        cooperative_id=cooperative_id,
        name=name.strip(),
        unit=unit_name,
        price=_payable(price),
        supply=supply,
        stock=stock,
        photo=photo,
        voice=voice,
        listed_by=listed_by,
        kind=kind,
        keys=list(keys),
    )
    ((new_id,),) = unit.rows(*new)
    listed = product(unit, new_id)
    unit.record(ProductListed(listed))
    return listed


def product(unit: Unit, product_id: int) -> Product:
    """The product of this id. Raises LookupError if there is none."""
    row = _ONE.first(unit, product_id=product_id)
    if row is None:
        raise LookupError(f"no product {product_id}")
    return Product(*row)


def products_of(unit: Unit, cooperative_id: int) -> tuple[Product, ...]:
    """Everything a cooperative lists, paused and sold out too, by number."""
    return tuple(Product(*row) for row in _OF_ONE.all(unit, cooperative_id=cooperative_id))


def for_sale(
    unit: Unit, *, cooperative_id: int | None = None, offset: int = 0, limit: int = 5
) -> tuple[Product, ...]:
    """What can be ordered now, everywhere or at one cooperative, always in the same order."""
    if cooperative_id is None:
        page = _FOR_SALE.all(unit, skipped=offset, most=limit)
    else:
        page = _FOR_SALE_AT.all(unit, skipped=offset, most=limit, cooperative_id=cooperative_id)
    return tuple(Product(*row) for row in page)


def locked(unit: Unit, product_ids: list[int]) -> dict[int, Product]:
    """These products, held until the commit; by id, so that nobody waits in a circle."""
    return by_id(HELD.all(unit, product_ids=product_ids))


def by_id(rows: Sequence[Row]) -> dict[int, Product]:
    """Products as ``HELD`` finds them. For this room only."""
    return {row[0]: Product(*row) for row in rows}


def add_stock(unit: Unit, added: Mapping[int, int]) -> None:
    """Add so many thousandths to each product (below 0 takes them). They are ``locked`` already.

    What is made when ordered has no stock, and stays without.
    """
    unit.each(*(STOCK.asking(product_id=product_id, more=more) for product_id, more in added.items()))


def set_price(unit: Unit, product_id: int, price: int) -> Product:
    """Another price, in centimes for one unit. Orders placed already keep theirs.

    Raises ValueError unless it is above nothing, LookupError on an unknown product.
    """
    return _change(unit, _held(unit, product_id), price=_payable(price))


def set_stock(unit: Unit, product_id: int, stock: int) -> Product:
    """How much is left to sell, in thousandths, beside what is ordered already.

    A single piece of which there are several is an ordinary product from now on. Raises
    ValueError on what cannot be counted so, and for what is made when ordered.
    """
    held = _held(unit, product_id)
    if held.supply == "order":
        # Its open orders took nothing from a stock, and must give nothing back to one.
        raise ValueError("what is made when ordered has no stock")
    stock = _countable(stock, held.unit)
    supply = "stock" if stock > ONE else held.supply
    return _change(unit, held, stock=stock, supply=supply)


def pause(unit: Unit, product_id: int) -> Product:
    """Not for sale for a while."""
    return _change(unit, _held(unit, product_id), status="paused")


def resume(unit: Unit, product_id: int) -> Product:
    """For sale again."""
    return _change(unit, _held(unit, product_id), status="on")


def _held(unit: Unit, product_id: int) -> Product:
    held = locked(unit, [product_id])
    if product_id not in held:
        raise LookupError(f"no product {product_id}")
    return held[product_id]


def _change(unit: Unit, before: Product, **values: object) -> Product:
    unit.connection.execute(update(products).where(products.c.id == before.id).values(**values))
    after = product(unit, before.id)
    if after != before:
        unit.record(ProductChanged(after))
    return after


def _payable(price: int) -> int:
    if price <= 0:
        raise ValueError(f"not a price: {price} centimes")
    return price


def _countable(stock: int | None, unit_name: str) -> int:
    if stock is None or stock < 0 or (UNITS[unit_name].whole and stock % ONE):
        raise ValueError(f"not a stock of {unit_name}: {stock} thousandths")
    return stock
