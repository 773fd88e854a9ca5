"""People with phones who talk with the bot through its carrier, many at a time, in a thread."""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, Self, TypeAlias

import aiohttp

LOOK_SECONDS = 0.05

Conversation: TypeAlias = Callable[["Phones"], Coroutine[Any, Any, None]]
"""What some people say to each other and to the bot, from the first word to the last."""


@dataclass(frozen=True)
class Heard:
    """A message on a phone. ``taps`` are the ids of its buttons or rows, if it has any.

    Where it has none, choices are the numbered lines at its end.
    """

    sid: str
    body: str
    taps: tuple[str, ...]

    @property
    def choices(self) -> int:
        """How many things it lets one choose from, ways back not counted."""
        if self.taps:
            return sum(not tap.startswith(("back", "menu")) for tap in self.taps)
        numbered = re.search(r"^([1-8]) [^\n]*(\n0 [^\n]*)?\Z", self.body, re.MULTILINE)
        return int(numbered[1]) if numbered else 0


@dataclass
class Phone:
    """One phone in somebody's hand."""

    phones: Phones
    number: str
    channel: str
    inbox: asyncio.Queue[Heard] = field(default_factory=asyncio.Queue)
    last: Heard | None = None
    said: str = ""

    @property
    def address(self) -> str:
        """As the carrier writes it."""
        return f"whatsapp:{self.number}" if self.channel == "whatsapp" else self.number

    async def hear(self, fits: Callable[[Heard], bool] = lambda _: True) -> Heard:
        """The next message that fits; what comes before it is passed over."""
        while True:
            self.last = await self.inbox.get()
            if fits(self.last):
                return self.last

    async def say(self, *texts: str) -> None:
        """Say one thing after another, each after the answer to the one before; hear the last answer."""
        for words in texts:
            await self.send({"text": words})
            await self.hear()

    async def choose(self, *numbers: int) -> None:
        """Tap, or type, the choice of this number in what was heard last; hear the answer."""
        for number in numbers:
            await self.pick(number)
            await self.hear()

    async def pick(self, number: int) -> None:
        """Choose without waiting for an answer."""
        heard = self.last
        if heard is not None and heard.taps:
            assert number <= len(heard.taps), f"{self.address} cannot choose {number} in {heard}"
            await self.send({"choice": {"message": heard.sid, "id": heard.taps[number - 1]}})
        else:
            await self.send({"text": str(number)})

    async def speak_or_write(self, words: str) -> None:
        """A voice note where the phone can; hear the answer."""
        whatsapp = self.channel == "whatsapp"
        await self.send({"media": {"sample": "voice"}} if whatsapp else {"text": words})
        await self.hear()

    async def send(self, said: dict[str, Any]) -> None:
        """Give the carrier one message."""
        await self.phones.think()
        self.said = str(said)
        await self.phones.post({"phone": self.number, "channel": self.channel, **said})


class Phones:
    """All phones of one carrier: each hears what comes to it."""

    def __init__(self, session: aiohttp.ClientSession, carrier: str, pause: float) -> None:
        self.phones: dict[str, Phone] = {}
        self.finished = 0
        self.heard = 0
        self._session = session
        self._carrier = carrier
        self._pause = pause
        self._chance = Random(1)

    def phone(self, number: str, channel: str) -> Phone:
        """Somebody takes a phone in their hand."""
        phone = Phone(self, number, channel)
        self.phones[phone.address] = phone
        return phone

    def finish(self, phone: Phone) -> None:
        """Somebody has done what they came for."""
        del self.phones[phone.address]
        self.finished += 1

    async def post(self, said: dict[str, Any]) -> None:
        async with self._session.post(f"{self._carrier}/phones/api/send", json=said) as answer:
            answer.raise_for_status()

    async def think(self) -> None:
        """People take a moment."""
        await asyncio.sleep(self._chance.uniform(0, 2 * self._pause))

    async def listen(self) -> None:
        """Bring what comes from the bot to the phones, for ever."""
        after = -1
        while True:
            url = f"{self._carrier}/double/messages?after={after}"
            async with self._session.get(url) as answer:
                news = (await answer.json())["messages"]
            for each in news:
                after = each["seq"]
                self.heard += each["direction"] != "inbound"
                if each["to"] in self.phones:
                    heard = Heard(each["sid"], each["body"], tuple(each["options"]))
                    self.phones[each["to"]].inbox.put_nowait(heard)
            await asyncio.sleep(LOOK_SECONDS)


class Crowd:
    """Conversations that go on in a thread, ``at_once`` at the same time.

    ``pause`` is how long people think before they write, in seconds on average.
    """

    def __init__(
        self, carrier: str, conversations: Sequence[Conversation], at_once: int, pause: float = 0.0
    ) -> None:
        self._carrier = carrier
        self._conversations = conversations
        self._at_once = at_once
        self._pause = pause
        self._phones: Phones | None = None
        self._runner = asyncio.Runner()
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._thread.is_alive():
            self._runner.get_loop().call_soon_threadsafe(self._stop)
        self._thread.join()

    @property
    def finished(self) -> int:
        """How many people have done what they came for."""
        return self._phones.finished if self._phones else 0

    def heard(self) -> int:
        """How many messages the bot has sent."""
        return self._phones.heard if self._phones else 0

    def done(self) -> bool:
        """Whether all conversations came to their end. Raises what one of them raised."""
        if self._error is not None:
            raise self._error
        return not self._thread.is_alive()

    def waiting(self) -> str:
        """Who still waits, and what they said and heard last."""
        phones = list(self._phones.phones.values()) if self._phones else []
        return "\n".join(f"{each.address} said {each.said}, heard {each.last}" for each in phones)

    def _run(self) -> None:
        with self._runner as runner:
            try:
                runner.run(self._all())
            except asyncio.CancelledError:
                return  # the test is over
            except Exception as error:  # noqa: BLE001 (raised again in the test's own thread)
                self._error = error

    def _stop(self) -> None:
        for task in asyncio.all_tasks():
            task.cancel()

    async def _all(self) -> None:
        places = asyncio.Semaphore(self._at_once)

        async def talk(conversation: Conversation, phones: Phones) -> None:
            async with places:
                await conversation(phones)

        async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as tasks:
            self._phones = phones = Phones(session, self._carrier, self._pause)
            listener = tasks.create_task(phones.listen())
            talks = [tasks.create_task(talk(each, phones)) for each in self._conversations]
            await asyncio.wait(talks)
            listener.cancel()
