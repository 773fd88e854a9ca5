"""The dispatcher: one asyncio process that sends what is due, at the sender's pace."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Mapping
from contextlib import suppress

from redis import RedisError
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from sqlalchemy import Engine

from bot.channels.carrier import Carrier
from bot.channels.inbound import Channel
from bot.logs import logger
from bot.outbox.lane import Lane
from bot.outbox.marker import DATABASE_GONE, Marker
from bot.outbox.outcomes import FallBack, no_other_way
from bot.outbox.pace import Pace
from bot.outbox.reconcile import reconcile
from bot.outbox.timing import Timing
from bot.outbox.wake import CHANNEL, PATIENCE_SECONDS
from bot.settings import Settings

# The database's threads: a claim for each channel, a batch of outcomes, a look for the lost.
CONNECTIONS = 4

log = logger(__name__)


async def run(
    settings: Settings,
    engine: Engine,
    carriers: Mapping[Channel, Carrier],
    *,
    fall_back: FallBack = no_other_way,
    timing: Timing | None = None,
    stop: asyncio.Event | None = None,
) -> None:
    """Send what is due until ``stop`` is set or the process is told to end (SIGTERM, SIGINT).

    Then nothing more is claimed, and what is at the carrier is waited for. ``engine`` needs
    CONNECTIONS connections. The carriers are closed at the end.
    """
    timing = timing or Timing()
    stop = stop or asyncio.Event()
    _end_on_signals(stop)
    impatient = Redis.from_url(
        settings.redis_url,
        socket_timeout=PATIENCE_SECONDS,
        socket_connect_timeout=PATIENCE_SECONDS,
        retry=Retry(NoBackoff(), 0),
    )
    marker = Marker(engine, fall_back)
    lanes = [
        Lane(engine, channel, carrier, _pace(settings, impatient, channel), marker, timing)
        for channel, carrier in carriers.items()
    ]
    marker.on_settled = lambda: _wake(lanes)
    beside = [
        asyncio.create_task(marker.run(), name="marker"),
        asyncio.create_task(_listen(settings.redis_url, lanes), name="listener"),
        asyncio.create_task(_reconcile_now_and_then(engine, carriers, timing, lanes), name="reconcile"),
    ]
    for task in beside:
        # None of them ends by itself: a dispatcher without one of them must not go on.
        task.add_done_callback(lambda _: stop.set())
    log.info("dispatcher started", channels=sorted(carriers))
    try:
        await asyncio.gather(*(lane.run(stop) for lane in lanes))
        await marker.finish()
    finally:
        for task in beside:
            task.cancel()
        ends = await asyncio.gather(*beside, return_exceptions=True)
        for carrier in carriers.values():
            await carrier.close()
        await impatient.aclose()
    for end in ends:
        if isinstance(end, Exception):
            raise end
    log.info("dispatcher stopped")


def _pace(settings: Settings, client: Redis, channel: Channel) -> Pace:
    sender, rate = {
        "whatsapp": (settings.twilio_whatsapp_from, settings.whatsapp_rate),
        "sms": (f"sms:{settings.twilio_sms_from}", settings.sms_rate),
    }[channel]
    return Pace(client, sender, rate)


def _end_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        # Only the main thread hears signals; elsewhere ``stop`` is the way.
        with suppress(ValueError, RuntimeError, NotImplementedError):
            loop.add_signal_handler(each, stop.set)


def _wake(lanes: list[Lane]) -> None:
    for lane in lanes:
        lane.wake.set()


async def _listen(redis_url: str, lanes: list[Lane]) -> None:
    """Wake the lanes when somebody put something in the outbox."""
    while True:
        try:
            async with Redis.from_url(redis_url, health_check_interval=15) as client, client.pubsub() as news:
                await news.subscribe(CHANNEL)
                while True:
                    if await news.get_message(ignore_subscribe_messages=True, timeout=10):
                        _wake(lanes)
        except (RedisError, OSError):
            # The lanes look every second; the pace has already said that Redis is gone.
            await asyncio.sleep(1)


async def _reconcile_now_and_then(
    engine: Engine, carriers: Mapping[Channel, Carrier], timing: Timing, lanes: list[Lane]
) -> None:
    while True:
        try:
            if await reconcile(engine, carriers, timing.patience):
                _wake(lanes)
        except DATABASE_GONE as error:
            log.warning("the database is gone: looking for lost rows later", error=str(error.orig))
        await asyncio.sleep(timing.reconcile)
