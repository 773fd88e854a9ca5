"""What is measured, and how it is shown at ``/metrics``.

Counting costs a microsecond. With several processes each writes its counts to a file of a
shared folder (``PROMETHEUS_MULTIPROC_DIR``, set before this module is first imported), and
whoever is asked adds them up. Depths and ages are read from the database when asked.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache

from prometheus_client import (
    REGISTRY,
    CollectorRegistry,
    Counter,
    Histogram,
    generate_latest,
    start_http_server,
)
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector
from sqlalchemy import Engine, func, select

from bot.store.tables import errands, outbox

# Seconds. The carrier waits 15.
BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0)

TURNS = Counter("taawoun_turns", "Turns of a conversation.", ["channel", "flow", "outcome"])
WEBHOOK_SECONDS = Histogram(
    "taawoun_webhook_seconds", "Time to answer the carrier, transaction included.", buckets=BUCKETS
)
SENT = Counter("taawoun_sent", "Messages that the carrier took.", ["channel"])
FAILURES = Counter(
    "taawoun_failures", "Messages that failed, by the carrier's code and what we did.", ["code", "action"]
)

# What is on its way or needs somebody; what arrived is history, not depth.
OPEN = ("due", "sending", "waiting", "failed")


@cache
def turns(channel: str, flow: str, outcome: str) -> Counter:
    """The count of such turns; all three are words of ours, of which there are not many."""
    return TURNS.labels(channel, flow, outcome)


class Depths(Collector):
    """How much waits in the outbox and among the errands, and for how long."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Ask the database; each question runs on a partial index."""
        depth = GaugeMetricFamily("taawoun_outbox_depth", "Messages.", labels=["status", "priority"])
        oldest = GaugeMetricFamily(
            "taawoun_outbox_oldest_seconds",
            "How long the oldest due message is overdue.",
            labels=["priority"],
        )
        waiting = GaugeMetricFamily("taawoun_errands_depth", "Errands.", labels=["status"])
        late = GaugeMetricFamily("taawoun_errands_oldest_seconds", "How long the oldest errand is overdue.")
        with self._engine.connect() as connection:
            for status in OPEN:
                age = func.extract("epoch", func.now() - func.min(outbox.c.due_at))
                found = (
                    select(outbox.c.priority, func.count(), age)
                    .where(outbox.c.status == status)
                    .group_by(outbox.c.priority)
                )
                for priority, number, seconds in connection.execute(found):
                    depth.add_metric([status, str(priority)], number)
                    if status == "due":
                        oldest.add_metric([str(priority)], max(0.0, float(seconds)))
            overdue = 0.0
            for status in ("due", "failed"):
                age = func.extract("epoch", func.now() - func.min(errands.c.due_at))
                number, seconds = connection.execute(
                    select(func.count(), age).where(errands.c.status == status)
                ).one()
                waiting.add_metric([status], number)
                if status == "due":
                    overdue = max(0.0, float(seconds or 0))
            late.add_metric([], overdue)
        yield from (depth, oldest, waiting, late)


def serve(port: int) -> None:
    """Answer ``/metrics`` on a port of its own, in a thread: what this process alone counted.

    For the processes that are not behind the web's ``/metrics``. Raises OSError where the port
    is taken.
    """
    start_http_server(port, registry=REGISTRY)


def exposition(engine: Engine) -> tuple[bytes, str]:
    """Everything measured, as Prometheus reads it, and its content type."""
    registry = CollectorRegistry()
    registry.register(Depths(engine))
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        return generate_latest(registry), CONTENT_TYPE_LATEST
    return generate_latest(REGISTRY) + generate_latest(registry), CONTENT_TYPE_LATEST
