"""A contact's place in the database for one turn: locked, claimed, read, and kept again.

The order matters. The session is locked first; only then is the message claimed, so that the
order in which messages are accepted is the order in which they are handled. What is read after
the lock is read by a statement of its own: it then sees all that the turn before has written.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import text

from bot import people
from bot.channels.inbound import Inbound
from bot.channels.message import Message
from bot.conversation.session import Session
from bot.people import Contact
from bot.store.unit import Unit


@dataclass(frozen=True)
class Prompt:
    """A question that was put to a contact outside their own turn."""

    id: int
    target: str
    memory: Mapping[str, Any]
    status: str


@dataclass(frozen=True)
class Standing:
    """All that one turn needs to know, read under the lock.

    ``inbound_id`` is None where the message had been claimed before.
    """

    inbound_id: int | None
    contact: Contact
    session: Session | None
    idle: timedelta
    roles: frozenset[str]
    prompts: tuple[Prompt, ...]
    waiting: bool
    """Whether messages wait for this person to write first."""


_LOCK = text(
    """
    select s.contact_id, s.state, extract(epoch from now() - s.updated_at) as idle
    from contacts c join sessions s on s.contact_id = c.id
    where c.address = :address
    for update of s
    """
)

_BEGIN = text("insert into sessions (contact_id) values (:contact_id) on conflict do nothing")

_CLAIM = text(
    """
    with claimed as (
        insert into inbound (carrier, message_id, contact_id, heard, trace)
        values (:carrier, :message_id, :contact_id, cast(:heard as jsonb), :trace)
        on conflict (carrier, message_id) do nothing
        returning id
    )
    select claimed.id as inbound_id, c.id, c.channel, c.address, c.person, c.phone, c.name, c.language,
        c.arabic_letters, c.consented_at is not null as consented, c.last_heard_at,
        exists (select from stops where stops.person = c.person) as stopped,
        (select min(contact_id) from members where members.person = c.person) as member_contact,
        exists (select from volunteers v where v.contact_id = c.id) as volunteer,
        (select json_agg(json_build_array(p.id, p.target, p.memory, p.status) order by p.id)
         from prompts p where p.contact_id = c.id) as prompts,
        exists (select from outbox o where o.contact_id = c.id and o.status = 'waiting') as waiting
    from contacts c left join claimed on true
    where c.id = :contact_id
    """
)

_KEEP = text(
    """
    with standing as (
        update sessions set state = cast(:state as jsonb), updated_at = now()
        where contact_id = :contact_id
    ), heard as (
        update contacts set last_heard_at = now(),
            -- whoever writes can be reached again, unless they told the carrier to stop
            suppressed = case suppressed when 'opted-out' then suppressed end
        where id = :contact_id
    )
    insert into outbox (contact_id, inbound_id, channel, address, priority, message, status, trace)
    values (:contact_id, :inbound_id, :channel, :address, 0, cast(:message as jsonb), :status, :trace)
    returning id
    """
)

_ANSWER = text(
    """
    select o.id, o.message, o.status
    from inbound i left join outbox o on o.inbound_id = i.id
    where i.carrier = :carrier and i.message_id = :message_id
    """
)


def stand(unit: Unit, inbound: Inbound, trace: str) -> Standing:
    """Lock the contact's session, claim the message, and read where they stand.

    Somebody never heard of becomes a contact. Messages of one contact wait here for each other.
    """
    connection = unit.connection
    row = connection.execute(_LOCK, {"address": inbound.address}).one_or_none()
    if row is None:
        contact = people.meet(
            unit,
            channel=inbound.channel,
            address=inbound.address,
            phone=inbound.phone,
            user_id=inbound.user_id,
            name=inbound.profile_name,
        )
        connection.execute(_BEGIN, {"contact_id": contact.id})
        row = connection.execute(_LOCK, {"address": contact.address}).one()
    claim = {
        "carrier": inbound.carrier,
        "message_id": inbound.message_id,
        "contact_id": row.contact_id,
        "heard": json.dumps(asdict(inbound), ensure_ascii=False),
        "trace": trace,
    }
    known = connection.execute(_CLAIM, claim).one()
    if known.member_contact is not None and known.member_contact != known.id:
        people.seen(unit, known.person, known.id)
    return Standing(
        inbound_id=known.inbound_id,
        contact=_contact(known),
        session=Session.from_json(row.state) if row.state else None,
        idle=timedelta(seconds=float(row.idle)),
        roles=_roles(known),
        prompts=tuple(Prompt(*prompt) for prompt in known.prompts or ()),
        waiting=known.waiting,
    )


def _contact(row: Any) -> Contact:
    return Contact(
        id=row.id,
        channel=row.channel,
        address=row.address,
        person=row.person,
        phone=row.phone,
        name=row.name,
        language=row.language,
        arabic_letters=row.arabic_letters,
        consented=row.consented,
        stopped=row.stopped,
        last_heard_at=row.last_heard_at,
    )


def _roles(row: Any) -> frozenset[str]:
    if not row.consented:
        return frozenset()
    held = {
        "consented": True,
        "member": row.member_contact is not None,
        "volunteer": row.volunteer,
    }
    return frozenset(role for role, holds in held.items() if holds)


def keep(unit: Unit, standing: Standing, session: Session, message: Message, status: str, trace: str) -> int:
    """Keep the new session and the answer; the id of the answer's row in the outbox."""
    row: int = unit.connection.execute(
        _KEEP,
        {
            "contact_id": standing.contact.id,
            "state": json.dumps(session.to_json(), ensure_ascii=False),
            "inbound_id": standing.inbound_id,
            "channel": standing.contact.channel,
            "address": standing.contact.address,
            "message": json.dumps(message.to_json(), ensure_ascii=False),
            "status": status,
            "trace": trace,
        },
    ).scalar_one()
    return row


def answer_given(unit: Unit, inbound: Inbound) -> tuple[int, Message, str] | None:
    """The answer that this very message had before: its row's id, the message, its status."""
    row = unit.connection.execute(
        _ANSWER, {"carrier": inbound.carrier, "message_id": inbound.message_id}
    ).one_or_none()
    if row is None or row.id is None:
        return None
    return row.id, Message.from_json(row.message), row.status
