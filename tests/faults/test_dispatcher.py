"""Dispatchers that are killed, and services that go away: every message leaves exactly once.

Real processes against a small double of a carrier that speaks HTTP: it keeps every message
it took, answers after 20 to 50 ms, sometimes not at all, and can be asked what it has.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from aiohttp import web
from sqlalchemy import Engine, text

from bot import embedded
from bot.children import tied_to_parent

ROWS = 1000
PATIENCE_SECONDS = 120

Process = subprocess.Popen[bytes]

DISPATCHER = """
import asyncio, sys
from types import SimpleNamespace

import aiohttp

from bot.channels.carrier import LookupFailed, Sent, Unclear
from bot.outbox import dispatcher
from bot.outbox.timing import Patience, Timing
from bot.store.engine import make_engine

database, redis, double, rate = sys.argv[1:]


class Carrier:
    def __init__(self):
        self.session = aiohttp.ClientSession(double, connector=aiohttp.TCPConnector(limit=100))

    async def send(self, outgoing):
        try:
            body = {"to": outgoing.address, "body": outgoing.message.text, "row": outgoing.id}
            async with self.session.post("/messages", json=body) as answer:
                return Sent((await answer.json())["id"])
        except aiohttp.ClientError as error:
            return Unclear(type(error).__name__)

    async def find(self, outgoing, since, known=()):
        try:
            async with self.session.get("/messages", params={"to": outgoing.address}) as answer:
                messages = await answer.json()
        except (aiohttp.ClientError, TimeoutError) as error:
            raise LookupFailed(type(error).__name__) from error
        for message in messages:
            if message["body"] == outgoing.message.text and message["id"] not in known:
                return Sent(message["id"])
        return None

    async def close(self):
        await self.session.close()


async def main():
    settings = SimpleNamespace(
        redis_url=redis, whatsapp_rate=1, sms_rate=float(rate), twilio_whatsapp_from="", twilio_sms_from="BOT"
    )
    timing = Timing(
        send=0.8, reconcile=0.2, patience=Patience(look_after=1.0, give_up_after=1.5, look_again=0.3)
    )
    await dispatcher.run(settings, make_engine(database), {"sms": Carrier()}, timing=timing)


