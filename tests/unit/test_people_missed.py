"""What was not understood is counted with its question, and never with its writer."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, text

from bot import people
from bot.store.unit import unit_of_work


def missed(engine: Engine, *said: str) -> list[tuple[str, int]]:
    with unit_of_work(engine) as unit:
        for words in said:
            people.record_missed(unit, flow="home", state="member", language="ary-Latn", words=words)
        return [(each.words, each.times) for each in people.commonest_missed(unit)]


def test_the_commonest_come_first(engine: Engine) -> None:
    assert missed(engine, "wakhha", "chno", "  Wakhha ") == [("wakhha", 2), ("chno", 1)]


@pytest.mark.parametrize("number", ["06 12 34 56 78", "+212 6 12 34 56 78", "06.12.34.56.78", "4677"])
def test_a_number_is_kept_as_a_sign(engine: Engine, number: str) -> None:
    assert missed(engine, f"3yto liya f {number}") == [("3yto liya f #", 1)]


def test_long_messages_teach_no_spelling(engine: Engine) -> None:
    assert missed(engine, "x" * 61, "   ") == []


def test_what_was_added_is_taken_off(engine: Engine) -> None:
    missed(engine, "wakhha", "chno")
    with unit_of_work(engine) as unit:
        assert people.forget_missed(unit, " WAKHHA") == 1
    assert missed(engine) == [("chno", 1)]


def test_what_was_missed_long_ago_is_forgotten(engine: Engine) -> None:
    missed(engine, "wakhha", "chno")
    with engine.begin() as connection:
        connection.execute(
            text("update missed set last_at = now() - interval '91 days' where words = 'chno'")
        )
    with unit_of_work(engine) as unit:
        people.sweep_missed(unit, 90)
    assert missed(engine) == [("wakhha", 1)]
