"""Waking dispatchers: best effort, and never in anybody's way."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import cast

import redis
from structlog.testing import capture_logs

from bot.outbox.seldom import Seldom
from bot.outbox.wake import CHANNEL, PAUSE_SECONDS, Waker


def test_whoever_listens_is_woken(redis_client: redis.Redis, redis_url: str) -> None:
    with redis_client.pubsub() as news, Waker.at(redis_url) as waker:  # type: ignore[no-untyped-call]
        news.subscribe(CHANNEL)
        news.get_message(timeout=5)
        waker.wake()
        heard = news.get_message(timeout=5)
    assert heard is not None
    assert heard["type"] == "message"


class _Publications:
    """A Redis that only counts, and when."""

    def __init__(self) -> None:
        self.at: list[float] = []
        self.heard = threading.Event()

    def publish(self, channel: str, _words: bytes) -> None:
        assert channel == CHANNEL
        self.at.append(time.monotonic())
        self.heard.set()

    def close(self) -> None:
        pass


def test_a_burst_is_said_at_once_and_at_its_end_and_seldom_between() -> None:
    client = _Publications()
    with Waker(cast(redis.Redis, client)) as waker:
        waker.wake()
        assert client.heard.wait(5), "the first waits for nothing"
        ends = time.monotonic() + 10 * PAUSE_SECONDS
        while time.monotonic() < ends:
            last = time.monotonic()
            waker.wake()
            time.sleep(0.001)
    assert client.at[-1] >= last, "the last is never lost"
    assert len(client.at) < 100, "a thousand wishes to wake are a few messages"


def test_nothing_is_lost_whoever_wakes_at_the_same_time() -> None:
    client = _Publications()
    waker = Waker(cast(redis.Redis, client))

    def wake_often(_: int) -> float:
        for _ in range(300):
            at = time.monotonic()
            waker.wake()
        return at

    with ThreadPoolExecutor(8) as pool:
        last = max(pool.map(wake_often, range(8)))
    waker.close()
    assert client.at[-1] >= last


def test_without_redis_there_is_one_line_and_nothing_else() -> None:
    with capture_logs() as lines, Waker.at("redis://127.0.0.1:9") as waker:
        for _ in range(100):
            waker.wake()
    assert [line["log_level"] for line in lines] == ["warning"]


def test_seldom_is_once_in_its_time() -> None:
    assert [Seldom(3600).now() for _ in range(2)] == [True, True]
    seldom = Seldom(3600)
    assert [seldom.now() for _ in range(3)] == [True, False, False]
    always = Seldom(0)
    assert [always.now() for _ in range(3)] == [True, True, True]
