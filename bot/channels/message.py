"""One message ready to leave: words chosen, choices rendered, carrier not yet known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal["text", "buttons", "list"]


@dataclass(frozen=True)
class Option:
    """A button or a row: ``id`` comes back when it is tapped."""

    id: str
    label: str
    description: str = ""


@dataclass(frozen=True)
class Template:
    """The approved form of a message, for when the 24-hour window is shut.

    ``name`` is the template's, ``language`` a tag of ours, ``variables`` what fills it, by number.
    """

    name: str
    language: str
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Message:
    """What one person will read.

    ``text`` is whole: on SMS it already holds the numbered choices. ``options`` are for
    channels with buttons (``kind`` buttons, at most 3) or lists (at most 10);
    ``opener`` is the label that opens a list. ``media`` are public addresses of files.
    """

    text: str
    kind: Kind = "text"
    options: tuple[Option, ...] = ()
    opener: str = ""
    media: tuple[str, ...] = ()
    template: Template | None = None

    def to_json(self) -> dict[str, Any]:
        """As plain data, for the outbox's row."""
        return {
            "text": self.text,
            "kind": self.kind,
            "options": [vars(option) for option in self.options],
            "opener": self.opener,
            "media": list(self.media),
            "template": vars(self.template) if self.template else None,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Message:
        """The message that ``to_json`` wrote."""
        template = data.get("template")
        return cls(
            text=data["text"],
            kind=data["kind"],
            options=tuple(Option(**option) for option in data["options"]),
            opener=data["opener"],
            media=tuple(data["media"]),
            template=Template(**template) if template else None,
        )
