"""Cooperatives: their codes, their members, who hears of an order."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, func, select, update

from bot import market, people
from bot.people import Contact, Cooperative, codes
from bot.store.tables import members
from bot.store.unit import Unit, unit_of_work


def somebody(unit: Unit, number: int, channel: str = "sms") -> Contact:
    phone = f"+2126{number:08d}"
    return people.meet(unit, channel=channel, address=f"{channel}:{phone}", phone=phone)


def taytmatine(unit: Unit) -> Cooperative:
    return people.create(unit, "تايتماتين", "Taytmatine", "09", place="Tiout", branch="argan")


def test_a_cooperative_is_found_by_its_codes_however_they_are_typed(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        made = taytmatine(unit)
        assert (len(made.code), len(made.join_code)) == (3, 5)
        assert people.by_code(unit, f" {made.code[0]} {made.code[1:]}") == made
        assert people.by_join_code(unit, f"{made.join_code[:3]} {made.join_code[3:]}") == made
        assert people.by_code(unit, made.join_code) is None
        assert people.by_join_code(unit, made.code) is None
        assert people.by_code(unit, "argan") is None
        assert people.cooperative(unit, made.id) == made


def test_codes_grow_when_the_short_ones_are_used_up(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        made = [people.create(unit, f"{i}", f"{i}", "01") for i in range(120)]
        assert len({cooperative.code for cooperative in made}) == 120
        assert {len(cooperative.code) for cooperative in made} == {3, 4}
        assert {len(cooperative.join_code) for cooperative in made} == {5}


def test_codes_that_exist_already_are_kept(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        code, join_code = codes.with_check("47"), codes.with_check("4711")
        made = people.create(unit, "أ", "A", "01", code=code, join_code=join_code)
        assert (made.code, made.join_code) == (code, join_code)
        with pytest.raises(people.CodeTaken):
            people.create(unit, "ب", "B", "01", code=code)
        with pytest.raises(ValueError, match="not a code"):
            people.create(unit, "ب", "B", "01", code="471")
        with pytest.raises(ValueError, match="not a region"):
            people.create(unit, "ب", "B", "13")


def test_the_first_member_is_president_and_joining_again_changes_nothing(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        made = taytmatine(unit)
        fatima, khadija = somebody(unit, 1), somebody(unit, 2)
        assert people.join(unit, fatima, made.join_code) == made
        assert people.join(unit, khadija, made.join_code, role="treasurer") == made
        assert people.join(unit, fatima, made.join_code) == made
        assert unit.take_events() == [
            people.MemberJoined(made, fatima, "president"),
            people.MemberJoined(made, khadija, "treasurer"),
        ]
        assert people.cooperatives_of(unit, fatima.person) == (made,)
        assert people.cooperatives_of(unit, "+212600000009") == ()
        people.check_member(unit, made.id, khadija.id)
        # The same person on another channel is the same member.
        people.check_member(unit, made.id, somebody(unit, 2, "whatsapp").id)
        with pytest.raises(people.NotAllowed):
            people.check_member(unit, made.id, somebody(unit, 3).id)


def test_nobody_joins_by_a_wrong_code_or_the_code_of_the_shop(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        made = taytmatine(unit)
        fatima = somebody(unit, 1)
        assert people.join(unit, fatima, made.code) is None
        assert people.join(unit, fatima, "00000") is None
        assert unit.take_events() == []
        assert unit.connection.execute(select(func.count()).select_from(members)).scalar_one() == 0


def test_two_hear_of_an_order_where_they_last_wrote_even_if_they_said_stop(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        made = taytmatine(unit)
        president, older, newest = (somebody(unit, number) for number in (1, 2, 3))
        for days, who in ((3, president), (2, older), (1, newest)):
            people.join(unit, who, made.join_code)
            unit.connection.execute(
                update(members)
                .where(members.c.person == who.person)
                .values(joined_at=func.now() - func.make_interval(0, 0, 0, days))
            )
        assert people.to_alert(unit, made.id) == (president.id, newest.id)
        people.stop(unit, president, "stop")
        elsewhere = somebody(unit, 1, "whatsapp")
        people.seen(unit, elsewhere.person, elsewhere.id)
        assert people.to_alert(unit, made.id) == (elsewhere.id, newest.id)


def test_the_listing_holds_who_sells_something_now(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        selling, sold_out, paused, idle = (people.create(unit, n, n, "01") for n in "abcd")
        seller = somebody(unit, 1)
        for where, stock in ((selling, 1000), (sold_out, 0), (paused, 1000)):
            listed = market.list_product(
                unit,
                cooperative_id=where.id,
                listed_by=seller.id,
                name="عسل",
                unit_name="kg",
                price=25000,
                supply="stock",
                stock=stock,
            )
            if where == paused:
                market.pause(unit, listed.id)
        assert people.listing(unit, 0, 5) == (selling,)
        assert people.listing(unit, 1, 5) == ()
        assert idle not in people.listing(unit)
