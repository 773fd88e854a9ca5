"""Telling the dispatchers that something is due. Best effort: they look every second anyway."""

from __future__ import annotations

import threading
from queue import SimpleQueue
from types import TracebackType
from typing import Self

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from bot.logs import logger
from bot.outbox.seldom import Seldom

CHANNEL = "taawoun:outbox"

# While Redis does not answer, how long one try may take.
PATIENCE_SECONDS = 0.3
# While it is gone, how long nobody tries.
SILENCE_SECONDS = 5.0

# How long after a wake-up the next one comes; it stands for all in between. Whoever was woken
# looks for more as long as there is more.
PAUSE_SECONDS = 0.02

log = logger(__name__)


def impatient(redis_url: str) -> redis.Redis:
    """A client that gives up at once rather than hold a request up."""
    return redis.Redis.from_url(
        redis_url,
        socket_timeout=PATIENCE_SECONDS,
        socket_connect_timeout=PATIENCE_SECONDS,
        retry=Retry(NoBackoff(), 0),
    )


class Waker:
    """Wakes dispatchers, and never fails: what is due is in the database.

    A thread of its own, begun with the first wish, speaks with Redis: nobody waits for that.
    """

    def __init__(self, client: redis.Redis) -> None:
        """``client`` should be ``impatient``."""
        self._client = client
        self._wishes: SimpleQueue[bool] = SimpleQueue()
        self._wished = False
        self._closing = threading.Event()
        self._beginning = threading.Lock()
        self._thread: threading.Thread | None = None
        self._complaint = Seldom()

    @classmethod
    def at(cls, redis_url: str) -> Self:
        """A waker with a client of its own."""
        return cls(impatient(redis_url))

    def wake(self) -> None:
        """Say that rows are due; call it after the commit that made them so.

        The first of a burst is said at once, and the last is said in any case.
        """
        if self._wished:  # and not yet said
            return
        self._wished = True
        self._wishes.put(True)
        if self._thread is None:
            self._begin()

    def close(self) -> None:
        """Say what is still to be said, and let go of the connection."""
        self._closing.set()
        self._wishes.put(False)
        if self._thread is not None:
            self._thread.join()
        self._client.close()

    def _begin(self) -> None:
        with self._beginning:
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="waker", daemon=True)
                self._thread.start()

    def _work(self) -> None:
        while self._wishes.get():
            self._wished = False
            self._closing.wait(PAUSE_SECONDS if self._said() else SILENCE_SECONDS)

    def _said(self) -> bool:
        """Publish; whether Redis took it."""
        try:
            self._client.publish(CHANNEL, b"1")
        except (redis.RedisError, OSError) as error:
            if self._complaint.now():
                log.warning("redis is gone: dispatchers find out by themselves", error=str(error))
            return False
        return True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
