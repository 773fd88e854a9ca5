"""A contact's place in the database for one turn: locked, claimed, read, and kept again.

The order matters. The session is locked first; only then is the message claimed, so that the
order in which messages are accepted is the order in which they are handled. What is read after
the lock is read by a statement of its own: it then sees all that the turn before has written.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

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


_LOCK = """
    select s.contact_id, s.state, extract(epoch from now() - s.updated_at) as idle
    from contacts c join sessions s on s.contact_id = c.id
    where c.address = %(address)s
    for update of s
"""

_BEGIN = """
    insert into sessions (contact_id) values (%(contact_id)s) on conflict do nothing returning contact_id
"""

_CLAIM = """
    with claimed as (
        insert into inbound (carrier, message_id, contact_id, heard, trace)
        values (%(carrier)s, %(message_id)s, %(contact_id)s, %(heard)s::jsonb, %(trace)s)
        on conflict (carrier, message_id) do nothing
        returning id
    )
    select claimed.id as inbound_id, c.id, c.channel, c.address, c.person, c.phone, c.name, c.language,
        c.arabic_letters, c.consented_at is not null as consented,
        exists (select from stops where stops.person = c.person) as stopped, c.last_heard_at,
        (select min(contact_id) from members where members.person = c.person) as member_contact,
        exists (select from volunteers v where v.contact_id = c.id) as volunteer,
        (select json_agg(json_build_array(p.id, p.target, p.memory, p.status) order by p.id)
         from prompts p where p.contact_id = c.id) as prompts,
        exists (select from outbox o where o.contact_id = c.id and o.status = 'waiting') as waiting
    from contacts c left join claimed on true
    where c.id = %(contact_id)s
"""

_KEEP = """
    with standing as (
        update sessions set state = %(state)s::jsonb, updated_at = now()
        where contact_id = %(contact_id)s
    ), heard as (
        update contacts set last_heard_at = now(),
            -- whoever writes can be reached again, unless they told the carrier to stop
            suppressed = case suppressed when 'opted-out' then suppressed end
        where id = %(contact_id)s
          -- in the middle of a conversation it is not worth a write
          and (suppressed is not null or last_heard_at is null or last_heard_at < now() - interval '1 minute')
    )
    insert into outbox (contact_id, inbound_id, channel, address, priority, message, status, trace)
    values (%(contact_id)s, %(inbound_id)s, %(channel)s, %(address)s, 0, %(message)s::jsonb, %(status)s,
        %(trace)s)
    returning id
"""

_ANSWER = """
    select o.id, o.message, o.status
    from inbound i left join outbox o on o.inbound_id = i.id
    where i.carrier = %(carrier)s and i.message_id = %(message_id)s
"""


def stand(unit: Unit, inbound: Inbound, trace: str, *, just_now: bool = True) -> Standing:
    """Lock the contact's session, claim the message, and read where they stand.

    Somebody never heard of becomes a contact. Messages of one contact wait here for each other.
    A message that did not come ``just_now`` says nothing of where its writer is to be reached.
    """
    contact_id, state, idle = _locked(unit, inbound)
    claim = {
        "carrier": inbound.carrier,
        "message_id": inbound.message_id,
        "contact_id": contact_id,
        "heard": json.dumps(inbound.to_json(), ensure_ascii=False),
        "trace": trace,
    }
    known = unit.row(_CLAIM, claim)
    assert known is not None  # the contact is locked
    inbound_id, *columns, member_contact, volunteer, prompts, waiting = known
    contact = Contact(*columns)
    if just_now and member_contact is not None and member_contact != contact.id:
        people.seen(unit, contact.person, contact.id)
    return Standing(
        inbound_id=inbound_id,
        contact=contact,
        session=Session.from_json(state) if state else None,
        idle=timedelta(seconds=float(idle)),
        roles=_roles(contact, member_contact is not None, volunteer),
        prompts=tuple(Prompt(*prompt) for prompt in prompts or ()),
        waiting=waiting,
    )


def _locked(unit: Unit, inbound: Inbound) -> tuple[Any, ...]:
    """The contact's id, their session as it is kept, and the seconds since it changed."""
    row = unit.row(_LOCK, {"address": inbound.address})
    if row is not None:
        return row
    contact = people.meet(
        unit,
        channel=inbound.channel,
        address=inbound.address,
        phone=inbound.phone,
        user_id=inbound.user_id,
        name=inbound.profile_name,
    )
    unit.row(_BEGIN, {"contact_id": contact.id})
    row = unit.row(_LOCK, {"address": contact.address})
    assert row is not None  # it was just made, by us or by whoever was first
    return row


def _roles(contact: Contact, member: bool, volunteer: bool) -> frozenset[str]:
    if not contact.consented:
        return frozenset()
    held = {"consented": True, "member": member, "volunteer": volunteer}
    return frozenset(role for role, holds in held.items() if holds)


def keep(unit: Unit, standing: Standing, session: Session, message: Message, status: str, trace: str) -> int:
    """Keep the new session and the answer; the id of the answer's row in the outbox."""
    values = {
        "contact_id": standing.contact.id,
        "state": json.dumps(session.to_json(), ensure_ascii=False),
        "inbound_id": standing.inbound_id,
        "channel": standing.contact.channel,
        "address": standing.contact.address,
        "message": json.dumps(message.to_json(), ensure_ascii=False),
        "status": status,
        "trace": trace,
    }
    row = unit.row(_KEEP, values)
    assert row is not None  # it returns the row that it wrote
    return int(row[0])


def answer_given(unit: Unit, inbound: Inbound) -> tuple[int, Message, str] | None:
    """The answer that this very message had before: its row's id, the message, its status."""
    row = unit.row(_ANSWER, {"carrier": inbound.carrier, "message_id": inbound.message_id})
    if row is None or row[0] is None:
        return None
    return row[0], Message.from_json(row[1]), row[2]
