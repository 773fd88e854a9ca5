"""What is for sale is found by the words that people use for it, in both scripts."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from bot import market, people
from bot.assembly import LOCALES
from bot.store.unit import Unit, unit_of_work
from bot.understanding import Understanding

UNDERSTANDING = Understanding.load(LOCALES)


def name_of(name: str) -> tuple[str | None, tuple[str, ...]]:
    found = UNDERSTANDING.name(name)
    return found.kind, found.keys


def listed(unit: Unit, *names: str) -> None:
    """One cooperative lists these, and nobody has read their names yet."""
    shop = people.create(unit, "تعاونية", "Coop", "09")
    seller = people.meet(unit, channel="sms", address="sms:+212611111111", phone="+212611111111")
    for name in names:
        market.list_product(
            unit,
            cooperative_id=shop.id,
            listed_by=seller.id,
            name=name,
            unit_name="kg",
            price=1000,
            supply="order",
            stock=None,
        )


def found(unit: Unit, words: str) -> list[str]:
    return [product.name for product in market.named(unit, *name_of(words))]


@pytest.mark.parametrize("words", ["3sel", "l3assal", "عسل", "العسل", "miel", "bghit l3sel"])
def test_one_thing_by_all_its_names(engine: Engine, words: str) -> None:
    with unit_of_work(engine) as unit:
        listed(unit, "عسل الزعتر", "زربية")
        market.index(unit, name_of)
        assert found(unit, words) == ["عسل الزعتر"]


def test_a_name_that_no_list_knows_is_found_by_its_consonants(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        listed(unit, "Tbarkoukt Souss", "miel")
        market.index(unit, name_of)
        assert found(unit, "تباركوكت") == ["Tbarkoukt Souss"]


def test_an_index_that_is_right_changes_nothing(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        listed(unit, "miel", "زربية")
        assert market.index(unit, name_of) == 2
        assert market.index(unit, name_of) == 0


def test_nothing_is_asked_for_and_nothing_found(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        listed(unit, "miel")
        assert market.named(unit, None, ()) == ()


def test_several_things_come_from_whoever_has_most_of_them_however_many_sell_one(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        for _ in range(60):
            listed(unit, "miel")
        listed(unit, "miel", "miel de thym", "huile d'olive")
        market.index(unit, name_of)
        honey, oil = UNDERSTANDING.name("miel").kind, UNDERSTANDING.name("huile d'olive").kind
        assert honey
        assert oil
        found = market.together(unit, [honey, oil, "carpet"])
        assert {kind: product.name for kind, product in found.items()} == {
            honey: "miel",
            oil: "huile d'olive",
        }
        assert len({product.cooperative_id for product in found.values()}) == 1
        assert market.together(unit, ["carpet"]) == {}
