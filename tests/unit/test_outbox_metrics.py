"""What is counted of sending, and where it is read."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from prometheus_client import REGISTRY
from sqlalchemy import Engine

from bot import people
from bot.channels.carrier import Outcome, Refused, Sent, Unclear
from bot.channels.message import Message
from bot.cli import main
from bot.outbox.claim import claim
from bot.outbox.outcomes import no_other_way, settle
from bot.outbox.rows import Letter, Priority, put
from bot.settings import Settings
from bot.store.unit import unit_of_work


def value(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


def settled(engine: Engine, *outcomes: Outcome) -> None:
    """A claimed row for each of these, and what the carrier said of it."""
    with unit_of_work(engine) as unit:
        for number in range(len(outcomes)):
            address = f"sms:+21261234567{number}"
            who = people.meet(unit, channel="sms", address=address, phone=address[4:])
            put(unit, Letter(who.id, "sms", address, Priority.ALERT, Message("salam")))
    rows = claim(engine, "sms", 10)
    with unit_of_work(engine) as unit:
        settle(unit, list(zip(rows, outcomes, strict=True)), no_other_way)


def test_what_the_carrier_took_and_refused_is_counted(engine: Engine) -> None:
    sent = value("taawoun_sent_total", channel="sms")
    failed = value("taawoun_failures_total", code="30003", action="suppress")
    settled(
        engine,
        Sent("SM1"),
        Sent("SM2"),
        Refused("30003", "suppress", "unreachable"),
        Unclear("no answer"),
    )
    assert value("taawoun_sent_total", channel="sms") == sent + 2
    assert value("taawoun_failures_total", code="30003", action="suppress") == failed + 1


COUNT = """
import sys, urllib.request
from bot import metrics
metrics.SENT.labels("sms").inc(3)
if len(sys.argv) > 1:
    metrics.serve(int(sys.argv[1]))
    print(urllib.request.urlopen(f"http://127.0.0.1:{sys.argv[1]}/metrics").read().decode())
"""

READ = """
import sys
from bot import metrics
from bot.store.engine import make_engine
print(metrics.exposition(make_engine(sys.argv[1]))[0].decode())
"""


def run(code: str, *arguments: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.parametrize("shared", [True, False])
def test_a_process_may_show_its_own_counts(tmp_path: Path, shared: bool) -> None:
    given = {"PROMETHEUS_MULTIPROC_DIR": str(tmp_path)} if shared else {}
    assert 'taawoun_sent_total{channel="sms"} 3.0' in run(COUNT, str(free_port()), **given)


def test_one_machine_shows_the_counts_of_all_its_processes(database_url: str, tmp_path: Path) -> None:
    """The web's /metrics adds up what the dispatchers counted."""
    given = {"PROMETHEUS_MULTIPROC_DIR": str(tmp_path)}
    run(COUNT, **given)
    run(COUNT, **given)
    assert 'taawoun_sent_total{channel="sms"} 6.0' in run(READ, database_url, **given)


@pytest.mark.parametrize("command", ["dispatch", "work", "clock"])
def test_a_port_that_is_taken_is_one_line(
    command: str, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, given in settings.model_dump(exclude_none=True).items():
        monkeypatch.setenv(name.upper(), str(given))
    with socket.socket() as taken:
        taken.bind(("0.0.0.0", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        result = CliRunner().invoke(main, [command, "--metrics-port", port])
    assert (result.exit_code, result.output) == (
        1,
        f"Error: port {port} cannot be used for metrics: Address already in use\n",
    )
