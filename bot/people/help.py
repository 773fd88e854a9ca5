"""The help queue: who waits for a person, why, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, func, insert, select, update

from bot.people.events import HelpAsked
from bot.store.tables import contacts, help_requests
from bot.store.unit import Unit

REASONS = ("asked", "stuck", "failed", "kept")
"""They asked; they were not understood three times; a fault of ours; sent at an odd moment."""

DUE = timedelta(hours=24)
"""How soon a person answers."""

MOST_WORDS = 8_000
"""Letters kept of one request, the newest; every message stays whole where it came in."""


@dataclass(frozen=True)
class HelpRequest:
    """Somebody waits for a person. ``media`` are the names of kept photos and voice notes."""

    id: int
    contact_id: int
    reason: str
    flow: str
    state: str
    words: str
    media: tuple[str, ...]
    status: str
    created_at: datetime
    due_at: datetime


_COLUMNS = tuple(help_requests.c[name] for name in HelpRequest.__dataclass_fields__)


def ask_for_person(
    unit: Unit,
    contact_id: int,
    *,
    reason: str,
    flow: str,
    state: str,
    words: str = "",
    media: Sequence[str] = (),
) -> HelpRequest:
    """Put this contact in the queue, due in a day, with what they said and where they stood.

    Who already waits for the same reason keeps their place: what they say is added.
    Raises ValueError if the reason is not one of REASONS, LookupError on an unknown contact.
    """
    if reason not in REASONS:
        raise ValueError(f"not a reason to ask for a person: {reason!r}")
    # Two messages at once of one contact: the second finds what the first asked.
    unit.connection.execute(
        select(contacts.c.id).where(contacts.c.id == contact_id).with_for_update(key_share=True)
    )
    waiting = _waiting(unit, contact_id, reason)
    if waiting is not None:
        return _added(unit, waiting, words, media)
    row = unit.connection.execute(
        insert(help_requests)
        .values(
            contact_id=contact_id,
            reason=reason,
            flow=flow,
            state=state,
            words=words[-MOST_WORDS:],
            media=list(media),
            due_at=func.now() + DUE,
        )
        .returning(*_COLUMNS)
    ).one()
    request = _request(row)
    unit.record(HelpAsked(request))
    return request


def open_requests(unit: Unit, limit: int) -> tuple[HelpRequest, ...]:
    """Who waits, the first due first."""
    rows = unit.connection.execute(
        select(*_COLUMNS)
        .where(help_requests.c.status == "open")
        .order_by(help_requests.c.due_at, help_requests.c.id)
        .limit(limit)
    )
    return tuple(_request(row) for row in rows)


def close(unit: Unit, request_id: int) -> HelpRequest | None:
    """They were helped. None where somebody else closed it already."""
    row = unit.connection.execute(
        update(help_requests)
        .where(help_requests.c.id == request_id, help_requests.c.status == "open")
        .values(status="closed")
        .returning(*_COLUMNS)
    ).first()
    return None if row is None else _request(row)


def _waiting(unit: Unit, contact_id: int, reason: str) -> HelpRequest | None:
    its: ColumnElement[bool] = help_requests.c.contact_id == contact_id
    row = unit.connection.execute(
        select(*_COLUMNS)
        .where(its, help_requests.c.reason == reason, help_requests.c.status == "open")
        .order_by(help_requests.c.id)
        .limit(1)
        .with_for_update()
    ).first()
    return None if row is None else _request(row)


def _added(unit: Unit, waiting: HelpRequest, words: str, media: Sequence[str]) -> HelpRequest:
    said = "\n".join(part for part in (waiting.words, words) if part)
    row = unit.connection.execute(
        update(help_requests)
        .where(help_requests.c.id == waiting.id)
        .values(words=said[-MOST_WORDS:], media=[*waiting.media, *media])
        .returning(*_COLUMNS)
    ).one()
    return _request(row)


def _request(row: Row[Any]) -> HelpRequest:
    values = row._asdict()
    return HelpRequest(**{**values, "media": tuple(values["media"])})
