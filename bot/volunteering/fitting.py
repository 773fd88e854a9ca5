"""Who could help with what: one rule, asked from either side."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, any_, bindparam, case, func, or_, select

from bot.store.prepared import Prepared
from bot.store.tables import contacts, cooperatives, offers, requests, stops, volunteers
from bot.store.unit import Unit

_ASKER = contacts.alias("asker")
_TASK = requests.alias("task")
_TASKS = (
    select(func.count(_TASK.c.id))
    .where(_TASK.c.volunteer_id == volunteers.c.id, _TASK.c.status == "accepted")
    .correlate(volunteers)
    .scalar_subquery()
)
_LAST_OFFERED = (
    select(func.max(offers.c.offered_at))
    .where(offers.c.volunteer_id == volunteers.c.id)
    .correlate(volunteers)
    .scalar_subquery()
)
_SPOKEN = case((requests.c.language == "ary-Latn", "ary"), else_=requests.c.language)


def best_volunteer(unit: Unit, request_id: int) -> int | None:
    """Who should be asked next: who has the fewest tasks, then who waits longest for one."""
    found = (
        _pairs(volunteers.c.id)
        .where(requests.c.id == request_id)
        .order_by(_TASKS, func.coalesce(_LAST_OFFERED, volunteers.c.joined_at), volunteers.c.id)
    )
    return unit.connection.execute(found.limit(1)).scalar()


def waiting_for(unit: Unit, volunteer_id: int) -> int | None:
    """The request that has waited longest for somebody like this volunteer, or None."""
    row = _LONGEST_WAITING.first(unit, volunteer_id=volunteer_id)
    return None if row is None else int(row[0])


def _pairs(column: ColumnElement[int]) -> Select[Any]:
    """Requests, each with the volunteers who fit and are free."""
    return (
        select(column)
        .select_from(requests)
        .join(cooperatives, cooperatives.c.id == requests.c.cooperative_id)
        .join(_ASKER, _ASKER.c.id == requests.c.asked_by)
        .join(volunteers, _fits())
        .join(contacts, contacts.c.id == volunteers.c.contact_id)
        .where(_free(), contacts.c.person != _ASKER.c.person)
    )


def _fits() -> ColumnElement[bool]:
    return and_(
        any_(volunteers.c.skills) == requests.c.need,
        any_(volunteers.c.languages) == _SPOKEN,
        or_(volunteers.c.region.is_(None), volunteers.c.region == cooperatives.c.region),
    )


def _free() -> ColumnElement[bool]:
    """Available, below capacity, not asked about this request before, one question at a time."""
    answering = offers.alias("answering")
    asked = offers.alias("asked")
    return and_(
        volunteers.c.available,
        volunteers.c.capacity > _TASKS,
        ~select(answering.c.request_id)
        .where(answering.c.volunteer_id == volunteers.c.id, answering.c.status == "offered")
        .correlate(volunteers)
        .exists(),
        ~select(asked.c.request_id)
        .where(asked.c.volunteer_id == volunteers.c.id, asked.c.request_id == requests.c.id)
        .correlate(volunteers, requests)
        .exists(),
        ~select(stops.c.person).where(stops.c.person == contacts.c.person).correlate(contacts).exists(),
    )


# Whoever signs up or comes back is looked for: it is too long to be put into SQL each time.
_LONGEST_WAITING = Prepared(
    _pairs(requests.c.id)
    .where(volunteers.c.id == bindparam("volunteer_id"), requests.c.status == "waiting")
    .order_by(requests.c.id)
    .limit(1)
)
