"""A contact's place in the database for one turn: locked, claimed, read, and kept again.

The order matters. The session is locked first; only then is the message claimed, so that the
order in which messages are accepted is the order in which they are handled. What is read after
the lock is read by a statement of its own: it then sees all that the turn before has written.
Both travel together: the lock leaves the contact's id with the transaction, and the claim finds
it there, or finds nothing and does nothing. What an earlier lock of the same transaction left is gone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot import people
from bot.channels.inbound import Inbound
from bot.channels.message import Message
from bot.conversation.session import Session
from bot.people import Contact
from bot.store.jsonb import written
from bot.store.unit import Unit
from bot.store.wire import Row


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
    with locked as materialized (
        select s.contact_id, s.state, extract(epoch from now() - s.updated_at) as idle
        from contacts c join sessions s on s.contact_id = c.id
        where c.address = %(address)s
        for update of s
    )
    select state, idle, set_config('taawoun.contact', coalesce(contact_id::text, ''), true)
    from (select) as always left join locked on true
"""

_BEGIN = """
    insert into sessions (contact_id) values (%(contact_id)s) on conflict do nothing
"""

# Their first message finds nobody locked, and claims nothing.
_CLAIM = """
    with locked as (
        select nullif(current_setting('taawoun.contact', true), '')::bigint as contact_id
    ), claimed as (
        insert into inbound (carrier, message_id, contact_id, heard, trace)
        select %(carrier)s, %(message_id)s, contact_id, %(heard)s::jsonb, %(trace)s
        from locked where contact_id is not null
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
    where c.id = (select contact_id from locked)
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
    claim = {
        "address": inbound.address,
        "carrier": inbound.carrier,
        "message_id": inbound.message_id,
        "heard": written(inbound.to_json()),
        "trace": trace,
    }
    (state, idle, _), known = _claimed(unit, claim) or _met(unit, inbound, claim)
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


def _claimed(unit: Unit, claim: Mapping[str, object]) -> tuple[Row, Row] | None:
    """What was locked, and what is known of the contact; None where nobody is at this address."""
    locked, known = unit.each((_LOCK, claim), (_CLAIM, claim))
    return (locked[0], known[0]) if known else None


def _met(unit: Unit, inbound: Inbound, claim: Mapping[str, object]) -> tuple[Row, Row]:
    """The same for somebody who never wrote from this address."""
    contact = people.meet(
        unit,
        channel=inbound.channel,
        address=inbound.address,
        phone=inbound.phone,
        user_id=inbound.user_id,
        name=inbound.profile_name,
    )
    unit.tell(_BEGIN, {"contact_id": contact.id})
    claimed = _claimed(unit, {**claim, "address": contact.address})
    assert claimed is not None  # it was just made, by us or by whoever was first
    return claimed


def _roles(contact: Contact, member: bool, volunteer: bool) -> frozenset[str]:
    if not contact.consented:
        return frozenset()
    held = {"consented": True, "member": member, "volunteer": volunteer}
    return frozenset(role for role, holds in held.items() if holds)


def keep(unit: Unit, standing: Standing, session: Session, message: Message, status: str, trace: str) -> int:
    """Keep the new session and the answer, and commit; the id of the answer's row in the outbox."""
    values = {
        "contact_id": standing.contact.id,
        "state": written(session.to_json()),
        "inbound_id": standing.inbound_id,
        "channel": standing.contact.channel,
        "address": standing.contact.address,
        "message": written(message.to_json()),
        "status": status,
        "trace": trace,
    }
    ((row_id,),) = unit.last_rows(_KEEP, values)
    return int(row_id)


def answer_given(unit: Unit, inbound: Inbound) -> tuple[int, Message, str] | None:
    """The answer that this very message had before: its row's id, the message, its status."""
    row = unit.row(_ANSWER, {"carrier": inbound.carrier, "message_id": inbound.message_id})
    if row is None or row[0] is None:
        return None
    return row[0], Message.from_json(row[1]), row[2]
