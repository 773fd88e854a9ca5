"""Telling the bot how its messages fare."""

from __future__ import annotations

import asyncio

from bot.simulator.forms import callback_form
from bot.simulator.posting import Poster
from bot.simulator.records import Message
from bot.simulator.state import State


class Callbacks:
    """Posts each status of a message, one after another unless a fault says otherwise."""

    def __init__(self, state: State, poster: Poster) -> None:
        self._state = state
        self._poster = poster
        self._last: dict[str, asyncio.Task[None]] = {}
        self._held: dict[str, dict[str, str]] = {}

    def tell(self, message: Message) -> asyncio.Task[None] | None:
        """Post the status that a message has now, in the background; the task ends when it is posted."""
        faults = self._state.faults.now
        if message.callback is None or faults.no_callbacks:
            return None
        form = callback_form(self._state, message)
        if faults.reorder_callbacks and message.status == "sent":
            self._held[message.sid] = form
            return None
        held = self._held.pop(message.sid, None)
        forms = [form] * (1 + faults.repeat_callbacks) + ([held] if held else [])
        task = asyncio.create_task(self._post(self._last.get(message.sid), message.callback, forms))
        self._last[message.sid] = task
        task.add_done_callback(lambda done: self._forget(message.sid, done))
        return task

    async def close(self) -> None:
        """Stop what is under way."""
        tasks = list(self._last.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _forget(self, sid: str, done: asyncio.Task[None]) -> None:
        if self._last.get(sid) is done:
            del self._last[sid]

    async def _post(self, before: asyncio.Task[None] | None, url: str, forms: list[dict[str, str]]) -> None:
        if before is not None:
            await asyncio.wait([before])
        for form in forms:
            await self._poster.post("status", url, form)
