"""What a person at the command line is told of an error."""

from __future__ import annotations


def explained(error: Exception) -> str | None:
    """One line for an error that a person can mend; None for a fault of ours."""
    # Imported here: nobody waits for these unless something went wrong.
    from redis.exceptions import RedisError
    from sqlalchemy.exc import OperationalError, ProgrammingError

    from bot.demo.demo import DemoError
    from bot.demo.supervisor import ChildFails
    from bot.embedded import EmbeddedError
    from bot.logs import masked
    from bot.settings import SettingsError
    from bot.store.engine import DatabaseAddressError

    if isinstance(error, SettingsError | EmbeddedError | DemoError | ChildFails):
        return str(error)
    if isinstance(error, DatabaseAddressError):
        return f"DATABASE_URL {error}"
    if isinstance(error, OperationalError):
        return f"the database does not answer: {_first_line(masked(str(error.orig)))}"
    if isinstance(error, ProgrammingError) and getattr(error.orig, "sqlstate", "") == "42P01":
        return "the database has no tables yet: run taawoun db upgrade"
    if isinstance(error, RedisError):
        return f"Redis does not answer: {_first_line(masked(str(error)))}"
    return None


def _first_line(text: str) -> str:
    return text.strip().splitlines()[0] if text.strip() else "no reason given"
