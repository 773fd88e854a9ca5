"""The pace: never faster than the rate, never slower while somebody asks often enough."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
import redis
from hypothesis import given
from hypothesis import strategies as st
from redis.asyncio import Redis

from bot.outbox.pace import SLACK_SECONDS, Bucket, Pace, Taken, capacity

rates = st.floats(1, 1500)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@given(rates, st.lists(st.tuples(st.floats(0, 2), st.integers(1, 200)), max_size=60))
def test_never_more_than_the_rate(rate: float, asked: list[tuple[float, int]]) -> None:
    clock = Clock()
    bucket = Bucket(rate, clock)
    had = [(0.0, 0)]
    for after, wanted in asked:
        clock.now += after
        count = bucket.take(wanted).count
        assert 0 <= count <= wanted
        had.append((clock.now, had[-1][1] + count))
    for began, before in had:
        for ended, total in had:
            if ended >= began:
                assert total - before <= rate * (ended - began) + capacity(rate) + 1e-6


@given(rates, st.lists(st.floats(0.0001, SLACK_SECONDS), min_size=20, max_size=200))
def test_exactly_the_rate_for_whoever_comes_in_time(rate: float, steps: list[float]) -> None:
    clock = Clock()
    bucket = Bucket(rate, clock)
    total = 0
    for step in steps:
        clock.now += step
        total += bucket.take(10_000).count
    assert total == pytest.approx(1 + rate * clock.now, abs=1.001)


def test_the_wait_is_as_long_as_it_says() -> None:
    clock = Clock()
    bucket = Bucket(10.0, clock)
    assert bucket.take(5).count == 1
    taken = bucket.take(5)
    assert taken.count == 0
    clock.now += taken.wait + 1e-9
    assert bucket.take(5).count == 1


def test_what_is_given_back_can_be_had_again() -> None:
    clock = Clock()
    bucket = Bucket(100.0, clock)
    clock.now += 0.1
    assert bucket.take(10).count == 10
    bucket.take(-4)
    assert bucket.take(10).count == 5  # the one it began with, too


def test_dispatchers_share_one_bucket(redis_url: str, redis_client: redis.Redis) -> None:
    """By Redis' own clock: between the first and the last look no more than the rate allows."""

    async def look() -> tuple[int, float]:
        async with Redis.from_url(redis_url) as client:
            paces = [Pace(client, "+212600000000", 200.0) for _ in range(2)]
            began = _seconds(await client.time())
            total = 0
            for turn in range(40):
                total += (await paces[turn % 2].take(50)).count
                await asyncio.sleep(0.005)
            return total, _seconds(await client.time()) - began

    total, elapsed = asyncio.run(look())
    assert 2 <= total <= 1 + 200.0 * elapsed


def test_the_shared_wait_is_long_enough(redis_url: str) -> None:
    async def look() -> tuple[Taken, Taken, Taken]:
        async with Redis.from_url(redis_url) as client:
            pace = Pace(client, "+212600000000", 1.0)
            first, second = await pace.take(3), await pace.take(3)
            await asyncio.sleep(second.wait + 0.002)
            return first, second, await pace.take(3)

    first, second, third = asyncio.run(look())
    assert (first.count, second.count, third.count) == (1, 0, 1)


def test_the_shared_bucket_takes_back(redis_url: str) -> None:
    async def look() -> int:
        async with Redis.from_url(redis_url) as client:
            pace = Pace(client, "+212600000000", 1.0)
            assert (await pace.take(1)).count == 1
            await pace.give_back(1)
            return (await pace.take(1)).count

    assert asyncio.run(look()) == 1


def test_without_redis_each_keeps_its_own_pace() -> None:
    async def look() -> list[int]:
        async with Redis.from_url("redis://127.0.0.1:9", socket_connect_timeout=0.3) as client:
            pace = Pace(client, "+212600000000", 1.0)
            return [(await pace.take(5)).count for _ in range(3)]

    assert asyncio.run(look()) == [1, 0, 0]


def test_a_pace_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="never sends"):
        Pace(Redis(), "+212600000000", 0)


def test_capacity_grows_with_the_rate() -> None:
    assert all(low < high for low, high in pairwise(capacity(rate) for rate in (1, 10, 100, 1500)))


def _seconds(clock: tuple[int, int]) -> float:
    return clock[0] + clock[1] / 1_000_000
