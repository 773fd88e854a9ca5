"""What becomes of a row once the carrier has spoken."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import text

from bot.channels.carrier import Action, Outcome, Refused, Sent, Unclear
from bot.logs import logger
from bot.metrics import FAILURES, SENT
from bot.outbox.rows import Row, Status
from bot.store.unit import Unit

FallBack: TypeAlias = Callable[[Unit, Row], int | None]
"""Says a row's notice on another channel: the new row's id, or None where there is no way."""

# A carrier that is busy is asked again after 0.2, 0.4 … 30 s: some eight minutes in all.
FIRST_DELAY_SECONDS = 0.1
LONGEST_DELAY_SECONDS = 30.0
MOST_ATTEMPTS = 20
# Tried while the window seemed open, refused because it was not: by then it seems shut too.
WINDOW_DELAY_SECONDS = 300.0

log = logger(__name__)


def no_other_way(_unit: Unit, _row: Row) -> int | None:
    """The FallBack of a bot with one channel."""
    return None


@dataclass(frozen=True)
class Failure:
    """Why a row did not arrive, and what that asks for.

    ``delays`` are seconds before each new attempt where the carrier's table has its own;
    ``after`` is the carrier's own wish. ``mark`` is what it says of the address.
    """

    code: str
    action: Action
    reason: str
    after: float | None = None
    delays: Sequence[float] = ()
    mark: str = ""

    @property
    def words(self) -> str:
        """For the row's ``error``."""
        return f"{self.code} {self.reason}".strip()


@dataclass(frozen=True)
class Fate:
    """What a row becomes: ``delay`` in seconds where it is due again."""

    status: Status
    error: str
    delay: float = 0.0


def back_off(failure: Failure, attempts: int) -> float | None:
    """Seconds until the next attempt after ``attempts`` of them; None where there is none left."""
    if failure.delays:
        if attempts > len(failure.delays):
            return None
        delay = failure.delays[attempts - 1]
    elif attempts < MOST_ATTEMPTS:
        delay = min(FIRST_DELAY_SECONDS * 2.0**attempts, LONGEST_DELAY_SECONDS)
    else:
        return None
    # Spread, so that what was refused together does not come back together.
    return max(delay, failure.after or 0.0) * random.uniform(1.0, 1.25)  # noqa: S311


def fate_of(unit: Unit, row: Row, failure: Failure, fall_back: FallBack) -> Fate:
    """What a failed row becomes, once what the failure asks for beside it is done.

    The caller holds the row's lock: the other channel is used once.
    """
    match failure.action:
        case "retry":
            return _again(unit, row, failure)
        case "suppress":
            _suppress(unit, row, failure.mark or failure.words)
            return Fate(Status.FAILED, failure.words)
        case "fall-back":
            return _another_way(unit, row, failure, fall_back)
        case "template":
            if row.message.template is not None and row.window_open:
                return Fate(Status.DUE, failure.words, WINDOW_DELAY_SECONDS)
            return _another_way(unit, row, failure, fall_back)
        case "fix":
            return Fate(Status.FAILED, failure.words)
        case "drop":
            return Fate(Status.DROPPED, failure.words)


def _suppress(unit: Unit, row: Row, why: str) -> None:
    unit.connection.execute(_SUPPRESS, {"id": row.contact_id, "why": why})


def _again(unit: Unit, row: Row, failure: Failure) -> Fate:
    delay = back_off(failure, row.attempts)
    if delay is None:
        if failure.mark:
            _suppress(unit, row, failure.mark)
        return Fate(Status.FAILED, f"{failure.words} (after {row.attempts} attempts)")
    return Fate(Status.DUE, failure.words, delay)


def _another_way(unit: Unit, row: Row, failure: Failure, fall_back: FallBack) -> Fate:
    if failure.mark:
        _suppress(unit, row, failure.mark)
    if row.channel == "sms":
        return Fate(Status.FAILED, failure.words)
    try:
        with unit.attempt():
            other = fall_back(unit, row)
    except Exception as error:  # whatever it was, the operator sees it with the row
        log.exception("no way round for a row", outbox=row.id, trace=row.trace)
        return Fate(Status.FAILED, f"{failure.words}; on another channel: {error}")
    if other is None:
        return Fate(Status.WAITING, failure.words)
    return Fate(Status.DROPPED, f"{failure.words}; said in row {other} instead")


