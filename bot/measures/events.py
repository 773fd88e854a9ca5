"""What happens with government measures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.measures.broadcasts import Broadcast
    from bot.measures.publishing import Measure


@dataclass(frozen=True)
class MeasurePublished:
    """There is a new measure to read."""

    measure: Measure


@dataclass(frozen=True)
class BroadcastStarted:
    """A measure is on its way to its audience."""

    broadcast: Broadcast


@dataclass(frozen=True)
class BroadcastFinished:
    """Everybody in the audience has their message in the outbox, or was left out for a reason."""

    broadcast: Broadcast
