"""A process that reads messages and does nothing else: how soon, how quick, how large.

Run by its path (cost.py), so that nothing is loaded before the clock starts. Takes the folder
of words and the messages as JSON from its input, and prints what it measured as JSON.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.understanding import Reading


def main() -> None:
    """Start and read one message; then read others; then time each message by itself; then read more."""
    told = json.load(sys.stdin)
    empty, began = resident(), time.perf_counter()
    from bot.understanding import Understanding

    read = Understanding.load(Path(told["words"])).read
    gc.freeze()  # as the web processes do
    gc.set_threshold(20_000, 20, 20)
    ask(read(told["first"]))
    start = time.perf_counter() - began
    for text in told["others"]:
        ask(read(text))
    spent = []
    for text in told["messages"]:
        began_reading = time.process_time_ns()
        ask(read(text))
        spent.append(time.process_time_ns() - began_reading)
    grown = resident() - empty
    for text in told["more"]:
        ask(read(text))
    measured = {
        "start": start,
        "micros": [each / 1000 for each in spent],
        "megabytes": grown / 1e6,
        "megabytes later": (resident() - empty) / 1e6,
    }
    json.dump(measured, sys.stdout)


def ask(reading: Reading) -> None:
    """Everything that the contract names."""
    _ = (reading.language, reading.intent, reading.items, reading.amount, reading.number)


def resident() -> int:
    """Bytes of this process that are in memory."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    told = subprocess.run(["ps", "-o", "rss=", "-p", str(os.getpid())], capture_output=True, check=True)
    return int(told.stdout) * 1024


if __name__ == "__main__":
    main()
