"""What the Content API accepts, and what WhatsApp approves."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from bot.simulator.errors import CarrierRefusal
from bot.simulator.rendering import (
    APPROVED_LABEL,
    BODY,
    DESCRIPTION,
    ID,
    ITEM,
    OPENER,
    SLOT,
    TEXT,
)

TYPES = frozenset(
    {
        "twilio/text",
        "twilio/media",
        "twilio/location",
        "twilio/list-picker",
        "twilio/call-to-action",
        "twilio/quick-reply",
        "twilio/card",
        "twilio/catalog",
        "twilio/carousel",
        "twilio/flows",
        "twilio/schedule",
        "whatsapp/card",
        "whatsapp/authentication",
        "whatsapp/flows",
    }
)
FIELDS = frozenset({"friendly_name", "language", "variables", "types"})
NEVER_APPROVED = frozenset({"twilio/list-picker", "twilio/location"})
"""Types that may never open a conversation."""

CATEGORIES = frozenset({"UTILITY", "MARKETING", "AUTHENTICATION"})


def check_content(data: Any) -> None:
    """Refuse a content that the carrier would refuse.

    Raises:
        CarrierRefusal: 20001 with what is wrong.
    """
    if not isinstance(data, dict):
        raise CarrierRefusal(20001, "a content is an object")
    _only(data, FIELDS, "content")
    if not isinstance(data.get("language"), str) or not data["language"]:
        raise CarrierRefusal(20001, "language is required")
    _check_samples(data.get("variables", {}))
    types = data.get("types")
    if not isinstance(types, dict) or not types:
        raise CarrierRefusal(20001, "types is required")
    for name, part in types.items():
        if name not in TYPES or not isinstance(part, dict):
            raise CarrierRefusal(20001, f"type {name}")
        if check := _CHECKS.get(name):
            check(part)


def rejection(content_types: dict[str, Any], samples: dict[str, str]) -> str:
    """Why WhatsApp would not approve these; empty where it would."""
    for name, part in content_types.items():
        if name in NEVER_APPROVED:
            return f"{name} cannot be approved"
        body = str(part.get("body", "")).strip()
        slots = list(SLOT.finditer(body))
        if not slots:
            continue
        if slots[0].start() == 0 or slots[-1].end() == len(body):
            return "the body may not start or end with a variable"
        if any(not body[a.end() : b.start()].strip() for a, b in pairwise(slots)):
            return "two variables may not touch"
        if any(slot[1] not in samples for slot in slots):
            return "every variable needs a sample"
        words, count = len(SLOT.sub(" ", body).split()), len({slot[1] for slot in slots})
        if words < 2 * count + 1:
            return "too many variables for so few words"
    return ""


def _check_samples(samples: Any) -> None:
    if not isinstance(samples, dict) or len(samples) > 100:
        raise CarrierRefusal(20001, "variables")
    for name, value in samples.items():
        if len(name) > 16 or " " in name or not isinstance(value, str) or len(value) > TEXT:
            raise CarrierRefusal(20001, f"variable {name}")


def _check_text(part: dict[str, Any]) -> None:
    _only(part, {"body"}, "twilio/text")
    _text(part, "body", TEXT)


def _check_quick_reply(part: dict[str, Any]) -> None:
    _only(part, {"body", "actions"}, "twilio/quick-reply")
    _text(part, "body", BODY)
    for action in _list(part, "actions"):
        _only(action, {"type", "title", "id"}, "quick reply")
        _text(action, "title", APPROVED_LABEL)
        _text(action, "id", ID, required=False)
        if action.get("type", "QUICK_REPLY") != "QUICK_REPLY":
            raise CarrierRefusal(20001, f"quick reply of type {action['type']}")


def _check_list_picker(part: dict[str, Any]) -> None:
    _only(part, {"body", "button", "items"}, "twilio/list-picker")
    _text(part, "body", BODY)
    _text(part, "button", OPENER)
    for item in _list(part, "items"):
        _only(item, {"id", "item", "description"}, "list item")
        _text(item, "id", ID)
        _text(item, "item", ITEM)
        _text(item, "description", DESCRIPTION, required=False)


_CHECKS = {
    "twilio/text": _check_text,
    "twilio/quick-reply": _check_quick_reply,
    "twilio/list-picker": _check_list_picker,
}


def _only(data: Any, known: frozenset[str] | set[str], what: str) -> None:
    if not isinstance(data, dict):
        raise CarrierRefusal(20001, f"{what} is an object")
    if unknown := sorted(set(data) - known):
        raise CarrierRefusal(20001, f"unknown {unknown[0]} in {what}")


def _text(data: dict[str, Any], name: str, longest: int, *, required: bool = True) -> None:
    value = data.get(name)
    if value is None and not required:
        return
    if not isinstance(value, str) or (required and not value) or len(SLOT.sub("", value)) > longest:
        raise CarrierRefusal(20001, f"{name} is a text of 1 to {longest} characters")


def _list(data: dict[str, Any], name: str) -> list[Any]:
    value = data.get(name)
    if not isinstance(value, list) or not 1 <= len(value) <= 10:
        raise CarrierRefusal(20001, f"{name} holds 1 to 10")
    return value
