"""Making the carrier's content templates what ``contents.py`` says they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from twilio.rest import Client
from twilio.rest.content.v1.content import ContentContext, ContentList
from twilio.rest.content.v1.content.approval_create import ApprovalCreateList

from bot.channels.twilio.contents import Definition

PAGE = 500
NOT_SUBMITTED = (None, "", "unsubmitted")


@dataclass(frozen=True)
class Synced:
    """A template that is at the carrier: a row of the table ``contents``.

    ``approval`` is WhatsApp's word (received, pending, approved, rejected, paused,
    disabled), or None for what needs no approval.
    """

    name: str
    language: str
    sid: str
    fingerprint: str
    approval: str | None


def sync(
    client: Client,
    definitions: Iterable[Definition],
    known: Mapping[tuple[str, str], Synced],
    each: Callable[[Synced], None] | None = None,
) -> list[Synced]:
    """Make what is missing, find again what is there, ask for approvals, read their state.

    ``known`` is what the last time gave, by name and language. It is looked up at the carrier
    all the same: somebody may have deleted it there. A template whose content changed gets
    another name, and is made anew; the old one stays, for messages on their way. Run twice,
    or killed in the middle and run again, it makes nothing twice. ``each`` hears of every
    template when it is done.

    Raises twilio.base.exceptions.TwilioException where the carrier refuses.
    """
    there = _there(client)
    done = []
    for definition in definitions:
        sid = _sid(definition, known, there) or _create(client, definition)
        approval = _approval(client, definition, sid) if definition.category else None
        synced = Synced(definition.name, definition.language, sid, definition.fingerprint, approval)
        done.append(synced)
        if each is not None:
            each(synced)
    return done


def _there(client: Client) -> dict[tuple[str, str], list[str]]:
    """Every template at the carrier, on all pages: its ids by friendly name and language."""
    there: dict[tuple[str, str], list[str]] = {}
    for content in client.content.v1.contents.stream(page_size=PAGE):
        there.setdefault((content.friendly_name or "", content.language or ""), []).append(content.sid)
    return there


def _sid(
    definition: Definition,
    known: Mapping[tuple[str, str], Synced],
    there: Mapping[tuple[str, str], list[str]],
) -> str | None:
    """The one we used last time if it is still there; of several, always the same."""
    found = there.get((definition.friendly_name, definition.carrier_language), [])
    last = known.get((definition.name, definition.language))
    if last is not None and last.sid in found:
        return last.sid
    return min(found, default=None)


def _create(client: Client, definition: Definition) -> str:
    request = {
        "friendly_name": definition.friendly_name,
        "language": definition.carrier_language,
        "variables": dict(definition.variables),
        "types": ContentList.Types({kind: _plain(body) for kind, body in definition.types.items()}),
    }
    created = client.content.v1.contents.create(ContentList.ContentCreateRequest(request))
    return str(created.sid)


def _plain(body: Mapping[str, Any]) -> dict[str, Any]:
    """The client makes its own objects of dicts, of nothing else."""
    return {
        key: [dict(item) for item in value] if isinstance(value, list) else value
        for key, value in body.items()
    }


def _approval(client: Client, definition: Definition, sid: str) -> str:
    """WhatsApp's word on a template; asked for if it never was."""
    content = client.content.v1.contents(sid)
    status = _judged(content)
    if status in NOT_SUBMITTED:
        request = {"name": definition.approval_name, "category": definition.category}
        content.approval_create.create(ApprovalCreateList.ContentApprovalRequest(request))
        # It may have made up its mind at once.
        status = _judged(content)
    return str(status or "received")


def _judged(content: ContentContext) -> str | None:
    status: str | None = (content.approval_fetch().fetch().whatsapp or {}).get("status")
    return status
