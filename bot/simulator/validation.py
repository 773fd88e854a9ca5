"""What the carrier checks before it takes a message."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from bot.simulator.addresses import check_to, sender
from bot.simulator.errors import CarrierRefusal
from bot.simulator.records import Content
from bot.simulator.state import State

PARAMETERS = frozenset(
    {
        "To",
        "From",
        "MessagingServiceSid",
        "Body",
        "MediaUrl",
        "ContentSid",
        "ContentVariables",
        "StatusCallback",
        "ValidityPeriod",
        "SmartEncoded",
        "ScheduleType",
        "SendAt",
        "PersistentAction",
        "RiskCheck",
        "ContentRetention",
        "AddressRetention",
        "ShortenUrls",
        "FallbackFrom",
        "ProvideFeedback",
        "SendAsMms",
        "TrafficType",
        "ApplicationSid",
        "Attempt",
        "ForceDelivery",
        "MaxPrice",
    }
)
"""All that a send may say (the carrier's OpenAPI)."""

LISTS = frozenset({"MediaUrl", "PersistentAction"})

CHOICES = {
    "RiskCheck": {"enable", "disable"},
    "ContentRetention": {"retain", "discard"},
    "AddressRetention": {"retain", "obfuscate"},
    "TrafficType": {"free"},
    "ScheduleType": {"fixed"},
}

BODY = 1600
"""Characters of the longest text."""

MEDIA = 10
"""Files of one message."""

CONTENT_SID = re.compile(r"HX[0-9a-fA-F]{32}")
SOONEST, LATEST = 300, 35 * 24 * 3600
"""Seconds ahead for which a message may be scheduled."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A send that the carrier will take. ``send_at`` is seconds since 1970."""

    to: str
    from_: str
    service: str | None
    body: str
    media: tuple[str, ...]
    content: Content | None
    variables: dict[str, str]
    callback: str | None
    send_at: float | None


def read_send(form: Sequence[tuple[str, str]], state: State) -> Wanted:
    """What a form asks for.

    Raises:
        CarrierRefusal: as the carrier would refuse it, in its order of looking.
    """
    single, media = _sort(form)
    to, service = single.get("To", ""), single.get("MessagingServiceSid", "")
    check_to(to)
    from_ = sender(state.config, single.get("From", ""), service, to)
    content = _content(single, state)
    variables = _variables(single.get("ContentVariables"), content)
    body = single.get("Body", "")
    if not body and not media and content is None:
        raise CarrierRefusal(21619)
    if len(body) > BODY:
        raise CarrierRefusal(21617)
    _check_media(media)
    _check_validity(single.get("ValidityPeriod"))
    callback = single.get("StatusCallback") or None
    if callback is not None and not is_callback(callback):
        raise CarrierRefusal(21609, callback)
    send_at = _send_at(single, service, state.now())
    if to in state.opted_out:
        raise CarrierRefusal(21610, to)
    return Wanted(to, from_, service or None, body, media, content, variables, callback, send_at)


def is_callback(url: str) -> bool:
    """Whether a URL can be called back: HTTP, with a host that has no underscore."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(host) and "_" not in (host or "")


def _sort(form: Sequence[tuple[str, str]]) -> tuple[dict[str, str], tuple[str, ...]]:
    """The values by name, and the media; each name known, each value said once."""
    single: dict[str, str] = {}
    media: list[str] = []
    for name, value in form:
        if name not in PARAMETERS:
            raise CarrierRefusal(20001, f"unknown parameter {name}")
        if name == "MediaUrl":
            media.append(value)
        elif name in single and name not in LISTS:
            raise CarrierRefusal(20001, f"{name} is given twice")
        else:
            single[name] = value
    for name, allowed in CHOICES.items():
        if name in single and single[name] not in allowed:
            raise CarrierRefusal(20001, f"{name} {single[name]}")
    return single, tuple(media)


def _content(single: dict[str, str], state: State) -> Content | None:
    sid = single.get("ContentSid")
    if not sid:
        if single.get("ContentVariables"):
            raise CarrierRefusal(21654)
        return None
    content = state.contents.get(sid) if CONTENT_SID.fullmatch(sid) else None
    if content is None:
        raise CarrierRefusal(21655, sid)
    return content


def _variables(text: str | None, content: Content | None) -> dict[str, str]:
    """The variables given, on top of the content's samples."""
    if content is None:
        return {}
    given = _json_object(text) if text else {}
    for name, value in given.items():
        if not isinstance(value, str) or value == "" or len(value) > BODY or len(name) > 16 or " " in name:
            raise CarrierRefusal(21656, name)
    if len(given) > 100:
        raise CarrierRefusal(21656, "more than 100")
    return {**content.variables, **given}


def _json_object(text: str) -> dict[str, str]:
    try:
        given = json.loads(text)
    except json.JSONDecodeError:
        raise CarrierRefusal(21656) from None
    if not isinstance(given, dict):
        raise CarrierRefusal(21656)
    return given


def _check_media(media: tuple[str, ...]) -> None:
    if len(media) > MEDIA:
        raise CarrierRefusal(21623)
    for url in media:
        if not is_callback(url):
            raise CarrierRefusal(21620, url)


def _check_validity(text: str | None) -> None:
    if text is None:
        return
    if not re.fullmatch(r"-?\d+", text):
        raise CarrierRefusal(90014, text)
    if not 1 <= int(text) <= 36_000:
        raise CarrierRefusal(90007, text)


def _send_at(single: dict[str, str], service: str, now: float) -> float | None:
    text = single.get("SendAt")
    if "ScheduleType" not in single:
        return None
    if not service:
        raise CarrierRefusal(35118)
    if not text:
        raise CarrierRefusal(35111)
    try:
        at = datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).timestamp()
    except ValueError:
        raise CarrierRefusal(35115, text) from None
    if not now + SOONEST < at <= now + LATEST:
        raise CarrierRefusal(35115, text)
    return at
