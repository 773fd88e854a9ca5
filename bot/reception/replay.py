"""Taking a message in again whose turn had failed, once the fault is mended."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, text

from bot import people
from bot.channels.inbound import Inbound
from bot.conversation.heard import Media
from bot.outbox.failures import CannotReplay, UnknownFailure
from bot.outbox.rows import Letter, Priority, put
from bot.reception.receive import Reception, heard_by_carrier
from bot.reception.standing import Standing, stand
from bot.store.jsonb import written
from bot.store.unit import Unit


def replay(reception: Reception, unit: Unit, inbound_id: int) -> None:
    """Give a failed message its turn, as if it came again; the answer leaves by the outbox.

    The failure is cleared in the same transaction, so that this happens once. What the turn
    raises is raised, and then nothing has changed.

    Raises UnknownFailure where it has not failed (any more), CannotReplay where the person
    was answered since: their "1" would now be said to another question.
    """
    failed = unit.connection.execute(_FAILED, {"id": inbound_id}).one_or_none()
    if failed is None:
        raise UnknownFailure(f"nothing failed as i{inbound_id}")
    inbound = _inbound(unit, failed)
    standing = stand(unit, inbound, failed.trace, just_now=False)
    if unit.connection.execute(_WENT_ON, {"id": inbound_id, "contact_id": failed.contact_id}).scalar_one():
        raise CannotReplay(f"i{inbound_id}: they were answered since; answer them by hand and discard it")
    _take_turn(reception, unit, inbound_id, inbound, _as_it_was(standing, failed), failed.trace)
    unit.connection.execute(_CLEAR, {"id": inbound_id})


def _take_turn(
    reception: Reception, unit: Unit, inbound_id: int, inbound: Inbound, standing: Standing, trace: str
) -> None:
    if inbound.opt_out:
        heard_by_carrier(unit, standing, inbound.opt_out)
        return
    contact = standing.contact
    reply = reception.reply(unit, standing, inbound, _media_of(unit, contact.id, inbound), trace)
    unit.connection.execute(_KEEP, {"contact_id": contact.id, "state": written(reply.session.to_json())})
    put(
        unit,
        Letter(
            contact.id,
            contact.channel,
            contact.address,
            Priority.REPLY,
            reply.message,
            key=f"replay:{inbound_id}",
            trace=trace,
        ),
    )


def _inbound(unit: Unit, failed: Row[Any]) -> Inbound:
    """The message as it was kept, from where its writer is now."""
    try:
        inbound = Inbound.from_json(failed.heard)
    except (KeyError, TypeError) as error:
        raise CannotReplay(f"i{failed.id} was kept by another version: {error}") from error
    return replace(inbound, address=people.contact(unit, failed.contact_id).address)


def _as_it_was(standing: Standing, failed: Row[Any]) -> Standing:
    """Where they stood when they wrote: in the middle of it, or at the very beginning.

    The session is as the turn had found it, but for somebody new, who had none.
    """
    was_new = not failed.failure["flow"]
    return replace(standing, idle=timedelta(), session=None if was_new else standing.session)


def _media_of(unit: Unit, contact_id: int, inbound: Inbound) -> tuple[Media, ...]:
    """What came with the message was kept when its turn failed."""
    parameters = {"contact_id": contact_id, "sources": [item.url for item in inbound.media]}
    return tuple(Media(name, kind) for name, kind in unit.connection.execute(_MEDIA, parameters))


_FAILED = text(
    """
    select id, contact_id, heard, trace, failure from inbound
    where id = :id and failure is not null
    for update
    """
)

# Others of theirs that failed, too, are no answer: they are replayed in their order.
_WENT_ON = text(
    """
    select exists (
        select from inbound where contact_id = :contact_id and id > :id and failure is null
    )
    """
)

_MEDIA = text(
    """
    select distinct on (given.place) m.name, m.kind
    from unnest(cast(:sources as text[])) with ordinality as given (source, place)
    join media m on m.source = given.source and m.contact_id = :contact_id
    order by given.place, m.created_at desc
    """
)

# They did not write just now: when they were last heard stays as it is.
_KEEP = text(
    "update sessions set state = cast(:state as jsonb), updated_at = now() where contact_id = :contact_id"
)

_CLEAR = text("update inbound set failure = null where id = :id")
