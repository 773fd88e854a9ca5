"""Products: what is for sale, for how much, and how much is left."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Engine

from bot import market, people
from bot.market import Product
from bot.people import Contact, Cooperative
from bot.store.unit import Unit, unit_of_work

HONEY = {"name": "عسل الزعتر", "unit_name": "kg", "price": 25000, "supply": "stock", "stock": 2500}


def seller(unit: Unit) -> Contact:
    return people.meet(unit, channel="sms", address="sms:+212612345678", phone="+212612345678")


def taytmatine(unit: Unit) -> Cooperative:
    return people.create(unit, "تايتماتين", "Taytmatine", "09")


def listed(unit: Unit, cooperative: Cooperative, **changes: Any) -> Product:
    fields: dict[str, Any] = {**HONEY, **changes}
    return market.list_product(unit, cooperative_id=cooperative.id, listed_by=seller(unit).id, **fields)


@pytest.mark.parametrize(
    ("price", "quantity", "amount"),
    [
        (25000, 1000, 25000),
        (25000, 1500, 37500),
        (25000, 250, 6250),
        (25001, 500, 12501),  # 12,500.5: halves go up
        (33333, 333, 11100),  # 11,099.889
        (1, 499, 0),
        (1, 500, 1),
        (800_000_00, 1000, 800_000_00),
    ],
)
def test_amounts_are_whole_centimes_and_halves_go_up(price: int, quantity: int, amount: int) -> None:
    assert market.amount_of(price, quantity) == amount


def test_a_product_gets_the_next_number_of_its_cooperative(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        here, there = taytmatine(unit), people.create(unit, "أمل", "Amal", "08")
        first, second = listed(unit, here), listed(unit, here, name="أملو", photo="p.jpg", voice="v.ogg")
        assert (first.number, second.number, listed(unit, there).number) == (1, 2, 1)
        assert unit.take_events()[:2] == [market.ProductListed(first), market.ProductListed(second)]
        assert market.product(unit, second.id) == second
        assert (second.photo, second.cooperative_code, second.status) == ("p.jpg", here.code, "on")
        assert market.products_of(unit, here.id) == (first, second)
        with pytest.raises(LookupError):
            market.product(unit, 999)


def test_what_is_made_when_ordered_has_no_stock_and_a_single_piece_is_one(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        here = taytmatine(unit)
        assert listed(unit, here, supply="order", stock=3000).stock is None
        assert listed(unit, here, supply="single", unit_name="piece", stock=None).stock == market.ONE


@pytest.mark.parametrize(
    "wrong",
    [
        {"supply": "maybe"},
        {"unit_name": "spoon"},
        {"name": " "},
        {"price": 0},
        {"price": -5},
        {"stock": None},
        {"stock": -1},
        {"unit_name": "piece", "stock": 1500},
        {"unit_name": "250g", "stock": 500},
    ],
)
def test_what_makes_no_sense_is_not_listed(engine: Engine, wrong: dict[str, Any]) -> None:
    with unit_of_work(engine) as unit:
        here = taytmatine(unit)
        with pytest.raises(ValueError, match=r"not a|name"):
            listed(unit, here, **wrong)
        assert market.products_of(unit, here.id) == ()
        assert unit.take_events() == []


def test_pieces_bottles_boxes_jars_and_packs_are_sold_whole() -> None:
    by_parts = {name for name, unit in market.UNITS.items() if not unit.whole}
    assert by_parts == {"g", "kg", "l", "ml"}
    assert len(market.UNITS) == 13


def test_for_sale_is_what_is_on_and_left_a_page_at_a_time(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        here, there = taytmatine(unit), people.create(unit, "أمل", "Amal", "08")
        honey = listed(unit, here)
        listed(unit, here, stock=0)
        paused = market.pause(unit, listed(unit, here).id)
        made = listed(unit, here, supply="order", stock=None)
        dates = listed(unit, there)
        assert market.for_sale(unit) == (honey, made, dates)
        assert market.for_sale(unit, offset=1, limit=1) == (made,)
        assert market.for_sale(unit, cooperative_id=here.id) == (honey, made)
        assert paused.status == "paused"
        assert market.resume(unit, paused.id) in market.for_sale(unit)


def test_changes_are_told_and_only_changes(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        honey = listed(unit, taytmatine(unit))
        unit.take_events()
        dearer = market.set_price(unit, honey.id, 30000)
        market.set_price(unit, honey.id, 30000)
        market.resume(unit, honey.id)
        less = market.set_stock(unit, honey.id, 500)
        assert unit.take_events() == [market.ProductChanged(dearer), market.ProductChanged(less)]
        assert (less.price, less.stock) == (30000, 500)
        with pytest.raises(ValueError, match="price"):
            market.set_price(unit, honey.id, 0)
        with pytest.raises(ValueError, match="stock"):
            market.set_stock(unit, honey.id, -1)
        with pytest.raises(LookupError):
            market.pause(unit, 999)


def test_a_second_of_a_single_piece_makes_it_an_ordinary_product(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        carpet = listed(unit, taytmatine(unit), supply="single", unit_name="piece")
        assert market.set_stock(unit, carpet.id, 0).supply == "single"
        assert market.set_stock(unit, carpet.id, 1000).supply == "single"
        assert market.set_stock(unit, carpet.id, 2000).supply == "stock"
        with pytest.raises(ValueError, match="stock"):
            market.set_stock(unit, carpet.id, 1500)


def test_what_is_made_when_ordered_never_gets_a_stock(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        basket = listed(unit, taytmatine(unit), supply="order", stock=None)
        with pytest.raises(ValueError, match="no stock"):
            market.set_stock(unit, basket.id, 1000)
