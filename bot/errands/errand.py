"""Work to do later or elsewhere: a row in the database, and what runs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import func, insert, select
from sqlalchemy.dialects.postgresql import insert as insert_or_leave

from bot.errands.world import World
from bot.store.tables import errands
from bot.store.unit import Unit

About: TypeAlias = Mapping[str, Any]
Work: TypeAlias = Callable[[World, Unit, About], Sequence[int]]
"""Does an errand inside the unit; gives the ids of errands it planned, to be run soon."""


@dataclass(frozen=True)
class Handler:
    """How errands of one kind are done.

    ``delays`` are seconds before each new attempt after a failure; after the last the
    errand has failed and an operator sees it. ``seconds`` is how long one may keep its
    transaction waiting while it is busy elsewhere (the carrier, the disk).
    """

    work: Work
    delays: Sequence[float] = (5.0, 30.0, 300.0, 3600.0)
    seconds: int = 60


def plan(
    unit: Unit,
    kind: str,
    about: About,
    *,
    due_at: datetime | None = None,
    key: str | None = None,
    trace: str = "",
) -> int:
    """Write an errand in the caller's transaction; its id, or that of the one with its key.

    ``due_at`` None is now. After the commit, ``queue.enqueue`` makes it run at once; without
    it the clock does, a second or two later.
    """
    values = {
        "kind": kind,
        "about": dict(about),
        "trace": trace,
        "due_at": func.now() if due_at is None else due_at,
    }
    if key is None:
        written = unit.connection.execute(insert(errands).values(values).returning(errands.c.id))
        return int(written.scalar_one())
    new = unit.connection.execute(
        insert_or_leave(errands)
        .values(values | {"key": key})
        .on_conflict_do_nothing(index_elements=["key"])
        .returning(errands.c.id)
    ).scalar_one_or_none()
    if new is not None:
        return int(new)
    return int(unit.connection.execute(select(errands.c.id).where(errands.c.key == key)).scalar_one())
