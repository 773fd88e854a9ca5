"""The worker: one process that runs errands from RQ's queue."""

from __future__ import annotations

from rq import Queue, SimpleWorker

from bot.errands import queue, run
from bot.errands.world import World


def work(world: World, *, burst: bool = False) -> None:
    """Run errands until told to end (SIGTERM lets the one at hand finish).

    The worker does not fork for each job: that is three times faster, and an errand broken
    off with its worker is asked for again by the clock, not by RQ's own registries.
    ``burst`` ends when the queue is empty.
    """
    run.install(world)
    worker = SimpleWorker(
        [Queue(queue.NAME, connection=world.redis)],
        connection=world.redis,
        worker_ttl=30,
        maintenance_interval=60,
        job_monitoring_interval=5,
    )
    worker.work(burst=burst, logging_level="WARNING")
