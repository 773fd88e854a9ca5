"""One message as it came in, whatever carried it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Channel = Literal["sms", "whatsapp"]


@dataclass(frozen=True)
class InboundMedia:
    """Something attached: where the carrier keeps it, and what the carrier says it is."""

    url: str
    content_type: str


@dataclass(frozen=True)
class InboundPlace:
    """A shared place, in degrees."""

    latitude: float
    longitude: float
    label: str = ""
    address: str = ""


@dataclass(frozen=True)
class Inbound:
    """A message from a person.

    ``address`` is the contact's: ``sms:+2126…``, ``whatsapp:+2126…`` or, where the carrier
    gives no number, ``whatsapp:MA.…``. ``phone`` is E.164 or None. ``message_id`` is the
    carrier's, unique for it: the same one again is the same message. ``choice`` is the id of
    a tapped button or list row. ``replied_to`` is the carrier's id of our message that was
    tapped or quoted. ``opt_out`` is set where the carrier has already answered a stop word.
    """

    channel: Channel
    carrier: str
    address: str
    to: str
    message_id: str
    text: str
    phone: str | None = None
    choice: str | None = None
    media: tuple[InboundMedia, ...] = ()
    place: InboundPlace | None = None
    profile_name: str | None = None
    user_id: str | None = None
    replied_to: str | None = None
    opt_out: Literal["stop", "start", "help"] | None = None

    def to_json(self) -> dict[str, Any]:
        """As plain data; ``from_json`` reads it."""
        plain = dict(vars(self))
        plain["media"] = [vars(item) for item in self.media]
        plain["place"] = vars(self.place) if self.place else None
        return plain

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Inbound:
        """The message that ``to_json`` wrote."""
        media = tuple(InboundMedia(**item) for item in data["media"])
        place = InboundPlace(**data["place"]) if data["place"] else None
        return cls(**{**data, "media": media, "place": place})
