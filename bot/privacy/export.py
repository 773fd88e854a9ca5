"""Everything that is kept of one person, to give them (law 09-08, articles 7 to 9)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, Table, or_, select

from bot.privacy.person import Person
from bot.store.tables import (
    contacts,
    cooperatives,
    members,
    metadata,
    offers,
    order_lines,
    order_steps,
    orders,
    volunteers,
)
from bot.store.unit import Unit


def export(unit: Unit, person: Person) -> dict[str, Any]:
    """All that is kept, by table: what they said, what was said to them, what they did.

    Times are UTC, money is centimes, quantities are thousandths. Files are named, not
    contained. Whatever table comes to hold a contact or a person is in it by itself.
    """
    found: dict[str, Any] = {"person": person.key, "exported_at": datetime.now(UTC).isoformat()}
    for table, query in _queries(person):
        rows = unit.connection.execute(query).mappings()
        found[table] = [{name: _plain(value) for name, value in row.items()} for row in rows]
    return found


def held(table: Table, person: Person) -> list[ColumnElement[bool]]:
    """What makes a row of a table this person's: a contact of theirs, or their own key."""
    conditions: list[ColumnElement[bool]] = [column.in_(person.contact_ids) for column in to_contacts(table)]
    if table is contacts:
        conditions.append(contacts.c.id.in_(person.contact_ids))
    if "person" in table.c:
        conditions.append(table.c.person == person.key)
    return conditions


def to_contacts(table: Table) -> list[Column[Any]]:
    """The columns of a table that name a contact: by a foreign key, or by their name alone."""
    by_key = {key.parent.name for key in table.foreign_keys if key.column is contacts.c.id}
    return [column for column in table.c if column.name in {*by_key, "contact_id"}]


def _queries(person: Person) -> Iterator[tuple[str, Select[Any]]]:
    for table in metadata.sorted_tables:
        conditions = [*held(table, person), *_beneath(table, person)]
        if conditions:
            yield table.name, select(table).where(or_(*conditions)).order_by(*table.primary_key.columns)
    theirs = select(members.c.cooperative_id).where(members.c.person == person.key)
    named = (cooperatives.c.id, cooperatives.c.code, cooperatives.c.name, cooperatives.c.name_latin)
    yield "cooperatives", select(*named).where(cooperatives.c.id.in_(theirs)).order_by(cooperatives.c.id)


def _beneath(table: Table, person: Person) -> list[ColumnElement[bool]]:
    """Rows that belong to a row of theirs."""
    if table in (order_lines, order_steps):
        ordered = select(orders.c.id).where(orders.c.customer_id.in_(person.contact_ids))
        return [table.c.order_id.in_(ordered)]
    if table is offers:
        profile = select(volunteers.c.id).where(volunteers.c.contact_id.in_(person.contact_ids))
        return [offers.c.volunteer_id.in_(profile)]
    return []


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value
