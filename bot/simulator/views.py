"""How things look from outside: to the carrier's clients, to the phones, to tests."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import lru_cache
from typing import Any

from bot.simulator.records import Content, MediaItem, Message, Phone

API_VERSION = "2010-04-01"
CONTENT_HOST = "https://content.twilio.com"


def rfc2822(seconds: float | None) -> str | None:
    """A time as the Messages API writes it, to the second."""
    return None if seconds is None else _rfc2822(int(seconds))


@lru_cache(maxsize=64)
def _rfc2822(seconds: int) -> str:
    """Thousands of messages share a second."""
    return format_datetime(datetime.fromtimestamp(seconds, UTC))


def iso8601(seconds: float) -> str:
    """A time as the Content API writes it."""
    return datetime.fromtimestamp(int(seconds), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def message_resource(message: Message, account: str) -> dict[str, Any]:
    """A message as the Messages API answers it (schema ``api.v2010.account.message``)."""
    place = f"/{API_VERSION}/Accounts/{account}/Messages/{message.sid}"
    return {
        "account_sid": account,
        "api_version": API_VERSION,
        "body": message.body,
        "date_created": rfc2822(message.created),
        "date_sent": rfc2822(message.sent),
        "date_updated": rfc2822(message.updated),
        "direction": message.direction,
        "error_code": message.error_code,
        "error_message": message.error_message,
        "from": message.from_,
        "messaging_service_sid": message.service_sid,
        "num_media": str(len(message.media)),
        "num_segments": "0" if message.status == "accepted" else str(message.segments),
        "price": None,
        "price_unit": "USD",
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{place}/Media.json"},
        "to": message.to,
        "uri": f"{place}.json",
    }


def media_resource(item: MediaItem, message: Message, account: str) -> dict[str, Any]:
    """A file as the Media API answers it (schema ``api.v2010.account.message.media``)."""
    return {
        "account_sid": account,
        "content_type": item.content_type,
        "date_created": rfc2822(message.created),
        "date_updated": rfc2822(message.created),
        "parent_sid": message.sid,
        "sid": item.sid,
        "uri": f"/{API_VERSION}/Accounts/{account}/Messages/{message.sid}/Media/{item.sid}.json",
    }


def content_resource(content: Content, account: str) -> dict[str, Any]:
    """A content as the Content API answers it (schema ``content.v1.content``)."""
    url = f"{CONTENT_HOST}/v1/Content/{content.sid}"
    return {
        "sid": content.sid,
        "account_sid": account,
        "friendly_name": content.friendly_name,
        "language": content.language,
        "variables": content.variables,
        "types": content.types,
        "url": url,
        "date_created": iso8601(content.created),
        "date_updated": iso8601(content.created),
        "links": {
            "approval_create": f"{url}/ApprovalRequests/whatsapp",
            "approval_fetch": f"{url}/ApprovalRequests",
        },
    }


def approval_resource(content: Content) -> dict[str, Any]:
    """What WhatsApp says of a content (schema ``content.v1.content.approval_create``)."""
    return {
        "name": content.name,
        "category": content.category,
        "content_type": next(iter(content.types)),
        "status": content.status,
        "rejection_reason": content.rejection_reason,
        "allow_category_change": True,
    }


def message_view(message: Message) -> dict[str, Any]:
    """A message as a phone shows it. ``at`` is seconds since 1970."""
    return {
        "sid": message.sid,
        "seq": message.seq,
        "phone": message.phone,
        "mine": message.direction == "inbound",
        "body": message.body,
        "status": message.status,
        "error": message.error_code,
        "at": message.created,
        "segments": message.segments,
        "kind": message.kind,
        "options": [{"id": o.id, "label": o.label, "description": o.description} for o in message.options],
        "opener": message.opener,
        "media": [{"url": f"/cdn/{item.sid}", "content_type": item.content_type} for item in message.media],
        "place": message.place,
        "replied_to": message.replied_to,
        "choice": message.choice,
    }


def message_line(message: Message) -> dict[str, Any]:
    """A message in a few words, for tests and benches."""
    return {
        "seq": message.seq,
        "sid": message.sid,
        "direction": message.direction,
        "from": message.from_,
        "to": message.to,
        "body": message.body,
        "status": message.status,
        "error_code": message.error_code,
        "kind": message.kind,
        "options": [option.id for option in message.options],
        "content_sid": message.content_sid,
        "callback": message.callback,
        "created": message.created,
    }


def phone_view(phone: Phone, messages: Iterable[Message]) -> dict[str, Any]:
    """A phone with what it shows."""
    return {
        "address": phone.address,
        "number": phone.number,
        "channel": phone.channel,
        "name": phone.name,
        "messages": [message_view(message) for message in messages],
    }
