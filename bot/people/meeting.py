"""Who is behind an address: a new contact, a known one, or a known one who moved."""

from __future__ import annotations

from sqlalchemy import delete, literal, select, update
from sqlalchemy.dialects.postgresql import insert

from bot.people.contacts import Contact, change, contact_at, find, introduce
from bot.store.tables import contacts, members, stops
from bot.store.unit import Unit


def meet(
    unit: Unit,
    *,
    channel: str,
    address: str,
    phone: str | None,
    user_id: str | None = None,
    name: str | None = None,
) -> Contact:
    """The contact at this address, made now if they are new.

    ``phone`` is E.164 or None. A ``user_id`` that is known finds the same contact under
    another address, and the contact moves there. ``name`` is the one in their profile: it is
    kept until they give their own.
    """
    known = find(unit, contacts.c.user_id == user_id) if user_id else None
    if known is not None and known.address != address:
        return _moved(unit, known, channel, address, phone, user_id)
    if known is not None:
        return _better_known(unit, known, phone, None, name)
    found, new = introduce(
        unit,
        channel=channel,
        address=address,
        person=phone or address,
        phone=phone,
        user_id=user_id,
        name=name,
    )
    return found if new else _better_known(unit, found, phone, user_id, name)


def _better_known(
    unit: Unit, who: Contact, phone: str | None, user_id: str | None, name: str | None
) -> Contact:
    learned: dict[str, object] = {}
    if phone and who.phone is None:
        _becomes(unit, who.person, phone)
        learned |= {"phone": phone, "person": phone}
    if user_id:
        learned["user_id"] = user_id
    if name and who.name is None:
        learned["name"] = name
    return change(unit, who.id, **learned) if learned else who


def _moved(
    unit: Unit, who: Contact, channel: str, address: str, phone: str | None, user_id: str | None
) -> Contact:
    """Where a known contact is who wrote from another address."""
    there = contact_at(unit, address)
    if there is None:
        phone = phone or who.phone
        person = phone or address
        _becomes(unit, who.person, person)
        return change(unit, who.id, channel=channel, address=address, phone=phone, person=person)
    if phone is None and who.phone is not None:
        return who  # the contact with a number is worth more than the one without
    # Both were met before anybody knew that they are one person: the one who writes stays.
    _becomes(unit, who.person, there.person)
    change(unit, who.id, user_id=None, person=there.person)
    return _better_known(unit, there, phone, user_id, None)


def _becomes(unit: Unit, old: str, new: str) -> None:
    """What was kept under one name of a person is kept under another: stops, memberships."""
    if old == new:
        return
    unit.connection.execute(
        insert(stops)
        .from_select(
            ["person", "channel", "words", "stopped_at"],
            select(literal(new), stops.c.channel, stops.c.words, stops.c.stopped_at).where(
                stops.c.person == old
            ),
        )
        .on_conflict_do_nothing()
    )
    already = members.alias()
    unit.connection.execute(
        update(members)
        .where(
            members.c.person == old,
            ~select(already.c.person)
            .where(already.c.person == new, already.c.cooperative_id == members.c.cooperative_id)
            .exists(),
        )
        .values(person=new)
    )
    unit.connection.execute(delete(members).where(members.c.person == old))
