"""What happens between cooperatives that ask and volunteers who help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.volunteering.requests import Request
    from bot.volunteering.volunteers import Volunteer


@dataclass(frozen=True)
class RequestMade:
    """A cooperative asks for a volunteer."""

    request: Request


@dataclass(frozen=True)
class RequestOffered:
    """A volunteer is asked whether they would do it."""

    request: Request
    volunteer: Volunteer


@dataclass(frozen=True)
class RequestAccepted:
    """A volunteer will do it."""

    request: Request
    volunteer: Volunteer


@dataclass(frozen=True)
class RequestDeclined:
    """A volunteer will not do it; others are asked."""

    request: Request
    volunteer: Volunteer


@dataclass(frozen=True)
class RequestDone:
    """The help was given; the volunteer has time for another."""

    request: Request
    volunteer: Volunteer


@dataclass(frozen=True)
class NobodyYet:
    """Nobody who fits has time now; the request waits for the next who does."""

    request: Request
