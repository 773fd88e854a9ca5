"""The engine: one pool of connections to PostgreSQL for each process."""

from __future__ import annotations

import select
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, InvalidatePoolError
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

from bot.store import jsonb

DRIVER = "postgresql+psycopg"

# A turn takes milliseconds. What takes this long is stuck, and must not hold a worker.
STATEMENT_SECONDS = 30.0
# A transaction left open by a process that hangs would hold a session row for ever.
IDLE_TRANSACTION_SECONDS = 60.0


class DatabaseAddressError(ValueError):
    """The address is not one of a PostgreSQL database."""


def database_url(address: str) -> URL:
    """The address as SQLAlchemy wants it; ``postgres://`` and ``postgresql://`` are fine.

    Raises DatabaseAddressError, without repeating the address: it holds a password.
    """
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise DatabaseAddressError("is not an address like postgresql://user@host/name") from None
    if url.drivername not in ("postgres", "postgresql", DRIVER):
        raise DatabaseAddressError("must begin with postgresql://")
    if not url.database:
        raise DatabaseAddressError("does not name a database")
    return url.set(drivername=DRIVER)


def make_engine(
    address: str | URL,
    *,
    pool_size: int = 5,
    application: str = "taawoun",
    statement_seconds: float = STATEMENT_SECONDS,
) -> Engine:
    """An engine whose sessions speak UTC and give up on what is stuck.

    ``pool_size`` connections at most, one for each thread that works at the same time.
    ``application`` is the name the database's administrator sees. ``statement_seconds`` of
    0 lifts the limit, for long work.

    Raises DatabaseAddressError. Connects only when first used.
    """
    url = address if isinstance(address, URL) else database_url(address)
    milliseconds = {
        "statement_timeout": statement_seconds * 1000,
        "idle_in_transaction_session_timeout": IDLE_TRANSACTION_SECONDS * 1000,
    }
    options = " ".join(f"-c {name}={value:.0f}" for name, value in milliseconds.items())
    engine = create_engine(
        url,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=10,
        # Whoever takes a connection ends its transaction: SQLAlchemy's do, and so do units.
        pool_reset_on_return=None,
        hide_parameters=True,  # what people write does not belong in error messages
        json_serializer=jsonb.written,
        json_deserializer=jsonb.read,
        connect_args={
            "application_name": application,
            # What is asked often is prepared by the wire. Psycopg would not only prepare the
            # rest: it forgets what is prepared, ours included, when it rolls back.
            "prepare_threshold": None,
            "options": f"-c timezone=UTC {options}",
            "connect_timeout": 5,
            # A database that vanished without a word is noticed in half a minute.
            "keepalives_idle": 15,
            "keepalives_interval": 5,
            "keepalives_count": 3,
        },
    )
    event.listen(engine, "checkout", _leave_dead_connections)
    return engine


def _leave_dead_connections(
    connection: Any, _entry: ConnectionPoolEntry, _proxy: PoolProxiedConnection
) -> None:
    """Empty the pool when the database was restarted, before anybody trips over it.

    A database that goes away says so on every connection: an idle connection with something
    to read is one that was closed. Looking costs 2 µs, where ``pool_pre_ping`` costs a round
    trip (100 µs) on every transaction. What breaks off in the middle of a transaction is
    rolled back and raised as ever: who may repeat it knows it (the carrier, the dispatcher).
    """
    readable, _, _ = select.select([connection.fileno()], [], [], 0)
    if readable and not _still_answers(connection):
        raise InvalidatePoolError("the database was restarted")


def _still_answers(connection: Any) -> bool:
    """Whether it only had something to tell (a notice, a TLS ticket)."""
    import psycopg

    try:
        connection.execute("select 1")
        connection.rollback()
    except psycopg.OperationalError:
        return False
    return True
