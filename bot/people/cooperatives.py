"""Cooperatives and their members."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, case, or_, select
from sqlalchemy.dialects.postgresql import insert

from bot.people import codes
from bot.people.contacts import Contact
from bot.people.events import MemberJoined
from bot.store.prepared import Prepared
from bot.store.tables import contacts, cooperatives, members, products
from bot.store.unit import Unit

REGIONS = ("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12")
"""Morocco's twelve regions, by the codes of the High Commission for Planning (HCP)."""

ROLES = ("president", "treasurer", "member")

# What customers say and what members say never have the same length, so that one is never
# taken for the other. The longer ones are for when the short ones are nearly used up.
CODE_LENGTHS = (3, 4, 6, 8)
JOIN_CODE_LENGTHS = (5, 7, 9)
TRIES = 20


class NotAllowed(Exception):
    """Somebody wanted to do what is for others to do."""


class CodeTaken(Exception):
    """Another cooperative has this code."""


@dataclass(frozen=True)
class Cooperative:
    """A cooperative. ``code`` is for everybody; ``join_code`` is for its members only.

    ``name`` is as they write it, ``name_latin`` the same in Latin letters, for SMS.
    ``region`` is one of REGIONS; ``phone`` is E.164 or None.
    """

    id: int
    code: str
    join_code: str
    name: str
    name_latin: str
    phone: str | None
    region: str
    place: str
    branch: str


_COLUMNS = tuple(cooperatives.c[name] for name in Cooperative.__dataclass_fields__)


def create(
    unit: Unit,
    name: str,
    name_latin: str,
    region: str,
    place: str = "",
    branch: str = "other",
    phone: str | None = None,
    *,
    code: str | None = None,
    join_code: str | None = None,
) -> Cooperative:
    """A new cooperative, with a code and a join code of its own.

    Codes are given only where they exist already (an import). Raises ValueError on an unknown
    region or a code whose check digit is wrong, CodeTaken if another cooperative has it.
    """
    if region not in REGIONS:
        raise ValueError(f"not a region: {region!r}")
    for given in (code, join_code):
        if given is not None and not codes.is_valid(given):
            raise ValueError(f"not a code: {given!r}")
    new = insert(cooperatives).on_conflict_do_nothing().returning(*_COLUMNS)
    for _ in range(TRIES):
        row = unit.connection.execute(
            new.values(
                code=code or _free(unit, cooperatives.c.code, CODE_LENGTHS),
                join_code=join_code or _free(unit, cooperatives.c.join_code, JOIN_CODE_LENGTHS),
                name=name,
                name_latin=name_latin,
                region=region,
                place=place,
                branch=branch,
                phone=phone,
            )
        ).first()
        if row is not None:
            return _cooperative(row)
    raise CodeTaken(f"no free code for {name!r}")


_OF_PERSON = Prepared(
    select(*_COLUMNS)
    .join(members, members.c.cooperative_id == cooperatives.c.id)
    .where(members.c.person == bindparam("of"))
    .order_by(members.c.joined_at, cooperatives.c.id)
)
# key_share: orders and products that only refer to it need not wait.
_HELD = Prepared(
    select(cooperatives.c.id)
    .where(cooperatives.c.id == bindparam("cooperative_id"))
    .with_for_update(key_share=True)
)
_MEMBER = Prepared(
    select(members.c.person)
    .join(contacts, contacts.c.person == members.c.person)
    .where(members.c.cooperative_id == bindparam("cooperative_id"), contacts.c.id == bindparam("contact_id"))
)
_SOMEBODY = Prepared(
    select(members.c.person).where(members.c.cooperative_id == bindparam("cooperative_id")).limit(1)
)
_ADD = Prepared(
    insert(members)
    .values({name: bindparam(name) for name in ("cooperative_id", "person", "contact_id", "role")})
    .on_conflict_do_nothing()
    .returning(members.c.person)
)
_FIRST_TWO = Prepared(
    select(members.c.contact_id)
    .where(members.c.cooperative_id == bindparam("cooperative_id"))
    .order_by(
        case((members.c.role == "president", 0), else_=1),
        members.c.joined_at.desc(),
        members.c.contact_id.desc(),
    )
    .limit(2)
)
_BY_CODE = Prepared(select(*_COLUMNS).where(cooperatives.c.code == bindparam("heard")))
_BY_JOIN_CODE = Prepared(select(*_COLUMNS).where(cooperatives.c.join_code == bindparam("heard")))


