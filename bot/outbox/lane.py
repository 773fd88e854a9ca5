"""One channel of the dispatcher: tokens, claims, and messages on their way to the carrier."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Engine

from bot.channels.carrier import Action, Carrier, Outcome, Refused, Sent, Unclear
from bot.channels.inbound import Channel
from bot.logs import logger
from bot.outbox.claim import claim
from bot.outbox.marker import DATABASE_DELAY, DATABASE_GONE, Marker
from bot.outbox.pace import Pace
from bot.outbox.reconcile import outgoing_of
from bot.outbox.rows import Priority, Row
from bot.outbox.timing import Timing

# A claim takes at most so many, and a busy lane makes one so often (seconds): at 1,000
# messages a second that is 50 rows a claim, which costs the database little.
MOST_A_CLAIM = 150
TICK = 0.05
# How an address is marked whose phone has no WhatsApp (contacts.suppressed).
NOT_WHATSAPP = "not-whatsapp"

log = logger(__name__)


@dataclass(frozen=True)
class Pause:
    """How long a lane rests; ``until_woken`` may end it sooner."""

    seconds: float
    until_woken: bool = False


class Lane:
    """Sends what is due on one channel; ``wake`` it when something is."""

    def __init__(
        self,
        engine: Engine,
        channel: Channel,
        carrier: Carrier,
        pace: Pace,
        marker: Marker,
        timing: Timing,
    ) -> None:
        self.wake = asyncio.Event()
        self._engine = engine
        self._channel = channel
        self._carrier = carrier
        self._pace = pace
        self._marker = marker
        self._timing = timing
        self._on_the_way: set[asyncio.Task[None]] = set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until ``stop``; returns when everything on its way has an outcome."""
        stopping = asyncio.create_task(stop.wait())
        stopping.add_done_callback(lambda _: self.wake.set())
        while not stop.is_set():
            self.wake.clear()
            pause = await self._step()
            # A rest ends with the dispatcher; one for want of work ends with work, too.
            event = self.wake if pause.until_woken else stop
            with suppress(TimeoutError):
                await asyncio.wait_for(event.wait(), pause.seconds)
        stopping.cancel()
        if self._on_the_way:
            await asyncio.wait(self._on_the_way)

    async def _step(self) -> Pause:
        """Claim and launch once; what to wait for before the next time.

        Tokens come first: a claimed row leaves at once, and none waits in sending.
        """
        room = self._timing.in_flight - len(self._on_the_way)
        if room <= 0:
            return Pause(TICK)
        taken = await self._pace.take(min(room, MOST_A_CLAIM))
        if taken.count == 0:
            return Pause(max(taken.wait, TICK))
        began = time.monotonic()
        try:
            rows = await asyncio.to_thread(claim, self._engine, self._channel, taken.count)
        except DATABASE_GONE as error:
            log.warning("the database is gone: nothing is claimed", error=str(error.orig))
            await self._pace.give_back(taken.count)
            return Pause(DATABASE_DELAY)
        await self._pace.give_back(taken.count - len(rows))
        for row in rows:
            task = asyncio.create_task(self._send(row, began))
            self._on_the_way.add(task)
            task.add_done_callback(self._on_the_way.discard)
        if len(rows) == taken.count:
            return Pause(TICK)
        return Pause(self._timing.poll, until_woken=True)

    async def _send(self, row: Row, began: float) -> None:
        self._marker.put(row, await self._outcome(row, began))

    async def _outcome(self, row: Row, began: float) -> Outcome:
        if row.suppressed is not None and row.priority is not Priority.REPLY:
            # Without WhatsApp there may be a phone; who is left alone is left alone everywhere.
            action: Action = "fall-back" if row.suppressed == NOT_WHATSAPP else "drop"
            return Refused("suppressed", action, row.suppressed)
        # A process that was frozen since its claim must not send: somebody else may have.
        left = self._timing.send - (time.monotonic() - began)
        if left <= 0:
            return Unclear("claimed too long ago to be sent")
        try:
            async with asyncio.timeout(left):
                outcome = await self._carrier.send(outgoing_of(row))
        except TimeoutError:
            return Unclear(f"no answer in {self._timing.send:g} s")
        except Exception as error:  # a carrier should not raise: its bug is no reason to stop
            log.exception("the carrier raised", outbox=row.id, trace=row.trace)
            return Unclear(f"{type(error).__name__}: {error}")
        if isinstance(outcome, Sent):
            log.info("sent", outbox=row.id, trace=row.trace, carrier_id=outcome.carrier_id)
        return outcome
