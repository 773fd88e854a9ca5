"""A person in messages to others: the customer whom a cooperative was told of."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import ColumnElement, Text, cast, null, or_, select, update

from bot.privacy.person import Person
from bot.store.tables import contacts, members, offers, orders, outbox, requests, volunteers
from bot.store.unit import Unit

HIDDEN = "…"
"""Stands where somebody was named."""

SHORTEST = 2
"""A name of one letter cannot be told from other words."""


def forget_mentions(unit: Unit, person: Person) -> int:
    """Take a person's number and names out of messages to others; how many messages.

    The number goes wherever it stands. Names, which others share, go only from messages to
    those who dealt with them: the cooperatives they ordered from or helped, their volunteers.
    """
    names = _names(unit, person)
    words = [*names, *([person.phone] if person.phone else [])]
    if not words:
        return 0
    named = re.compile("|".join(rf"(?<!\w){re.escape(each)}(?!\w)" for each in sorted(words, key=len)[::-1]))
    wanted: list[ColumnElement[bool]] = []
    if names:
        wanted.append(outbox.c.contact_id.in_(_dealt_with(person)))
    if person.phone:
        told = (cast(column, Text).contains(person.phone) for column in (outbox.c.message, outbox.c.notice))
        wanted += told
    rows = unit.connection.execute(
        select(outbox.c.id, outbox.c.message, outbox.c.notice)
        .where(outbox.c.contact_id.not_in(person.contact_ids), or_(*wanted))
        .with_for_update()
    ).all()
    changed = 0
    for row in rows:
        message, notice = _without(named, row.message), _without(named, row.notice)
        if (message, notice) != (row.message, row.notice):
            unit.connection.execute(
                update(outbox)
                .where(outbox.c.id == row.id)
                .values(message=message, notice=null() if notice is None else notice)
            )
            changed += 1
    return changed


def _names(unit: Unit, person: Person) -> set[str]:
    """How they were called, on any channel, in any order."""
    ids = person.contact_ids
    asked = (
        select(contacts.c.name).where(contacts.c.id.in_(ids)),
        select(orders.c.customer_name).where(orders.c.customer_id.in_(ids)),
        select(volunteers.c.name).where(volunteers.c.contact_id.in_(ids)),
    )
    found = (name for query in asked for name in unit.connection.execute(query).scalars())
    return {name.strip() for name in found if name and len(name.strip()) >= SHORTEST}


def _dealt_with(person: Person) -> Any:
    """The contacts of those who were told of them."""
    ids = person.contact_ids
    sold = select(orders.c.cooperative_id).where(orders.c.customer_id.in_(ids))
    profile = select(volunteers.c.id).where(volunteers.c.contact_id.in_(ids))
    helped = select(offers.c.request_id).where(offers.c.volunteer_id.in_(profile))
    asked = select(requests.c.id).where(requests.c.asked_by.in_(ids))
    helpers = select(offers.c.volunteer_id).where(offers.c.request_id.in_(asked))
    return (
        select(members.c.contact_id)
        .where(members.c.cooperative_id.in_(sold))
        .union(
            select(requests.c.asked_by).where(requests.c.id.in_(helped)),
            select(volunteers.c.contact_id).where(volunteers.c.id.in_(helpers)),
        )
    )


def _without(named: re.Pattern[str], value: Any) -> Any:
    """The same data without what is named, in its texts only."""
    match value:
        case str():
            return named.sub(HIDDEN, value)
        case dict():
            return {key: _without(named, each) for key, each in value.items()}
        case list():
            return [_without(named, each) for each in value]
    return value
