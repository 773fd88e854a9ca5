"""Who is meant by a phone number or an address."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import or_, select

from bot.store.tables import contacts
from bot.store.unit import Unit


@dataclass(frozen=True)
class Person:
    """Somebody on all their channels.

    ``key`` is what ``contacts.person`` says: the phone number (E.164) where it is known, else
    the address. ``contact_ids`` are all their contacts, ``phone`` their number or None.
    """

    key: str
    contact_ids: tuple[int, ...]
    phone: str | None


def find(unit: Unit, who: str) -> Person | None:
    """The person with this phone (E.164) or at this address (``whatsapp:…``), or None."""
    key = unit.connection.execute(
        select(contacts.c.person)
        .where(or_(contacts.c.address == who, contacts.c.phone == who, contacts.c.person == who))
        .order_by(contacts.c.id)
        .limit(1)
    ).scalar_one_or_none()
    if key is None:
        return None
    rows = unit.connection.execute(
        select(contacts.c.id, contacts.c.phone).where(contacts.c.person == key).order_by(contacts.c.id)
    ).all()
    phone = next((row.phone for row in rows if row.phone), None)
    return Person(key, tuple(row.id for row in rows), phone)
