"""The ground that is measured on: servers and processes of our own, and what they cost."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot import embedded
from bot.children import tied_to_parent
from bot.store import migrations
from bot.store.engine import make_engine

HOST = "127.0.0.1"
PUBLIC_URL = "https://taawoun.example"
ACCOUNT = "AC" + "0" * 31 + "1"
TOKEN = "the token of the bench"
WHATSAPP_FROM = "+14155238886"
SMS_FROM = "+15005550006"
START_SECONDS = 60.0


class BenchError(Exception):
    """Nothing sound can be measured; one line says why."""


@dataclass(frozen=True)
class Servers:
    """A PostgreSQL with a migrated database, and a Valkey."""

    folder: Path
    postgres: embedded.Postgres
    valkey: embedded.Valkey

    @property
    def environment(self) -> dict[str, str]:
        """The settings of a bot on them."""
        return {
            "DATABASE_URL": self.postgres.url,
            "REDIS_URL": self.valkey.url,
            "MEDIA_URL": str(self.folder / "media"),
            "PUBLIC_URL": PUBLIC_URL,
            "SECRET_KEY": "a secret of the bench, long enough to sign with",
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_WHATSAPP_FROM": WHATSAPP_FROM,
            "TWILIO_SMS_FROM": SMS_FROM,
            "SMS_TWO_WAY": "true",
        }


@contextmanager
def servers(folder: Path) -> Iterator[Servers]:
    """Start both in ``folder``, as durable as in the demo, with a migrated database."""
    with embedded.Postgres(folder / "postgres") as postgres, embedded.Valkey(folder / "valkey") as valkey:
        engine = make_engine(postgres.url, application="taawoun bench")
        migrations.upgrade(engine)
        engine.dispose()
        yield Servers(folder, postgres, valkey)


@dataclass(frozen=True)
class Process:
    """A process that we started; its last words are in ``log``."""

    name: str
    running: subprocess.Popen[bytes]
    log: Path

    @property
    def pid(self) -> int:
        """Its id."""
        return self.running.pid

    def check(self) -> None:
        """Raise BenchError if it ended."""
        if self.running.poll() is not None:
            words = " / ".join(self.log.read_text(errors="replace").strip().splitlines()[-3:])
            raise BenchError(f"{self.name} ended: {words}")


@contextmanager
def process(
    folder: Path, name: str, command: Sequence[str], environment: Mapping[str, str]
) -> Iterator[Process]:
    """Run a program until the block ends; it ends with us, however we end."""
    log = folder / f"{name}.log"
    with log.open("wb") as output:
        running = subprocess.Popen(
            command,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            preexec_fn=tied_to_parent(),
        )
    try:
        yield Process(name, running, log)
    finally:
        running.send_signal(signal.SIGTERM)
        try:
            running.wait(30)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def wait_for(started: Process, url: str) -> None:
    """Until ``url`` answers with 200. Raises BenchError."""
    deadline = time.monotonic() + START_SECONDS
    while not _answers(url):
        started.check()
        if time.monotonic() > deadline:
            raise BenchError(f"{started.name} does not answer at {url}")
        time.sleep(0.1)


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def cpu_seconds(pid: int) -> float:
    """Processor time of a process and all its children so far, those that ended included.

    Unlike time on the clock it says the same on a busy machine. Linux only; 0.0 elsewhere.
    """
    if not Path("/proc/self/stat").exists():
        return 0.0
    stats = [_stat(path) for path in Path("/proc").glob("[0-9]*/stat")]
    parents = {own: parent for own, parent, _ in stats}
    ticks = sum(spent for own, _, spent in stats if _descends(own, pid, parents))
    return ticks / os.sysconf("SC_CLK_TCK")


def _descends(pid: int, ancestor: int, parents: Mapping[int, int]) -> bool:
    while pid and pid != ancestor:
        pid = parents.get(pid, 0)
    return pid == ancestor


def _stat(path: Path) -> tuple[int, int, int]:
    """Id, parent, and ticks of processor time, those of its dead children included."""
    try:
        own, _, rest = path.read_text().partition(" ")
    except OSError:  # it has just ended
        return 0, 0, 0
    # The name in brackets may hold anything; what follows the last bracket is numbers.
    numbers = rest.rpartition(")")[2].split()
    return int(own), int(numbers[1]), sum(map(int, numbers[11:15]))
