"""Dead letters, in one list: messages, errands and turns that an operator must look at."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Row, text

from bot.logs import mask
from bot.store.unit import Unit

ReplayInbound: TypeAlias = Callable[[Unit, int], None]
"""Takes a message in again, whose turn had failed: the row of ``inbound`` is given."""


class UnknownFailure(LookupError):
    """Nothing failed under this name (any more)."""


class CannotReplay(Exception):
    """It would fail again; the words say why."""


@dataclass(frozen=True)
class Failure:
    """A dead letter. ``ref`` is what replay and discard take: ``o12``, ``e7``, ``i5``.

    ``what`` says what it was (addresses masked), ``error`` why it failed, ``trace`` leads
    through the logs.
    """

    ref: str
    at: datetime
    what: str
    error: str
    trace: str


def list_failures(unit: Unit, limit: int = 50) -> list[Failure]:
    """The latest dead letters, newest first."""
    return [_failure(row) for row in unit.connection.execute(_LIST, {"most": limit})]


def replay(unit: Unit, ref: str, replay_inbound: ReplayInbound) -> None:
    """Do it again as if it had not failed. Raises UnknownFailure, CannotReplay."""
    table, row_id = _parse(ref)
    if table == "inbound":
        _must_be_there(ref, unit.connection.execute(_LOCK_INBOUND, {"id": row_id}).rowcount)
        replay_inbound(unit, row_id)
        return
    if table == "outbox":
        _must_be_welcome(unit, ref, row_id)
    _must_be_there(ref, unit.connection.execute(_REPLAY[table], {"id": row_id}).rowcount)


def discard(unit: Unit, ref: str) -> None:
    """Forget about it; the row stays, what a person said too. Raises UnknownFailure."""
    table, row_id = _parse(ref)
    _must_be_there(ref, unit.connection.execute(_DISCARD[table], {"id": row_id}).rowcount)


def _parse(ref: str) -> tuple[str, int]:
    found = re.fullmatch(r"([oei])([0-9]{1,18})", ref)
    if found is None:
        raise UnknownFailure(f"{ref!r} is not like o12, e7 or i5")
    return {"o": "outbox", "e": "errands", "i": "inbound"}[found[1]], int(found[2])


def _must_be_there(ref: str, count: int) -> None:
    if count == 0:
        raise UnknownFailure(f"nothing failed as {ref}")


def _must_be_welcome(unit: Unit, ref: str, row_id: int) -> None:
    """An alert to a suppressed address would be dropped without a word."""
    why = unit.connection.execute(_SUPPRESSED, {"id": row_id}).scalar_one_or_none()
    if why is not None:
        raise CannotReplay(f"{ref} goes to an address that is not written to ({why}); discard it")


def _failure(row: Row[tuple[str, datetime, str, str | None, str | None, str]]) -> Failure:
    what = row.what if row.address is None else f"{row.what} to {mask(row.address)}"
    return Failure(row.ref, row.at, what, row.error or "", row.trace)


_LIST = text(
    """
    select * from (
        (select 'o' || id as ref, changed_at as at, channel || ' message' as what, address, error, trace
         from outbox where status = 'failed' order by id desc limit :most)
        union all
        (select 'e' || id, changed_at, 'errand ' || kind, null, error, trace
         from errands where status = 'failed' order by id desc limit :most)
        union all
        (select 'i' || i.id, i.at, 'turn', c.address,
                coalesce(i.failure ->> 'error', cast(i.failure as text)), i.trace
         from inbound i join contacts c on c.id = i.contact_id
         where i.failure is not null order by i.id desc limit :most)
    ) as failures
    order by at desc
    limit :most
    """
)

_REPLAY = {
    "outbox": text(
        """
        update outbox set status = 'due', attempts = 0, due_at = now(), changed_at = now()
        where id = :id and status = 'failed'
        """
    ),
    "errands": text(
        """
        update errands set status = 'due', attempts = 0, due_at = now(), changed_at = now()
        where id = :id and status = 'failed'
        """
    ),
}

_DISCARD = {
    "outbox": text(
        "update outbox set status = 'dropped', changed_at = now() where id = :id and status = 'failed'"
    ),
    "errands": text(
        "update errands set status = 'dropped', changed_at = now() where id = :id and status = 'failed'"
    ),
    "inbound": text("update inbound set failure = null where id = :id and failure is not null"),
}

_LOCK_INBOUND = text("select id from inbound where id = :id and failure is not null for update")

_SUPPRESSED = text(
    """
    select c.suppressed from outbox o join contacts c on c.id = o.contact_id
    where o.id = :id and o.status = 'failed' and o.priority > 0
    """
)
