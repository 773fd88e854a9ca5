"""The outbox: letters in, rows out, in order and once each."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, insert, select

from bot.channels.message import Message, Option, Template
from bot.outbox.claim import claim
from bot.outbox.rows import Letter, Priority, Status, put, put_many
from bot.outbox.waiting import release
from bot.store.tables import contacts, outbox, stops
from bot.store.unit import Unit, unit_of_work

_numbers = itertools.count(1)


def someone(unit: Unit, channel: str = "sms", **known: object) -> int:
    phone = f"+2126{next(_numbers):08}"
    values = {"channel": channel, "address": f"{channel}:{phone}", "person": phone, "phone": phone}
    row = unit.connection.execute(insert(contacts).values(values | known).returning(contacts.c.id))
    return int(row.scalar_one())


def letter(contact_id: int, words: str = "salam", **given: object) -> Letter:
    values = {
        "contact_id": contact_id,
        "channel": "sms",
        "address": f"sms:contact-{contact_id}",
        "priority": Priority.ALERT,
        "message": Message(words),
    }
    return Letter(**(values | given))  # type: ignore[arg-type]


def words_of(engine: Engine, most: int = 10, channel: str = "sms") -> list[str]:
    return [row.message.text for row in claim(engine, channel, most)]  # type: ignore[arg-type]


def test_ids_come_back_in_the_order_of_the_letters(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        contact = someone(unit)
        texts = [f"message {number}" for number in range(50)]
        given = [letter(contact, words, key=words if int(words[8:]) % 3 == 0 else None) for words in texts]
        ids = put_many(unit, given)
        rows = unit.connection.execute(select(outbox.c.id, outbox.c.message["text"].astext))
        stored = {row[0]: row[1] for row in rows}
    assert [stored[row_id] for row_id in ids] == texts
    assert ids == sorted(ids)


def test_a_key_is_kept_once(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        contact = someone(unit)
        first = put(unit, letter(contact, key="broadcast:1:amina"))
    with unit_of_work(engine) as unit:
        again = put_many(unit, [letter(contact), letter(contact, key="broadcast:1:amina")])
        count = len(unit.connection.execute(select(outbox.c.id)).all())
    assert again[1] == first
    assert again[0] != first
    assert count == 2


def test_a_message_comes_out_as_it_went_in(engine: Engine) -> None:
    message = Message(
        "شحال؟",
        kind="list",
        options=(Option("1", "عسل", "100 DH"),),
        opener="شوف",
        media=("https://bot.example/m/1",),
        template=Template("order-new", "ary", {"1": "Amina"}),
    )
    with unit_of_work(engine) as unit:
        contact = someone(unit)
        put(unit, letter(contact, message=message, notice={"key": "order-new"}, trace="abc"))
    (row,) = claim(engine, "sms", 1)
    assert (row.message, row.notice, row.trace) == (message, {"key": "order-new"}, "abc")
    assert (row.attempts, row.priority, row.carrier_id) == (1, Priority.ALERT, None)


def test_replies_go_before_alerts_before_bulk(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        for priority in (Priority.BULK, Priority.ALERT, Priority.REPLY):
            put(unit, letter(someone(unit), priority.name, priority=priority))
    assert words_of(engine, 2) == ["REPLY", "ALERT"]
    assert words_of(engine, 2) == ["BULK"]


def test_a_contact_has_one_message_on_its_way(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        contact = someone(unit)
        put_many(unit, [letter(contact, "second"), letter(contact, "third")])
        put(unit, letter(contact, "first", priority=Priority.REPLY))
    assert words_of(engine) == ["first"]
    assert words_of(engine) == []
    with unit_of_work(engine) as unit:
        unit.connection.execute(outbox.update().where(outbox.c.status == "sending").values(status="sent"))
    assert words_of(engine) == ["second"]


def test_a_busy_contact_holds_nobody_else_up(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        busy = someone(unit)
        put_many(unit, [letter(busy, "first"), letter(busy, "second")])
    assert words_of(engine) == ["first"]
    with unit_of_work(engine) as unit:
        put(unit, letter(someone(unit), "for somebody else"))
    assert words_of(engine) == ["for somebody else"]


def test_what_is_due_later_waits_and_holds_nothing_up(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        contact = someone(unit)
        later = datetime.now(UTC) + timedelta(hours=1)
        put(unit, letter(contact, "later", priority=Priority.REPLY, due_at=later))
        put(unit, letter(contact, "now", priority=Priority.BULK))
    assert words_of(engine) == ["now"]


def test_each_channel_claims_its_own(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        put(unit, letter(someone(unit), "by sms"))
        put(unit, letter(someone(unit, "whatsapp"), "by whatsapp", channel="whatsapp"))
    assert words_of(engine, channel="whatsapp") == ["by whatsapp"]


@pytest.mark.parametrize(
    ("channel", "hours", "is_open"),
    [("sms", None, True), ("whatsapp", None, False), ("whatsapp", 23, True), ("whatsapp", 24, False)],
)
def test_the_window_is_open_for_a_day(engine: Engine, channel: str, hours: int | None, is_open: bool) -> None:
    heard = None if hours is None else datetime.now(UTC) - timedelta(hours=hours)
    with unit_of_work(engine) as unit:
        put(unit, letter(someone(unit, channel, last_heard_at=heard), channel=channel))
    (row,) = claim(engine, channel, 1)  # type: ignore[arg-type]
    assert row.window_open is is_open


def test_whoever_said_stop_since_gets_no_bulk(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        contact = someone(unit, person="amina")
        put(unit, letter(contact, priority=Priority.BULK))
        unit.connection.execute(insert(stops).values(person="amina", channel="whatsapp", words="stop"))
    (row,) = claim(engine, "sms", 1)
    assert row.suppressed == "said stop"


def test_whoever_said_stop_still_gets_what_they_asked_for(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        contact = someone(unit, person="amina")
        put(unit, letter(contact, priority=Priority.ALERT))
        unit.connection.execute(insert(stops).values(person="amina", channel="whatsapp", words="stop"))
    (row,) = claim(engine, "sms", 1)
    assert row.suppressed is None


def test_what_waits_is_released_when_its_person_writes(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        amina, brahim = someone(unit), someone(unit)
        put(unit, letter(amina, "for amina", status="waiting"))
        put(unit, letter(brahim, "for brahim", status="waiting"))
    assert words_of(engine) == []
    with unit_of_work(engine) as unit:
        assert release(unit, amina) == 1
        assert release(unit, amina) == 0
    assert words_of(engine) == ["for amina"]


def test_statuses_are_the_words_of_the_table() -> None:
    assert [str(status) for status in Status] == [
        *["due", "sending", "answered", "sent", "delivered", "read", "waiting", "failed", "dropped"]
    ]
