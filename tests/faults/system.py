"""The whole bot in processes of its own, in front of a double of the carrier: to be killed, and watched.

The processes are those of the Procfile, kept running by the demo's supervisor: what is killed is
started again. Whatever the tests ask is asked of the database and of the double.
"""

from __future__ import annotations

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any, Self
from urllib.error import URLError

import pytest
from sqlalchemy import Engine, Row, text

from bot.demo import supervisor
from bot.demo.supervisor import Command, Supervisor
from bot.simulator.config import DoubleConfig

HOST = "127.0.0.1"
TAAWOUN = str(Path(sys.executable).with_name("taawoun"))
WHATSAPP_FROM, SMS_FROM = "+14155238886", "+15005550006"
# Long enough for the slowest machine; a test that fails is allowed to be slow.
DEADLINE_SECONDS = 240.0
# Where it went well: the row is at the carrier, by the webhook's response or by the dispatcher.
LEFT = {"answered", "sent", "delivered", "read"}


class System:
    """The bot and its carrier, running. Use it as a context manager, in the main thread."""

    def __init__(
        self,
        folder: Path,
        database: Engine,
        redis_url: str,
        *,
        dispatchers: int = 1,
        workers: int = 1,
        environment: Mapping[str, str] | None = None,
        faults: Mapping[str, Any] | None = None,
    ) -> None:
        self.database = database
        self.told: list[str] = []
        self._folder = folder
        self._supervisor = Supervisor(folder / "processes", self.told.append)
        self._web, double = f"http://{HOST}:{free_port()}", free_port()
        self.carrier = f"http://{HOST}:{double}"
        self._double = double
        self._environment = self._settings(redis_url) | dict(environment or {})
        self._faults = dict(faults or {})
        self._commands = [
            Command("web", [TAAWOUN, "serve"]),
            *(Command(_numbered("worker", n), [TAAWOUN, "work"]) for n in range(workers)),
            *(Command(_numbered("dispatcher", n), [TAAWOUN, "dispatch"]) for n in range(dispatchers)),
            Command("clock", [TAAWOUN, "clock"]),
        ]

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self._supervisor.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._supervisor.stop()

    # watching and killing ----------------------------------------------------------------

    def until(
        self,
        true: Callable[[], bool],
        what: str,
        meanwhile: Callable[[], None] | None = None,
        more: Callable[[], str] = str,
    ) -> None:
        """Start again what ended, until something is so.

        ``what`` says it, should it never be, and ``more`` what else there is to say then.
        """
        deadline = time.monotonic() + DEADLINE_SECONDS
        while not true():
            if time.monotonic() > deadline:
                pytest.fail(f"it did not come to this: {what}; {self._standing()}\n{more()}")
            self._supervisor.check()
            if meanwhile is not None:
                meanwhile()
            time.sleep(0.02)

    def names(self) -> list[str]:
        """What can be killed."""
        return [*(command.name for command in self._commands), "web worker"]

    def kill(self, name: str, chance: Random) -> None:
        """Send SIGKILL to a process, or (``web worker``) any one of the web's own."""
        pids = self._supervisor.pids()
        victims = children_of(pids["web"]) if name == "web worker" else [pids[name]]
        if victims:
            with suppress(ProcessLookupError):
                os.kill(chance.choice(victims), signal.SIGKILL)

    @contextmanager
    def frozen(self, *names: str) -> Iterator[None]:
        """Have processes stand still for a while."""
        pids = [self._supervisor.pids()[name] for name in names]
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)

    def run(self, *command: str) -> None:
        """Run a command of taawoun to its end."""
        subprocess.run(
            [TAAWOUN, *command],
            cwd=self._folder,
            env={**os.environ, **self._environment},
            check=True,
            stdout=subprocess.DEVNULL,
        )

    # what the database and the carrier hold ----------------------------------------------

    def rows(self, query: str, **parameters: object) -> Sequence[Row[Any]]:
        """The answer to a question to the database."""
        with self.database.connect() as connection:
            return connection.execute(text(query), parameters).all()

    def number(self, query: str, **parameters: object) -> int:
        """The answer, where it is one number."""
        return int(self.rows(query, **parameters)[0][0])

    def messages(self, direction: str = "") -> list[dict[str, Any]]:
        """The messages that the carrier has: inbound, outbound-api, outbound-reply, or all."""
        narrowed = f"?direction={direction}" if direction else ""
        found: list[dict[str, Any]] = self._ask(f"/double/messages{narrowed}")["messages"]
        return found

    def left(self) -> int:
        """How many messages the carrier has taken from the dispatcher."""
        return len(self.messages("outbound-api"))

    def say(self, number: str, words: str) -> None:
        """Somebody writes an SMS to the bot."""
        said = {"phone": number, "channel": "sms", "text": words}
        self._ask("/phones/api/send", said)

    def quiet(self) -> bool:
        """Whether nothing is under way any more, here or at the carrier."""
        under_way = self.number(
            "select (select count(*) from outbox where status in ('due', 'sending'))"
            " + (select count(*) from errands where status = 'due')"
        )
        return not under_way and all(
            message["status"] in ("received", "delivered", "failed", "undelivered")
            for message in self.messages()
        )

    # how it starts -----------------------------------------------------------------------

    def _start(self) -> None:
        # Here processes end again and again on purpose.
        supervisor.DEATHS = sys.maxsize
        double = DoubleConfig(
            account_sid=self._environment["TWILIO_ACCOUNT_SID"],
            auth_token=self._environment["TWILIO_AUTH_TOKEN"],
            webhook_url=f"{self._web}/webhooks/twilio/messages",
            whatsapp_from=f"whatsapp:{WHATSAPP_FROM}",
            sms_from=SMS_FROM,
            # As the carrier does at most, where it is told so (#rc=5&rp=all).
            retries=5,
            retry_after=0.75,
        )
        configured = {"TAAWOUN_DOUBLE": json.dumps(double.to_json())}
        self._supervisor.start(
            Command("double", _python("bot.simulator", HOST, str(self._double)), configured)
        )
        self.until(lambda: _answers(f"{self.carrier}/double/counts"), "the double answers")
        self.run("contents", "sync")
        self._ask("/double/faults", self._faults)
        for command in self._commands:
            self._supervisor.start(Command(command.name, command.arguments, self._environment))
        self.until(lambda: _answers(f"{self._web}/readyz"), "the bot is ready")

    def _settings(self, redis_url: str) -> dict[str, str]:
        metrics = self._folder / "metrics"
        metrics.mkdir()
        return {
            "DATABASE_URL": self.database.url.render_as_string(hide_password=False),
            "REDIS_URL": redis_url,
            "MEDIA_URL": str(self._folder / "media"),
            "PUBLIC_URL": self._web,
            "SECRET_KEY": secrets.token_hex(32),
            "TWILIO_ACCOUNT_SID": f"AC{secrets.token_hex(16)}",
            "TWILIO_AUTH_TOKEN": secrets.token_hex(16),
            "TWILIO_API_URL": self.carrier,
            "TWILIO_WHATSAPP_FROM": WHATSAPP_FROM,
            "TWILIO_SMS_FROM": SMS_FROM,
            "SMS_TWO_WAY": "true",
            "WHATSAPP_RATE": "1000",
            "SMS_RATE": "1000",
            "RECONCILE_AFTER": "3",
            "RECONCILE_GRACE": "3",
            "PORT": self._web.rpartition(":")[2],
            "WEB_CONCURRENCY": "2",
            "PROMETHEUS_MULTIPROC_DIR": str(metrics),
        }

    def _ask(self, path: str, told: Mapping[str, Any] | None = None) -> Any:
        body = None if told is None else json.dumps(told).encode()
        request = urllib.request.Request(
            f"{self.carrier}{path}", body, headers={"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def _standing(self) -> str:
        """Where things stand, for whoever reads a failure."""
        outbox = self.rows("select status, count(*) from outbox group by status order by status")
        errands = self.rows("select kind, status, count(*) from errands group by kind, status")
        return f"outbox {[tuple(row) for row in outbox]}, errands {[tuple(row) for row in errands]}"


class Killer:
    """Kills one process after another as the work goes on, at moments of chance."""

    def __init__(
        self,
        system: System,
        names: Sequence[str],
        progress: Callable[[], int],
        step: tuple[int, int],
        seed: int,
        within: float = 0.5,
    ) -> None:
        """``progress`` counts what was done; ``step`` is the least and the most of it between two kills.

        ``within`` is how many seconds a kill may come after its step: few where the work is short.
        """
        self.killed: Counter[str] = Counter()
        self._system = system
        self._names = names
        self._progress = progress
        self._step = step
        self._within = within
        self._chance = Random(seed)
        self._round: list[str] = []
        self._goal = self._chance.randint(*step)
        self._at: float | None = None

    def __call__(self) -> None:
        """Kill somebody if it is time."""
        if self._at is None and self._progress() >= self._goal:
            self._at = time.monotonic() + self._chance.uniform(0.0, self._within)
        if self._at is None or time.monotonic() < self._at:
            return
        if not self._round:  # everybody once, in an order of its own, and again
            self._round = self._chance.sample(self._names, len(self._names))
        victim = self._round.pop()
        self._system.kill(victim, self._chance)
        self.killed[victim] += 1
        self._goal = self._progress() + self._chance.randint(*self._step)
        self._at = None


def everything_once(system: System) -> None:
    """What was said had its effect once, and what had to be said is at the carrier once."""
    said = Counter(message["sid"] for message in system.messages("inbound"))
    kept = Counter(row.message_id for row in system.rows("select message_id from inbound"))
    assert kept == said, "every message that a person sent was taken in, once"

    answers = Counter(
        row.message_id
        for row in system.rows(
            "select i.message_id from outbox o join inbound i on i.id = o.inbound_id"
            " where o.status = any(:left)",
            left=sorted(LEFT),
        )
    )
    assert answers == said, "every message has one answer"

    outbox = {row.id: row for row in system.rows("select id, address, status from outbox")}
    left = [row for row in outbox.values() if row.status not in LEFT]
    assert left == [], "nothing is left over"
    at_carrier = [message for message in system.messages() if message["direction"] != "inbound"]
    times = Counter(row_of(message) for message in at_carrier)
    assert times == Counter(dict.fromkeys(outbox, 1)), "every row is at the carrier, once"
    for message in at_carrier:
        assert outbox[row_of(message)].address.removeprefix("sms:") == message["to"]
        assert message["status"] == "delivered"
    assert system.rows("select * from inbound where failure is not null") == []
    assert system.rows("select * from errands where status in ('failed', 'dropped')") == []


def row_of(message: Mapping[str, Any]) -> int:
    """The row of the outbox that a message at the carrier is, by its status callback."""
    return int(message["callback"].rpartition("/")[2])


def _python(module: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", module, *arguments]


def _numbered(name: str, number: int) -> str:
    return name if number == 0 else f"{name} {number + 1}"


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False


def children_of(pid: int) -> list[int]:
    """The processes that a process began; none where the system does not tell."""
    with suppress(OSError):
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return []
