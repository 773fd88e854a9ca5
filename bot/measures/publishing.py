"""Government measures, in every language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Integer, bindparam, insert, select

from bot.measures.events import MeasurePublished
from bot.people import LANGUAGES
from bot.store.prepared import Prepared
from bot.store.tables import measures
from bot.store.unit import Unit


class MissingLanguage(ValueError):
    """A measure is not told in one of the languages."""


@dataclass(frozen=True)
class Measure:
    """Something the government does for cooperatives.

    ``title`` and ``words`` hold a text for each of LANGUAGES; ``source`` says who published
    it; ``deadline`` is the last day to act, None where there is none.
    """

    id: int
    title: Mapping[str, str]
    words: Mapping[str, str]
    source: str
    deadline: date | None
    published_at: datetime


_COLUMNS = tuple(measures.c[name] for name in Measure.__dataclass_fields__)


_LATEST = Prepared(
    select(*_COLUMNS)
    .order_by(measures.c.published_at.desc(), measures.c.id.desc())
    .limit(bindparam("most", type_=Integer))
)


def publish(
    unit: Unit,
    *,
    title: Mapping[str, str],
    words: Mapping[str, str],
    source: str = "",
    deadline: date | None = None,
) -> Measure:
    """A new measure. Raises MissingLanguage unless title and words are there in all of them."""
    for what, texts in (("title", title), ("words", words)):
        missing = [tag for tag in LANGUAGES if not texts.get(tag, "").strip()]
        if missing:
            raise MissingLanguage(f"no {what} in {', '.join(missing)}")
    row = unit.connection.execute(
        insert(measures)
        .values(
            title=_stripped(title),
            words=_stripped(words),
            source=source,
            deadline=None if deadline is None else deadline.isoformat(),
        )
        .returning(*_COLUMNS)
    ).one()
    published = _measure(row)
    unit.record(MeasurePublished(published))
    return published


def published(
    unit: Unit,
    *,
    title: Mapping[str, str],
    words: Mapping[str, str],
    source: str = "",
    deadline: date | None = None,
) -> Measure | None:
    """The measure that says exactly this already, or None."""
    row = unit.connection.execute(
        select(*_COLUMNS)
        .where(
            measures.c.title == _stripped(title),
            measures.c.words == _stripped(words),
            measures.c.source == source,
            measures.c.deadline.is_not_distinct_from(None if deadline is None else deadline.isoformat()),
        )
        .order_by(measures.c.id)
        .limit(1)
    ).first()
    return None if row is None else _measure(row)


def measure(unit: Unit, measure_id: int) -> Measure:
    """The measure of this id. Raises LookupError if there is none."""
    row = unit.connection.execute(select(*_COLUMNS).where(measures.c.id == measure_id)).first()
    if row is None:
        raise LookupError(f"no measure {measure_id}")
    return _measure(row)


def latest(unit: Unit, limit: int = 3) -> tuple[Measure, ...]:
    """The measures published last, the newest first."""
    return tuple(_measure(row) for row in _LATEST.all(unit, most=limit))


def _stripped(texts: Mapping[str, str]) -> dict[str, str]:
    return {tag: texts[tag].strip() for tag in LANGUAGES if tag in texts}


def _measure(row: Sequence[Any]) -> Measure:
    values = dict(zip(Measure.__dataclass_fields__, row, strict=True))
    deadline = values["deadline"]
    return Measure(**{**values, "deadline": date.fromisoformat(deadline) if deadline else None})
