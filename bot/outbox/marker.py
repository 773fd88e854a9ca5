"""Writes outcomes down, many in one transaction, and does not lose one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from sqlalchemy import Engine
from sqlalchemy.exc import InterfaceError, OperationalError

from bot.channels.carrier import Outcome
from bot.logs import logger
from bot.outbox.outcomes import FallBack, settle
from bot.outbox.rows import Row
from bot.store.unit import unit_of_work

MOST_A_BATCH = 500
# How long the first outcome of a batch waits for company, in seconds.
GATHER = 0.01
DATABASE_DELAY = 1.0
DATABASE_GONE = (OperationalError, InterfaceError)
# At the end: what cannot be written by then is left in sending, and reconciled by others.
FINISH_SECONDS = 10.0

log = logger(__name__)


class Marker:
    """Collects the outcomes of all lanes; ``on_settled`` is called when rows were written."""

    def __init__(self, engine: Engine, fall_back: FallBack) -> None:
        self.on_settled: Callable[[], None] = lambda: None
        self._engine = engine
        self._fall_back = fall_back
        self._waiting: asyncio.Queue[tuple[Row, Outcome]] = asyncio.Queue()

    def put(self, row: Row, outcome: Outcome) -> None:
        """Write this down soon."""
        self._waiting.put_nowait((row, outcome))

    async def run(self) -> None:
        """Write until cancelled."""
        while True:
            batch = [await self._waiting.get()]
            await asyncio.sleep(GATHER)
            while len(batch) < MOST_A_BATCH and not self._waiting.empty():
                batch.append(self._waiting.get_nowait())
            await self._write(batch)
            for _ in batch:
                self._waiting.task_done()
            self.on_settled()

    async def finish(self) -> None:
        """Wait until everything put here is written, or FINISH_SECONDS."""
        try:
            await asyncio.wait_for(self._waiting.join(), FINISH_SECONDS)
        except TimeoutError:
            log.error("outcomes left unwritten: their rows will be looked up at the carrier")

    async def _write(self, batch: list[tuple[Row, Outcome]]) -> None:
        """Write a batch, however long the database is away."""
        while True:
            try:
                return await asyncio.to_thread(self._settle, batch)
            except DATABASE_GONE as error:
                log.warning("the database is gone: outcomes wait", error=str(error.orig))
                await asyncio.sleep(DATABASE_DELAY)
            except Exception:  # a bug of ours with one row must not hold up the others
                if len(batch) == 1:
                    log.exception("an outcome cannot be written", outbox=batch[0][0].id)
                    return None
                for each in batch:
                    await self._write([each])
                return None

    def _settle(self, batch: list[tuple[Row, Outcome]]) -> None:
        with unit_of_work(self._engine) as unit:
            settle(unit, batch, self._fall_back)
