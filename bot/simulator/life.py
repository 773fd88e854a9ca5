"""The life of a message on its way to a person: accepted, sent, delivered, or failed."""

from __future__ import annotations

import asyncio

import aiohttp

from bot.channels.segments import count
from bot.simulator.addresses import is_whatsapp
from bot.simulator.callbacks import Callbacks
from bot.simulator.errors import WORDS, CarrierRefusal
from bot.simulator.posting import Poster
from bot.simulator.records import FINAL, Direction, MediaItem, Message, Rendered, new_sid
from bot.simulator.rendering import breaks_template_rules, render
from bot.simulator.state import State
from bot.simulator.validation import Wanted

LARGEST_MEDIA = 16 * 1024 * 1024
"""Bytes of the largest file that WhatsApp carries."""


class Life:
    """Carries messages to phones, and tells of their fate."""

    def __init__(self, state: State, poster: Poster, callbacks: Callbacks) -> None:
        self._state = state
        self._poster = poster
        self._callbacks = callbacks
        self._tasks: set[asyncio.Task[None]] = set()

    def accept(self, wanted: Wanted, direction: Direction = "outbound-api") -> Message:
        """Take a message in; nothing has left yet."""
        rendered, failure = _render(wanted)
        now = self._state.now()
        status = "scheduled" if wanted.send_at else "accepted" if wanted.service else "queued"
        message = Message(
            sid=new_sid("MM" if rendered.media or rendered.kind != "text" else "SM"),
            direction=direction,
            from_=wanted.from_,
            to=wanted.to,
            body=rendered.body,
            status=status,
            created=now,
            updated=now,
            segments=1 if is_whatsapp(wanted.to) else max(1, count(rendered.body).segments),
            error_code=failure,
            media=[MediaItem(new_sid("ME"), "application/octet-stream", url) for url in rendered.media],
            kind=rendered.kind,
            options=rendered.options,
            opener=rendered.opener,
            service_sid=wanted.service,
            content_sid=wanted.content.sid if wanted.content else None,
            callback=wanted.callback,
            send_at=wanted.send_at,
        )
        self._state.add(message)
        return message

    def begin(self, message: Message) -> None:
        """Let a message live, in the background."""
        task = asyncio.create_task(self._live(message))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def send_now(self, message: Message) -> None:
        """Send a message at once and tell the bot, before its own request is answered."""
        if await self._leave(message) and (told := self._callbacks.tell(message)):
            await told

    def read(self, message: Message) -> None:
        """The person has looked at a message."""
        if message.status == "delivered" and is_whatsapp(message.to):
            self._state.set_status(message, "read")
            self._callbacks.tell(message)

    def resume(self) -> None:
        """Go on with what was under way when the process ended."""
        for message in self._state.all:
            if message.direction != "inbound" and message.status not in FINAL | {"delivered"}:
                self.begin(message)

    async def close(self) -> None:
        """Stop what is under way."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _live(self, message: Message) -> None:
        delays = self._state.config.delays
        if message.send_at is not None:
            await asyncio.sleep(max(0.0, message.send_at - self._state.now()))
        if message.status != "sent":
            await asyncio.sleep(delays.sent)
            if not await self._leave(message):
                return
            self._callbacks.tell(message)
        await asyncio.sleep(max(0.0, delays.delivered - delays.sent))
        if message.deleted:
            return
        if failure := self._state.faults.later_failure():
            self._fail(message, *failure)
            return
        self._state.set_status(message, "delivered")
        self._callbacks.tell(message)

    async def _leave(self, message: Message) -> bool:
        """Send a message to its channel; False if it ends here."""
        if message.status == "canceled" or message.deleted:
            return False
        failure = message.error_code or self._window_failure(message) or await self._fetch(message)
        if failure:
            self._fail(message, failure, "failed")
            return False
        self._state.set_status(message, "sent")
        return True

    def _fail(self, message: Message, code: int, status: str) -> None:
        self._state.set_status(message, status, code, WORDS.get(code, "Error"))
        self._callbacks.tell(message)

    def _window_failure(self, message: Message) -> int | None:
        """63016 where WhatsApp wants an approved template and this is none."""
        if not is_whatsapp(message.to) or self._state.window_open(message.to):
            return None
        content = self._state.contents.get(message.content_sid or "")
        return None if content is not None and content.approved and message.kind != "list" else 63016

    async def _fetch(self, message: Message) -> int | None:
        """Get the files that the bot named; 63019 if one cannot be had."""
        for item in message.media:
            if item.source is None:
                continue
            try:
                async with self._poster.session.get(item.source) as got:
                    data = await got.read()
            except (aiohttp.ClientError, TimeoutError, OSError):
                return 63019
            if got.status != 200 or len(data) > LARGEST_MEDIA:
                return 63019
            kind = got.headers.get("Content-Type", "").partition(";")[0] or item.content_type
            self._state.fetched(message, item, data, kind)
        return None


def _render(wanted: Wanted) -> tuple[Rendered, int | None]:
    """What the phone will show, and the code with which it will fail if it cannot be shown."""
    if wanted.content is None:
        return Rendered(wanted.body, media=wanted.media), None
    try:
        rendered = render(wanted.content, wanted.variables, wanted.to)
    except CarrierRefusal as refusal:
        return Rendered(""), refusal.code
    policy = is_whatsapp(wanted.to) and wanted.content.approved and breaks_template_rules(wanted.variables)
    return rendered, 63013 if policy else None