def all_named(unit: Unit) -> dict[tuple[str, str, str, str | None], Cooperative]:
    """Every cooperative by its name, region, place and phone: those of a list may be there already."""
    rows = unit.connection.execute(select(*_COLUMNS).order_by(cooperatives.c.id.desc()))
    return {(c.name, c.region, c.place, c.phone): c for c in map(_cooperative, rows)}


def by_code(unit: Unit, code: str) -> Cooperative | None:
    """The cooperative that customers know by this code, however it was typed; or None."""
    return _by(unit, _BY_CODE, code)


def by_join_code(unit: Unit, join_code: str) -> Cooperative | None:
    """The cooperative whose members say this code to join, however it was typed; or None."""
    return _by(unit, _BY_JOIN_CODE, join_code)


def cooperative(unit: Unit, cooperative_id: int) -> Cooperative:
    """The cooperative of this id. Raises LookupError if there is none."""
    row = unit.connection.execute(select(*_COLUMNS).where(cooperatives.c.id == cooperative_id)).first()
    if row is None:
        raise LookupError(f"no cooperative {cooperative_id}")
    return _cooperative(row)


def join(unit: Unit, contact: Contact, join_code: str, role: str = "member") -> Cooperative | None:
    """Make this contact's person a member; the first one becomes its president.

    None where no cooperative has this code. Who is a member already stays what they are.
    Raises ValueError on an unknown role.
    """
    if role not in ROLES:
        raise ValueError(f"not a role: {role!r}")
    joined = by_join_code(unit, join_code)
    if joined is None:
        return None
    # Two who join at once: one of them is the first.
    lock_cooperative(unit, joined.id)
    first = _SOMEBODY.first(unit, cooperative_id=joined.id) is None
    role = "president" if first else role
    added = _ADD.first(
        unit, cooperative_id=joined.id, person=contact.person, contact_id=contact.id, role=role
    )
    if added is not None:
        unit.record(MemberJoined(joined, contact, role))
    return joined


def cooperatives_of(unit: Unit, person: str) -> tuple[Cooperative, ...]:
    """The cooperatives that this person is a member of, the first joined first."""
    return tuple(Cooperative(*row) for row in _OF_PERSON.all(unit, of=person))


def check_member(unit: Unit, cooperative_id: int, contact_id: int) -> None:
    """Raise NotAllowed unless the person of this contact is a member of the cooperative."""
    if _MEMBER.first(unit, cooperative_id=cooperative_id, contact_id=contact_id) is None:
        raise NotAllowed(f"contact {contact_id} is no member of cooperative {cooperative_id}")


def to_alert(unit: Unit, cooperative_id: int) -> tuple[int, ...]:
    """Contact ids of the two people who hear of an order: president, then newest member.

    Those who said stop are here too: an open order is theirs to know.
    """
    return tuple(contact_id for (contact_id,) in _FIRST_TWO.all(unit, cooperative_id=cooperative_id))


def listing(unit: Unit, offset: int = 0, limit: int = 5) -> tuple[Cooperative, ...]:
    """Cooperatives that sell something now, always in the same order."""
    selling = (
        select(products.c.id)
        .where(
            products.c.cooperative_id == cooperatives.c.id,
            products.c.status == "on",
            or_(products.c.stock.is_(None), products.c.stock > 0),
        )
        .exists()
    )
    rows = unit.connection.execute(
        select(*_COLUMNS).where(selling).order_by(cooperatives.c.id).offset(offset).limit(limit)
    )
    return tuple(_cooperative(row) for row in rows)


def lock_cooperative(unit: Unit, cooperative_id: int) -> None:
    """Hold a cooperative until the commit: what is numbered within it comes one by one.

    Raises LookupError if there is none.
    """
    if _HELD.first(unit, cooperative_id=cooperative_id) is None:
        raise LookupError(f"no cooperative {cooperative_id}")


def _free(unit: Unit, column: ColumnElement[str], lengths: tuple[int, ...]) -> str:
    """A code that no cooperative has, as short as can be found in a few tries."""
    for length in lengths:
        for _ in range(TRIES):
            code = codes.at_random(length)
            if unit.connection.execute(select(column).where(column == code)).first() is None:
                return code
    raise CodeTaken("every code is in use")


def _by(unit: Unit, query: Prepared, said: str) -> Cooperative | None:
    code = codes.heard(said)
    if code is None:
        return None
    row = query.first(unit, heard=code)
    return None if row is None else Cooperative(*row)


def _cooperative(row: Row[Any]) -> Cooperative:
    return Cooperative(**row._asdict())
