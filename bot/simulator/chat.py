"""A phone in the terminal, over the same HTTP as the phones page."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import aiohttp
from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from bot.simulator.config import Channel

HELP = ":photo [words]   :voice   :place [latitude,longitude [name]]   :help   Ctrl-D leaves"
DEFAULT_PLACE = {"latitude": 30.4278, "longitude": -9.5981, "label": "Agadir"}

SHOWN = 6
"""Messages of before that are shown at the start."""


class CannotChat(Exception):
    """The double is not there, or knows no such phone; the message is one line for a person."""


def run(
    url: str,
    number: str,
    channel: Channel,
    name: str = "Terminal",
    *,
    lines: Iterable[str] | None = None,
    console: Console | None = None,
    linger: float | None = None,
) -> None:
    """Talk as one phone until the lines end (Ctrl-D).

    ``url`` is where the double listens. ``lines`` are what is typed (standard input). After the
    last line, answers are awaited until ``linger`` seconds pass without news; by default not at
    all at a terminal, and one second where the lines come from a file.

    Raises:
        CannotChat: the double is not reachable, or refuses the number.
    """
    if linger is None:
        linger = 0.0 if lines is None and sys.stdin.isatty() else 1.0
    chat = Chat(url.rstrip("/"), number, channel, name, console or Console(), linger)
    try:
        asyncio.run(chat.run(sys.stdin if lines is None else lines))
    except aiohttp.ClientError as error:
        raise CannotChat(f"no phones at {url}: {error}") from None
    except KeyboardInterrupt:
        return


@dataclass
class Chat:
    """One conversation in one terminal."""

    url: str
    number: str
    channel: Channel
    name: str
    console: Console
    linger: float
    said: set[str] = field(default_factory=set)
    taken: set[str] = field(default_factory=set)
    shown: set[str] = field(default_factory=set)
    choices: dict[str, Any] | None = None
    news: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def address(self) -> str:
        """The phone as the carrier writes it."""
        return f"whatsapp:{self.number}" if self.channel == "whatsapp" else self.number

    async def run(self, lines: Iterable[str]) -> None:
        """Show what comes and send what is typed, until the lines end."""
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=5)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            await self._open(session)
            listening = asyncio.Event()
            listener = asyncio.create_task(self._listen(session, listening))
            heard = asyncio.create_task(listening.wait())
            await asyncio.wait([listener, heard], return_when=asyncio.FIRST_COMPLETED)
            talker = asyncio.create_task(self._talk(session, lines))
            done, waiting = await asyncio.wait([listener, talker], return_when=asyncio.FIRST_COMPLETED)
            for task in (*waiting, heard):
                task.cancel()
            await asyncio.gather(*waiting, heard, return_exceptions=True)
            for task in done:
                task.result()

    async def _open(self, session: aiohttp.ClientSession) -> None:
        """Put this phone on the page if it is not there, and show how its conversation stands."""
        async with session.get(f"{self.url}/phones/api/phones") as answer:
            known = {phone["address"]: phone for phone in (await answer.json())["phones"]}
        phone = known.get(self.address) or await self._post(session, "phones", {"name": self.name})
        self.console.print(Text(f"{phone['name']}  {self.number}  {self.channel}", style="bold"))
        self.console.print(Text(HELP, style="dim"))
        for message in phone["messages"][-SHOWN:]:
            self._show(message)

    async def _listen(self, session: aiohttp.ClientSession, listening: asyncio.Event) -> None:
        async with session.get(f"{self.url}/phones/api/events?phone={quote(self.address)}") as stream:
            listening.set()
            async for line in stream.content:
                if not line.startswith(b"data: "):
                    continue
                message = json.loads(line.removeprefix(b"data: ")).get("message")
                if message:
                    self._hear(message)
                    self.news.set()
        raise CannotChat("the phones went away")

    def _hear(self, message: dict[str, Any]) -> None:
        if not message["mine"]:
            if message["sid"] not in self.shown:
                self._show(message)
            return
        if message["status"] != "receiving":
            self.taken.add(message["sid"])
            if message["error"]:
                self.console.print(Text(f"not taken by the bot ({message['error']})", style="bold red"))

    async def _talk(self, session: aiohttp.ClientSession, lines: Iterable[str]) -> None:
        async for line in _typed(lines):
            said = self._understand(line.strip())
            if said is not None:
                message = await self._post(session, "send", said)
                if "sid" in message:
                    self.said.add(message["sid"])
        await self._settle()

    async def _settle(self) -> None:
        """Wait for answers that are under way, until nothing more comes."""
        while self.linger:
            self.news.clear()
            try:
                await asyncio.wait_for(self.news.wait(), 15.0 if self.said - self.taken else self.linger)
            except TimeoutError:
                return

    def _understand(self, line: str) -> dict[str, Any] | None:
        """What a typed line says; None where it is for this program."""
        command, _, rest = line.partition(" ")
        if not line:
            return None
        if command == ":photo":
            return {"media": {"sample": "photo"}, "text": rest}
        if command == ":voice":
            return {"media": {"sample": "voice"}}
        if command == ":place":
            return {"place": _place(rest)}
        if command == ":help":
            self.console.print(Text(HELP, style="dim"))
            return None
        if self.choices and line.isascii() and line.isdigit():
            options = self.choices["options"]
            if 1 <= int(line) <= len(options):
                return {"choice": {"message": self.choices["sid"], "id": options[int(line) - 1]["id"]}}
        return {"text": line}

    async def _post(self, session: aiohttp.ClientSession, what: str, said: dict[str, Any]) -> dict[str, Any]:
        """Ask something of the double; a refusal of what was said is shown, one of the phone ends it."""
        told = {"phone": self.number, "channel": self.channel, **said}
        async with session.post(f"{self.url}/phones/api/{what}", json=told) as answer:
            data: dict[str, Any] = await answer.json()
        if answer.status == 201:
            return data
        if what == "phones":
            raise CannotChat(data["error"])
        self.console.print(Text(data["error"], style="bold red"))
        return {}

    def _show(self, message: dict[str, Any]) -> None:
        """A message in a frame: the person's own on the right."""
        self.shown.add(message["sid"])
        words = Text(_printable(message["body"]))
        for file in message["media"]:
            words.append(f"\n[{file['content_type']}] {self.url}{file['url']}", style="italic")
        if place := message["place"]:
            words.append(f"\n[{place['latitude']}, {place['longitude']}]", style="italic")
        if not message["mine"]:
            self.choices = message if message["options"] else None
            for number, option in enumerate(message["options"], 1):
                words.append(f"\n {number} ", style="reverse")
                words.append(f" {_printable(option['label'])}", style="bold")
                words.append(f"  {_printable(option['description'])}" if option["description"] else "")
        style = "cyan" if message["mine"] else "green"
        panel = Panel.fit(words, border_style=style, padding=(0, 1))
        self.console.print(panel, justify="right" if message["mine"] else "left")


def _place(rest: str) -> dict[str, Any]:
    """``30.4,-9.6 Souk`` as a place; what is no number is left to the double to refuse."""
    if not rest:
        return DEFAULT_PLACE
    degrees, _, label = rest.partition(" ")
    latitude, _, longitude = degrees.partition(",")
    return {"latitude": latitude, "longitude": longitude, "label": label}


def _printable(text: str) -> str:
    """The text without anything that would move the cursor or change the terminal."""
    return "".join(char for char in text if char == "\n" or not (ord(char) < 32 or 127 <= ord(char) < 160))


async def _typed(lines: Iterable[str]) -> AsyncIterator[str]:
    """The lines as they are typed. A thread reads them: a terminal cannot be read without waiting."""
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[str | None] = asyncio.Queue()

    def tell(line: str | None) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(queue.put_nowait, line)

    def read() -> None:
        for line in lines:
            tell(line)
        tell(None)

    threading.Thread(target=read, name="typing", daemon=True).start()
    while (line := await queue.get()) is not None:
        yield line
