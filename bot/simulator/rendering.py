"""From a content and its variables to what one phone shows."""

from __future__ import annotations

import re
from typing import Any

from bot.simulator.addresses import is_whatsapp
from bot.simulator.errors import CarrierRefusal
from bot.simulator.records import Content, Option, Rendered

SLOT = re.compile(r"{{\s*([^{}\s]{1,16})\s*}}")

IN_SESSION_BUTTONS = 3
"""Quick replies that WhatsApp shows without an approved template."""

BODY, TEXT, LABEL, OPENER, ITEM, DESCRIPTION, ID = 1024, 1600, 20, 20, 24, 72, 200
"""Longest texts after the variables are filled in."""

APPROVED_LABEL = 25
"""The longest quick reply of an approved template."""


def render(content: Content, variables: dict[str, str], to: str) -> Rendered:
    """The richest form of a content that the recipient's channel can show.

    Raises:
        CarrierRefusal: 63005 if the channel can show none of its types or too many choices, 63021 if
            something is too long once filled in.
    """
    fill = _Filler(variables)
    if is_whatsapp(to):
        if part := content.types.get("twilio/list-picker"):
            return _list(fill, part)
        if part := content.types.get("twilio/quick-reply"):
            return _buttons(fill, part, content.approved)
        if part := content.types.get("twilio/media"):
            media = tuple(fill(url) for url in part.get("media", ()))
            return Rendered(fill(part.get("body", ""), BODY), media=media)
    if part := content.types.get("twilio/text"):
        return Rendered(fill(part["body"], TEXT))
    raise CarrierRefusal(63005)


def breaks_template_rules(variables: dict[str, str]) -> bool:
    """Whether WhatsApp refuses these values in an approved template: new lines, tabs, wide gaps."""
    return any("\n" in value or "\t" in value or "     " in value for value in variables.values())


class _Filler:
    """Puts variables into texts, and measures what comes out."""

    def __init__(self, variables: dict[str, str]) -> None:
        self._variables = variables

    def __call__(self, text: str, longest: int = TEXT) -> str:
        filled = SLOT.sub(lambda slot: self._variables.get(slot[1], slot[0]), text)
        if len(filled) > longest:
            raise CarrierRefusal(63021, f"longer than {longest} characters")
        return filled


def _buttons(fill: _Filler, part: dict[str, Any], approved: bool) -> Rendered:
    if len(part["actions"]) > IN_SESSION_BUTTONS and not approved:
        raise CarrierRefusal(63005, f"more than {IN_SESSION_BUTTONS} quick replies")
    longest = APPROVED_LABEL if approved else LABEL
    options = tuple(
        Option(fill(action.get("id") or action["title"], ID), fill(action["title"], longest))
        for action in part["actions"]
    )
    return Rendered(fill(part["body"], BODY), "buttons", options)


def _list(fill: _Filler, part: dict[str, Any]) -> Rendered:
    options = tuple(
        Option(fill(item["id"], ID), fill(item["item"], ITEM), fill(item.get("description", ""), DESCRIPTION))
        for item in part["items"]
    )
    return Rendered(fill(part["body"], BODY), "list", options, fill(part["button"], OPENER))
