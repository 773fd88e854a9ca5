"""``taawoun demo``: one parent, its servers and its children."""

from __future__ import annotations

import json
import os
import secrets
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from bot import embedded
from bot.demo import seed
from bot.demo.supervisor import Command, Supervisor
from bot.simulator.config import DoubleConfig
from bot.store import migrations
from bot.store.engine import make_engine

HOST = "127.0.0.1"
PHONES_PORT = 8090
WEB_PORT = 8000
READY_SECONDS = 60.0
TAAWOUN = str(Path(sys.executable).with_name("taawoun"))

# Numbers that Twilio gives to nobody else: its WhatsApp sandbox, and one of its test numbers.
WHATSAPP_FROM = "+14155238886"
SMS_FROM = "+15005550006"


class DemoError(Exception):
    """The demo cannot run; one line says why."""


class Demo:
    """Everything, in one folder. ``tell`` is given a line whenever there is something to say."""

    def __init__(self, folder: Path, tell: Callable[[str], None]) -> None:
        self.folder = folder.resolve()
        self._tell = tell
        self._stack = ExitStack()
        self.supervisor: Supervisor | None = None
        self.phones_url = ""
        self.web_url = ""
        self.environment: dict[str, str] = {}

    @property
    def environment_file(self) -> Path:
        """The settings of this demo: with TAAWOUN_ENV set to it, every command works on the demo."""
        return self.folder / "env"

    def start(self) -> Self:
        """Start everything; returns when the phones page answers and the bot is ready.

        Raises DemoError, or EmbeddedError where the folder is in use by another demo.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            self._start()
        except BaseException:
            self.stop()
            raise
        return self

    def run(self, stop: threading.Event) -> None:
        """Look after everything until ``stop``."""
        assert self.supervisor is not None
        self.supervisor.run(stop)

    def stop(self) -> None:
        """Stop everything in good order; the data stays."""
        self._stack.close()

    def _start(self) -> None:
        database_url = os.environ.get("DATABASE_URL") or self._postgres()
        redis_url = os.environ.get("REDIS_URL") or self._valkey()
        self._tell("preparing the database")
        engine = make_engine(database_url, application="taawoun-demo")
        migrations.upgrade(engine)
        phones = seed.plant(engine)
        engine.dispose()

        self.supervisor = Supervisor(self.folder / "processes", self._tell)
        self._stack.callback(self.supervisor.stop)
        web_port, phones_port = _free_port(WEB_PORT), _free_port(PHONES_PORT)
        self.web_url = f"http://{HOST}:{web_port}"
        self.phones_url = f"http://{HOST}:{phones_port}/phones/"
        keys = _kept_keys(self.folder / "keys.json")
        double = DoubleConfig(
            account_sid=keys["account_sid"],
            auth_token=keys["auth_token"],
            webhook_url=f"{self.web_url}/webhooks/twilio/messages",
            whatsapp_from=f"whatsapp:{WHATSAPP_FROM}",
            sms_from=SMS_FROM,
            phones=phones,
            folder=self.folder / "phones",
        )
        environment = {
            "DATABASE_URL": database_url,
            "REDIS_URL": redis_url,
            "MEDIA_URL": str(self.folder / "media"),
            "PUBLIC_URL": self.web_url,
            "SECRET_KEY": keys["secret_key"],
            "TWILIO_ACCOUNT_SID": keys["account_sid"],
            "TWILIO_AUTH_TOKEN": keys["auth_token"],
            "TWILIO_API_URL": f"http://{HOST}:{phones_port}",
            "TWILIO_WHATSAPP_FROM": WHATSAPP_FROM,
            "TWILIO_SMS_FROM": SMS_FROM,
            # The phones of the demo can answer an SMS, as those of Morocco will.
            "SMS_TWO_WAY": "true",
            "PHONES_URL": self.phones_url,
            "WEB_HOST": HOST,
            "PORT": str(web_port),
            "PROMETHEUS_MULTIPROC_DIR": str(_emptied(self.folder / "metrics")),
        }
        self.environment = environment
        self._keep_environment()
        self._tell("starting the phones")
        self.supervisor.start(_double(phones_port, double))
        self._wait_for("double", self.phones_url)
        self._sync_contents(environment)
        self._tell("starting the bot")
        for command in _processes(environment):
            self.supervisor.start(command)
        self._wait_for("web", f"{self.web_url}/readyz")

    def _keep_environment(self) -> None:
        self.environment_file.touch(mode=0o600)
        lines = [f"{name}='{value}'\n" for name, value in self.environment.items()]
        self.environment_file.write_text("".join(lines))

    def _postgres(self) -> str:
        self._tell("starting PostgreSQL")
        return self._stack.enter_context(embedded.Postgres(self.folder / "postgres")).url

    def _valkey(self) -> str:
        self._tell("starting Valkey")
        return self._stack.enter_context(embedded.Valkey(self.folder / "valkey")).url

    def _sync_contents(self, environment: dict[str, str]) -> None:
        """Make WhatsApp's buttons and lists at the double, as a release would at the carrier."""
        done = subprocess.run(
            [TAAWOUN, "contents", "sync"],
            cwd=self.folder,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            lines = done.stderr.strip().splitlines()
            raise DemoError(f"contents sync: {lines[-1] if lines else 'failed'}")

    def _wait_for(self, name: str, url: str) -> None:
        """Until it answers. Raises DemoError after READY_SECONDS."""
        assert self.supervisor is not None
        deadline = time.monotonic() + READY_SECONDS
        while not _answers(url):
            self.supervisor.check()
            if time.monotonic() > deadline:
                raise DemoError(f"{name} does not answer: {self.supervisor.last_line(name)}")
            time.sleep(0.1)


def _double(port: int, double: DoubleConfig) -> Command:
    """The double of the carrier, with the phones in front of it."""
    configured = {"TAAWOUN_DOUBLE": json.dumps(double.to_json())}
    return Command("double", [sys.executable, "-m", "bot.simulator", HOST, str(port)], configured)


def _processes(environment: dict[str, str]) -> list[Command]:
    """The same processes as in the Procfile."""
    return [
        Command("web", [TAAWOUN, "serve"], environment),
        Command("worker", [TAAWOUN, "work"], environment),
        Command("dispatcher", [TAAWOUN, "dispatch"], environment),
        Command("clock", [TAAWOUN, "clock"], environment),
    ]


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:  # noqa: S310 (an address of ours)
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _free_port(wanted: int) -> int:
    """The wanted port if it is free, else any other."""
    for port in (wanted, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise DemoError("no port is free")


def _kept_keys(path: Path) -> dict[str, str]:
    """Secrets of this demo, the same after a restart: signatures of yesterday's links hold."""
    if not path.exists():
        keys = {
            "account_sid": f"AC{secrets.token_hex(16)}",
            "auth_token": secrets.token_hex(16),
            "secret_key": secrets.token_hex(32),
        }
        path.touch(mode=0o600)
        path.write_text(json.dumps(keys))
    found: dict[str, str] = json.loads(path.read_text())
    return found


def _emptied(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    for path in folder.glob("*.db"):
        path.unlink()
    return folder
