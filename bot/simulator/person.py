"""What a person does with a phone: writes, taps, shows, speaks, says where."""

from __future__ import annotations

import asyncio
import base64
import binascii
import math
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.channels.segments import count
from bot.simulator.addresses import is_address, is_whatsapp
from bot.simulator.errors import CarrierRefusal
from bot.simulator.forms import inbound_form, opt_out_type
from bot.simulator.life import Life
from bot.simulator.posting import Answer, Poster
from bot.simulator.records import MediaItem, Message, new_sid
from bot.simulator.state import State
from bot.simulator.twiml import Reply, read_answer
from bot.simulator.validation import BODY, Wanted

SAMPLES = Path(__file__).parent / "page" / "samples"
SAMPLE_FILES = {"photo": ("honey.jpg", "image/jpeg"), "voice": ("voice.ogg", "audio/ogg")}
"""A picture and a voice note that are always at hand."""

LARGEST_MEDIA = 16 * 1024 * 1024
"""Bytes of the largest file that a phone sends."""


class BadSay(ValueError):
    """What a phone was asked to say makes no sense; the message tells why."""


class People:
    """Carries what people say to the bot, and what it answers back."""

    def __init__(self, state: State, poster: Poster, life: Life) -> None:
        self._state = state
        self._poster = poster
        self._life = life
        self._last: dict[str, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def say(self, address: str, said: Mapping[str, Any]) -> Message:
        """A person says one thing: ``text``, ``choice``, ``media`` or ``place``.

        Raises:
            BadSay: nothing to say, a choice that is not on the screen, a file that cannot be sent.
        """
        message = self._message(address, said)
        self._state.add(message)
        if word := opt_out_type(self._state, message):
            self._state.opt(address, out=word == "STOP")
        self._carry(message)
        return message

    def resume(self) -> None:
        """Carry again what the bot had not acknowledged when the process ended."""
        for message in self._state.all:
            if message.direction == "inbound" and message.status == "receiving":
                self._carry(message)

    async def close(self) -> None:
        """Stop what is under way."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # what is said

    def _message(self, address: str, said: Mapping[str, Any]) -> Message:
        if not is_address(address):
            raise BadSay(f"{address} is no address")
        text = said.get("text", "")
        if not isinstance(text, str) or len(text) > BODY:
            raise BadSay(f"text is up to {BODY} characters")
        now, whatsapp = self._state.now(), is_whatsapp(address)
        message = Message(
            sid=new_sid("SM"),
            direction="inbound",
            from_=address,
            to=self._state.config.whatsapp_from if whatsapp else self._state.config.sms_from,
            body=text,
            status="receiving",
            created=now,
            updated=now,
            segments=1 if whatsapp else max(1, count(text).segments),
        )
        if "choice" in said:
            self._choose(message, said["choice"])
        if "media" in said:
            self._attach(message, said["media"])
        if "place" in said:
            message.place = _place(said["place"])
        if not (message.body or message.media or message.place):
            raise BadSay("nothing is said")
        if not whatsapp and (message.choice or message.media or message.place):
            raise BadSay("this phone sends texts only")
        return message

    def _choose(self, message: Message, choice: Any) -> None:
        """Tap a button or a row of a message on the screen."""
        if not isinstance(choice, Mapping):
            raise BadSay("choice is {message, id}")
        asked = self._state.messages.get(str(choice.get("message")))
        if asked is None or asked.to != message.from_:
            raise BadSay("the message with this choice is not on this phone")
        found = next((option for option in asked.options if option.id == choice.get("id")), None)
        if found is None:
            raise BadSay("the message does not offer this choice")
        message.body, message.choice, message.replied_to = found.label, found.id, asked.sid

    def _attach(self, message: Message, media: Any) -> None:
        data, content_type = _file(media)
        message.sid = "MM" + message.sid[2:]
        item = MediaItem(new_sid("ME"), content_type)
        self._state.files.put(item.sid, data)
        message.media = [item]

    # how it travels

    def _carry(self, message: Message) -> None:
        """Post in the background: after what the same phone said before, unless told otherwise."""
        address = message.from_
        before = None if self._state.faults.now.parallel_webhooks else self._last.get(address)
        task = asyncio.create_task(self._deliver(message, before))
        self._last[address] = task
        self._tasks.add(task)
        task.add_done_callback(lambda done: self._done(address, done))

    def _done(self, address: str, done: asyncio.Task[None]) -> None:
        self._tasks.discard(done)
        if self._last.get(address) is done:
            del self._last[address]

    async def _deliver(self, message: Message, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await asyncio.wait([before])
        answer = await self._ask(message)
        try:
            replies = read_answer(answer)
        except CarrierRefusal as refusal:
            self._state.set_status(message, "received", refusal.code, str(refusal))
            return
        self._state.set_status(message, "received")
        for reply in replies:
            self._reply(message, reply)

    async def _ask(self, message: Message) -> Answer | None:
        """The bot's answer; where the webhook is repeated, the first good one and no other."""
        form, token = inbound_form(self._state, message), str(uuid.uuid4())
        faults, url = self._state.faults.now, self._state.config.webhook_url
        times = 1 + faults.repeat_webhooks
        if faults.parallel_webhooks:
            answers = await asyncio.gather(
                *(self._poster.post("message", url, form, token) for _ in range(times))
            )
        else:
            answers = [await self._poster.post("message", url, form, token) for _ in range(times)]
        return next((answer for answer in answers if answer is not None and answer.good), answers[0])

    def _reply(self, message: Message, reply: Reply) -> None:
        to = reply.to or message.from_
        if to in self._state.opted_out:
            self._state.log.append({"kind": "refused", "sid": message.sid, "code": 21610})
            return
        wanted = Wanted(to, message.to, None, reply.body, reply.media, None, {}, reply.callback, None)
        self._life.begin(self._life.accept(wanted, "outbound-reply"))


def _place(place: Any) -> dict[str, Any]:
    """A place in degrees, with a label and an address if they were given."""
    try:
        latitude, longitude = float(place["latitude"]), float(place["longitude"])
    except (KeyError, TypeError, ValueError):
        raise BadSay("place is {latitude, longitude}") from None
    if not (
        math.isfinite(latitude) and abs(latitude) <= 90 and math.isfinite(longitude) and abs(longitude) <= 180
    ):
        raise BadSay("this place is not on earth")
    texts = {name: str(place[name])[:200] for name in ("label", "address") if place.get(name)}
    return {"latitude": latitude, "longitude": longitude, **texts}


def _file(media: Any) -> tuple[bytes, str]:
    """The bytes and type of a file: one of the samples, or what the page read from disk."""
    if not isinstance(media, Mapping):
        raise BadSay("media is {sample} or {content_type, data}")
    if "sample" in media:
        if media["sample"] not in SAMPLE_FILES:
            raise BadSay("the samples are photo and voice")
        name, content_type = SAMPLE_FILES[media["sample"]]
        return (SAMPLES / name).read_bytes(), content_type
    try:
        data = base64.b64decode(media["data"], validate=True)
        content_type = str(media["content_type"]).partition(";")[0].strip().lower()
    except (KeyError, TypeError, ValueError, binascii.Error):
        raise BadSay("media is {content_type, data in base64}") from None
    if not data or len(data) > LARGEST_MEDIA or content_type.count("/") != 1:
        raise BadSay("a file has a type, and up to 16 MB")
    return data, content_type
