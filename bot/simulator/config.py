"""How a double is set up, and how that travels to a process of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias

from bot.simulator.faults import Faults

Channel: TypeAlias = Literal["sms", "whatsapp"]
Approval: TypeAlias = Literal["approved", "pending", "rejected"]


@dataclass(frozen=True)
class Delays:
    """How long a message is under way, in seconds after it was accepted."""

    sent: float = 0.05
    delivered: float = 0.15


@dataclass(frozen=True)
class DefaultPhone:
    """A phone that is there from the start. ``number`` is E.164, or a WhatsApp user id (``MA.…``)."""

    name: str
    number: str
    channel: Channel


@dataclass(frozen=True)
class DoubleConfig:
    """One account at the carrier.

    ``webhook_url`` is where messages of people go. ``folder`` keeps the journal and the media, so that
    a restarted demo shows the same conversations; without it everything lives in memory.
    ``api_url`` is the host that media addresses name, as the real carrier would.
    ``timeout`` and ``retry_after`` are seconds; ``retries`` come after the first try.
    ``opt_out_words`` lets the carrier itself answer STOP and START on SMS, as it does in some countries.
    ``sms_price`` is in centimes of dirham for one segment.
    """

    account_sid: str
    auth_token: str
    webhook_url: str
    whatsapp_from: str
    sms_from: str
    messaging_service_sid: str | None = None
    api_keys: Mapping[str, str] = field(default_factory=dict)
    phones: tuple[DefaultPhone, ...] = ()
    folder: Path | None = None
    faults: Faults = field(default_factory=Faults)
    delays: Delays = field(default_factory=Delays)
    timeout: float = 15.0
    retries: int = 3
    retry_after: float = 0.5
    approve: Approval = "approved"
    opt_out_words: bool = False
    api_url: str = "https://api.twilio.com"
    sms_price: int = 50

    def to_json(self) -> dict[str, Any]:
        """As plain data, for the environment of a process."""
        return asdict(self) | {"folder": str(self.folder) if self.folder else None}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> DoubleConfig:
        """What ``to_json`` wrote."""
        return cls(
            **{
                **data,
                "phones": tuple(DefaultPhone(**phone) for phone in data.get("phones", ())),
                "folder": Path(data["folder"]) if data.get("folder") else None,
                "faults": Faults.read(data.get("faults", {})),
                "delays": Delays(**data.get("delays", {})),
            }
        )
