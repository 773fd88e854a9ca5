"""Erasing one person (law 09-08): nothing that is left leads back to them.

What others need stays without them: an order keeps its amounts and its steps, for the
cooperative's accounts; a message keeps that it was sent. Their contacts stay as empty shells,
so that these have something to point at. If they write again, they are somebody new.

Two things stay as they were:

- **A stop.** Who said stop and then asked to be erased must still be left alone, whoever
  imports their number tomorrow. So the stop stays, under their phone number, without what they
  said; it is kept for those only who had said stop, and for nothing else.
- **The ids of their messages** (the carrier's): a message that comes again late would
  otherwise be taken for a new one, and would bring back whoever was just erased.

What the carrier keeps is erased at the carrier, and what somebody else wrote about them stays
that person's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import case, delete, func, literal, null, or_, select, text, update
from sqlalchemy.dialects.postgresql import JSONB

from bot import volunteering
from bot.privacy.mentions import forget_mentions
from bot.privacy.person import Person
from bot.store.media import MediaFolder
from bot.store.tables import (
    contacts,
    help_requests,
    inbound,
    media,
    members,
    offers,
    orders,
    outbox,
    products,
    prompts,
    recipients,
    requests,
    sessions,
    stops,
    volunteers,
)
from bot.store.unit import Unit

ERASED = "erased"
"""Why nothing is sent to what is left of a contact (``contacts.suppressed``)."""

OPEN = ("placed", "accepted", "ready")
"""Orders that cannot be delivered to nobody."""

GONE = ("sent", "delivered", "read")
"""Messages that did leave; others never will."""

NOTHING: dict[str, Any] = {
    "text": "",
    "kind": "text",
    "options": [],
    "opener": "",
    "media": [],
    "template": None,
}
"""What is left of a message."""


class StillOpen(Exception):
    """An order of theirs is on its way; the words say which."""


@dataclass(frozen=True)
class Erased:
    """How many contacts were emptied, messages blanked, files deleted."""

    contacts: int
    messages: int
    files: int


def erase(unit: Unit, person: Person, folder: MediaFolder) -> Erased:
    """Erase a person. Events (a request offered to the next volunteer) are in the unit.

    Files are deleted before the commit: where that fails, saying it again goes on.
    Raises StillOpen while an order of theirs is to be delivered.
    """
    # This may read every message ever sent.
    unit.connection.execute(text("set local statement_timeout = 0"))
    ids = person.contact_ids
    # No turn of theirs goes on meanwhile, and none begins.
    unit.connection.execute(select(sessions).where(sessions.c.contact_id.in_(ids)).with_for_update())
    unit.connection.execute(select(contacts.c.id).where(contacts.c.id.in_(ids)).with_for_update())
    _check_open(unit, ids)
    forget_mentions(unit, person)
    _leave_volunteering(unit, ids)
    _leave_market(unit, ids)
    files = _forget_media(unit, ids, folder)
    messages = _blank_messages(unit, ids)
    _leave_people(unit, person)
    return Erased(len(ids), messages, files)


def _check_open(unit: Unit, ids: Sequence[int]) -> None:
    open_orders = select(orders.c.code).where(orders.c.customer_id.in_(ids), orders.c.status.in_(OPEN))
    codes = unit.connection.execute(open_orders.order_by(orders.c.id)).scalars().all()
    if codes:
        raise StillOpen(f"still to be delivered or cancelled first: {', '.join(codes)}")


def _leave_volunteering(unit: Unit, ids: Sequence[int]) -> None:
    """Their profile is emptied; who waited for them is helped by somebody else."""
    profiles = select(volunteers.c.id, volunteers.c.contact_id).where(volunteers.c.contact_id.in_(ids))
    for profile in unit.connection.execute(profiles).all():
        unit.connection.execute(
            update(volunteers)
            .where(volunteers.c.id == profile.id)
            .values(name="", skills=[], languages=[], region=None, available=False)
        )
        theirs = offers.c.volunteer_id == profile.id
        offered = select(offers.c.request_id).where(theirs, offers.c.status == "offered")
        for request_id in unit.connection.execute(offered).scalars().all():
            volunteering.decline(unit, request_id, profile.contact_id)
        unit.connection.execute(
            update(requests)
            .where(requests.c.volunteer_id == profile.id, requests.c.status == "accepted")
            .values(status="waiting", volunteer_id=None)
        )
        unit.connection.execute(
            update(offers).where(theirs, offers.c.status == "accepted").values(status="lapsed")
        )
    asked = select(requests.c.id).where(requests.c.asked_by.in_(ids))
    unit.connection.execute(
        update(offers)
        .where(offers.c.request_id.in_(asked), offers.c.status == "offered")
        .values(status="lapsed", answered_at=func.now())
    )
    unit.connection.execute(
        update(requests).where(requests.c.asked_by.in_(ids)).values(words="", voice=None, status="done")
    )


def _leave_market(unit: Unit, ids: Sequence[int]) -> None:
    unit.connection.execute(
        update(orders)
        .where(orders.c.customer_id.in_(ids))
        .values(customer_name="", address="", landmark=literal({}, JSONB))
    )
    # The voice that named a product is theirs; its photo is the cooperative's.
    unit.connection.execute(update(products).where(products.c.listed_by.in_(ids)).values(voice=None))


def _forget_media(unit: Unit, ids: Sequence[int], folder: MediaFolder) -> int:
    """All their files but the photos by which a cooperative sells."""
    shown = select(products.c.photo).where(products.c.photo.is_not(None))
    gone = delete(media).where(media.c.contact_id.in_(ids), media.c.name.not_in(shown))
    names = unit.connection.execute(gone.returning(media.c.name)).scalars().all()
    # Where a photo came from is of no use once it is here.
    kept = update(media).where(media.c.contact_id.in_(ids), media.c.status != "due")
    unit.connection.execute(kept.values(source="", error=None))
    for name in names:
        folder.delete(name)
    return len(names)


def _blank_messages(unit: Unit, ids: Sequence[int]) -> int:
    heard = unit.connection.execute(
        update(inbound).where(inbound.c.contact_id.in_(ids)).values(heard=literal({}, JSONB), failure=null())
    )
    said = unit.connection.execute(
        update(outbox)
        .where(outbox.c.contact_id.in_(ids))
        .values(
            address=ERASED,
            message=literal(NOTHING, JSONB),
            notice=null(),
            error=None,
            carrier_id=None,
            key=None,
            status=case((outbox.c.status.in_(GONE), outbox.c.status), else_="dropped"),
        )
    )
    return heard.rowcount + said.rowcount


def _leave_people(unit: Unit, person: Person) -> None:
    """Sessions, questions, memberships; then the contacts themselves are emptied."""
    ids = person.contact_ids
    for table in (sessions, prompts, help_requests):
        unit.connection.execute(delete(table).where(table.c.contact_id.in_(ids)))
    unit.connection.execute(
        delete(members).where(or_(members.c.contact_id.in_(ids), members.c.person == person.key))
    )
    unit.connection.execute(
        update(recipients)
        .where(or_(recipients.c.contact_id.in_(ids), recipients.c.person == person.key))
        .values(
            person=f"{ERASED}-{ids[0]}",
            left_out=case((recipients.c.outbox_id.is_(None), ERASED), else_=recipients.c.left_out),
        )
    )
    unit.connection.execute(update(stops).where(stops.c.person == person.key).values(words=""))
    shell = func.concat(f"{ERASED}-", contacts.c.id)
    unit.connection.execute(
        update(contacts)
        .where(contacts.c.id.in_(ids))
        .values(
            address=func.concat(contacts.c.channel, ":", shell),
            person=shell,
            phone=None,
            user_id=None,
            name=None,
            language=None,
            arabic_letters=False,
            consent=None,
            consented_at=None,
            last_heard_at=None,
            suppressed=ERASED,
        )
    )
