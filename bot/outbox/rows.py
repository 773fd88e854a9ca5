"""Rows of the outbox: what they are called, and how a message gets there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any, Literal

from bot.channels.inbound import Channel
from bot.channels.message import Message
from bot.store.jsonb import written
from bot.store.unit import Unit


class Status(StrEnum):
    """Where a row stands."""

    DUE = "due"
    SENDING = "sending"
    ANSWERED = "answered"  # in the webhook's own response: nothing to send
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    WAITING = "waiting"  # for the person to write first
    FAILED = "failed"  # a dead letter: an operator decides
    DROPPED = "dropped"  # for good


class Priority(IntEnum):
    """Who goes first: whoever waits for an answer, then what happened, then what is announced."""

    REPLY = 0
    ALERT = 1
    BULK = 2


@dataclass(frozen=True)
class Letter:
    """A message to put in the outbox.

    ``key`` is set where the same message could be asked for twice: it is kept once.
    ``notice`` is what the message says, before language and channel, for saying it on
    another channel if this one fails. ``due_at`` None is now.
    """

    contact_id: int
    channel: Channel
    address: str
    priority: Priority
    message: Message
    status: Literal["due", "answered", "waiting"] = "due"
    key: str | None = None
    trace: str = ""
    notice: Mapping[str, Any] | None = None
    due_at: datetime | None = None


@dataclass(frozen=True)
class Row:
    """A row in a dispatcher's hands.

    ``attempts`` counts the claims, this one included: with the id it tells one claim from
    the next. ``window_open`` and ``suppressed`` (why not to write there, or None) are the
    contact's, as they were at the claim.
    """

    id: int
    contact_id: int
    channel: Channel
    address: str
    priority: Priority
    message: Message
    attempts: int
    claimed_at: datetime
    carrier_id: str | None
    error: str | None
    trace: str
    notice: Mapping[str, Any] | None
    window_open: bool
    suppressed: str | None


# What a claim or a look at a row gives back, in the order of Row. ``c`` is its contact.
# A WhatsApp window is 24 hours from the last message of the person; one that is about to
# shut is taken as shut. Whoever said stop since a broadcast began must not get it any more.
ROW_COLUMNS = """
    o.id, o.contact_id, o.channel, o.address, o.priority, o.message, o.attempts, o.claimed_at,
    o.carrier_id, o.error, o.trace, o.notice,
    o.channel = 'sms' or coalesce(c.last_heard_at > now() - interval '23:55', false),
    coalesce(c.suppressed, case when o.priority = 2 then (
        select 'said stop' from stops where stops.person = c.person
    ) end)
"""


def row_of(columns: Sequence[Any]) -> Row:
    """The row that ROW_COLUMNS selected."""
    given = list(columns)
    given[4] = Priority(given[4])
    given[5] = Message.from_json(given[5])
    return Row(*given)


_PUT = """
    insert into outbox (contact_id, channel, address, priority, message, status, key, trace, notice, due_at)
    select contact_id, channel, address, priority, cast(message as jsonb), status, key, trace,
           cast(notice as jsonb), coalesce(due_at, now())
    from unnest(
        %(contact_ids)s::bigint[], %(channels)s::text[], %(addresses)s::text[],
        %(priorities)s::smallint[], %(messages)s::text[], %(statuses)s::text[],
        %(keys)s::text[], %(traces)s::text[], %(notices)s::text[],
        %(due_ats)s::timestamptz[]
    ) with ordinality as given (
        contact_id, channel, address, priority, message, status, key, trace, notice, due_at, place
    )
    order by place
    on conflict (key) where key is not null do nothing
    returning id, key
"""

_BY_KEY = "select key, id from outbox where key = any(%(keys)s::text[])"


def put(unit: Unit, letter: Letter) -> int:
    """Write one message to the outbox; its id, or the id of the row that has its key already."""
    return put_many(unit, [letter])[0]


def put_many(unit: Unit, letters: Sequence[Letter]) -> list[int]:
    """Write messages to the outbox in one statement; their ids, in the same order."""
    if not letters:
        return []
    written = unit.rows(_PUT, _columns(letters))
    # Ids are given in the order of the letters, whatever the order of RETURNING.
    unkeyed = iter(sorted(id for id, key in written if key is None))
    by_key = {key: id for id, key in written if key is not None}
    missing = sorted({letter.key for letter in letters if letter.key is not None} - by_key.keys())
    if missing:
        by_key |= dict(unit.rows(_BY_KEY, {"keys": missing}))
    return [next(unkeyed) if letter.key is None else by_key[letter.key] for letter in letters]


def _columns(letters: Sequence[Letter]) -> dict[str, list[Any]]:
    return {
        "contact_ids": [letter.contact_id for letter in letters],
        "channels": [letter.channel for letter in letters],
        "addresses": [letter.address for letter in letters],
        "priorities": [int(letter.priority) for letter in letters],
        "messages": [written(letter.message.to_json()) for letter in letters],
        "statuses": [letter.status for letter in letters],
        "keys": [letter.key for letter in letters],
        "traces": [letter.trace for letter in letters],
        "notices": [None if letter.notice is None else written(letter.notice) for letter in letters],
        "due_ats": [letter.due_at for letter in letters],
    }
