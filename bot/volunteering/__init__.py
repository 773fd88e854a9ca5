"""Volunteering: volunteers, what cooperatives ask them for, and who is asked next."""

from bot.people import NotAllowed
from bot.volunteering.events import (
    NobodyYet,
    RequestAccepted,
    RequestDeclined,
    RequestDone,
    RequestMade,
    RequestOffered,
)
from bot.volunteering.matching import accept, ask, decline, done, lapse, sign_up, step_back
from bot.volunteering.requests import Request, open_offer, request, requests_of
from bot.volunteering.volunteers import NEEDS, Volunteer, volunteer, volunteer_of

__all__ = [
    "NEEDS",
    "NobodyYet",
    "NotAllowed",
    "Request",
    "RequestAccepted",
    "RequestDeclined",
    "RequestDone",
    "RequestMade",
    "RequestOffered",
    "Volunteer",
    "accept",
    "ask",
    "decline",
    "done",
    "lapse",
    "open_offer",
    "request",
    "requests_of",
    "sign_up",
    "step_back",
    "volunteer",
    "volunteer_of",
]
