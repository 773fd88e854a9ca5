"""What the carrier tells later of a message: rows go forward by rank, never back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from sqlalchemy import text

from bot.logs import logger
from bot.outbox.outcomes import Failure, FallBack, Fate, fate_of, write_fates
from bot.outbox.rows import ROW_COLUMNS, Row, Status, row_of
from bot.store.unit import Unit

News: TypeAlias = Literal["sent", "delivered", "read", "failed"]
"""The carrier's status in our words: it has it, it arrived, it was read, it never will."""

Classify: TypeAlias = Callable[[str], Failure]
"""What a carrier's error code asks for."""

_RANK = {
    Status.DUE: 0,
    Status.SENDING: 1,
    Status.ANSWERED: 1,  # whether the carrier took the webhook's response is still to be heard
    Status.SENT: 2,
    Status.DELIVERED: 3,
    Status.READ: 4,
}

log = logger(__name__)


def apply(
    unit: Unit,
    outbox_id: int,
    carrier_id: str,
    news: News,
    error_code: str | None,
    *,
    classify: Classify,
    fall_back: FallBack,
) -> bool:
    """Take in one status callback; whether it changed anything.

    Callbacks come late, twice, out of order, and before the carrier's answer to the sending
    itself. One of an earlier attempt, or for a row we do not have, changes nothing.
    """
    found = unit.connection.execute(_LOCK, {"id": outbox_id}).one_or_none()
    if found is None:
        log.warning("a status for a row that is not there", outbox=outbox_id)
        return False
    status, row = Status(found[0]), row_of(found[1:])
    if status not in _RANK or _of_an_earlier_attempt(status, row, carrier_id):
        return False
    if news == "failed":
        return _fail(unit, status, row, carrier_id, error_code, classify, fall_back)
    if _RANK[Status(news)] <= _RANK[status]:
        return False
    unit.connection.execute(_FORWARD, {"id": row.id, "status": news, "carrier_id": carrier_id})
    return True


def _of_an_earlier_attempt(status: Status, row: Row, carrier_id: str) -> bool:
    """Whether the callback is not about the message that the row stands for now.

    A row that is due or sending and has an id has it from an attempt that failed; the id of
    the present attempt is not known until the carrier answers or this callback tells it.
    """
    if row.carrier_id is None:
        return False
    same = row.carrier_id == carrier_id
    return same if status in (Status.DUE, Status.SENDING) else not same


def _fail(
    unit: Unit,
    status: Status,
    row: Row,
    carrier_id: str,
    error_code: str | None,
    classify: Classify,
    fall_back: FallBack,
) -> bool:
    if _RANK[status] >= _RANK[Status.DELIVERED]:
        return False  # it arrived; a failure told later is out of order
    failure = classify(error_code or "")
    fate: Fate = fate_of(unit, row, failure, fall_back)
    log.info("failed", outbox=row.id, trace=row.trace, code=failure.code, now=fate.status.value)
    write_fates(unit, [(row.id, fate)])
    unit.connection.execute(_KEEP_ID, {"id": row.id, "carrier_id": carrier_id})
    return True


_LOCK = text(
    f"""
    select o.status, {ROW_COLUMNS}
    from outbox o join contacts c on c.id = o.contact_id
    where o.id = :id
    for update of o
    """  # noqa: S608 (a constant of ours)
)

_FORWARD = text(
    """
    update outbox
    set status = :status, carrier_id = :carrier_id, error = null, changed_at = now()
    where id = :id
    """
)

_KEEP_ID = text("update outbox set carrier_id = :carrier_id where id = :id")
