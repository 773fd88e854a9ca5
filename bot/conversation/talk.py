"""What a flow's own functions are given."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Generic, Protocol, TypeVar

from bot.conversation.screens import Text, Value


class World(Protocol):
    """What the engine itself needs to know of whoever it talks with."""

    @property
    def roles(self) -> frozenset[str]:
        """``consented``, ``member``, ``volunteer`` …: which doors are open."""

    @property
    def idle(self) -> timedelta:
        """How long ago the last turn was."""

    @property
    def preface(self) -> Sequence[Text]:
        """What is said first in this turn, whatever comes: that we speak another language now."""

    def say(self, text: Text) -> str:
        """A text in this person's language."""

    def every(self, text: Text) -> tuple[str, ...]:
        """A text in every language: an answer may come in any of them."""

    def also(self, text: Text) -> tuple[str, ...]:
        """Other words for a text, of all languages: an answer may be one of them, as it stands."""


W = TypeVar("W", bound=World)


@dataclass
class Talk(Generic[W]):
    """One turn, seen from a flow: whom it is with, what was said so far, what to add.

    ``memory`` may be read and written; it is kept with the session. ``serial`` and the contact
    name this turn for ever.
    """

    world: W
    memory: dict[str, Any]
    serial: int = 0
    said: list[Text] = field(default_factory=list)
    events: list[object] = field(default_factory=list)

    def tell(self, key: str, **values: Value) -> None:
        """Put a text before the next question."""
        self.said.append(Text(key, values))


Show = Callable[[Any], Mapping[str, Value]]
"""Gives the values of a question's variables from a ``Talk``."""


@dataclass(frozen=True)
class Action:
    """Something a flow does, and every state that it may lead to."""

    run: Callable[[Any], str]
    leads: tuple[str, ...]


def leads(*targets: str) -> Callable[[Callable[[Any], str]], Action]:
    """Declare where an action may lead, so that the flow can be drawn and checked."""

    def declare(run: Callable[[Any], str]) -> Action:
        return Action(run, targets)

    return declare
