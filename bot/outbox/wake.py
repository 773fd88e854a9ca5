"""Telling the dispatchers that something is due. Best effort: they look every second anyway."""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import Self

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from bot.logs import logger
from bot.outbox.seldom import Seldom

CHANNEL = "taawoun:outbox"

# A wake-up stands in the way of an answer to a person: it may not take long.
PATIENCE_SECONDS = 0.3
# While Redis is gone, how long nobody tries.
SILENCE_SECONDS = 5.0

# In a burst, how long after a wake-up the next one comes; it stands for all in between. Whoever
# was woken looks for more as long as there is more.
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
    """Wakes dispatchers, and never fails: what is due is in the database."""

    def __init__(self, client: redis.Redis) -> None:
        """``client`` should be ``impatient``."""
        self._client = client
        self._quiet_until = 0.0
        self._woken_at = 0.0
        self._next: threading.Timer | None = None
        self._next_at = 0.0
        self._complaint = Seldom()

    @classmethod
    def at(cls, redis_url: str) -> Self:
        """A waker with a client of its own."""
        return cls(impatient(redis_url))

    def wake(self) -> None:
        """Say that rows are due; call it after the commit that made them so.

        The first of a burst is said at once, and the last is said in any case.
        """
        now = time.monotonic()
        if now < self._quiet_until or now < self._next_at:
            return
        pause_over = self._woken_at + PAUSE_SECONDS
        if now >= pause_over:
            self._publish()
        else:
            self._next_at = pause_over
            self._next = threading.Timer(pause_over - now, self._catch_up)
            self._next.start()

    def _catch_up(self) -> None:
        """Say what was not said in the pause, unless somebody came before us and said it."""
        if self._woken_at < self._next_at:
            self._publish()

    def _publish(self) -> None:
        now = self._woken_at = time.monotonic()
        try:
            self._client.publish(CHANNEL, b"1")
        except redis.RedisError as error:
            self._quiet_until = now + SILENCE_SECONDS
            if self._complaint.now():
                log.warning("redis is gone: dispatchers find out by themselves", error=str(error))

    def close(self) -> None:
        """Say what is still to be said, and let go of the connection."""
        if self._next is not None:
            self._next.join()
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
