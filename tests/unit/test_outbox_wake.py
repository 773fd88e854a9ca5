"""Waking dispatchers: best effort, and never in anybody's way."""

from __future__ import annotations

import redis
from structlog.testing import capture_logs

from bot.outbox.seldom import Seldom
from bot.outbox.wake import CHANNEL, Waker


def test_whoever_listens_is_woken(redis_client: redis.Redis, redis_url: str) -> None:
    with redis_client.pubsub() as news, Waker.at(redis_url) as waker:  # type: ignore[no-untyped-call]
        news.subscribe(CHANNEL)
        news.get_message(timeout=5)
        waker.wake()
        heard = news.get_message(timeout=5)
    assert heard is not None
    assert heard["type"] == "message"


def test_without_redis_there_is_one_line_and_nothing_else() -> None:
    with Waker.at("redis://127.0.0.1:9") as waker, capture_logs() as lines:
        for _ in range(100):
            waker.wake()
    assert [line["log_level"] for line in lines] == ["warning"]


def test_seldom_is_once_in_its_time() -> None:
    assert [Seldom(3600).now() for _ in range(2)] == [True, True]
    seldom = Seldom(3600)
    assert [seldom.now() for _ in range(3)] == [True, False, False]
    always = Seldom(0)
    assert [always.now() for _ in range(3)] == [True, True, True]
