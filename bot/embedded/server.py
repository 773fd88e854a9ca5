"""A server on a folder of its own, which ends with the process that started it."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
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


class Server(ABC):
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
    @abstractmethod
    def url(self) -> str:
        """Where it is found."""

    def _prepare(self) -> None:  # noqa: B027 (not every server needs it)
        """Make the folder ready."""

    @abstractmethod
    def _command(self) -> list[str]:
        """What is run."""

    @abstractmethod
    def _answers(self) -> bool:
        """Whether it serves already."""

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
