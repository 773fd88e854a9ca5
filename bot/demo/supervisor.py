"""Keeps the processes of a system running beside one another, until told to stop."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.children import command_of, tied_to_parent

STOP_SECONDS = 15.0
# One that ends this often in this time does not work, and its log says why.
DEATHS = 5
DEATHS_SECONDS = 30.0
RESTART_SECONDS = 0.5


class ChildFails(Exception):
    """A child that ends again and again; the message is one line."""


@dataclass(frozen=True)
class Command:
    """A process to keep running. ``environment`` is added to ours."""

    name: str
    arguments: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)


class Supervisor:
    """Starts commands, starts them again when they end, stops them all.

    Each one's output goes to ``<folder>/<name>.log``. The children end with this process
    even when it is killed; where the system cannot promise that, the next supervisor on the
    same folder stops what is left. Use it from the main thread (see children.py).
    """

    def __init__(self, folder: Path, tell: Callable[[str], None]) -> None:
        self.folder = folder
        self._tell = tell
        self._children: dict[str, tuple[Command, subprocess.Popen[bytes]]] = {}
        self._deaths: dict[str, list[float]] = {}
        self._pids = folder / "children"
        folder.mkdir(parents=True, exist_ok=True)
        self._stop_left_over()

    def start(self, command: Command) -> None:
        """Run a command from now on."""
        with open(self.folder / f"{command.name}.log", "ab") as log:
            child = subprocess.Popen(
                command.arguments,
                cwd=self.folder,
                env={**os.environ, **command.environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                preexec_fn=tied_to_parent(signal.SIGTERM),
                start_new_session=True,  # Ctrl-C is for us to pass on, once
            )
        self._children[command.name] = (command, child)
        self._pids.write_text("".join(f"{pid}\n" for pid in self.pids().values()))

    def pids(self) -> dict[str, int]:
        """The process of each command."""
        return {name: child.pid for name, (_, child) in self._children.items()}

    def check(self) -> None:
        """Start again what ended. Raises ChildFails where that has become pointless."""
        for name, (command, child) in list(self._children.items()):
            code = child.poll()
            if code is None:
                continue
            now = time.monotonic()
            recent = [at for at in self._deaths.get(name, []) if at > now - DEATHS_SECONDS]
            self._deaths[name] = [*recent, now]
            if len(recent) + 1 >= DEATHS:
                raise ChildFails(f"{name} ends again and again: {self.last_line(name)}")
            self._tell(f"{name} ended ({_reason(code)}) and is started again")
            time.sleep(RESTART_SECONDS)
            self.start(command)

    def run(self, stop: threading.Event, every: float = 0.2) -> None:
        """Look after the children until ``stop``; looks ``every`` so many seconds."""
        while not stop.wait(every):
            self.check()

    def stop(self) -> None:
        """Ask all to end; insist after STOP_SECONDS.

        The first that was started is the last to go: the others may still have an answer for it.
        """
        children = [child for _, child in reversed(self._children.values())]
        for some in (children[:-1], children[-1:]):
            _end(some)
        self._children.clear()
        self._pids.unlink(missing_ok=True)

    def last_line(self, name: str) -> str:
        """The last line a command wrote: most often, why it ended."""
        lines = (self.folder / f"{name}.log").read_text(errors="replace").strip().splitlines()
        return lines[-1] if lines else "it said nothing"

    def _stop_left_over(self) -> None:
        """End the children of a supervisor that was killed where they could not know."""
        if not self._pids.exists():
            return
        ours = [int(pid) for pid in self._pids.read_text().split() if _is_ours(int(pid))]
        for pid in ours:
            os.kill(pid, signal.SIGTERM)
        deadline = time.monotonic() + STOP_SECONDS
        while any(map(_is_ours, ours)) and time.monotonic() < deadline:
            time.sleep(0.05)
        self._pids.unlink()


def _end(children: Sequence[subprocess.Popen[bytes]]) -> None:
    for child in children:
        child.terminate()
    deadline = time.monotonic() + STOP_SECONDS
    for child in children:
        try:
            child.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _is_ours(pid: int) -> bool:
    command = command_of(pid)
    return "taawoun" in command or "bot." in command


def _reason(code: int) -> str:
    return f"exit {code}" if code >= 0 else signal.Signals(-code).name
