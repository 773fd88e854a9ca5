"""What errands work with: built once for each worker, given to every handler."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from redis import Redis
from sqlalchemy import Engine

from bot.channels.message import Message
from bot.measures import Measure, Recipient
from bot.outbox.wake import Waker
from bot.settings import Settings
from bot.store.media import MediaFolder
from bot.store.unit import Unit

Notify: TypeAlias = Callable[[Unit], None]
"""Turns the events of a unit into notices in the outbox, before its commit."""

Ask: TypeAlias = Callable[[Unit], int]
"""Puts questions that had to wait to people who are free by now; how many were put."""

RenderMeasure: TypeAlias = Callable[[Measure, Recipient], Message]
"""What one recipient of a broadcast will read, in their language, on their channel."""


class Fetched(Protocol):
    """A file from the carrier, its content checked."""

    @property
    def content(self) -> bytes:
        """All of it."""

    @property
    def content_type(self) -> str:
        """What it is, by its own first bytes."""


class MediaRefused(Exception):
    """A file that is not kept: too large, or not what it says it is. Asking again is no use."""


Fetch: TypeAlias = Callable[[str], Fetched]
"""Fetches a file from the carrier by its address. Raises MediaRefused, or anything to try later."""


@dataclass(frozen=True)
class World:
    """The things an errand may touch beside the unit it runs in.

    ``redis`` is the queue's. What belongs to conversations is given from outside.
    """

    settings: Settings
    engine: Engine
    redis: Redis
    waker: Waker
    media: MediaFolder
    fetch: Fetch
    notify: Notify
    ask: Ask
    render_measure: RenderMeasure