asyncio.run(main())
"""


class Double:
    """The carrier. ``taken`` counts the messages it took, by the row that they came from."""

    def __init__(self) -> None:
        self.taken: Counter[int] = Counter()
        self.url = ""
        self._messages: dict[str, list[dict[str, str]]] = {}
        self._ready = threading.Event()
        self._chance = random.Random(1)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Double:
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        app = web.Application()
        app.add_routes([web.post("/messages", self._take), web.get("/messages", self._list)])
        runner = web.AppRunner(app, access_log=None)
        self._loop.run_until_complete(runner.setup())
        site = web.TCPSite(runner, "127.0.0.1", 0)
        self._loop.run_until_complete(site.start())
        self.url = "http://{}:{}".format(*runner.addresses[0])
        self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(runner.cleanup())
        self._loop.close()

    async def _take(self, request: web.Request) -> web.StreamResponse:
        given = await request.json()
        self.taken[given["row"]] += 1
        carrier_id = f"SM{given['row']}-{self.taken[given['row']]}"
        self._messages.setdefault(given["to"], []).append({"id": carrier_id, "body": given["body"]})
        await asyncio.sleep(self._chance.uniform(0.02, 0.05))
        if self._chance.random() < 0.01:
            # Taken, but the answer is lost on the way.
            assert request.transport is not None
            request.transport.abort()
        return web.json_response({"id": carrier_id})

    async def _list(self, request: web.Request) -> web.Response:
        return web.json_response(self._messages.get(request.query["to"], []))


@pytest.fixture
def double() -> Iterator[Double]:
    with Double() as running:
        yield running


@pytest.fixture
def dispatch(database_url: str, redis_url: str, double: Double) -> Iterator[Callable[[float], Process]]:
    """Starts a dispatcher with this rate; what still runs at the end is killed."""
    running: list[Process] = []

    def start(rate: float) -> Process:
        command = [sys.executable, "-c", DISPATCHER, database_url, redis_url, double.url, str(rate)]
        process = subprocess.Popen(
            command, preexec_fn=tied_to_parent(signal.SIGKILL), stdout=subprocess.DEVNULL
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.wait()


def fill(engine: Engine, rows: int = ROWS, contacts: int = 250) -> None:
    """Rows for a few contacts; in each contact's every text is said twice."""
    message = '{"text": "%s", "kind": "text", "options": [], "opener": "", "media": [], "template": null}'
    with engine.begin() as connection:
        connection.execute(
            text(
                "insert into contacts (channel, address, person)"
                " select 'sms', 'sms:' || n, 'person ' || n from generate_series(1, :contacts) n"
            ),
            {"contacts": contacts},
        )
        connection.execute(
            text(
                "insert into outbox (contact_id, channel, address, priority, message, status)"
                " select c.id, 'sms', c.address, n % 3,"
                " cast(replace(:message, '%s', 'text ' || (n / 2)) as jsonb), 'due'"
                " from contacts c cross join generate_series(1, :each) n"
            ),
            {"message": message, "each": rows // contacts},
        )


def statuses(engine: Engine) -> Counter[str]:
    with engine.connect() as connection:
        rows = connection.execute(text("select status, count(*) from outbox group by status"))
        return Counter({row[0]: row[1] for row in rows})


def wait_until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not true():
        if time.monotonic() > deadline:
            raise AssertionError("it did not come to that")
        time.sleep(0.05)


def exactly_once(engine: Engine, double: Double) -> None:
    assert statuses(engine) == {"sent": ROWS}
    assert len(double.taken) == ROWS
    assert [row for row, count in double.taken.items() if count != 1] == []


def test_killed_at_random_every_message_leaves_once(
    engine: Engine, double: Double, dispatch: Callable[[float], Process]
) -> None:
    chance = random.Random(2)
    fill(engine)
    dispatchers = [dispatch(150), dispatch(150)]
    kills = 0
    while len(double.taken) < ROWS * 0.8:
        goal = len(double.taken) + chance.randint(20, 100)
        wait_until(lambda goal=goal: len(double.taken) >= goal)  # type: ignore[misc]
        victim = chance.randrange(2)
        dispatchers[victim].kill()
        dispatchers[victim].wait()
        dispatchers[victim] = dispatch(150)
        kills += 1
    wait_until(lambda: statuses(engine) == {"sent": ROWS})

    assert kills >= 5
    exactly_once(engine, double)


def test_redis_frozen_for_ten_seconds(
    engine: Engine, double: Double, dispatch: Callable[[float], Process], valkey: embedded.Valkey
) -> None:
    fill(engine)
    dispatch(100)
    wait_until(lambda: len(double.taken) > 50)
    assert valkey.pid is not None
    os.kill(valkey.pid, signal.SIGSTOP)
    try:
        before = len(double.taken)
        time.sleep(10)
        assert len(double.taken) > before
    finally:
        os.kill(valkey.pid, signal.SIGCONT)
    wait_until(lambda: statuses(engine) == {"sent": ROWS})
    exactly_once(engine, double)


def test_redis_killed_and_back_after_ten_seconds(
    engine: Engine, double: Double, dispatch: Callable[[float], Process], valkey: embedded.Valkey
) -> None:
    fill(engine)
    dispatch(100)
    wait_until(lambda: len(double.taken) > 50)
    valkey.kill()
    try:
        before = len(double.taken)
        time.sleep(10)
        assert len(double.taken) > before
    finally:
        valkey.start()
    wait_until(lambda: statuses(engine) == {"sent": ROWS})
    exactly_once(engine, double)


def test_told_to_end_it_finishes_what_it_has_begun(
    engine: Engine, double: Double, dispatch: Callable[[float], Process]
) -> None:
    fill(engine)
    process = dispatch(300)
    wait_until(lambda: len(double.taken) > 100)
    process.terminate()
    assert process.wait(PATIENCE_SECONDS) == 0

    left = statuses(engine)
    # The answers that the double lost are all that may stay in doubt.
    assert left["sending"] <= len(double.taken) - left["sent"]
    assert left["due"] > 0
    dispatch(1000)
    wait_until(lambda: statuses(engine) == {"sent": ROWS})
    exactly_once(engine, double)


def test_frozen_since_its_claim_it_does_not_send(
    engine: Engine, double: Double, dispatch: Callable[[float], Process]
) -> None:
    """A dispatcher is frozen long enough for another to have done its work, and wakes up."""
    fill(engine)
    frozen = dispatch(300)
    wait_until(lambda: len(double.taken) > 100)
    frozen.send_signal(signal.SIGSTOP)
    dispatch(1000)
    wait_until(lambda: statuses(engine) == {"sent": ROWS})
    frozen.send_signal(signal.SIGCONT)
    frozen.terminate()
    assert frozen.wait(PATIENCE_SECONDS) == 0
    exactly_once(engine, double)
