"""The errand that forgets what is no longer of use: errands done, words missed long ago."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import text

from bot import people
from bot.errands.errand import About
from bot.errands.world import World
from bot.store.unit import Unit

KEEP_DAYS = 30
MISSED_DAYS = 90

_SWEEP = text(
    """
    delete from errands
    where status in ('done', 'dropped') and changed_at < now() - make_interval(days => :days)
    """
)


def sweep(world: World, unit: Unit, about: About) -> Sequence[int]:
    """Delete what was done KEEP_DAYS ago. Failed errands stay until somebody decides."""
    unit.connection.execute(_SWEEP, {"days": KEEP_DAYS})
    people.sweep_missed(unit, MISSED_DAYS)
    return ()
