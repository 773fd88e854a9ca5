"""What cooperatives ask volunteers for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, UnaryExpression, select

from bot.people import contact
from bot.store.tables import contacts, cooperatives, offers, requests, volunteers
from bot.store.unit import Unit


@dataclass(frozen=True)
class Request:
    """A cooperative's request for help with one of NEEDS, in words or a voice note.

    ``status`` is waiting, offered, accepted or done. The volunteer's are None until one has
    accepted. ``asked_by`` and ``volunteer_contact_id`` are contacts; phones are E.164 or None,
    and nobody's to see before somebody accepts.
    """

    id: int
    code: str
    cooperative_id: int
    asked_by: int
    need: str
    words: str
    voice: str | None
    language: str
    status: str
    created_at: datetime
    cooperative_name: str
    cooperative_name_latin: str
    cooperative_phone: str | None
    region: str
    place: str
    asker_name: str | None
    asker_phone: str | None
    volunteer_id: int | None
    volunteer_contact_id: int | None
    volunteer_name: str | None
    volunteer_phone: str | None


_ASKER = contacts.alias("asker")
_HELPER = contacts.alias("helper")
_REQUESTS = (
    select(
        requests.c.id,
        requests.c.code,
        requests.c.cooperative_id,
        requests.c.asked_by,
        requests.c.need,
        requests.c.words,
        requests.c.voice,
        requests.c.language,
        requests.c.status,
        requests.c.created_at,
        cooperatives.c.name.label("cooperative_name"),
        cooperatives.c.name_latin.label("cooperative_name_latin"),
        cooperatives.c.phone.label("cooperative_phone"),
        cooperatives.c.region,
        cooperatives.c.place,
        _ASKER.c.name.label("asker_name"),
        _ASKER.c.phone.label("asker_phone"),
        requests.c.volunteer_id,
        volunteers.c.contact_id.label("volunteer_contact_id"),
        volunteers.c.name.label("volunteer_name"),
        _HELPER.c.phone.label("volunteer_phone"),
    )
    .join(cooperatives, cooperatives.c.id == requests.c.cooperative_id)
    .join(_ASKER, _ASKER.c.id == requests.c.asked_by)
    .outerjoin(volunteers, volunteers.c.id == requests.c.volunteer_id)
    .outerjoin(_HELPER, _HELPER.c.id == volunteers.c.contact_id)
)


def request(unit: Unit, request_id: int) -> Request:
    """The request of this id. Raises LookupError if there is none."""
    found = _read(unit, requests.c.id == request_id)
    if not found:
        raise LookupError(f"no request {request_id}")
    return found[0]


def requests_of(unit: Unit, cooperative_ids: Sequence[int]) -> tuple[Request, ...]:
    """What these cooperatives asked for, the newest first."""
    return _read(unit, requests.c.cooperative_id.in_(cooperative_ids), order_by=requests.c.id.desc())


def open_offer(unit: Unit, contact_id: int) -> Request | None:
    """The request that the person of this contact has still to answer, or None."""
    person = contact(unit, contact_id).person
    offered = (
        select(offers.c.request_id)
        .join(volunteers, volunteers.c.id == offers.c.volunteer_id)
        .join(contacts, contacts.c.id == volunteers.c.contact_id)
        .where(contacts.c.person == person, offers.c.status == "offered")
    )
    found = _read(unit, requests.c.id.in_(offered), order_by=requests.c.id)
    return found[0] if found else None


def _read(
    unit: Unit,
    which: ColumnElement[bool],
    order_by: ColumnElement[Any] | UnaryExpression[Any] | None = None,
) -> tuple[Request, ...]:
    rows = unit.connection.execute(_REQUESTS.where(which).order_by(order_by))
    return tuple(Request(**row._asdict()) for row in rows)
