"""Who should hear of a measure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select

from bot.store.tables import contacts, cooperatives, members, stops
from bot.store.unit import Unit


@dataclass(frozen=True)
class Audience:
    """Members of cooperatives in these regions who read these languages; None for all."""

    regions: frozenset[str] | None = None
    languages: frozenset[str] | None = None

    def to_json(self) -> dict[str, list[str] | None]:
        """As plain data, for the broadcast's row."""
        return {"regions": _listed(self.regions), "languages": _listed(self.languages)}

    @classmethod
    def from_json(cls, data: Mapping[str, list[str] | None]) -> Audience:
        """The audience that ``to_json`` wrote."""
        return cls(regions=_unlisted(data["regions"]), languages=_unlisted(data["languages"]))


@dataclass(frozen=True)
class Readers:
    """So many people of an audience who are sent the very same words on the same channel.

    ``language`` is None where we do not know it; ``arabic_letters`` says that their phone
    shows them.
    """

    language: str | None
    channel: str
    arabic_letters: bool
    number: int


def people_in(audience: Audience) -> Select[Any]:
    """(person, contact_id): each person once, at the contact they last wrote from.

    Who said stop, who never consented, and who cannot be reached there are left out.
    """
    found = (
        select(members.c.person, func.max(members.c.contact_id).label("contact_id"))
        .join(contacts, contacts.c.id == members.c.contact_id)
        .outerjoin(stops, stops.c.person == members.c.person)
        .where(
            stops.c.person.is_(None),
            contacts.c.consent.is_not(None),
            contacts.c.suppressed.is_(None),
        )
        .group_by(members.c.person)
    )
    if audience.regions is not None:
        found = found.join(cooperatives, cooperatives.c.id == members.c.cooperative_id).where(
            cooperatives.c.region.in_(audience.regions)
        )
    if audience.languages is not None:
        found = found.where(contacts.c.language.in_(audience.languages))
    return found


def count(unit: Unit, audience: Audience) -> int:
    """How many people would hear of it now."""
    everybody = people_in(audience).subquery()
    return int(unit.connection.execute(select(func.count()).select_from(everybody)).scalar_one())


def readers(unit: Unit, audience: Audience) -> tuple[Readers, ...]:
    """The audience as it is now, by what decides what each one reads."""
    everybody = people_in(audience).subquery()
    ways = (contacts.c.language, contacts.c.channel, contacts.c.arabic_letters)
    rows = unit.connection.execute(
        select(*ways, func.count())
        .select_from(everybody)
        .join(contacts, contacts.c.id == everybody.c.contact_id)
        .group_by(*ways)
        .order_by(*ways)
    )
    return tuple(Readers(*row) for row in rows)


def _listed(words: Iterable[str] | None) -> list[str] | None:
    return None if words is None else sorted(words)


def _unlisted(words: Iterable[str] | None) -> frozenset[str] | None:
    return None if words is None else frozenset(words)
