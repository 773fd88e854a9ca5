"""The errand that puts questions to people who were busy when they came up."""

from __future__ import annotations

from collections.abc import Sequence

from bot.errands.errand import About
from bot.errands.world import World
from bot.store.unit import Unit


def ask(world: World, unit: Unit, about: About) -> Sequence[int]:
    """Ask whoever is free by now."""
    world.ask(unit)
    return ()
