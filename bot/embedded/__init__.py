"""PostgreSQL and Valkey from wheels, for the demo and the tests.

Each keeps its data in a folder and listens on a Unix socket only. It ends with the process
that started it, even when that one is killed; what a machine without such a bond leaves
running is found by its pid file, and stopped, at the next start on the same data.
"""

from __future__ import annotations

import os

from bot.embedded.postgresql import Postgres
from bot.embedded.server import EmbeddedError, Server
from bot.embedded.valkey_server import Valkey

__all__ = ["EmbeddedError", "Postgres", "Server", "Valkey", "postgres", "valkey"]


def postgres(data_dir: str | os.PathLike[str], *, durable: bool = True) -> Postgres:
    """PostgreSQL running on ``data_dir``; ``stop()`` it, or use it in ``with``."""
    return Postgres(data_dir, durable=durable).start()


def valkey(data_dir: str | os.PathLike[str]) -> Valkey:
    """Valkey running on ``data_dir``; ``stop()`` it, or use it in ``with``."""
    return Valkey(data_dir).start()
