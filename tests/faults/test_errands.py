"""Workers and clocks that are killed, Redis that goes away: every errand is done exactly once."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Engine, text

from bot import embedded
from bot.children import tied_to_parent

ERRANDS = 150
PATIENCE_SECONDS = 120

Process = subprocess.Popen[bytes]

# An errand of these tests writes its number twice, a moment apart: half done shows.
WORKER = """
import sys, time

import redis
from sqlalchemy import text

from bot.errands import handlers, queue, run, worker
from bot.errands.errand import Handler
from bot.errands.world import World
from bot.outbox.wake import Waker, impatient
from bot.store.engine import make_engine

database, address = sys.argv[1:]
# Without a key: a second time is seen, not refused.
WRITE = text("insert into help_requests (contact_id, reason, flow, state, due_at) "
             "select id, 'asked', :number, '', now() from contacts")


def work(world, unit, about):
    unit.connection.execute(WRITE, {"number": str(about["number"])})
    time.sleep(0.03)
    unit.connection.execute(WRITE, {"number": str(about["number"])})
    return ()


handlers.HANDLERS["test"] = Handler(work)
queue.AGAIN_SECONDS = 2
world = World(
    settings=None,
    engine=make_engine(database),
    redis=redis.Redis.from_url(address),
    waker=Waker(impatient(address)),
    media=None,
    fetch=None,
    notify=lambda unit: None,
    ask=lambda unit: 0,
    render_measure=None,
)
worker.work(world)
"""

CLOCK = """
import sys, threading

from bot.errands import clock, queue
from bot.outbox.wake import Waker, impatient
from bot.store.engine import make_engine

database, address = sys.argv[1:]
queue.AGAIN_SECONDS = 2
clock.TICK_SECONDS = 0.2
client = impatient(address)
clock.run(make_engine(database), client, Waker(client), threading.Event())
"""


@pytest.fixture
def start(database_url: str, redis_url: str) -> Iterator[Callable[[str], Process]]:
    """Starts a process of this program; what still runs at the end is killed."""
    running: list[Process] = []

    def begin(program: str) -> Process:
        process = subprocess.Popen(
            [sys.executable, "-c", program, database_url, redis_url],
            preexec_fn=tied_to_parent(signal.SIGKILL),
            stdout=subprocess.DEVNULL,
        )
        running.append(process)
        return process

    yield begin
    for process in running:
        process.kill()
        process.wait()


def fill(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(
            text("insert into contacts (channel, address, person) values ('sms', 'sms:1', '1')")
        )
        connection.execute(
            text(
                "insert into errands (kind, about) select 'test', jsonb_build_object('number', n)"
                " from generate_series(1, :count) n"
            ),
            {"count": ERRANDS},
        )


def done(engine: Engine) -> int:
    with engine.connect() as connection:
        found = connection.execute(
            text("select count(*) from errands where kind = 'test' and status = 'done'")
        )
        return int(found.scalar_one())


def wait_until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not true():
        if time.monotonic() > deadline:
            raise AssertionError("it did not come to that")
        time.sleep(0.05)


def exactly_once(engine: Engine) -> None:
    """Each errand's two writes are there, and not four."""
    with engine.connect() as connection:
        effects = text("select count(*) from help_requests group by flow")
        assert connection.execute(effects).scalars().all() == [2] * ERRANDS


def test_workers_and_clocks_killed_at_random(engine: Engine, start: Callable[[str], Process]) -> None:
    chance = random.Random(3)
    fill(engine)
    programs = [WORKER, WORKER, CLOCK, CLOCK]
    processes = [start(program) for program in programs]
    for _ in range(6):
        goal = min(ERRANDS, done(engine) + chance.randint(10, 20))
        wait_until(lambda goal=goal: done(engine) >= goal)  # type: ignore[misc]
        victim = chance.randrange(4)
        processes[victim].kill()
        processes[victim].wait()
        processes[victim] = start(programs[victim])
    wait_until(lambda: done(engine) == ERRANDS)
    exactly_once(engine)


def test_redis_killed_and_back_with_its_queue_lost(
    engine: Engine, start: Callable[[str], Process], valkey: embedded.Valkey
) -> None:
    fill(engine)
    start(CLOCK)
    worker = start(WORKER)
    wait_until(lambda: done(engine) >= 10)
    valkey.kill()
    time.sleep(10)
    valkey.start()
    if worker.poll() is not None:
        start(WORKER)  # what a process manager does
    wait_until(lambda: done(engine) == ERRANDS)
    exactly_once(engine)
