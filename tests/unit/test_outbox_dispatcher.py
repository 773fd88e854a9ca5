"""What a dispatcher does with the rows it holds; how it lives through faults is in tests/faults."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import Engine, insert, select

from bot.channels.carrier import Outcome, Outgoing, Sent
from bot.channels.message import Message
from bot.outbox import dispatcher
from bot.outbox.rows import Letter, Priority, Row, put
from bot.outbox.timing import Patience, Timing
from bot.settings import Settings
from bot.store.tables import contacts, outbox
from bot.store.unit import Unit, unit_of_work

_numbers = itertools.count(1)


class Carrier:
    """A carrier that takes everything, and may be told to do otherwise."""

    def __init__(self, act: Callable[[Outgoing], None] = lambda _: None) -> None:
        self.taken: list[str] = []
        self.closed = False
        self._act = act

    async def send(self, outgoing: Outgoing) -> Outcome:
        self._act(outgoing)
        self.taken.append(outgoing.message.text)
        return Sent(f"SM{outgoing.id}")

    async def find(self, outgoing: Outgoing, since: datetime, known: Collection[str] = ()) -> Sent | None:
        return None

    async def close(self) -> None:
        self.closed = True


def write(
    engine: Engine, words: str, channel: str = "sms", priority: Priority = Priority.ALERT, **known: Any
) -> None:
    address = f"{channel}:+2126{next(_numbers):08}"
    person = {"channel": channel, "address": address, "person": address} | known
    with unit_of_work(engine) as unit:
        contact = unit.connection.execute(insert(contacts).values(person).returning(contacts.c.id))
        put(unit, Letter(contact.scalar_one(), channel, address, priority, Message(words)))  # type: ignore[arg-type]


def dispatched(settings: Settings, engine: Engine, carrier: Carrier, **given: Any) -> dict[str, str]:
    """Run a dispatcher until every row has an end or a doubt; words and statuses by then."""

    def unfinished() -> bool:
        with engine.connect() as connection:
            open_rows = outbox.c.status.in_(["due", "sending"])
            waiting = select(outbox.c.id).where(open_rows, outbox.c.error.is_(None))
            return connection.execute(waiting).first() is not None

    async def run() -> None:
        stop = asyncio.Event()
        carriers: Any = {"sms": carrier, "whatsapp": carrier}
        running = asyncio.create_task(dispatcher.run(settings, engine, carriers, stop=stop, **given))
        while await asyncio.to_thread(unfinished):
            await asyncio.sleep(0.02)
        stop.set()
        await running

    asyncio.run(run())
    assert carrier.closed
    with engine.connect() as connection:
        rows = connection.execute(select(outbox.c.message["text"].astext, outbox.c.status))
        return {row[0]: row[1] for row in rows}


def test_both_channels_are_served(settings: Settings, engine: Engine) -> None:
    write(engine, "by sms")
    write(engine, "by whatsapp", "whatsapp")
    carrier = Carrier()
    assert dispatched(settings, engine, carrier) == {"by sms": "sent", "by whatsapp": "sent"}
    assert sorted(carrier.taken) == ["by sms", "by whatsapp"]


def test_claimed_too_long_ago_it_is_not_sent(settings: Settings, engine: Engine) -> None:
    """Frozen since its claim, a dispatcher cannot know what others have done meanwhile."""
    write(engine, "salam")
    carrier = Carrier()
    timing = Timing(send=-1.0, patience=Patience(look_after=3600))
    assert dispatched(settings, engine, carrier, timing=timing) == {"salam": "sending"}
    assert carrier.taken == []


def test_an_alert_to_a_suppressed_address_is_dropped_a_reply_is_tried(
    settings: Settings, engine: Engine
) -> None:
    write(engine, "alert", suppressed="unreachable")
    write(engine, "reply", suppressed="unreachable", priority=Priority.REPLY)
    carrier = Carrier()
    assert dispatched(settings, engine, carrier) == {"alert": "dropped", "reply": "sent"}
    assert carrier.taken == ["reply"]


def test_without_whatsapp_the_notice_takes_the_other_channel(settings: Settings, engine: Engine) -> None:
    said: list[int] = []

    def by_sms(_unit: Unit, row: Row) -> int:
        said.append(row.id)
        return 99

    write(engine, "notice", "whatsapp", suppressed="not-whatsapp")
    carrier = Carrier()
    assert dispatched(settings, engine, carrier, fall_back=by_sms) == {"notice": "dropped"}
    assert (carrier.taken, len(said)) == ([], 1)


def test_a_carrier_that_raises_leaves_the_row_in_doubt_and_the_others_alone(
    settings: Settings, engine: Engine
) -> None:
    def act(outgoing: Outgoing) -> None:
        if outgoing.message.text == "bad":
            raise RuntimeError("a bug")

    write(engine, "bad")
    write(engine, "good")
    assert dispatched(settings, engine, Carrier(act)) == {"bad": "sending", "good": "sent"}


def test_nobody_looks_for_what_is_still_being_sent() -> None:
    with pytest.raises(ValueError, match="still being sent"):
        Timing(send=30, patience=Patience(look_after=30))
