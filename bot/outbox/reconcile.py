"""Rows of which nobody knows whether they left: ask the carrier before sending again."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Engine, text

from bot.channels.carrier import Carrier, LookupFailed, Outgoing, Sent
from bot.channels.inbound import Channel
from bot.logs import logger
from bot.outbox.outcomes import MOST_ATTEMPTS, no_other_way, settle
from bot.outbox.rows import ROW_COLUMNS, Row, row_of
from bot.outbox.timing import Patience
from bot.store.unit import unit_of_work

BATCH = 50
# The carrier's clock is not ours, and it tells whole seconds.
MARGIN = timedelta(seconds=30)
# The same words to the same address in half a minute: more of them than anybody sends.
MOST_TWINS = 20

log = logger(__name__)


@dataclass(frozen=True)
class _Lost:
    row: Row
    for_long: bool
    """Whether its time was up before the carrier was asked."""


async def reconcile(engine: Engine, carriers: Mapping[Channel, Carrier], patience: Patience) -> int:
    """Look into what has been in sending for too long; how many rows were settled.

    Any number of dispatchers may do it at once: each looks at rows of its own.
    """
    lost = await asyncio.to_thread(_pick, engine, patience)
    known = [each for each in lost if each.row.channel in carriers]
    settled = await asyncio.gather(*(_look_into(engine, carriers[each.row.channel], each) for each in known))
    return sum(settled)


async def _look_into(engine: Engine, carrier: Carrier, lost: _Lost) -> bool:
    row = lost.row
    try:
        sent = await _find(engine, carrier, row)
    except LookupFailed as error:
        log.warning("the carrier cannot say", outbox=row.id, trace=row.trace, error=str(error))
        return False
    if sent is not None:
        log.info("it had left", outbox=row.id, trace=row.trace, carrier_id=sent.carrier_id)
        await asyncio.to_thread(_note_sent, engine, row, sent)
        return True
    if not lost.for_long:
        return False
    log.info("it never left", outbox=row.id, trace=row.trace)
    return await asyncio.to_thread(_due_again, engine, row)


async def _find(engine: Engine, carrier: Carrier, row: Row) -> Sent | None:
    """The carrier's message that is this row, and not another row's with the same words."""
    outgoing = outgoing_of(row)
    known: set[str] = set() if row.carrier_id is None else {row.carrier_id}
    for _ in range(MOST_TWINS):
        sent = await carrier.find(outgoing, row.claimed_at - MARGIN, known)
        if sent is None or not await asyncio.to_thread(_is_of_another, engine, row, sent):
            return sent
        known.add(sent.carrier_id)
    raise LookupFailed(f"{MOST_TWINS} messages with the same words")


def outgoing_of(row: Row) -> Outgoing:
    """The row as the carrier sees it."""
    return Outgoing(row.id, row.channel, row.address, row.message, row.window_open)


def _pick(engine: Engine, patience: Patience) -> list[_Lost]:
    with engine.begin() as connection:
        picked = connection.execute(
            _PICK,
            {
                "look_after": patience.look_after,
                "give_up_after": patience.give_up_after,
                "look_again": patience.look_again,
                "most": BATCH,
            },
        )
        return [_Lost(row_of(columns[1:]), columns[0]) for columns in picked]


def _is_of_another(engine: Engine, row: Row, sent: Sent) -> bool:
    with engine.connect() as connection:
        parameters = {"carrier_id": sent.carrier_id, "id": row.id}
        return bool(connection.execute(_OF_ANOTHER, parameters).scalar_one())


def _note_sent(engine: Engine, row: Row, sent: Sent) -> None:
    with unit_of_work(engine) as unit:
        settle(unit, [(row, sent)], no_other_way)


def _due_again(engine: Engine, row: Row) -> bool:
    with engine.begin() as connection:
        parameters = {"id": row.id, "attempts": row.attempts, "most": MOST_ATTEMPTS}
        return connection.execute(_DUE_AGAIN, parameters).rowcount == 1


# changed_at is when somebody last looked.
_PICK = text(
    f"""
    with stale as (
        select id from outbox
        where status = 'sending' and claimed_at < now() - :look_after * interval '1 second'
          and changed_at < now() - :look_again * interval '1 second'
        order by claimed_at
        limit :most
        for update skip locked
    )
    update outbox o set changed_at = now()
    from stale, contacts c
    where o.id = stale.id and c.id = o.contact_id
    returning o.claimed_at < now() - :give_up_after * interval '1 second', {ROW_COLUMNS}
    """  # noqa: S608 (a constant of ours)
)

_OF_ANOTHER = text("select exists (select from outbox where carrier_id = :carrier_id and id <> :id)")

# Only as long as it is the claim we asked about, and no callback has come meanwhile.
_DUE_AGAIN = text(
    """
    update outbox
    set status = case when attempts < :most then 'due' else 'failed' end,
        due_at = now(), changed_at = now()
    where id = :id and status = 'sending' and attempts = :attempts
    """
)
