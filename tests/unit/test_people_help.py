"""The help queue: nobody is doubled, nobody is forgotten."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from bot import people
from bot.people import Contact
from bot.people.help import MOST_WORDS
from bot.store.unit import Unit, unit_of_work


def fatima(unit: Unit) -> Contact:
    return people.meet(unit, channel="sms", address="sms:+212612345678", phone="+212612345678")


def test_who_asks_is_in_the_queue_for_a_day(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        asked = people.ask_for_person(
            unit,
            fatima(unit).id,
            reason="asked",
            flow="sell",
            state="price",
            words="3awnouni",
            media=["v1.ogg"],
        )
        assert unit.take_events() == [people.HelpAsked(asked)]
        assert people.open_requests(unit, 10) == (asked,)
        assert asked.due_at - asked.created_at == timedelta(hours=24)
        assert (asked.words, asked.media, asked.state) == ("3awnouni", ("v1.ogg",), "price")


def test_asking_again_adds_to_what_is_open(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        who = fatima(unit)
        first = people.ask_for_person(unit, who.id, reason="stuck", flow="sell", state="price", words="?")
        unit.take_events()
        again = people.ask_for_person(
            unit, who.id, reason="stuck", flow="home", state="menu", words="ما فهمتش", media=["p.jpg"]
        )
        other = people.ask_for_person(unit, who.id, reason="asked", flow="home", state="menu")
        assert unit.take_events() == [people.HelpAsked(other)]
        assert again.id == first.id
        assert (again.words, again.media, again.state) == ("?\nما فهمتش", ("p.jpg",), "price")
        assert {request.id for request in people.open_requests(unit, 10)} == {first.id, other.id}


def test_what_is_closed_is_closed_once_and_opens_anew(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        who = fatima(unit)
        first = people.ask_for_person(unit, who.id, reason="asked", flow="home", state="menu")
        closed = people.close(unit, first.id)
        assert closed is not None
        assert closed.status == "closed"
        assert people.close(unit, first.id) is None
        assert people.open_requests(unit, 10) == ()
        assert people.ask_for_person(unit, who.id, reason="asked", flow="", state="").id != first.id


def test_a_flood_of_words_keeps_the_newest(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        who = fatima(unit)
        for word in ("first", "x" * MOST_WORDS, "last"):
            kept = people.ask_for_person(unit, who.id, reason="kept", flow="", state="", words=word)
        assert len(kept.words) == MOST_WORDS
        assert kept.words.endswith("x\nlast")


def test_a_reason_is_one_of_ours(engine: Engine) -> None:
    with unit_of_work(engine) as unit, pytest.raises(ValueError, match="reason"):
        people.ask_for_person(unit, fatima(unit).id, reason="bored", flow="", state="")
