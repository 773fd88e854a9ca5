"""kill -9 of anything at any moment, while two hundred people talk with the bot."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

from tests.faults import village
from tests.faults.people import Crowd
from tests.faults.system import Killer, System, everything_once

PEOPLE = 200
VILLAGES = PEOPLE // village.PEOPLE
AT_ONCE = 12


def test_killed_at_random_nothing_is_lost_and_nothing_said_twice(
    engine: Engine, redis_url: str, tmp_path: Path
) -> None:
    """The claim of a message's id keeps its effect single, and the answer kept with it comes again.

    Claims committed before a message leaves, and the look at the carrier's list, keep what is
    sent single; the clock asks again for errands that were lost with their worker.
    """
    conversations = village.build(engine, VILLAGES)
    with System(tmp_path, engine, redis_url) as system:
        with Crowd(system.carrier, conversations, AT_ONCE) as crowd:
            kill = Killer(system, system.names(), crowd.heard, step=(60, 180), seed=4, within=0.2)
            system.until(crowd.done, "everybody is served", kill, crowd.waiting)
        system.until(system.quiet, "all is quiet")

        assert crowd.finished == PEOPLE
        assert min(kill.killed[name] for name in system.names()) >= 2
        everything_once(system)
        village.everybody_got_theirs(system, VILLAGES)
