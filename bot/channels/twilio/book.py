"""Which content templates exist at the carrier: what the carrier adapter looks up while it sends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from bot.channels.message import Kind

SHAPES_LANGUAGE = "ar"
"""Of templates whose words are all variables; it says nothing about the words."""

APPROVED = "approved"


def shape_name(kind: Kind, size: int, lines: int) -> str:
    """The template for so many buttons or rows below so many lines of text."""
    return f"taawoun_{kind}_{size}_lines_{lines}"


class ContentBook(Protocol):
    """What can be sent as a content template."""

    def sid_for(self, kind: Kind, size: int, lines: int) -> str | None:
        """The template for buttons or a list inside the 24-hour window; None if there is none."""

    def approved(self, name: str, language: str) -> str | None:
        """The template that WhatsApp lets us send at any time; None if it is not approved."""


@dataclass(frozen=True)
class Content:
    """One template at the carrier. ``approval`` is WhatsApp's word on it, or None."""

    name: str
    language: str
    sid: str
    approval: str | None = None


@dataclass(frozen=True)
class Contents:
    """A ContentBook made once, from the rows of the table ``contents``."""

    by_name: Mapping[tuple[str, str], Content] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[Content]) -> Contents:
        """The book that holds these templates."""
        return cls({(row.name, row.language): row for row in rows})

    def sid_for(self, kind: Kind, size: int, lines: int) -> str | None:
        """As ContentBook says."""
        found = self.by_name.get((shape_name(kind, size, lines), SHAPES_LANGUAGE))
        return found.sid if found else None

    def approved(self, name: str, language: str) -> str | None:
        """As ContentBook says."""
        found = self.by_name.get((name, language))
        return found.sid if found and found.approval == APPROVED else None
