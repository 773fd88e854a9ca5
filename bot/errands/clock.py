"""The clock: asks for errands that are due, plans those that come back, wakes dispatchers."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from redis import Redis
from sqlalchemy import Engine, text
from sqlalchemy.exc import InterfaceError, OperationalError

from bot.errands.errand import plan
from bot.errands.queue import enqueue
from bot.logs import logger
from bot.outbox.wake import Waker
from bot.store.unit import unit_of_work

TICK_SECONDS = 1.0
MOST_A_TICK = 200

log = logger(__name__)


@dataclass(frozen=True)
class Periodic:
    """An errand that comes back every so many seconds."""

    kind: str
    every: int


PERIODIC: Sequence[Periodic] = (
    Periodic("sweep", 24 * 3600),
    Periodic("lapse", 3600),
    Periodic("ask", 10),
)

_DUE = text(
    """
    select id from errands where status = 'due' and due_at <= now() order by due_at limit :most
    """
)

_ANY_DUE = text(
    """
    select exists (select from outbox where status = 'due' and channel = 'sms' and due_at <= now())
        or exists (select from outbox where status = 'due' and channel = 'whatsapp' and due_at <= now())
    """
)

# By the database's clock, which all clocks share: the same turn has the same number.
_TURN = text("select cast(extract(epoch from now()) as bigint) / :every")


def run(engine: Engine, redis: Redis, waker: Waker, stop: threading.Event) -> None:
    """Tick until ``stop``. Any number of clocks may run: what one does twice is done once."""
    log.info("clock started")
    while not stop.is_set():
        try:
            tick(engine, redis, waker)
        except (OperationalError, InterfaceError) as error:
            log.warning("the database is gone: the clock waits", error=str(error.orig))
        stop.wait(TICK_SECONDS)
    log.info("clock stopped")


def tick(engine: Engine, redis: Redis, waker: Waker, periodic: Sequence[Periodic] = PERIODIC) -> int:
    """Look once; how many errands were asked for."""
    with unit_of_work(engine) as unit:
        for each in periodic:
            turn = unit.connection.execute(_TURN, {"every": each.every}).scalar_one()
            plan(unit, each.kind, {}, key=f"{each.kind}:{turn}")
    with engine.connect() as connection:
        overdue = connection.execute(_DUE, {"most": MOST_A_TICK}).scalars().all()
        outbox_due = connection.execute(_ANY_DUE).scalar_one()
    if outbox_due:
        waker.wake()
    return enqueue(redis, overdue) if overdue else 0
