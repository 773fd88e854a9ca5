"""What the dispatcher asks of a carrier, and what a carrier may answer."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol, TypeAlias

from bot.channels.inbound import Channel
from bot.channels.message import Message

Action = Literal[
    "retry",  # later, with back-off
    "suppress",  # never to this address again
    "fall-back",  # on another channel
    "template",  # in its approved form
    "fix",  # our configuration or our bug: show it to an operator
    "drop",  # no use in trying again
]
"""What a failure asks for (the table of the carrier's error codes)."""


@dataclass(frozen=True)
class Outgoing:
    """One row of the outbox on its way to the carrier."""

    id: int
    channel: Channel
    address: str
    message: Message
    window_open: bool
    """Whether the person wrote in the last 24 hours; always true for SMS."""


@dataclass(frozen=True)
class Sent:
    """The carrier took it, and calls it so."""

    carrier_id: str


@dataclass(frozen=True)
class Refused:
    """The carrier did not take it, surely.

    ``code`` is its own; ``after`` seconds if it said so. ``delays`` (seconds before each new
    attempt) and ``mark`` (what this says of the address, "unreachable") are from the table
    of its errors.
    """

    code: str
    action: Action
    reason: str
    after: float | None = None
    delays: Sequence[float] = ()
    mark: str = ""


@dataclass(frozen=True)
class Unclear:
    """Nobody knows whether the carrier took it: a time-out, a broken connection, a 5xx."""

    reason: str


Outcome: TypeAlias = Sent | Refused | Unclear


class Carrier(Protocol):
    """A way to send. One instance serves one dispatcher process."""

    async def send(self, outgoing: Outgoing) -> Outcome:
        """Hand one message over; never raises for what the carrier or the network does."""

    async def find(self, outgoing: Outgoing, since: datetime, known: Collection[str] = ()) -> Sent | None:
        """The message if the carrier has it already; None if it surely does not.

        ``known`` are ids of the carrier's that belong to other messages, with the same words.

        Raises:
            LookupFailed: the carrier could not be asked; ask again later.
        """

    async def close(self) -> None:
        """Let go of connections."""


class LookupFailed(Exception):
    """The carrier could not be asked whether it has a message."""
