"""What a turn itself makes known, beside what domains record."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.heard import Media, Place


@dataclass(frozen=True)
class NotUnderstood:
    """A message that its state could not read. Recorded without its sender."""

    flow: str
    state: str
    words: str


@dataclass(frozen=True)
class Stuck:
    """Three answers in a row were not understood: a person should take over."""

    flow: str
    state: str
    words: str


@dataclass(frozen=True)
class Kept:
    """A photo, voice note or place that the question had not asked for."""

    flow: str
    state: str
    media: tuple[Media, ...]
    place: Place | None
