"""The short way to the database, for what every message asks.

A cursor of psycopg can do everything, and costs half of what a short statement takes; and every
trip to the server costs both sides as much as a short statement itself. Here statements are
prepared once a connection, go straight through libpq, and travel together where none waits for
another's answer: BEGIN with the first, COMMIT with the last. Each is still a statement of its
own, that sees what was committed before it began.
"""

from __future__ import annotations

import re
import select
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count
from typing import Any, TypeAlias

import psycopg
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import (
    FeatureNotSupported,
    InFailedSqlTransaction,
    InvalidSqlStatementName,
    error_from_result,
)
from psycopg.pq import ConnStatus, ExecStatus, TransactionStatus
from psycopg.pq.abc import PGresult

Row: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True, eq=False)
class Statement:
    """SQL as the server wants it (``$1``), and which value goes where."""

    name: bytes
    sql: bytes
    keys: tuple[str, ...]


Question: TypeAlias = tuple[Statement, Mapping[str, object]]

_numbers = count()
_VALUE = re.compile(r"%\((\w+)\)s")


@cache
def statement(query: str) -> Statement:
    """A query whose values are written ``%(name)s``; the server infers their types.

    Queries are written in the code, never made of what somebody said: there are not many.
    """
    keys = list(dict.fromkeys(_VALUE.findall(query)))
    sql = _VALUE.sub(lambda found: f"${keys.index(found[1]) + 1}", query).replace("%%", "%")
    return Statement(b"taawoun_%d" % next(_numbers), sql.encode(), tuple(keys))


BEGIN = statement("begin")
COMMIT = statement("commit")


class Wire:
    """One connection of the pool. Psycopg goes on using it, too: the transaction is the same."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._libpq = connection.pgconn
        self._transformer = Transformer(connection)
        self._encoding = connection.info.encoding
        self._prepared: set[Statement] = set()
        self._answered = select.poll()
        self._answered.register(self._libpq.socket, select.POLLIN)
        self._moved = select.poll()
        self._moved.register(self._libpq.socket, select.POLLIN | select.POLLOUT)

    @property
    def broken(self) -> bool:
        """Whether this connection is of no use any more."""
        return self._libpq.status != ConnStatus.OK

    @property
    def in_transaction(self) -> bool:
        """Whether something was done that is neither kept nor undone."""
        return self._libpq.transaction_status != TransactionStatus.IDLE

    def ask(self, questions: Sequence[Question], *, commit: bool = False) -> list[list[Row]]:
        """The rows of each question, asked in this order, in one trip.

        A transaction is begun where there is none. If one question fails, those after it are
        not asked, nothing is committed, and its error of psycopg is raised. An error is raised,
        too, where an earlier one had failed: the server answers such a COMMIT with ROLLBACK.
        """
        asked = list(questions)
        if not self.in_transaction:
            asked.insert(0, (BEGIN, {}))
        if commit:
            asked.append((COMMIT, {}))
        try:
            for question, _ in asked:
                self._prepare(question)
            results = [self._alone(*asked[0])] if len(asked) == 1 else self._together(asked)
        except (FeatureNotSupported, InvalidSqlStatementName):
            # The tables changed under us. Whoever tries again does it with a new connection.
            self._libpq.finish()
            raise
        if commit and results[-1].command_status == b"ROLLBACK":
            raise InFailedSqlTransaction("nothing was committed: a question before had failed")
        answers = [self._rows(result) for result in results]
        return answers[len(asked) - len(questions) - commit :][: len(questions)]

    def rollback(self) -> None:
        """Undo what was done. Where that is not possible the connection ends, which undoes it, too."""
        if (
            not self.broken
            and self.in_transaction
            and self._libpq.exec_(b"rollback").status != ExecStatus.COMMAND_OK
        ):
            self._libpq.finish()

    # -----------------------------------------------------------------------------------

    def _prepare(self, question: Statement) -> None:
        if question not in self._prepared:
            self._checked(self._libpq.prepare(question.name, question.sql))
            self._prepared.add(question)

    def _alone(self, question: Statement, values: Mapping[str, object]) -> PGresult:
        return self._checked(self._libpq.exec_prepared(question.name, self._dumped(question, values)))

    def _together(self, asked: Sequence[Question]) -> list[PGresult]:
        libpq = self._libpq
        sent = [(question.name, self._dumped(question, values)) for question, values in asked]
        try:
            libpq.enter_pipeline_mode()
            for name, values in sent:
                libpq.send_query_prepared(name, values)
            libpq.pipeline_sync()
            self._send()
            results = self._results()
            libpq.exit_pipeline_mode()
        except BaseException:
            # Broken off in the middle: what would come next is anybody's guess.
            libpq.finish()
            raise
        return [self._checked(result) for result in results]

    def _send(self) -> None:
        """What did not fit in the socket at once; the server may have to be heard meanwhile."""
        while self._libpq.flush():
            self._moved.poll()
            self._libpq.consume_input()

    def _results(self) -> list[PGresult]:
        """What comes back until the server has answered all of it."""
        results: list[PGresult] = []
        while True:
            result = self._next()
            if result is None:  # the end of what one question led to
                if self.broken:
                    raise psycopg.OperationalError(self._libpq.get_error_message(self._encoding))
                continue
            if result.status == ExecStatus.PIPELINE_SYNC:
                return results
            results.append(result)

    def _next(self) -> PGresult | None:
        """Waits without keeping other threads from their work, as ``get_result`` would."""
        while self._libpq.is_busy():
            self._answered.poll()
            self._libpq.consume_input()
        return self._libpq.get_result()

    def _dumped(self, question: Statement, values: Mapping[str, object]) -> Sequence[Any]:
        given = [values[key] for key in question.keys]
        return self._transformer.dump_sequence(given, [PyFormat.TEXT] * len(given))

    def _checked(self, result: PGresult) -> PGresult:
        if result.status in (ExecStatus.TUPLES_OK, ExecStatus.COMMAND_OK):
            return result
        if self.broken:
            raise psycopg.OperationalError(result.get_error_message(self._encoding))
        raise error_from_result(result, self._encoding)

    def _rows(self, result: PGresult) -> list[Row]:
        if result.status != ExecStatus.TUPLES_OK:
            return []
        self._transformer.set_pgresult(result)
        return self._transformer.load_rows(0, result.ntuples, tuple)
