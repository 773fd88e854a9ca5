"""Work to do later or elsewhere: a row in the database, and what runs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from bot.errands.world import World
from bot.store.jsonb import written
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
        "about": written(dict(about)),
        "key": key,
        "trace": trace,
        "due_at": due_at,
    }
    row = unit.row(_PLAN, values) or unit.row(_PLANNED, values)
    assert row is not None  # it is there, by us or by whoever was first
    return int(row[0])


_PLAN = """
    insert into errands (kind, about, key, trace, due_at)
    values (%(kind)s, %(about)s::jsonb, %(key)s, %(trace)s, coalesce(%(due_at)s, now()))
    on conflict (key) do nothing
    returning id
"""

_PLANNED = "select id from errands where key = %(key)s"
