"""Dead letters: seen in one list, done again, or let go."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, insert, select, update

from bot.channels.message import Message
from bot.outbox.claim import claim
from bot.outbox.failures import CannotReplay, UnknownFailure, discard, list_failures, replay
from bot.store.tables import contacts, errands, inbound, outbox
from bot.store.unit import Unit, unit_of_work

PHONE = "+212612345678"


def fail(unit: Unit) -> tuple[str, str, str]:
    """One dead letter of each kind: of the outbox, the errands, the turns."""
    person = {"channel": "sms", "address": f"sms:{PHONE}", "person": PHONE}
    contact = unit.connection.execute(insert(contacts).values(person).returning(contacts.c.id)).scalar_one()
    message = {
        "contact_id": contact,
        "channel": "sms",
        "address": f"sms:{PHONE}",
        "priority": 1,
        "message": Message("salam").to_json(),
        "status": "failed",
        "error": "21408 region not enabled",
        "attempts": 3,
    }
    errand = {"kind": "media", "about": {}, "status": "failed", "error": "OSError: disk full", "attempts": 5}
    turn = {
        "carrier": "twilio",
        "message_id": "SM1",
        "contact_id": contact,
        "heard": {"text": "salam"},
        "trace": "abc",
        "failure": {"state": "sell.price", "error": "KeyError: 'price'"},
    }
    ids = [
        unit.connection.execute(insert(table).values(values).returning(table.c.id)).scalar_one()
        for table, values in ((outbox, message), (errands, errand), (inbound, turn))
    ]
    return f"o{ids[0]}", f"e{ids[1]}", f"i{ids[2]}"


def never(unit: Unit, inbound_id: int) -> None:
    raise AssertionError("nothing to take in again")


def test_one_list_of_everything_and_no_number_in_it(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        refs = fail(unit)
        found = list_failures(unit)
    assert {failure.ref for failure in found} == set(refs)
    assert {failure.error for failure in found} == {
        *["21408 region not enabled", "OSError: disk full", "KeyError: 'price'"]
    }
    assert PHONE not in repr(found)


def test_the_list_has_an_end(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        fail(unit)
        assert len(list_failures(unit, 2)) == 2


def test_a_message_is_sent_again(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        ref, _, _ = fail(unit)
        replay(unit, ref, never)
    (row,) = claim(engine, "sms", 1)
    assert (f"o{row.id}", row.attempts) == (ref, 1)


def test_a_message_to_a_suppressed_address_is_not(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        ref, _, _ = fail(unit)
        unit.connection.execute(update(contacts).values(suppressed="30005 unknown handset"))
        with pytest.raises(CannotReplay, match="unknown handset"):
            replay(unit, ref, never)


def test_an_errand_is_run_again(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        _, ref, _ = fail(unit)
        replay(unit, ref, never)
        row = unit.connection.execute(select(errands.c.status, errands.c.attempts)).one()
    assert tuple(row) == ("due", 0)


def test_a_turn_is_taken_in_again_by_whoever_knows_how(engine: Engine) -> None:
    again: list[int] = []
    with unit_of_work(engine) as unit:
        _, _, ref = fail(unit)
        replay(unit, ref, lambda _unit, inbound_id: again.append(inbound_id))
    assert [f"i{inbound_id}" for inbound_id in again] == [ref]


def test_what_is_discarded_is_not_listed_and_stays(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        for ref in fail(unit):
            discard(unit, ref)
        assert list_failures(unit) == []
        assert unit.connection.execute(select(inbound.c.heard)).scalar_one() == {"text": "salam"}
        assert unit.connection.execute(select(outbox.c.status)).scalar_one() == "dropped"


@pytest.mark.parametrize("ref", ["o0", "e999", "i999", "x1", "o", "o1 or 1=1", "", "o-1", "o" + "9" * 30])
def test_what_is_not_there_is_said_so(engine: Engine, ref: str) -> None:
    with unit_of_work(engine) as unit:
        with pytest.raises(UnknownFailure):
            replay(unit, ref, never)
        with pytest.raises(UnknownFailure):
            discard(unit, ref)


def test_what_did_not_fail_is_not_replayed(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        ref, _, _ = fail(unit)
        unit.connection.execute(update(outbox).values(status="sent"))
        with pytest.raises(UnknownFailure):
            replay(unit, ref, never)
