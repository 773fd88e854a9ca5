"""What becomes of a row once the carrier has spoken, in its answer or in a later callback."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, insert, select, update

from bot.channels.carrier import Action, Outcome, Refused, Sent, Unclear
from bot.channels.message import Message, Template
from bot.outbox import status
from bot.outbox.claim import claim
from bot.outbox.outcomes import MOST_ATTEMPTS, Failure, back_off, no_other_way, settle
from bot.outbox.rows import Letter, Priority, Row, put
from bot.store.tables import contacts, outbox
from bot.store.unit import Unit, unit_of_work

_numbers = itertools.count(1)

STORED = select(
    *(outbox.c[name] for name in ("status", "error", "carrier_id", "due_at", "changed_at", "attempts"))
)


def claimed(engine: Engine, channel: str = "sms", template: Template | None = None) -> Row:
    """A row in a dispatcher's hands, of a person who has just written."""
    phone = f"+2126{next(_numbers):08}"
    address = f"{channel}:{phone}"
    person = {"channel": channel, "address": address, "person": phone, "last_heard_at": datetime.now(UTC)}
    with unit_of_work(engine) as unit:
        written = unit.connection.execute(insert(contacts).values(person).returning(contacts.c.id))
        message = Message("salam", template=template)
        put(unit, Letter(written.scalar_one(), channel, address, Priority.ALERT, message))  # type: ignore[arg-type]
    (row,) = claim(engine, channel, 1)  # type: ignore[arg-type]
    return row


def after(engine: Engine, row: Row, *outcomes: Outcome, fall_back: Any = no_other_way) -> Any:
    """The stored row once these outcomes were written."""
    for outcome in outcomes:
        with unit_of_work(engine) as unit:
            settle(unit, [(row, outcome)], fall_back)
    return stored(engine, row)


def stored(engine: Engine, row: Row) -> Any:
    with engine.connect() as connection:
        return connection.execute(STORED.where(outbox.c.id == row.id)).one()


def told(engine: Engine, row: Row, carrier_id: str, news: status.News, action: Action = "drop") -> bool:
    """Whether a status callback changed anything."""

    def classify(code: str) -> Failure:
        return Failure(code, action, "as the carrier says")

    with unit_of_work(engine) as unit:
        return status.apply(
            unit, row.id, carrier_id, news, "30008", classify=classify, fall_back=no_other_way
        )


def refused(action: Action, wait: float | None = None) -> Refused:
    return Refused("63016", action, "as the carrier says", wait)


def test_what_the_carrier_took_is_sent(engine: Engine) -> None:
    row = after(engine, claimed(engine), Sent("SM1"))
    assert (row.status, row.carrier_id) == ("sent", "SM1")


def test_what_is_unclear_stays_in_sending(engine: Engine) -> None:
    row = after(engine, claimed(engine), Unclear("no answer in 20 s"))
    assert (row.status, row.error) == ("sending", "no answer in 20 s")


@pytest.mark.parametrize(
    ("action", "expected"),
    [("suppress", "failed"), ("fix", "failed"), ("drop", "dropped"), ("fall-back", "waiting")],
)
def test_each_action_has_its_end(engine: Engine, action: Action, expected: str) -> None:
    row = after(engine, claimed(engine, "whatsapp"), refused(action))
    assert (row.status, row.error) == (expected, "63016 as the carrier says")


def test_a_suppressed_address_is_remembered(engine: Engine) -> None:
    row = claimed(engine)
    after(engine, row, refused("suppress"))
    with engine.connect() as connection:
        why = connection.execute(select(contacts.c.suppressed).where(contacts.c.id == row.contact_id))
        assert why.scalar_one() == "63016 as the carrier says"


def test_the_mark_of_the_table_is_what_is_remembered(engine: Engine) -> None:
    row = claimed(engine, "whatsapp")
    after(engine, row, Refused("63003", "fall-back", "not on WhatsApp", mark="not-whatsapp"))
    with engine.connect() as connection:
        assert connection.execute(select(contacts.c.suppressed)).scalar_one() == "not-whatsapp"


