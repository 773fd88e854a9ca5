"""RQ's queue: it makes errands run soon, and is the only copy of nothing."""

from __future__ import annotations

import time
from collections.abc import Iterable

from redis import Redis, RedisError
from rq import Queue
from rq.exceptions import DuplicateJobError

from bot.logs import logger
from bot.outbox.seldom import Seldom

NAME = "errands"
# A job's name holds the time by this many seconds: asking twice in that time is asking
# once, and a job lost with its worker is asked for again in the next.
AGAIN_SECONDS = 20
# More than so many jobs are not piled up: they are due in the database all the same.
LONGEST = 5_000
# The handlers end sooner by themselves.
JOB_SECONDS = 900

RUN = "bot.errands.run.run_errand"

log = logger(__name__)

_complaint = Seldom()


def enqueue(redis: Redis, ids: Iterable[int]) -> int:
    """Ask the workers to run errands; how many were asked for. Call it after the commit.

    Best effort: with Redis gone nothing is raised, and the clock asks again later.
    """
    queue = Queue(NAME, connection=redis)
    asked = 0
    try:
        room = LONGEST - queue.count
        for errand_id in list(ids)[: max(0, room)]:
            asked += _ask(queue, errand_id)
    except RedisError as error:
        if _complaint.now():
            log.warning("redis is gone: the clock will ask for errands", error=str(error))
    return asked


def _ask(queue: Queue, errand_id: int) -> bool:
    job_id = f"errand-{errand_id}-{int(time.time()) // AGAIN_SECONDS}"
    try:
        queue.enqueue_call(
            RUN,
            args=(errand_id,),
            job_id=job_id,
            timeout=JOB_SECONDS,
            result_ttl=0,
            # A job that failed for RQ (its worker was killed) is no use to anybody.
            failure_ttl=AGAIN_SECONDS,
            unique=True,
        )
    except DuplicateJobError:
        return False
    return True