def settle(unit: Unit, outcomes: Sequence[tuple[Row, Outcome]], fall_back: FallBack) -> None:
    """Write down what the carrier said of claimed rows, and count it."""
    sent = [(row, outcome) for row, outcome in outcomes if isinstance(outcome, Sent)]
    unclear = [(row, outcome) for row, outcome in outcomes if isinstance(outcome, Unclear)]
    refused = [(row, outcome) for row, outcome in outcomes if isinstance(outcome, Refused)]
    for row, _ in sent:
        SENT.labels(row.channel).inc()
    for _, outcome in refused:
        FAILURES.labels(outcome.code, outcome.action).inc()
    if sent:
        _note_sent(unit, sent)
    if unclear:
        _note_unclear(unit, unclear)
    if refused:
        _settle_refused(unit, refused, fall_back)


def write_fates(unit: Unit, fates: Sequence[tuple[int, Fate]]) -> None:
    """Write fates to rows, by id; the caller holds their locks."""
    unit.connection.execute(
        _FATES,
        {
            "ids": [row_id for row_id, _ in fates],
            "statuses": [fate.status.value for _, fate in fates],
            "errors": [fate.error for _, fate in fates],
            "delays": [fate.delay for _, fate in fates],
        },
    )


def _note_sent(unit: Unit, sent: Sequence[tuple[Row, Sent]]) -> None:
    parameters = {
        "ids": [row.id for row, _ in sent],
        "carrier_ids": [outcome.carrier_id for _, outcome in sent],
    }
    unit.rows(_SENT, parameters)


def _note_unclear(unit: Unit, unclear: Sequence[tuple[Row, Unclear]]) -> None:
    """The row stays in sending, which is the truth; reconcile asks the carrier."""
    parameters = {
        "ids": [row.id for row, _ in unclear],
        "attempts": [row.attempts for row, _ in unclear],
        "reasons": [outcome.reason for _, outcome in unclear],
    }
    unit.connection.execute(_UNCLEAR, parameters)


def _settle_refused(unit: Unit, refused: Sequence[tuple[Row, Refused]], fall_back: FallBack) -> None:
    """A status callback, or reconcile, may have settled a row first: those are left alone."""
    parameters = {
        "ids": [row.id for row, _ in refused],
        "attempts": [row.attempts for row, _ in refused],
    }
    ours = set(unit.connection.execute(_LOCK, parameters).scalars())
    fates = []
    for row, outcome in refused:
        if row.id in ours:
            failure = Failure(**vars(outcome))
            fate = fate_of(unit, row, failure, fall_back)
            log.info("refused", outbox=row.id, trace=row.trace, code=outcome.code, now=fate.status.value)
            fates.append((row.id, fate))
    write_fates(unit, fates)


# A row that a status callback moved already stays where that put it. One that carries this
# very id was settled by a callback that came before the carrier's answer, maybe as failed.
_SENT = """
    update outbox o
    set carrier_id = given.carrier_id, changed_at = now(), error = null,
        status = 'sent'
    from unnest(%(ids)s::bigint[], %(carrier_ids)s::text[]) as given (id, carrier_id)
    where o.id = given.id and o.status in ('due', 'sending')
      and o.carrier_id is distinct from given.carrier_id
"""

# The attempts tell this claim from a later one of the same row.
_UNCLEAR = text(
    """
    update outbox o
    set error = given.reason, changed_at = now()
    from unnest(cast(:ids as bigint[]), cast(:attempts as smallint[]), cast(:reasons as text[]))
         as given (id, attempts, reason)
    where o.id = given.id and o.status = 'sending' and o.attempts = given.attempts
    """
)

_LOCK = text(
    """
    select o.id
    from outbox o
    join unnest(cast(:ids as bigint[]), cast(:attempts as smallint[])) as given (id, attempts)
      on o.id = given.id and o.attempts = given.attempts
    where o.status = 'sending'
    order by o.id
    for update of o
    """
)

_FATES = text(
    """
    update outbox o
    set status = given.status, error = given.error, changed_at = now(),
        due_at = case when given.status = 'due' then now() + given.delay * interval '1 second'
                      else o.due_at end
    from unnest(cast(:ids as bigint[]), cast(:statuses as text[]), cast(:errors as text[]),
                cast(:delays as double precision[])) as given (id, status, error, delay)
    where o.id = given.id
    """
)

_SUPPRESS = text("update contacts set suppressed = :why where id = :id")
