"""Where one contact stands. Plain data: it goes through JSON between turns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

TRAIL_LENGTH = 12
"""Steps that "back" remembers."""


@dataclass(frozen=True)
class Stop:
    """A place to come back to. ``memory`` is kept where the flow changed after it."""

    flow: str
    state: str
    page: int = 0
    memory: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Session:
    """Where a contact stands.

    ``memory`` holds what they said, by state. ``trail`` leads back. ``misses`` counts answers
    in a row that were not understood. ``shown`` are the ids and words of a list as it was
    shown, so that "2" means what was second then. ``page`` is the page of that list.
    ``serial`` counts turns: with the contact it names one confirmation for ever.
    """

    flow: str
    state: str
    memory: Mapping[str, Any] = field(default_factory=dict)
    trail: tuple[Stop, ...] = ()
    misses: int = 0
    shown: tuple[tuple[str, str], ...] = ()
    page: int = 0
    serial: int = 0

    def to_json(self) -> dict[str, Any]:
        """As plain data; ``from_json`` reads it."""
        return {
            "flow": self.flow,
            "state": self.state,
            "memory": dict(self.memory),
            "trail": [[s.flow, s.state, s.page, s.memory] for s in self.trail],
            "misses": self.misses,
            "shown": [list(pair) for pair in self.shown],
            "page": self.page,
            "serial": self.serial,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Session:
        """The session that ``to_json`` wrote."""
        return cls(
            flow=data["flow"],
            state=data["state"],
            memory=data["memory"],
            trail=tuple(Stop(*stop) for stop in data["trail"]),
            misses=data["misses"],
            shown=tuple((pair[0], pair[1]) for pair in data["shown"]),
            page=data["page"],
            serial=data["serial"],
        )
