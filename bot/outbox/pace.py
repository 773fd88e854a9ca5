"""How fast a sender may go: a token a message, from one bucket for all dispatchers."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from redis import RedisError
from redis.asyncio import Redis

from bot.logs import logger
from bot.outbox.seldom import Seldom

# What the bucket holds above one token, in seconds of its rate: a dispatcher that comes a
# little late finds what it missed, and one that slept does not flood the carrier.
SLACK_SECONDS = 0.25
# While Redis is gone, how long the process keeps its own pace before it asks again.
ALONE_SECONDS = 2.0
# A bucket nobody has used for a while is forgotten; a new one begins with one token.
KEEP_MILLISECONDS = 60_000

log = logger(__name__)

# Redis runs a script alone, and by its own clock: dispatchers need not agree on the time.
# KEYS[1] the bucket; ARGV rate, capacity, wanted (negative gives back), milliseconds to keep.
_TAKE = """
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
local rate, capacity, wanted = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local bucket = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens, at = tonumber(bucket[1] or 1), tonumber(bucket[2] or now)
tokens = math.min(capacity, tokens + math.max(0, now - at) * rate)
local granted = math.min(wanted, math.floor(tokens))
tokens = math.min(capacity, tokens - granted)
redis.call('HSET', KEYS[1], 'tokens', string.format('%.6f', tokens), 'at', string.format('%.6f', now))
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return {granted, string.format('%.6f', math.max(0, 1 - tokens) / rate)}
"""


@dataclass(frozen=True)
class Taken:
    """How many tokens were had, and in how many seconds there is another one."""

    count: int
    wait: float


class Bucket:
    """A bucket of this process alone; the same sums as the shared one's."""

    def __init__(self, rate: float, clock: Callable[[], float] = time.monotonic) -> None:
        """``rate`` is tokens a second."""
        self._rate = rate
        self._capacity = capacity(rate)
        self._clock = clock
        self._tokens = 1.0
        self._at = clock()

    def take(self, wanted: int) -> Taken:
        """Up to ``wanted`` tokens; a negative number gives back."""
        now = self._clock()
        tokens = min(self._capacity, self._tokens + max(0.0, now - self._at) * self._rate)
        granted = min(wanted, math.floor(tokens))
        self._tokens, self._at = min(self._capacity, tokens - granted), now
        return Taken(granted, max(0.0, 1 - self._tokens) / self._rate)


def capacity(rate: float) -> float:
    """How many tokens a bucket of ``rate`` a second holds at most."""
    return 1 + rate * SLACK_SECONDS


class Pace:
    """The bucket of one sender, shared through Redis; this process's own while Redis is gone.

    Then several dispatchers may together go faster than ``rate``; the carrier queues or
    refuses what is too much, and that is retried.
    """

    def __init__(self, client: Redis, sender: str, rate: float) -> None:
        """``sender`` names the bucket; ``rate`` is messages a second, more than 0."""
        if rate <= 0:
            raise ValueError(f"a pace of {rate} messages a second never sends")
        self._key = f"taawoun:pace:{sender}"
        self._rate = rate
        self._script = client.register_script(_TAKE)
        self._own = Bucket(rate)
        self._alone_until = 0.0
        self._complaint = Seldom()

    async def take(self, wanted: int) -> Taken:
        """Up to ``wanted`` tokens, at once."""
        if time.monotonic() < self._alone_until:
            return self._own.take(wanted)
        try:
            count, wait = await self._script(
                keys=[self._key], args=[self._rate, capacity(self._rate), wanted, KEEP_MILLISECONDS]
            )
        except (RedisError, OSError) as error:
            self._stay_alone(error)
            return self._own.take(wanted)
        return Taken(int(count), float(wait))

    async def give_back(self, count: int) -> None:
        """Return tokens that nobody used."""
        if count > 0:
            await self.take(-count)

    def _stay_alone(self, error: Exception) -> None:
        self._alone_until = time.monotonic() + ALONE_SECONDS
        if self._complaint.now():
            log.warning("redis is gone: this dispatcher keeps its own pace", error=str(error))
