"""One transaction, and what happened in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Any, NoReturn

import psycopg
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import PoolProxiedConnection

from bot.store.wire import Question, Row, Wire, statement


class Unit:
    """A unit of work: everything done in it is kept together or not at all.

    ``connection`` is for what is asked now and then; ``row`` and its like for the statements
    of most messages. Both are in the same transaction.

    Domains ``record`` what happened (``OrderPlaced``); whoever opened the unit turns the
    events into notices before the commit, in the same transaction.
    """

    def __init__(self, engine: Engine, pooled: PoolProxiedConnection) -> None:
        self.events: list[object] = []
        self._engine = engine
        self._pooled = pooled
        self._wire = _wire(pooled)
        self._told: list[Question] = []
        self._over = False

    @property
    def connection(self) -> Connection:
        """The transaction as SQLAlchemy has it; made for those who ask, it is not cheap."""
        if self._told:
            self._ask([])
        return self._connection

    @cached_property
    def _connection(self) -> Connection:
        connection = Connection(self._engine, self._pooled)
        connection.begin()
        return connection

    def row(self, query: str, values: Mapping[str, object]) -> Row | None:
        """The first row of a query, the short way (``wire``); None if there is none.

        Values are written ``%(name)s``.
        """
        rows = self.rows(query, values)
        return rows[0] if rows else None

    def rows(self, query: str, values: Mapping[str, object]) -> list[Row]:
        """All rows of a query, likewise."""
        return self._ask([(statement(query), values)])[0]

    def each(self, *queries: tuple[str, Mapping[str, object]]) -> list[list[Row]]:
        """The rows of several queries, asked one after another in one trip."""
        return self._ask([(statement(query), values) for query, values in queries])

    def tell(self, query: str, values: Mapping[str, object]) -> None:
        """Have something done of which nobody waits to hear: it travels with what is asked next.

        It is done before that, and before the commit; what goes wrong is raised there.
        """
        self._not_over()
        self._told.append((statement(query), values))

    def last_rows(self, query: str, values: Mapping[str, object]) -> list[Row]:
        """As ``rows``, and the commit in the same trip: nothing may follow in this unit."""
        return self._ask([(statement(query), values)], commit=True)[0]

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """What is done in the block is undone, and the rest stands, where it raises."""
        self.rows("savepoint attempt", {})
        try:
            yield
            # What was told in the block is asked here at the latest, and may raise.
            self.rows("release savepoint attempt", {})
        except BaseException:
            self._told.clear()
            self.rows("rollback to savepoint attempt", {})
            raise

    def record(self, event: object) -> None:
        """Say that something happened."""
        self.events.append(event)

    def take_events(self) -> list[object]:
        """What happened since this was last asked."""
        taken, self.events = self.events, []
        return taken

    def commit(self) -> None:
        """Keep everything. For ``unit_of_work``, which does it at the end."""
        if not self._over and (self._told or self._wire.in_transaction):
            self._ask([], commit=True)
        self._over = True

    def close(self) -> None:
        """Undo what was not committed, and give the connection back. For ``unit_of_work``."""
        clean = self._over
        try:
            if not clean:
                self._wire.rollback()
                clean = True
        finally:
            # Nobody knows what is open in one that could not be rolled back: its end undoes it.
            if not clean or self._wire.broken:
                self._pooled.invalidate()
            self._pooled.close()

    def _ask(self, questions: list[Question], *, commit: bool = False) -> list[list[Row]]:
        self._not_over()
        told, self._told = self._told, []
        try:
            answers = self._wire.ask([*told, *questions], commit=commit)
        except psycopg.Error as error:
            self._raise(error)
        self._over = commit
        return answers[len(told) :]

    def _not_over(self) -> None:
        if self._over:
            raise RuntimeError("this unit of work is over")

    def _raise(self, error: psycopg.Error) -> NoReturn:
        """Say it as SQLAlchemy does: whoever catches errors need not know which way was taken."""
        said: Any = DBAPIError.instance(
            None,
            None,
            error,
            psycopg.Error,
            hide_parameters=True,
            connection_invalidated=self._wire.broken,
        )
        raise said from error


@contextmanager
def unit_of_work(engine: Engine) -> Iterator[Unit]:
    """Open a transaction; commit at the end, roll back if anything is raised."""
    unit = Unit(engine, _checked_out(engine))
    try:
        yield unit
        unit.commit()
    finally:
        unit.close()


@contextmanager
def only_to_look(engine: Engine) -> Iterator[Unit]:
    """Open a transaction of which nothing is kept, whatever is done in it."""
    unit = Unit(engine, _checked_out(engine))
    try:
        yield unit
    finally:
        unit.close()


def _checked_out(engine: Engine) -> PoolProxiedConnection:
    try:
        return engine.raw_connection()
    except psycopg.Error as error:
        # As bad as a connection that broke: whoever may try again later does.
        said: Any = DBAPIError.instance(
            None, None, error, psycopg.Error, hide_parameters=True, connection_invalidated=True
        )
        raise said from error


def _wire(pooled: PoolProxiedConnection) -> Wire:
    """The wire of a pooled connection, which knows what is prepared there."""
    wire = pooled.info.get("wire")
    if wire is None:
        connection = pooled.driver_connection
        assert isinstance(connection, psycopg.Connection)  # it is checked out
        wire = pooled.info["wire"] = Wire(connection)
    assert isinstance(wire, Wire)
    return wire
