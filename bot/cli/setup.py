"""What most commands begin with."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.assembly import Assembly
    from bot.settings import Settings


def settings_and_logs() -> Settings:
    """The settings of this process, with the logs set up to hide its secrets.

    Raises SettingsError.
    """
    from bot import logs
    from bot.settings import environment_file, load

    settings = load(environment_file())
    logs.configure(hidden=settings.secrets)
    return settings


@contextmanager
def assembled(name: str, *, connections: int = 2) -> Iterator[Assembly]:
    """The parts of this process, under the name that the database's administrator sees.

    Raises SettingsError. Its connections are closed at the end.
    """
    from bot.assembly import Assembly

    assembly = Assembly(settings_and_logs(), name, connections)
    try:
        yield assembly
    finally:
        assembly.close()


def database_address() -> str:
    """DATABASE_URL alone: a release needs no other setting. Raises SettingsError."""
    from dotenv import dotenv_values

    from bot.settings import SettingsError, environment_file

    address = os.environ.get("DATABASE_URL") or dotenv_values(environment_file()).get("DATABASE_URL")
    if not address:
        raise SettingsError("settings: DATABASE_URL is missing")
    return address
