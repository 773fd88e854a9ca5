"""Running one errand: its effects and its end are one transaction."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, func, select, text, update

from bot.errands.errand import Handler
from bot.errands.handlers import HANDLERS
from bot.errands.queue import enqueue
from bot.errands.world import World
from bot.logs import logger, tracing
from bot.store.tables import errands
from bot.store.unit import Unit, unit_of_work

log = logger(__name__)

# The one thing a job cannot be given as an argument: the worker sets it when it starts.
_worlds: list[World] = []


def install(world: World) -> None:
    """Give this process the world that ``run_errand`` works in."""
    _worlds[:] = [world]


def run_errand(errand_id: int) -> None:
    """The RQ job. Raises RuntimeError where the process has no world (start ``taawoun worker``)."""
    if not _worlds:
        raise RuntimeError("errands run in a worker started with `taawoun worker`")
    run(_worlds[0], errand_id)


def run(world: World, errand_id: int, handlers: Mapping[str, Handler] = HANDLERS) -> bool:
    """Do an errand if it is due and nobody else is at it; whether it was done.

    What raises is undone, and the errand is due again after its handler's delay; after the
    last one it has failed, with the last line of the traceback in ``error``.
    """
    try:
        with unit_of_work(world.engine) as unit:
            errand = _take(unit, errand_id)
            if errand is None:
                return False
            with tracing(errand.trace):
                planned = _do(world, unit, errand, handlers)
    except Exception as error:  # noqa: BLE001 (whatever a handler may raise: it is kept with the errand)
        _note_failure(world, errand_id, error, handlers)
        return False
    world.waker.wake()
    if planned:
        enqueue(world.redis, planned)
    return True


def _take(unit: Unit, errand_id: int) -> Row[Any] | None:
    """The errand, locked; None if it is done, not due yet, or in other hands."""
    return unit.connection.execute(
        select(errands)
        .where(errands.c.id == errand_id, errands.c.status == "due", errands.c.due_at <= func.now())
        .with_for_update(skip_locked=True)
    ).one_or_none()


def _do(world: World, unit: Unit, errand: Row[Any], handlers: Mapping[str, Handler]) -> list[int]:
    # A handler may take a while between two statements, where a turn may not.
    limit = handlers[errand.kind].seconds * 1000
    unit.connection.execute(text(f"set local idle_in_transaction_session_timeout = {limit}"))
    planned = handlers[errand.kind].work(world, unit, errand.about)
    world.notify(unit)
    unit.connection.execute(
        update(errands)
        .where(errands.c.id == errand.id)
        .values(status="done", attempts=errand.attempts + 1, error=None, changed_at=func.now())
    )
    log.info("errand done", errand=errand.id, kind=errand.kind)
    return list(planned)


def _note_failure(world: World, errand_id: int, error: Exception, handlers: Mapping[str, Handler]) -> None:
    with unit_of_work(world.engine) as unit:
        errand = _take(unit, errand_id)
        if errand is None:
            return  # somebody else took it as soon as it was let go
        handler = handlers.get(errand.kind)
        delays = handler.delays if handler else ()
        again = errand.attempts < len(delays)
        delay = delays[errand.attempts] if again else 0.0
        unit.connection.execute(
            update(errands)
            .where(errands.c.id == errand.id)
            .values(
                status="due" if again else "failed",
                attempts=errand.attempts + 1,
                error=traceback.format_exception_only(error)[-1].strip(),
                due_at=func.now() + func.make_interval(0, 0, 0, 0, 0, 0, delay),
                changed_at=func.now(),
            )
        )
    log.warning(
        "errand failed", errand=errand.id, kind=errand.kind, trace=errand.trace, again=again, exc_info=error
    )
