"""What was not understood, and where: so that somebody who speaks the language can add words.

Who said it is kept nowhere, and numbers (a telephone's, an order's) are kept as signs only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, func, select
from sqlalchemy.dialects.postgresql import insert

from bot.store.prepared import Prepared
from bot.store.tables import missed
from bot.store.unit import Unit

LONGEST = 60
"""Characters that are kept: longer messages teach no spelling."""

DIGITS = re.compile(r"\+?\d(?:[\s.\-/]*\d){3,}")
"""Four figures and more, however they are set apart: a telephone's, an order's."""


@dataclass(frozen=True)
class Missed:
    """Words that a state could not read, in which language they were heard, and how often."""

    flow: str
    state: str
    language: str
    words: str
    times: int
    last_at: datetime


_COUNT = Prepared(
    insert(missed)
    .values({name: bindparam(name) for name in ("flow", "state", "language", "words")})
    .on_conflict_do_update(
        index_elements=[missed.c.flow, missed.c.state, missed.c.language, missed.c.words],
        set_={"times": missed.c.times + 1, "last_at": func.now()},
    )
)


def record_missed(unit: Unit, *, flow: str, state: str, language: str, words: str) -> None:
    """Count these words once more. Messages longer than ``LONGEST`` and empty ones are left out."""
    said = DIGITS.sub("#", " ".join(words.casefold().split()))
    if not said or len(said) > LONGEST:
        return
    _COUNT.tell(unit, flow=flow, state=state, language=language, words=said)


def commonest_missed(unit: Unit, *, language: str | None = None, limit: int = 50) -> Sequence[Missed]:
    """What is missed most, in one language or in all."""
    columns = [missed.c[name] for name in Missed.__dataclass_fields__]
    query = select(*columns).order_by(missed.c.times.desc(), missed.c.last_at.desc()).limit(limit)
    if language is not None:
        query = query.where(missed.c.language == language)
    return [Missed(*row) for row in unit.connection.execute(query)]


def sweep_missed(unit: Unit, days: int) -> None:
    """Forget what was last missed longer ago than that."""
    unit.connection.execute(delete(missed).where(missed.c.last_at < func.now() - timedelta(days=days)))


def forget_missed(unit: Unit, words: str) -> int:
    """Take words off the list, wherever they were said: they were added, or mean nothing."""
    said = " ".join(words.casefold().split())
    return unit.connection.execute(delete(missed).where(missed.c.words == said)).rowcount
