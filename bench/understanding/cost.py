"""What reading costs: time a message, memory, and the start of a process."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.table import Line, Wanted, middle, percentile
from bench.understanding.held import CASES, MESSAGES, SENTENCES, rows, training_texts

MICROS = Wanted(most=300)
MEGABYTES = Wanted(most=60)
SECONDS = Wanted(most=0.5)
FIRST = "bghit jouj kilo d l3sel"


def lines(words: Path, repeats: int, tell: Callable[[str], None]) -> list[Line]:
    """A fresh process each time, that has read other messages before the measured ones."""
    others = [row["text"] for file in (SENTENCES, CASES) for row in rows(file)]
    texts, more = [row["text"] for row in rows(MESSAGES)], list(training_texts())
    asked = {"words": str(words), "first": FIRST, "others": others, "messages": texts}
    tell(f"memory, after {len(more)} messages")
    later = _alone(
        {**asked, "more": more}
    )  # and the files of the modules are where a second start finds them
    tell(f"cost of {len(texts)} messages")
    runs = [_alone({**asked, "more": []}) for _ in range(repeats)]
    slow = [percentile(run["micros"], 99) for run in runs]
    return [
        middle("everything of a message", [statistics.median(run["micros"]) for run in runs], "µs", MICROS),
        middle("everything of a message, 99 in 100 stay below", slow, "µs"),
        middle(
            f"memory, after {len(others) + len(texts):,} messages",
            [run["megabytes"] for run in runs],
            "MB",
            MEGABYTES,
        ),
        Line(
            f"memory, after {len(others) + len(texts) + len(more):,} messages",
            later["megabytes later"],
            "MB",
            MEGABYTES,
        ),
        middle("from nothing to the first message read", [run["start"] for run in runs], "s", SECONDS),
    ]


def _alone(asked: dict[str, Any]) -> dict[str, Any]:
    """What ``alone.py`` measured. By its path and without its folder in ours: a bare process."""
    command = [sys.executable, "-P", str(Path(__file__).with_name("alone.py"))]
    done = subprocess.run(command, input=json.dumps(asked), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    measured: dict[str, Any] = json.loads(done.stdout)
    return measured
