"""Measures: told in every language, heard by whom they concern, once."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine, func, insert, select

from bot import measures, people
from bot.measures import Audience, Broadcast, Measure, Progress
from bot.people import Contact, Cooperative
from bot.store.tables import contacts, cooperatives, members, recipients
from bot.store.unit import Unit, unit_of_work

TITLE = {"ary": "الدعم", "ary-Latn": "Da3m", "ar": "الدعم", "fr": "Aide"}


def published(unit: Unit) -> Measure:
    return measures.publish(unit, title=TITLE, words=TITLE, source="ODCO", deadline=date(2026, 12, 31))


def member(
    unit: Unit, number: int, where: Cooperative, *, language: str = "ary", consents: bool = True
) -> Contact:
    phone = f"+2126{number:08d}"
    who = people.meet(unit, channel="sms", address=f"sms:{phone}", phone=phone)
    people.set_language(unit, who.id, language)
    if consents:
        people.give_consent(unit, who, "consent-1")
    people.join(unit, who, where.join_code)
    return people.contact(unit, who.id)


def started(unit: Unit, audience: Audience | None = None, key: str = "b1") -> Broadcast:
    return measures.start_broadcast(
        unit, key=key, measure_id=published(unit).id, audience=audience or Audience()
    )


def in_the_ledger(unit: Unit, broadcast: Broadcast) -> set[str]:
    found = select(recipients.c.person).where(recipients.c.broadcast_id == broadcast.id)
    return set(unit.connection.execute(found).scalars())


def test_a_measure_is_told_in_every_language_or_not_at_all(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        first = published(unit)
        assert unit.take_events() == [measures.MeasurePublished(first)]
        assert first.deadline == date(2026, 12, 31)
        assert measures.measure(unit, first.id) == first
        for blank in ({**TITLE, "fr": " "}, {"ary": "الدعم", "ar": "الدعم", "fr": "Aide"}):
            with pytest.raises(measures.MissingLanguage):
                measures.publish(unit, title=TITLE, words=blank)
            with pytest.raises(measures.MissingLanguage):
                measures.publish(unit, title=blank, words=TITLE)
        second = measures.publish(unit, title=TITLE, words=TITLE)
        assert measures.latest(unit) == (second, first)
        assert measures.latest(unit, 1) == (second,)
        assert second.deadline is None


def test_an_audience_is_members_by_region_and_language(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        south, north = people.create(unit, "أ", "A", "09"), people.create(unit, "ب", "B", "01")
        fatima = member(unit, 1, south)
        people.join(unit, fatima, north.join_code)  # in both, and still one person
        khadija = member(unit, 2, south, language="fr")
        amina = member(unit, 3, north)
        people.meet(unit, channel="sms", address="sms:+212699999999", phone="+212699999999")
        for audience, expected in (
            (Audience(), {fatima, khadija, amina}),
            (Audience(regions=frozenset({"09"})), {fatima, khadija}),
            (Audience(regions=frozenset({"01", "09"})), {fatima, khadija, amina}),
            (Audience(languages=frozenset({"ary", "ar"})), {fatima, amina}),
            (Audience(frozenset({"09"}), frozenset({"fr"})), {khadija}),
            (Audience(regions=frozenset()), set()),
        ):
            assert measures.count(unit, audience) == len(expected)
            broadcast = started(unit, audience, key=repr(audience))
            assert in_the_ledger(unit, broadcast) == {who.person for who in expected}
            assert broadcast.audience == measures.broadcast(unit, broadcast.id).audience == audience


def test_stopped_unasked_and_unreachable_people_are_left_out(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where = people.create(unit, "أ", "A", "09")
        heard, stopped, unreachable = (member(unit, number, where) for number in (1, 2, 3))
        member(unit, 4, where, consents=False)
        people.stop(unit, stopped, "stop")
        people.suppress(unit, unreachable.id, "unreachable")
        assert measures.count(unit, Audience()) == 1
        assert in_the_ledger(unit, started(unit)) == {heard.person}


def test_a_person_is_reached_where_they_last_wrote(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        who = member(unit, 1, people.create(unit, "أ", "A", "09"))
        elsewhere = people.meet(unit, channel="whatsapp", address=f"whatsapp:{who.phone}", phone=who.phone)
        people.give_consent(unit, elsewhere, "consent-1")
        people.seen(unit, elsewhere.person, elsewhere.id)
        broadcast = started(unit)
        assert measures.due_recipients(unit, broadcast.id, 10) == (
            measures.Recipient(
                who.person, elsewhere.id, None, "whatsapp", f"whatsapp:{who.phone}", arabic_letters=False
            ),
        )


def test_the_same_key_starts_nothing_twice(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where = people.create(unit, "أ", "A", "09")
        first = member(unit, 1, where)
        broadcast = started(unit)
        unit.take_events()
        member(unit, 2, where)
        unit.take_events()
        again = measures.start_broadcast(unit, key="b1", measure_id=broadcast.measure_id, audience=Audience())
        assert again == broadcast
        assert unit.take_events() == []
        assert in_the_ledger(unit, broadcast) == {first.person}


def test_a_broadcast_is_worked_off_line_by_line(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where = people.create(unit, "أ", "A", "09")
        for number in range(5):
            member(unit, number, where)
        broadcast = started(unit)
        assert measures.progress(unit, broadcast.id) == Progress(due=5, sent=0, left_out=0)
        two = measures.due_recipients(unit, broadcast.id, 2)
        measures.mark_sent(unit, broadcast.id, [(who.person, 100 + i) for i, who in enumerate(two)])
        measures.mark_sent(unit, broadcast.id, [])
        assert measures.progress(unit, broadcast.id) == Progress(due=3, sent=2, left_out=0)
        assert not measures.finish(unit, broadcast.id)
        rest = measures.due_recipients(unit, broadcast.id, 10)
        assert not {who.person for who in rest} & {who.person for who in two}
        measures.mark_sent(unit, broadcast.id, [(who.person, 200 + i) for i, who in enumerate(rest)])
        assert measures.due_recipients(unit, broadcast.id, 10) == ()
        unit.take_events()
        assert measures.finish(unit, broadcast.id)
        finished = measures.broadcast(unit, broadcast.id)
        assert finished.status == "sent"
        assert unit.take_events() == [measures.BroadcastFinished(finished)]
        assert measures.finish(unit, broadcast.id)
        assert unit.take_events() == []


def test_who_stops_while_it_is_under_way_hears_nothing(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where = people.create(unit, "أ", "A", "09")
        stopping = [member(unit, number, where) for number in range(3)]
        gone, staying = member(unit, 3, where), member(unit, 4, where)
        broadcast = started(unit)
        for who in stopping:
            people.stop(unit, who, "سالي")
        people.suppress(unit, gone.id, "unreachable")
        # Pages of one: those left out on the way never make the list look finished.
        due = measures.due_recipients(unit, broadcast.id, 1)
        assert [who.person for who in due] == [staying.person]
        measures.mark_sent(unit, broadcast.id, [(staying.person, 1)])
        assert measures.due_recipients(unit, broadcast.id, 1) == ()
        assert measures.progress(unit, broadcast.id) == Progress(due=0, sent=1, left_out=4)
        lines = unit.connection.execute(select(recipients.c.person, recipients.c.left_out))
        why = {row.person: row.left_out for row in lines}
        assert why[stopping[0].person] == "stopped"
        assert why[gone.person] == "unreachable"


def test_two_who_work_it_off_never_hold_the_same_line(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where = people.create(unit, "أ", "A", "09")
        for number in range(6):
            member(unit, number, where)
        broadcast = started(unit)
    with unit_of_work(engine) as one, unit_of_work(engine) as other:
        mine = measures.due_recipients(one, broadcast.id, 4)
        theirs = measures.due_recipients(other, broadcast.id, 4)
        assert (len(mine), len(theirs)) == (4, 2)
        assert not {who.person for who in mine} & {who.person for who in theirs}
        assert not measures.finish(other, broadcast.id)


def test_thousands_are_each_due_once(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(
            insert(cooperatives).values(code="1", join_code="2", name="أ", name_latin="A", region="09")
        )
        numbers = select(func.generate_series(1, 2000).label("n")).subquery()
        phone = func.concat("+2126", func.lpad(func.text(numbers.c.n), 8, "0"))
        connection.execute(
            insert(contacts).from_select(
                ["channel", "address", "person", "phone", "consent"],
                select(func.text("sms"), func.concat("sms:", phone), phone, phone, func.text("yes")),
            )
        )
        connection.execute(
            insert(members).from_select(
                ["cooperative_id", "person", "contact_id"],
                select(cooperatives.c.id, contacts.c.person, contacts.c.id).join(contacts, contacts.c.id > 0),
            )
        )
    with unit_of_work(engine) as unit:
        broadcast = started(unit)
        assert measures.progress(unit, broadcast.id).due == 2000
        people_due: list[str] = []
        while due := measures.due_recipients(unit, broadcast.id, 300):
            people_due += [who.person for who in due]
            measures.mark_sent(unit, broadcast.id, [(who.person, who.contact_id) for who in due])
        assert len(people_due) == len(set(people_due)) == 2000
        assert measures.finish(unit, broadcast.id)


def test_a_member_of_two_from_two_addresses_is_one_person(engine: Engine) -> None:
    """Guard: one line of the ledger a person."""
    with unit_of_work(engine) as unit:
        one, two = (people.create(unit, name, name, "09") for name in ("A", "B"))
        who = member(unit, 1, one)
        elsewhere = people.meet(unit, channel="whatsapp", address=f"whatsapp:{who.phone}", phone=who.phone)
        people.give_consent(unit, elsewhere, "consent-1")
        people.join(unit, elsewhere, two.join_code)
        assert measures.count(unit, Audience()) == 1
