"""The loader: a process of its own that posts prepared conversations and takes the time.

``python -m bench.load FILE``: FILE is a ``Load`` as JSON, the answer on stdout a ``Result``. It
is a closed loop: each connection plays one conversation after the other, and posts a message
only when the one before it was answered. It does as little as it can, because it shares the
processors with what it measures.
"""

from __future__ import annotations

import gc
import json
import selectors
import socket
import subprocess
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.ground import HOST, BenchError
from bench.table import percentile

CONNECTIONS = 16
LONGEST_ANSWER = 65_536


@dataclass(frozen=True)
class Load:
    """What to post to ``port``: requests by conversation, for at most ``seconds``."""

    port: int
    conversations: list[list[str]]
    seconds: float
    connections: int = CONNECTIONS


@dataclass(frozen=True)
class Result:
    """How it went. ``latencies`` are milliseconds; ``unfinished`` are conversations cut short."""

    requests: int
    seconds: float
    latencies: list[float]
    statuses: dict[str, int]
    unfinished: int

    @property
    def rate(self) -> float:
        """Requests a second."""
        return self.requests / self.seconds

    def at(self, percent: float) -> float:
        """The latency that ``percent`` of the requests stayed under, in milliseconds."""
        return percentile(self.latencies, percent)


def run(load: Load, file: Path) -> Result:
    """Run the loader in a process of its own; ``file`` is where it finds its work.

    Raises BenchError if it fails.
    """
    file.write_text(json.dumps(asdict(load)))
    done = subprocess.run(
        [sys.executable, "-m", "bench.load", str(file)], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise BenchError(f"the loader failed: {(done.stderr.strip().splitlines() or ['?'])[-1]}")
    return Result(**json.loads(done.stdout))


class _Caller:
    """One connection, and the conversation that it plays."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection((HOST, port), timeout=30)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rest: list[bytes] = []
        self.posted_at = 0.0
        self._received = b""

    def post(self) -> None:
        """Post the next message; requests are far smaller than a socket's buffer."""
        self.posted_at = time.perf_counter()
        self.socket.sendall(self.rest.pop())

    def receive(self) -> bytes | None:
        """The status of the answer once all of it is there, else None."""
        part = self.socket.recv(LONGEST_ANSWER)
        if not part:
            raise ConnectionError("the server hung up")
        self._received += part
        head, end, body = self._received.partition(b"\r\n\r\n")
        if not end:
            return None
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        if len(body) < int(length):
            return None
        self._received = b""
        return head[9:12]


def play(load: Load) -> Result:
    """Play the conversations, ``load.connections`` at a time."""
    waiting = [[each.encode("ascii") for each in reversed(texts)] for texts in reversed(load.conversations)]
    callers = [_Caller(load.port) for _ in range(load.connections)]
    latencies: list[float] = []
    statuses: Counter[bytes] = Counter()
    with selectors.DefaultSelector() as selector:
        gc.disable()
        began = time.perf_counter()
        deadline = began + load.seconds
        for caller in callers:
            selector.register(caller.socket, selectors.EVENT_READ, caller)
            _go_on(caller, waiting)
        talking = len(callers)
        while talking:
            for key, _ in selector.select(timeout=30):
                caller = key.data
                status = caller.receive()
                if status is None:
                    continue
                now = time.perf_counter()
                latencies.append((now - caller.posted_at) * 1000)
                statuses[status] += 1
                if now > deadline or not _go_on(caller, waiting):
                    selector.unregister(caller.socket)
                    talking -= 1
        ended = time.perf_counter()
    unfinished = len(waiting) + sum(1 for caller in callers if caller.rest)
    told = {status.decode(): number for status, number in statuses.items()}
    return Result(len(latencies), ended - began, latencies, told, unfinished)


def _go_on(caller: _Caller, waiting: list[list[bytes]]) -> bool:
    """Post the next message, of the next conversation where one is over; False where none is left."""
    if not caller.rest:
        if not waiting:
            return False
        caller.rest = waiting.pop()
    caller.post()
    return True


if __name__ == "__main__":
    print(json.dumps(asdict(play(Load(**json.loads(Path(sys.argv[1]).read_text()))))))
