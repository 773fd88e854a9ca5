"""What the carrier remembers: messages, media, contents, phones."""

from __future__ import annotations

import secrets
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Direction = Literal["inbound", "outbound-api", "outbound-reply"]

FINAL = frozenset({"failed", "undelivered", "canceled", "read", "received"})
"""The statuses after which nothing more happens."""


def new_sid(prefix: str) -> str:
    """An id of the carrier's: two letters and 32 hexadecimal digits."""
    return prefix + secrets.token_hex(16)


@dataclass(slots=True)
class MediaItem:
    """One file of a message. ``source`` is where the carrier has yet to fetch it."""

    sid: str
    content_type: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """A quick reply or a row of a list."""

    id: str
    label: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a content becomes on one phone."""

    body: str
    kind: Literal["text", "buttons", "list"] = "text"
    options: tuple[Option, ...] = ()
    opener: str = ""
    media: tuple[str, ...] = ()


@dataclass(slots=True)
class Message:
    """A message at the carrier, in either direction. Times are seconds since 1970."""

    sid: str
    direction: Direction
    from_: str
    to: str
    body: str
    status: str
    created: float
    updated: float
    segments: int = 1
    sent: float | None = None
    error_code: int | None = None
    error_message: str | None = None
    media: list[MediaItem] = field(default_factory=list)
    kind: Literal["text", "buttons", "list"] = "text"
    options: tuple[Option, ...] = ()
    opener: str = ""
    place: dict[str, Any] | None = None
    service_sid: str | None = None
    content_sid: str | None = None
    callback: str | None = None
    replied_to: str | None = None
    choice: str | None = None
    send_at: float | None = None
    deleted: bool = False
    seq: int = -1

    @property
    def phone(self) -> str:
        """The address of the person: whom it is from, or to."""
        return self.from_ if self.direction == "inbound" else self.to

    def to_json(self) -> dict[str, Any]:
        """Everything, for the journal."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Message:
        """What ``to_json`` wrote."""
        media = [MediaItem(**item) for item in data["media"]]
        options = tuple(Option(**option) for option in data["options"])
        return cls(**{**data, "media": media, "options": options})


@dataclass(slots=True)
class Content:
    """A content of the Content API, and what WhatsApp said of it."""

    sid: str
    friendly_name: str
    language: str
    variables: dict[str, str]
    types: dict[str, Any]
    created: float
    name: str = ""
    category: str = ""
    status: str = "unsubmitted"
    rejection_reason: str = ""

    @property
    def approved(self) -> bool:
        """Whether it may open a conversation."""
        return self.status == "approved"


@dataclass(slots=True)
class Phone:
    """A phone on the page. ``address`` is as the carrier writes it: ``+2126…`` or ``whatsapp:…``."""

    address: str
    name: str

    @property
    def channel(self) -> Literal["sms", "whatsapp"]:
        """What the phone speaks."""
        return "whatsapp" if self.address.startswith("whatsapp:") else "sms"

    @property
    def number(self) -> str:
        """The address without its channel."""
        return self.address.removeprefix("whatsapp:")
