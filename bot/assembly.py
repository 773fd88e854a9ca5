"""Putting the parts together, once for each process."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from redis import Redis
from sqlalchemy import Engine

import bot
from bot.conversation.texts import Texts
from bot.errands.queue import enqueue
from bot.outbox.wake import Waker, impatient
from bot.reception.receive import Answer, Reception
from bot.reception.voice import Voice
from bot.settings import Settings
from bot.store.engine import make_engine
from bot.understanding import Understanding
from flows.book import BOOK

LOCALES = Path(bot.__file__).parent.parent / "locales"
"""Where texts and words are."""


@dataclass(frozen=True)
class Assembly:
    """The parts of one process, each made when it is first asked for.

    ``connections`` sizes the pool: one for each thread that works at the same time.
    """

    settings: Settings
    name: str
    connections: int = 5

    @cached_property
    def database(self) -> Engine:
        """The pool of connections."""
        return make_engine(
            self.settings.database_url, pool_size=self.connections, application=f"taawoun {self.name}"
        )

    @cached_property
    def redis(self) -> Redis:
        """A client that gives up at once: nothing but wake-ups goes through it here."""
        return impatient(self.settings.redis_url)

    @cached_property
    def waker(self) -> Waker:
        """Tells dispatchers that something is due."""
        return Waker(self.redis)

    @cached_property
    def texts(self) -> Texts:
        """Every text of every language."""
        return Texts.load(LOCALES)

    @cached_property
    def voice(self) -> Voice:
        """From screens to messages."""
        settings = self.settings
        return Voice(
            texts=self.texts,
            sms_two_way=settings.sms_two_way,
            way_back=_way_back(settings),
            media_url=lambda name: f"{settings.public_url}/media/{name}",
            foreign=tomllib.loads((LOCALES / "foreign.toml").read_text(encoding="utf-8")),
        )

    @cached_property
    def reception(self) -> Reception:
        """Answers messages."""
        return Reception(
            database=self.database,
            book=BOOK,
            understanding=understanding(),
            voice=self.voice,
            after=self._after,
        )

    def close(self) -> None:
        """Let go of connections."""
        self.waker.close()
        self.redis.close()
        self.database.dispose()

    def _after(self, answer: Answer, errands: Sequence[int]) -> None:
        if answer.others or (answer.row is not None and answer.message is None):
            self.waker.wake()
        if errands:
            enqueue(self.redis, errands)


@cache
def understanding() -> Understanding:
    """What reads messages; read from the files once a process, and only read after that."""
    return Understanding.load(LOCALES)


def _way_back(settings: Settings) -> str:
    """Where to answer an SMS that cannot be answered itself."""
    number = settings.twilio_whatsapp_from.removeprefix("whatsapp:+")
    return f"wa.me/{number}" if number else settings.public_url
