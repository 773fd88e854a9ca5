"""A request finds its volunteer: it is offered to one at a time, until one accepts.

All that changes here goes one after another (``_in_turn``), in the whole system: whom to ask
depends on what everybody else was just asked, and there are hundreds of volunteers, not
millions.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, insert, select, update

from bot.people import check_member, codes
from bot.store.tables import offers, requests, volunteers
from bot.store.unit import Unit
from bot.volunteering.events import (
    NobodyYet,
    RequestAccepted,
    RequestDeclined,
    RequestDone,
    RequestMade,
    RequestOffered,
)
from bot.volunteering.fitting import best_volunteer, waiting_for
from bot.volunteering.requests import Request, open_offer, request
from bot.volunteering.volunteers import NEEDS, Volunteer, keep_profile, volunteer, volunteer_of

# The number of the lock: any that nothing else in this database uses.
_TURN = 5_471_001


def sign_up(
    unit: Unit,
    contact_id: int,
    *,
    name: str,
    skills: Collection[str],
    languages: Collection[str],
    region: str | None,
) -> Volunteer:
    """Somebody wants to help; again changes their profile. What waits for them is offered.

    ``skills`` are of NEEDS; ``languages`` those they speak, by tag; ``region`` one of REGIONS,
    None for anywhere. Raises ValueError on anything else.
    """
    _in_turn(unit)
    helper = keep_profile(unit, contact_id, name=name, skills=skills, languages=languages, region=region)
    _offer_what_waits(unit, helper.id)
    return helper


def ask(
    unit: Unit,
    *,
    cooperative_id: int,
    contact_id: int,
    need: str,
    words: str,
    voice: str | None,
    language: str,
) -> Request:
    """A cooperative asks for help; whoever fits best is asked at once.

    ``need`` is one of NEEDS; ``voice`` a kept voice note's name; ``language`` the tag they
    are to be helped in. Raises NotAllowed unless the contact is a member, ValueError on an
    unknown need.
    """
    if need not in NEEDS:
        raise ValueError(f"not a need: {need!r}")
    check_member(unit, cooperative_id, contact_id)
    _in_turn(unit)
    new_id = unit.connection.execute(
        insert(requests)
        .values(
            code=_code(unit, cooperative_id),
            cooperative_id=cooperative_id,
            asked_by=contact_id,
            need=need,
            words=words,
            voice=voice,
            language=language,
            status="waiting",
        )
        .returning(requests.c.id)
    ).scalar_one()
    unit.record(RequestMade(request(unit, new_id)))
    _offer_to_next(unit, new_id)
    return request(unit, new_id)


def accept(unit: Unit, request_id: int, volunteer_contact_id: int) -> Request | None:
    """The volunteer will do it. None where it is not theirs to answer any more."""
    _in_turn(unit)
    helper = _answer(unit, request_id, volunteer_contact_id, "accepted")
    if helper is None:
        return None
    _move(unit, request_id, "accepted", helper.id)
    accepted = request(unit, request_id)
    unit.record(RequestAccepted(accepted, helper))
    _offer_what_waits(unit, helper.id)
    return accepted


def decline(unit: Unit, request_id: int, volunteer_contact_id: int) -> Request | None:
    """The volunteer will not; the next is asked. None where it is not theirs any more."""
    _in_turn(unit)
    helper = _answer(unit, request_id, volunteer_contact_id, "declined")
    if helper is None:
        return None
    _move(unit, request_id, "waiting")
    unit.record(RequestDeclined(request(unit, request_id), helper))
    _offer_to_next(unit, request_id)
    _offer_what_waits(unit, helper.id)
    return request(unit, request_id)


def step_back(unit: Unit, contact_id: int) -> None:
    """Ask this volunteer for nothing more, until they sign up again.

    What they have still to answer goes to the next one; what they said yes to stays theirs.
    """
    _in_turn(unit)
    helper = volunteer_of(unit, contact_id)
    if helper is None:
        return
    unit.connection.execute(update(volunteers).where(volunteers.c.id == helper.id).values(available=False))
    offered = open_offer(unit, contact_id)
    if offered is not None:
        decline(unit, offered.id, contact_id)


def done(unit: Unit, request_id: int, by: int) -> Request | None:
    """The help was given. None where it was not going on (any more).

    ``by`` is a contact: the volunteer, or a member of the cooperative; NotAllowed otherwise.
    """
    _in_turn(unit)
    going_on = request(unit, request_id)
    if going_on.status != "accepted" or going_on.volunteer_id is None:
        return None
    theirs = volunteer_of(unit, by)
    if theirs is None or theirs.id != going_on.volunteer_id:
        check_member(unit, going_on.cooperative_id, by)
    helper = volunteer(unit, going_on.volunteer_id)
    _move(unit, request_id, "done", helper.id)
    finished = request(unit, request_id)
    unit.record(RequestDone(finished, helper))
    _offer_what_waits(unit, helper.id)
    return finished


def lapse(unit: Unit, before: datetime) -> int:
    """Take back what was offered before this moment and never answered; ask the next.

    How many were taken back.
    """
    _in_turn(unit)
    lapsed = (
        unit.connection.execute(
            update(offers)
            .where(offers.c.status == "offered", offers.c.offered_at < before)
            .values(status="lapsed", answered_at=func.now())
            .returning(offers.c.request_id)
        )
        .scalars()
        .all()
    )
    for request_id in sorted(lapsed):
        _move(unit, request_id, "waiting")
        _offer_to_next(unit, request_id)
    return len(lapsed)


def _in_turn(unit: Unit) -> None:
    unit.connection.execute(select(func.pg_advisory_xact_lock(_TURN)))


def _code(unit: Unit, cooperative_id: int) -> str:
    used = set(
        unit.connection.execute(
            select(requests.c.code).where(requests.c.cooperative_id == cooperative_id)
        ).scalars()
    )
    return codes.next_free(used, cooperative_id + len(used))


def _offer_to_next(unit: Unit, request_id: int) -> None:
    volunteer_id = best_volunteer(unit, request_id)
    if volunteer_id is None:
        unit.record(NobodyYet(request(unit, request_id)))
    else:
        _offer(unit, request_id, volunteer_id)


def _offer_what_waits(unit: Unit, volunteer_id: int) -> None:
    request_id = waiting_for(unit, volunteer_id)
    if request_id is not None:
        _offer(unit, request_id, volunteer_id)


def _offer(unit: Unit, request_id: int, volunteer_id: int) -> None:
    unit.connection.execute(
        insert(offers).values(request_id=request_id, volunteer_id=volunteer_id, status="offered")
    )
    _move(unit, request_id, "offered")
    unit.record(RequestOffered(request(unit, request_id), volunteer(unit, volunteer_id)))


def _answer(unit: Unit, request_id: int, contact_id: int, status: str) -> Volunteer | None:
    """The volunteer whose open offer got this answer, or None if they had none."""
    helper = volunteer_of(unit, contact_id)
    if helper is None:
        return None
    answered = unit.connection.execute(
        update(offers)
        .where(
            offers.c.request_id == request_id,
            offers.c.volunteer_id == helper.id,
            offers.c.status == "offered",
        )
        .values(status=status, answered_at=func.now())
    )
    return helper if answered.rowcount else None


def _move(unit: Unit, request_id: int, status: str, volunteer_id: int | None = None) -> None:
    unit.connection.execute(
        update(requests).where(requests.c.id == request_id).values(status=status, volunteer_id=volunteer_id)
    )
