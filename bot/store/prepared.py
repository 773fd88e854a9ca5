"""Statements that most messages take, put into SQL once.

Building a select and finding its compiled form again costs SQLAlchemy more than the database
needs to answer it. What is asked in nearly every turn is therefore compiled when its module
loads, and goes the short way (``wire``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.dialects.postgresql import psycopg
from sqlalchemy.sql import ClauseElement

from bot.store.unit import Unit

_DIALECT = psycopg.dialect(paramstyle="pyformat")  # type: ignore[no-untyped-call]


class Prepared:
    """A statement with named values (``bindparam``), ready to be asked."""

    def __init__(self, statement: ClauseElement) -> None:
        compiled = statement.compile(dialect=_DIALECT)
        self.sql = str(compiled)
        # What the statement itself says: status = 'on'.
        self._said = {name: value for name, value in compiled.params.items() if value is not None}

    def asking(self, **values: object) -> tuple[str, Mapping[str, object]]:
        """The statement with its values, for ``Unit.each``."""
        return self.sql, {**self._said, **values}

    def tell(self, unit: Unit, **values: object) -> None:
        """Have it done, with whatever is asked next."""
        unit.tell(*self.asking(**values))

    def all(self, unit: Unit, **values: object) -> list[tuple[Any, ...]]:
        """Every row, as plain tuples in the order of the columns."""
        return unit.rows(*self.asking(**values))

    def first(self, unit: Unit, **values: object) -> tuple[Any, ...] | None:
        """The first row, or None."""
        return unit.row(*self.asking(**values))
