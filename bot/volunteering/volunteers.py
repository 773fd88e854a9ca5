"""Volunteers: what they can do, in which languages, where."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from bot.people import REGIONS, contact
from bot.store.prepared import Prepared
from bot.store.tables import contacts, volunteers
from bot.store.unit import Unit

NEEDS = ("photo", "label", "online", "papers", "delivery")
"""What cooperatives ask help with, and what volunteers can do."""


@dataclass(frozen=True)
class Volunteer:
    """Somebody who helps. ``skills`` are of NEEDS, ``languages`` those they speak.

    ``region`` is where they help, None for anywhere, from afar. ``capacity`` is how many
    tasks they do at a time. ``phone`` is E.164 or None.
    """

    id: int
    contact_id: int
    name: str
    skills: tuple[str, ...]
    languages: tuple[str, ...]
    region: str | None
    capacity: int
    available: bool
    phone: str | None


def spoken(tag: str) -> str:
    """The language somebody speaks who writes this one: Darija is one in either letters."""
    return "ary" if tag == "ary-Latn" else tag


def volunteer_of(unit: Unit, contact_id: int) -> Volunteer | None:
    """The volunteer that the person of this contact is, on whichever channel; or None."""
    return _found(_OF_PERSON.first(unit, of=contact(unit, contact_id).person))


def volunteer(unit: Unit, volunteer_id: int) -> Volunteer:
    """The volunteer of this id. Raises LookupError if there is none."""
    found = _found(_ONE.first(unit, volunteer_id=volunteer_id))
    if found is None:
        raise LookupError(f"no volunteer {volunteer_id}")
    return found


def keep_profile(
    unit: Unit,
    contact_id: int,
    *,
    name: str,
    skills: Collection[str],
    languages: Collection[str],
    region: str | None,
) -> Volunteer:
    """The volunteer with this profile, new or changed, reached at this contact from now on.

    Raises ValueError on a skill, language or region that is none.
    """
    if not skills or not set(skills) <= set(NEEDS):
        raise ValueError(f"not skills: {sorted(skills)}")
    if not name.strip() or not languages:
        raise ValueError("a volunteer has a name and speaks a language")
    if region is not None and region not in REGIONS:
        raise ValueError(f"not a region: {region!r}")
    profile = {
        "contact_id": contact_id,
        "name": name.strip(),
        "skills": sorted(set(skills)),
        "languages": sorted({spoken(tag) for tag in languages}),
        "region": region,
        "available": True,
    }
    known = volunteer_of(unit, contact_id)
    if known is None:
        unit.connection.execute(insert(volunteers).values(**profile))
    else:
        unit.connection.execute(update(volunteers).where(volunteers.c.id == known.id).values(**profile))
    kept = volunteer_of(unit, contact_id)
    if kept is None:
        raise LookupError("a profile was just kept, and is not there")
    return kept


_SELECTED = (
    select(
        volunteers.c.id,
        volunteers.c.contact_id,
        volunteers.c.name,
        volunteers.c.skills,
        volunteers.c.languages,
        volunteers.c.region,
        volunteers.c.capacity,
        volunteers.c.available,
        contacts.c.phone,
    )
    .join(contacts, contacts.c.id == volunteers.c.contact_id)
    .order_by(volunteers.c.id)
    .limit(1)
)
_ONE = Prepared(_SELECTED.where(volunteers.c.id == bindparam("volunteer_id")))
_OF_PERSON = Prepared(_SELECTED.where(contacts.c.person == bindparam("of")))


def _found(row: Sequence[Any] | None) -> Volunteer | None:
    if row is None:
        return None
    values = dict(zip(Volunteer.__dataclass_fields__, row, strict=True))
    return Volunteer(**{**values, "skills": tuple(values["skills"]), "languages": tuple(values["languages"])})
