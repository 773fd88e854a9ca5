"""The carriers that the dispatcher is measured against, each in a process of its own."""

from __future__ import annotations

import base64
import json
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from bench.ground import (
    ACCOUNT,
    HOST,
    PUBLIC_URL,
    SMS_FROM,
    TOKEN,
    WHATSAPP_FROM,
    BenchError,
    Process,
    free_port,
    process,
    wait_for,
)
from bench.load import Load, Result, run
from bot.simulator.config import DoubleConfig

SLOW_MS = 150
"""How long the real carrier is taken to need for an answer."""

LONGEST = 60.0


@dataclass(frozen=True)
class Accepted:
    """A message that the carrier took: for whom, and when (seconds since 1970)."""

    to: str
    at: float


@dataclass(frozen=True)
class Carrier:
    """A running carrier."""

    name: str
    port: int
    process: Process

    @property
    def url(self) -> str:
        """Where the client finds it."""
        return f"http://{HOST}:{self.port}"

    def accepted(self) -> list[Accepted]:
        """Everything it took, in order."""
        with urllib.request.urlopen(f"{self.url}/double/messages", timeout=LONGEST) as answer:
            lines = json.load(answer)["messages"]
        return sorted((Accepted(line["to"], line["created"]) for line in lines), key=lambda each: each.at)


@contextmanager
def double(folder: Path, slow_ms: int = SLOW_MS) -> Iterator[Carrier]:
    """The double of the carrier that demo and tests use, told to be slow and to call nobody back."""
    port = free_port()
    config = DoubleConfig(
        account_sid=ACCOUNT,
        auth_token=TOKEN,
        webhook_url=f"{PUBLIC_URL}/webhooks/twilio/messages",
        whatsapp_from=f"whatsapp:{WHATSAPP_FROM}",
        sms_from=SMS_FROM,
    )
    command = [sys.executable, "-m", "bot.simulator", HOST, str(port)]
    with process(folder, "double", command, {"TAAWOUN_DOUBLE": json.dumps(config.to_json())}) as started:
        wait_for(started, f"http://{HOST}:{port}/double/counts")
        told = json.dumps({"slow_ms": slow_ms, "no_callbacks": True}).encode()
        urllib.request.urlopen(f"http://{HOST}:{port}/double/faults", told, timeout=10).close()
        yield Carrier("double", port, started)


@contextmanager
def standin(folder: Path, slow_ms: int = SLOW_MS) -> Iterator[Carrier]:
    """The one that only answers."""
    port = free_port()
    command = [sys.executable, "-m", "bench.standin", str(port), str(slow_ms)]
    with process(folder, "standin", command, {}) as started:
        wait_for(started, f"http://{HOST}:{port}/double/messages")
        yield Carrier("stand-in", port, started)


def most(carrier: Carrier, folder: Path, count: int) -> Result:
    """What a carrier takes at most from the lightest of clients; it should not be slow on purpose.

    Raises BenchError if it refuses anything.
    """
    requests = [[_send(index)] for index in range(count)]
    result = run(Load(carrier.port, requests, LONGEST), folder / "load.json")
    if result.statuses != {"201": count}:
        raise BenchError(f"the {carrier.name} did not take every message: {result.statuses}")
    return result


def _send(index: int) -> str:
    proof = base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
    body = urlencode(
        {
            "To": f"whatsapp:+2127{index:08}",
            "From": f"whatsapp:{WHATSAPP_FROM}",
            "Body": "Bonjour",
            "StatusCallback": f"{PUBLIC_URL}/webhooks/twilio/status/{index}",
        }
    )
    return (
        f"POST /2010-04-01/Accounts/{ACCOUNT}/Messages.json HTTP/1.1\r\n"
        f"Host: {HOST}\r\n"
        f"Authorization: Basic {proof}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\n"
        "\r\n"
        f"{body}"
    )
