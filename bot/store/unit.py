"""One transaction, and what happened in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine


@dataclass
class Unit:
    """A unit of work: everything done through ``connection`` is kept together or not at all.

    Domains ``record`` what happened (``OrderPlaced``); whoever opened the unit turns the
    events into notices before the commit, in the same transaction.
    """

    connection: Connection
    events: list[object] = field(default_factory=list)

    def row(self, query: str, values: Mapping[str, object]) -> tuple[Any, ...] | None:
        """The first row of a query, straight from the driver; None if there is none.

        For the few statements that every message takes: SQLAlchemy's own work would be a
        third of a turn. Values are the driver's, ``%(name)s``.
        """
        found: tuple[Any, ...] | None = self._asked(query, values).fetchone()
        return found

    def rows(self, query: str, values: Mapping[str, object]) -> list[tuple[Any, ...]]:
        """All rows of a query, likewise."""
        found: list[tuple[Any, ...]] = self._asked(query, values).fetchall()
        return found

    def _asked(self, query: str, values: Mapping[str, object]) -> Any:
        driver = self.connection.connection.driver_connection
        assert driver is not None  # it is checked out
        return driver.execute(query, values)

    def record(self, event: object) -> None:
        """Say that something happened."""
        self.events.append(event)

    def take_events(self) -> list[object]:
        """What happened since this was last asked."""
        taken, self.events = self.events, []
        return taken


@contextmanager
def unit_of_work(engine: Engine) -> Iterator[Unit]:
    """Open a transaction; commit at the end, roll back if anything is raised."""
    with engine.begin() as connection:
        yield Unit(connection)
