"""Somebody at an address on a channel: who they are, how they write, what they agreed to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Row, bindparam, case, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert

from bot.people.events import Started, Stopped
from bot.store.prepared import Prepared
from bot.store.tables import contacts, members, stops
from bot.store.unit import Unit

LANGUAGES = ("ary", "ary-Latn", "ar", "fr")
"""Darija in Arabic letters and in Latin letters, Arabic, French."""

OPTED_OUT = "opted-out"
"""Why an address is suppressed whose owner told the carrier itself to stop."""


@dataclass(frozen=True)
class Contact:
    """Someone at an address on a channel.

    ``person`` is who it is across channels: the phone number where it is known, else the
    address. ``phone`` is E.164 or None. ``language`` is one of LANGUAGES, None until it is
    known. ``arabic_letters`` says that their phone shows them. ``stopped`` is the person's,
    whichever channel they said it on.
    """

    id: int
    channel: Literal["sms", "whatsapp"]
    address: str
    person: str
    phone: str | None
    name: str | None
    language: str | None
    arabic_letters: bool
    consented: bool
    stopped: bool
    last_heard_at: datetime | None


_STOPPED = select(stops.c.person).where(stops.c.person == contacts.c.person).correlate(contacts).exists()
_COLUMNS = (
    contacts.c.id,
    contacts.c.channel,
    contacts.c.address,
    contacts.c.person,
    contacts.c.phone,
    contacts.c.name,
    contacts.c.language,
    contacts.c.arabic_letters,
    contacts.c.consent.is_not(None).label("consented"),
    _STOPPED.label("stopped"),
    contacts.c.last_heard_at,
)


_ONE = Prepared(select(*_COLUMNS).where(contacts.c.id == bindparam("contact_id")))


_AT = Prepared(select(*_COLUMNS).where(contacts.c.address == bindparam("at")))
_THIS = update(contacts).where(contacts.c.id == bindparam("contact_id")).returning(*_COLUMNS)
_SPEAK = Prepared(
    update(contacts).where(contacts.c.id == bindparam("contact_id")).values(language=bindparam("tag"))
)
_AGREED = Prepared(_THIS.values(consent=bindparam("wording"), consented_at=func.now()))
# Their first two messages may come at once: the second finds what the first made.
_NEW = Prepared(
    insert(contacts)
    .values({name: bindparam(name) for name in ("channel", "address", "person", "phone", "user_id", "name")})
    .on_conflict_do_nothing(index_elements=[contacts.c.address])
    .returning(contacts.c.id)
)


def contact(unit: Unit, contact_id: int) -> Contact:
    """The contact of this id. Raises LookupError if there is none."""
    row = _ONE.first(unit, contact_id=contact_id)
    if row is None:
        raise LookupError(f"no contact {contact_id}")
    return Contact(*row)


def contact_at(unit: Unit, address: str) -> Contact | None:
    """Who is at this address, or None."""
    row = _AT.first(unit, at=address)
    return None if row is None else Contact(*row)


def introduce(unit: Unit, **known: str | None) -> tuple[Contact, bool]:
    """Who is at this address, made now if they are new, and whether they are. For this room only."""
    made, found = unit.each(_NEW.asking(**known), _AT.asking(at=known["address"]))
    if not found:
        raise LookupError("a contact was just made, and is not there")
    return Contact(*found[0]), bool(made)


def set_language(unit: Unit, contact_id: int, tag: str) -> None:
    """Speak this language with them. Raises ValueError if it is not one of LANGUAGES."""
    if tag not in LANGUAGES:
        raise ValueError(f"not a language of ours: {tag!r}")
    _SPEAK.tell(unit, contact_id=contact_id, tag=tag)


def set_name(unit: Unit, contact_id: int, name: str) -> Contact:
    """Call them so. Raises ValueError on an empty name."""
    if not name.strip():
        raise ValueError("a name has at least one letter")
    return change(unit, contact_id, name=name.strip())


def write_arabic(unit: Unit, contact_id: int) -> Contact:
    """They wrote Arabic letters themselves: their phone shows them, so we may send them."""
    return change(unit, contact_id, arabic_letters=True)


def give_consent(unit: Unit, who: Contact, wording: str) -> Contact:
    """They agreed to these words, now (law 09-08: who, when, and to what)."""
    row = _AGREED.first(unit, contact_id=who.id, wording=wording)
    if row is None:
        raise LookupError(f"no contact {who.id}")
    return Contact(*row)


def stop(unit: Unit, who: Contact, words: str) -> Contact:
    """Leave this person alone, on every channel, because of these words of theirs."""
    newly = unit.connection.execute(
        insert(stops)
        .values(person=who.person, channel=who.channel, words=words)
        .on_conflict_do_nothing()
        .returning(stops.c.person)
    ).first()
    who = replace(who, stopped=True)
    if newly is not None:
        unit.record(Stopped(who))
    return who


def start(unit: Unit, who: Contact) -> Contact:
    """They want to hear from us again, on every channel."""
    started = unit.connection.execute(delete(stops).where(stops.c.person == who.person))
    unit.connection.execute(
        update(contacts)
        .where(contacts.c.person == who.person, contacts.c.suppressed == OPTED_OUT)
        .values(suppressed=None)
    )
    who = replace(who, stopped=False)
    if started.rowcount:
        unit.record(Started(who))
    return who


def suppress(unit: Unit, contact_id: int, why: str) -> None:
    """Send nothing more of our own accord to this address: the carrier says it is no use."""
    unit.connection.execute(update(contacts).where(contacts.c.id == contact_id).values(suppressed=why))


def seen(unit: Unit, person: str, contact_id: int) -> None:
    """Take note that they wrote just now, from this contact: that is where to reach them.

    Whoever writes can be reached again, unless they told the carrier itself to stop.
    """
    unit.connection.execute(
        update(contacts)
        .where(contacts.c.id == contact_id)
        .values(
            last_heard_at=func.now(),
            suppressed=case((contacts.c.suppressed == OPTED_OUT, OPTED_OUT)),
        )
    )
    unit.connection.execute(
        update(members)
        .where(members.c.person == person, members.c.contact_id != contact_id)
        .values(contact_id=contact_id)
    )


def find(unit: Unit, which: ColumnElement[bool]) -> Contact | None:
    """The contact that this is true of, or None. For this room only."""
    row = unit.connection.execute(select(*_COLUMNS).where(which).limit(1)).first()
    return None if row is None else _contact(row)


def change(unit: Unit, contact_id: int, **values: object) -> Contact:
    """The contact with these columns changed. Raises LookupError. For this room only."""
    row = unit.connection.execute(
        update(contacts).where(contacts.c.id == contact_id).values(**values).returning(*_COLUMNS)
    ).first()
    if row is None:
        raise LookupError(f"no contact {contact_id}")
    return _contact(row)


def _contact(row: Row[Any]) -> Contact:
    return Contact(**row._asdict())
