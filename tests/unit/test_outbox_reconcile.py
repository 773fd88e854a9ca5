"""Rows of which nobody knows whether they left."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine, insert, select, update

from bot.channels.carrier import LookupFailed, Outcome, Outgoing, Sent, Unclear
from bot.channels.message import Message
from bot.outbox.claim import claim
from bot.outbox.outcomes import MOST_ATTEMPTS
from bot.outbox.reconcile import reconcile
from bot.outbox.rows import Letter, Priority, Row, put
from bot.outbox.timing import Patience
from bot.store.tables import contacts, outbox
from bot.store.unit import unit_of_work

NOW = Patience(look_after=0, give_up_after=0, look_again=0)
NOT_YET = Patience(look_after=0, give_up_after=3600, look_again=0)

_numbers = itertools.count(1)

STORED = select(
    *(outbox.c[name] for name in ("status", "error", "carrier_id", "due_at", "changed_at", "attempts"))
)


class Carrier:
    """A carrier that has these messages: (address, words, id)."""

    def __init__(self, *messages: tuple[str, str, str]) -> None:
        self.messages = messages
        self.reachable = True

    async def send(self, outgoing: Outgoing) -> Outcome:
        return Unclear("not asked in these tests")

    async def find(self, outgoing: Outgoing, since: datetime, known: Collection[str] = ()) -> Sent | None:
        if not self.reachable:
            raise LookupFailed("no route")
        for address, words, carrier_id in self.messages:
            wanted = (outgoing.address, outgoing.message.text)
            if (address, words) == wanted and carrier_id not in known:
                return Sent(carrier_id)
        return None

    async def close(self) -> None:
        pass


def lost(engine: Engine) -> Row:
    """A row whose dispatcher died."""
    address = f"sms:+2126{next(_numbers):08}"
    with unit_of_work(engine) as unit:
        person = {"channel": "sms", "address": address, "person": address}
        contact = unit.connection.execute(insert(contacts).values(person).returning(contacts.c.id))
        put(unit, Letter(contact.scalar_one(), "sms", address, Priority.REPLY, Message("salam")))
    (row,) = claim(engine, "sms", 1)
    return row


def looked_into(engine: Engine, carrier: Carrier, row: Row, patience: Patience = NOW) -> Any:
    asyncio.run(reconcile(engine, {"sms": carrier}, patience))
    with engine.connect() as connection:
        return connection.execute(STORED.where(outbox.c.id == row.id)).one()


def test_what_the_carrier_has_is_sent(engine: Engine) -> None:
    row = lost(engine)
    end = looked_into(engine, Carrier((row.address, "salam", "SM1")), row)
    assert (end.status, end.carrier_id) == ("sent", "SM1")


def test_what_it_surely_has_not_is_due_again(engine: Engine) -> None:
    row = lost(engine)
    assert looked_into(engine, Carrier(), row).status == "due"


def test_what_it_may_still_be_taking_in_is_left(engine: Engine) -> None:
    row = lost(engine)
    assert looked_into(engine, Carrier(), row, NOT_YET).status == "sending"


def test_who_cannot_be_asked_is_asked_later(engine: Engine) -> None:
    row = lost(engine)
    carrier = Carrier((row.address, "salam", "SM1"))
    carrier.reachable = False
    assert looked_into(engine, carrier, row).status == "sending"
    carrier.reachable = True
    assert looked_into(engine, carrier, row).status == "sent"


def test_a_fresh_claim_is_nobodys_business(engine: Engine) -> None:
    row = lost(engine)
    patience = Patience(look_after=3600, give_up_after=0, look_again=0)
    assert looked_into(engine, Carrier(), row, patience).status == "sending"


def test_the_same_words_of_another_row_are_not_taken_for_it(engine: Engine) -> None:
    row = lost(engine)
    with engine.begin() as connection:
        connection.execute(
            insert(outbox).values(
                contact_id=row.contact_id,
                channel="sms",
                address=row.address,
                priority=0,
                message=Message("salam").to_json(),
                status="delivered",
                carrier_id="SM-before",
            )
        )
    before = (row.address, "salam", "SM-before")
    assert looked_into(engine, Carrier(before), row).status == "due"
    (again,) = claim(engine, "sms", 1)
    both = Carrier(before, (row.address, "salam", "SM-now"))
    assert looked_into(engine, both, again).carrier_id == "SM-now"


def test_an_attempt_that_failed_is_not_taken_for_the_next(engine: Engine) -> None:
    row = lost(engine)
    with engine.begin() as connection:
        connection.execute(update(outbox).values(carrier_id="SM-failed"))
    assert looked_into(engine, Carrier((row.address, "salam", "SM-failed")), row).status == "due"


def test_it_ends_some_day(engine: Engine) -> None:
    row = lost(engine)
    with engine.begin() as connection:
        connection.execute(update(outbox).values(attempts=MOST_ATTEMPTS))
    assert looked_into(engine, Carrier(), row).status == "failed"


def test_two_dispatchers_look_at_rows_of_their_own(engine: Engine) -> None:
    row = lost(engine)
    patience = Patience(look_after=0, give_up_after=0, look_again=3600)
    with engine.begin() as connection:
        connection.execute(update(outbox).values(changed_at=datetime(2026, 1, 1, tzinfo=UTC)))
    carrier = Carrier()
    carrier.reachable = False
    looked_into(engine, carrier, row, patience)
    carrier.reachable = True
    assert looked_into(engine, carrier, row, patience).status == "sending"


def test_a_callback_that_comes_while_the_carrier_is_asked_wins(engine: Engine) -> None:
    row = lost(engine)

    class Slow(Carrier):
        async def find(self, outgoing: Outgoing, since: datetime, known: Collection[str] = ()) -> Sent | None:
            with engine.begin() as connection:
                connection.execute(update(outbox).values(status="delivered", carrier_id="SM1"))
            return None

    assert looked_into(engine, Slow(), row).status == "delivered"
