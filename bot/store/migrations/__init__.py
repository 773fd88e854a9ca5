"""The database's shape, step by step. ``taawoun db upgrade`` runs at release."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

HERE = Path(__file__).parent

# Any number, always the same: "taawoun" in ASCII.
LOCK = 0x746161776F756E


def upgrade(engine: Engine, target: str = "head") -> None:
    """Bring the database to the newest shape, or to ``target``.

    Several releases at once wait for one another; the second finds nothing to do.
    """
    with _alone(engine) as connection:
        command.upgrade(_config(connection), target)


def downgrade(engine: Engine, target: str) -> None:
    """Go back to an older shape; ``base`` is the empty database. Loses data."""
    with _alone(engine) as connection:
        command.downgrade(_config(connection), target)


def current(engine: Engine) -> str | None:
    """The revision of the database; None where nothing was ever migrated."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def is_current(engine: Engine) -> bool:
    """Whether the database has the shape that this code expects."""
    return current(engine) == newest()


@cache
def newest() -> str | None:
    """The newest revision that this code knows."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def differences(engine: Engine) -> list[Any]:
    """What distinguishes the database from ``tables.py``; empty when they agree."""
    from alembic.autogenerate import compare_metadata

    from bot.store.tables import metadata

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts=COMPARED)
        return list(compare_metadata(context, metadata))


def write(engine: Engine, message: str) -> Path:
    """Write the next revision from the difference to ``tables.py``; to be read and corrected.

    The database must be at the newest revision.
    """
    number = len(list((HERE / "versions").glob("[0-9]*.py"))) + 1
    with engine.connect() as connection:
        script = command.revision(
            _config(connection), message=message, autogenerate=True, rev_id=f"{number:04}"
        )
    if isinstance(script, list):
        script = script[0]
    if script is None:
        raise RuntimeError("alembic wrote no revision")
    return Path(script.path)


# What alembic compares beyond tables, columns, indices and keys.
COMPARED: dict[str, Any] = {"compare_type": True, "compare_server_default": True}


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A connection to migrate with, while nobody else migrates.

    The lock is held by a session of its own and ends with it, so that a migration may
    commit in between (``create index concurrently``).
    """
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as guard:
        guard.execute(text("set statement_timeout = 0"))
        guard.execute(text("select pg_advisory_lock(:lock)"), {"lock": LOCK})
        try:
            with engine.connect() as connection:
                connection.execute(text("set statement_timeout = 0"))
                connection.commit()
                yield connection
                connection.commit()
                connection.invalidate()  # the lifted limit must not return to the pool
        finally:
            guard.execute(text("select pg_advisory_unlock(:lock)"), {"lock": LOCK})
            guard.invalidate()
