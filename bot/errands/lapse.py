"""The errand that takes back what was offered to a volunteer who does not answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot import volunteering
from bot.errands.errand import About
from bot.errands.world import World
from bot.store.unit import Unit

PATIENCE = timedelta(days=2)
"""A volunteer has a job and a family too; a cooperative has waited long enough."""


def lapse(world: World, unit: Unit, about: About) -> Sequence[int]:
    """Offer to the next what nobody has answered for so long."""
    volunteering.lapse(unit, datetime.now(UTC) - PATIENCE)
    return ()
