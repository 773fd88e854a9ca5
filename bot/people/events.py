"""What happens to people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.people.contacts import Contact
    from bot.people.cooperatives import Cooperative
    from bot.people.help import HelpRequest


@dataclass(frozen=True)
class Stopped:
    """Somebody wants no more messages, on any channel."""

    contact: Contact


@dataclass(frozen=True)
class Started:
    """Somebody wants messages again."""

    contact: Contact


@dataclass(frozen=True)
class MemberJoined:
    """Somebody is now a member; ``role`` is president, treasurer or member."""

    cooperative: Cooperative
    contact: Contact
    role: str


@dataclass(frozen=True)
class HelpAsked:
    """Somebody needs a person: a new request is in the queue."""

    request: HelpRequest
