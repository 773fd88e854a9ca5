"""Redis goes away for ten seconds while forty people talk with the bot."""

from __future__ import annotations

import time
from pathlib import Path

from sqlalchemy import Engine

from bot import embedded
from tests.faults import village
from tests.faults.people import Crowd
from tests.faults.system import System, everything_once

PEOPLE = 40
VILLAGES = PEOPLE // village.PEOPLE
GONE_SECONDS = 10.0
# Seconds that people think, on average: so that they are not done before Redis is back.
PAUSE = 0.3


def test_redis_killed_and_back_after_ten_seconds(
    engine: Engine, redis_url: str, valkey: embedded.Valkey, tmp_path: Path
) -> None:
    """Turns go on; the dispatcher looks by itself; the clock asks for what nobody could be asked to do."""
    conversations = village.build(engine, VILLAGES)
    with (
        System(tmp_path, engine, redis_url) as system,
        Crowd(system.carrier, conversations, VILLAGES, PAUSE) as crowd,
    ):
        system.until(lambda: crowd.heard() >= 200, "people talk", more=crowd.waiting)
        turns, left = taken_in(system), system.left()
        valkey.kill()
        try:
            back_at = time.monotonic() + GONE_SECONDS
            system.until(
                lambda: (
                    time.monotonic() > back_at
                    and taken_in(system) >= turns + 40
                    and system.left() >= left + 20
                    and undone(system) >= 3
                ),
                "without Redis people are answered, messages leave, and work waits",
                more=crowd.waiting,
            )
            assert not crowd.done(), "some of it happens once Redis is back"
        finally:
            valkey.start()
        system.until(crowd.done, "everybody is served", more=crowd.waiting)
        system.until(system.quiet, "all is quiet")

        assert crowd.finished == PEOPLE
        everything_once(system)
        village.everybody_got_theirs(system, VILLAGES)


def taken_in(system: System) -> int:
    return system.number("select count(*) from inbound")


def undone(system: System) -> int:
    return system.number("select count(*) from errands where kind = 'media' and status = 'due'")