def test_a_phone_that_stays_off_is_out_of_reach(engine: Engine) -> None:
    row = claimed(engine)
    off = Refused("30003", "retry", "switched off", delays=(3600,), mark="unreachable")
    assert after(engine, row, off).status == "due"
    with engine.begin() as connection:
        connection.execute(update(outbox).values(due_at=datetime.now(UTC) - timedelta(seconds=1)))
    (second,) = claim(engine, "sms", 1)
    assert after(engine, second, off).status == "failed"
    with engine.connect() as connection:
        assert connection.execute(select(contacts.c.suppressed)).scalar_one() == "unreachable"


def test_a_busy_carrier_is_asked_again_a_little_later(engine: Engine) -> None:
    row = after(engine, claimed(engine), refused("retry"))
    assert row.status == "due"
    assert timedelta(seconds=0.2) <= row.due_at - row.changed_at <= timedelta(seconds=0.25)


def test_the_carrier_may_say_when(engine: Engine) -> None:
    row = after(engine, claimed(engine), refused("retry", 100.0))
    assert timedelta(seconds=100) <= row.due_at - row.changed_at <= timedelta(seconds=125)


def test_back_off_doubles_to_a_limit_and_ends() -> None:
    failure = Failure("20429", "retry", "too many")
    delays = [back_off(failure, attempts) for attempts in range(1, MOST_ATTEMPTS + 1)]
    assert delays[-1] is None
    floors = [min(0.1 * 2**attempts, 30.0) for attempts in range(1, MOST_ATTEMPTS)]
    assert all(
        floor <= delay <= floor * 1.25
        for floor, delay in zip(floors, delays[:-1], strict=True)
        if delay is not None
    )
    assert None not in delays[:-1]


def test_a_table_of_delays_is_followed_to_its_end() -> None:
    failure = Failure("30003", "retry", "switched off", delays=(3600, 21600, 86400))
    delays = [back_off(failure, attempts) for attempts in (1, 2, 3, 4)]
    assert delays[3] is None
    for floor, delay in zip((3600, 21600, 86400), delays, strict=False):
        assert delay is not None
        assert floor <= delay <= floor * 1.25


def test_the_last_attempt_leaves_a_dead_letter(engine: Engine) -> None:
    row = claimed(engine)
    with engine.begin() as connection:
        connection.execute(update(outbox).values(attempts=MOST_ATTEMPTS))
    last = Row(**{**vars(row), "attempts": MOST_ATTEMPTS})
    assert after(engine, last, refused("retry")).status == "failed"


def test_another_channel_is_used_once(engine: Engine) -> None:
    said: list[int] = []

    def by_sms(_unit: Unit, row: Row) -> int:
        said.append(row.id)
        return 77

    row = claimed(engine, "whatsapp")
    end = after(engine, row, refused("fall-back"), refused("fall-back"), fall_back=by_sms)
    assert (end.status, end.error) == ("dropped", "63016 as the carrier says; said in row 77 instead")
    assert said == [row.id]


def test_a_fault_on_the_other_channel_is_a_dead_letter_and_undone(engine: Engine) -> None:
    def broken(unit: Unit, row: Row) -> int:
        unit.connection.execute(update(contacts).values(name="half done"))
        raise RuntimeError("no such text")

    row = claimed(engine, "whatsapp")
    end = after(engine, row, refused("fall-back"), fall_back=broken)
    assert end.status == "failed"
    assert "no such text" in end.error
    with engine.connect() as connection:
        assert connection.execute(select(contacts.c.name)).scalar_one() is None


def test_sms_has_nowhere_to_fall_back_to(engine: Engine) -> None:
    assert after(engine, claimed(engine), refused("fall-back")).status == "failed"


def test_a_shut_window_asks_for_the_template(engine: Engine) -> None:
    """It seemed open: the next attempt finds it shut, and the carrier uses the template."""
    row = claimed(engine, "whatsapp", Template("order-new", "ary", {}))
    assert row.window_open
    assert after(engine, row, refused("template")).status == "due"


def test_without_a_template_it_waits_for_the_person(engine: Engine) -> None:
    assert after(engine, claimed(engine, "whatsapp"), refused("template")).status == "waiting"


