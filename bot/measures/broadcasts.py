"""A measure sent to its audience, by a ledger: one line a person, filled once, worked off.

What works it off may die anywhere. A line is done when its message is in the outbox, and both
happen in one transaction: whoever goes on afterwards finds only the lines that are due.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Row, Text, and_, case, func, literal, select, update
from sqlalchemy.dialects.postgresql import ARRAY, insert

from bot.measures.audiences import Audience, people_in
from bot.measures.events import BroadcastFinished, BroadcastStarted
from bot.store.tables import broadcasts, contacts, recipients, stops
from bot.store.unit import Unit


@dataclass(frozen=True)
class Broadcast:
    """A measure on its way to an audience. ``status`` is sending or sent."""

    id: int
    key: str
    measure_id: int
    audience: Audience
    status: str
    started_at: datetime
    finished_at: datetime | None


@dataclass(frozen=True)
class Recipient:
    """Somebody who is due to get it. ``language`` is None where we do not know it.

    ``arabic_letters`` says that their phone shows them.
    """

    person: str
    contact_id: int
    language: str | None
    channel: str
    address: str
    arabic_letters: bool


@dataclass(frozen=True)
class Progress:
    """How many people a broadcast still has to reach, has in the outbox, left out."""

    due: int
    sent: int
    left_out: int


_COLUMNS = tuple(broadcasts.c[name] for name in Broadcast.__dataclass_fields__)
_DUE = and_(recipients.c.outbox_id.is_(None), recipients.c.left_out.is_(None))


def start_broadcast(unit: Unit, *, key: str, measure_id: int, audience: Audience) -> Broadcast:
    """Send this measure to everybody who is in the audience now.

    ``key`` names the broadcast: the same key again gives the one that was started, and adds
    nobody. Stopped people, those who never consented and those out of reach are left out.
    """
    row = unit.connection.execute(
        insert(broadcasts)
        .values(key=key, measure_id=measure_id, audience=audience.to_json(), status="sending")
        .on_conflict_do_nothing(index_elements=[broadcasts.c.key])
        .returning(*_COLUMNS)
    ).first()
    if row is None:
        return _broadcast(unit.connection.execute(select(*_COLUMNS).where(broadcasts.c.key == key)).one())
    started = _broadcast(row)
    # One statement for all of them: 800,000 may take longer than a statement usually may.
    unit.connection.execute(select(func.set_config("statement_timeout", "0", True)))
    everybody = people_in(audience).subquery()
    unit.connection.execute(
        insert(recipients).from_select(
            ["broadcast_id", "person", "contact_id"],
            select(literal(started.id), everybody.c.person, everybody.c.contact_id),
        )
    )
    unit.record(BroadcastStarted(started))
    return started


def broadcast(unit: Unit, broadcast_id: int) -> Broadcast:
    """The broadcast of this id. Raises LookupError if there is none."""
    row = unit.connection.execute(select(*_COLUMNS).where(broadcasts.c.id == broadcast_id)).first()
    if row is None:
        raise LookupError(f"no broadcast {broadcast_id}")
    return _broadcast(row)


def broadcast_called(unit: Unit, key: str) -> Broadcast | None:
    """The broadcast that was started with this key, or None."""
    row = unit.connection.execute(select(*_COLUMNS).where(broadcasts.c.key == key)).first()
    return None if row is None else _broadcast(row)


def due_recipients(unit: Unit, broadcast_id: int, limit: int) -> tuple[Recipient, ...]:
    """Up to so many people who are due, held until the commit; empty when nobody (else) is.

    Put their messages in the outbox and ``mark_sent`` in the same transaction. Who stopped,
    or went out of reach, since the ledger was filled is left out here.
    """
    while True:
        rows = _held(unit, broadcast_id, limit)
        left_out = {row.person: row.why for row in rows if row.why is not None}
        _leave_out(unit, broadcast_id, left_out)
        due = tuple(
            Recipient(row.person, row.contact_id, row.language, row.channel, row.address, row.arabic_letters)
            for row in rows
            if row.why is None
        )
        if due or not rows:
            return due


def mark_sent(unit: Unit, broadcast_id: int, sent: Sequence[tuple[str, int]]) -> None:
    """These people's messages are in the outbox: (person, outbox id)."""
    if not sent:
        return
    lines = (
        func.unnest(
            literal([person for person, _ in sent], ARRAY(Text)),
            literal([outbox_id for _, outbox_id in sent], ARRAY(BigInteger)),
        )
        .table_valued("person", "outbox_id")
        .render_derived(name="lines")
    )
    unit.connection.execute(
        update(recipients)
        .where(recipients.c.broadcast_id == broadcast_id, recipients.c.person == lines.c.person, _DUE)
        .values(outbox_id=lines.c.outbox_id)
    )


def finish(unit: Unit, broadcast_id: int) -> bool:
    """Whether nobody is due any more; the broadcast is then sent."""
    due = select(recipients.c.person).where(recipients.c.broadcast_id == broadcast_id, _DUE)
    row = unit.connection.execute(
        update(broadcasts)
        .where(broadcasts.c.id == broadcast_id, broadcasts.c.status == "sending", ~due.exists())
        .values(status="sent", finished_at=func.now())
        .returning(*_COLUMNS)
    ).first()
    if row is not None:
        unit.record(BroadcastFinished(_broadcast(row)))
        return True
    return broadcast(unit, broadcast_id).status == "sent"


def progress(unit: Unit, broadcast_id: int) -> Progress:
    """How far it is."""
    row = unit.connection.execute(
        select(
            func.count().filter(_DUE),
            func.count(recipients.c.outbox_id),
            func.count(recipients.c.left_out),
        ).where(recipients.c.broadcast_id == broadcast_id)
    ).one()
    return Progress(*row)


def _held(unit: Unit, broadcast_id: int, limit: int) -> Sequence[Row[Any]]:
    """Due lines that nobody else holds, each with why it is left out, if it is."""
    # Who it is may be known better by now than when the ledger was filled: ask the contact.
    stopped = select(stops.c.person).where(stops.c.person == contacts.c.person).exists()
    why = case((stopped, "stopped"), else_=contacts.c.suppressed).label("why")
    where_to = (
        contacts.c.language,
        contacts.c.channel,
        contacts.c.address,
        contacts.c.arabic_letters,
    )
    columns: tuple[ColumnElement[Any], ...] = (recipients.c.person, recipients.c.contact_id, *where_to, why)
    return unit.connection.execute(
        select(*columns)
        .join(contacts, contacts.c.id == recipients.c.contact_id)
        .where(recipients.c.broadcast_id == broadcast_id, _DUE)
        .limit(limit)
        .with_for_update(of=recipients, skip_locked=True)
    ).all()


def _leave_out(unit: Unit, broadcast_id: int, left_out: dict[str, str]) -> None:
    for why in sorted(set(left_out.values())):
        people = [person for person, reason in left_out.items() if reason == why]
        unit.connection.execute(
            update(recipients)
            .where(recipients.c.broadcast_id == broadcast_id, recipients.c.person.in_(people))
            .values(left_out=why)
        )


def _broadcast(row: Row[Any]) -> Broadcast:
    values = row._asdict()
    return Broadcast(**{**values, "audience": Audience.from_json(values["audience"])})