def test_an_outcome_of_an_earlier_claim_changes_nothing(engine: Engine) -> None:
    old = claimed(engine)
    with engine.begin() as connection:
        connection.execute(update(outbox).values(status="due"))
    (_new,) = claim(engine, "sms", 1)
    assert after(engine, old, refused("fix")).status == "sending"


def test_a_late_sent_keeps_the_row_from_being_sent_again(engine: Engine) -> None:
    row = claimed(engine)
    with engine.begin() as connection:
        connection.execute(update(outbox).values(status="due"))
    assert after(engine, row, Sent("SM1")).status == "sent"
    assert claim(engine, "sms", 1) == []


def test_a_late_sent_of_an_earlier_claim_does_not_undo_what_came_since(engine: Engine) -> None:
    row = claimed(engine)
    told(engine, row, "SM2", "delivered")
    end = after(engine, row, Sent("SM1"))
    assert (end.status, end.carrier_id) == ("delivered", "SM2")


STEPS = ("sent", "delivered", "read")


@pytest.mark.parametrize("order", [*itertools.permutations(STEPS)])
def test_callbacks_in_any_order_end_at_the_furthest(engine: Engine, order: Sequence[status.News]) -> None:
    row = claimed(engine)
    after(engine, row, Sent("SM1"))
    reached = 0
    for news in order:
        told(engine, row, "SM1", news)
        reached = max(reached, STEPS.index(news))
        assert stored(engine, row).status == STEPS[reached]


@pytest.mark.parametrize(("news", "end"), [("delivered", "delivered"), ("failed", "due")])
def test_an_answer_in_the_response_arrives_or_fails(engine: Engine, news: status.News, end: str) -> None:
    row = claimed(engine)
    with engine.begin() as connection:
        connection.execute(update(outbox).values(status="answered"))
    assert told(engine, row, "SM1", news, "retry")
    assert stored(engine, row).status == end


def test_a_callback_comes_twice(engine: Engine) -> None:
    row = claimed(engine)
    after(engine, row, Sent("SM1"))
    assert told(engine, row, "SM1", "delivered")
    assert not told(engine, row, "SM1", "delivered")


def test_a_callback_before_the_answer_is_not_undone_by_it(engine: Engine) -> None:
    row = claimed(engine)
    told(engine, row, "SM1", "delivered")
    end = after(engine, row, Sent("SM1"))
    assert (end.status, end.carrier_id) == ("delivered", "SM1")


def test_a_failure_before_the_answer_is_not_undone_by_it(engine: Engine) -> None:
    row = claimed(engine)
    told(engine, row, "SM1", "failed", "retry")
    assert after(engine, row, Sent("SM1")).status == "due"


def test_a_callback_settles_what_was_unclear(engine: Engine) -> None:
    row = claimed(engine)
    after(engine, row, Unclear("time-out"))
    told(engine, row, "SM1", "sent")
    assert stored(engine, row).status == "sent"


def test_a_failure_that_comes_twice_counts_once(engine: Engine) -> None:
    row = claimed(engine)
    after(engine, row, Sent("SM1"))
    assert told(engine, row, "SM1", "failed", "retry")
    assert not told(engine, row, "SM1", "failed", "retry")
    with engine.begin() as connection:
        connection.execute(update(outbox).values(due_at=datetime.now(UTC) - timedelta(seconds=1)))
    (second,) = claim(engine, "sms", 1)
    assert second.attempts == 2
    assert not told(engine, row, "SM1", "failed", "drop")
    assert after(engine, second, Sent("SM2")).status == "sent"


def test_what_arrived_does_not_fail_any_more(engine: Engine) -> None:
    row = claimed(engine)
    after(engine, row, Sent("SM1"))
    told(engine, row, "SM1", "delivered")
    assert not told(engine, row, "SM1", "failed")


def test_a_callback_for_a_row_that_is_not_there(engine: Engine) -> None:
    row = claimed(engine)
    assert not told(engine, Row(**{**vars(row), "id": row.id + 1}), "SM1", "sent")
