"""What was measured, and how it is shown."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class Wanted:
    """What a line should reach: at least ``least``, or at most ``most``."""

    least: float | None = None
    most: float | None = None

    def holds(self, value: float) -> bool:
        """Whether the value reaches it."""
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)

    def __str__(self) -> str:
        return f"≥ {self.least:,g}" if self.least is not None else f"≤ {self.most:,g}"


@dataclass(frozen=True)
class Line:
    """One figure. ``spread`` says how far its repetitions were apart."""

    what: str
    value: float
    unit: str
    wanted: Wanted | None = None
    spread: str = ""

    @property
    def missed(self) -> bool:
        """Whether something was wanted, and not reached."""
        return self.wanted is not None and not self.wanted.holds(self.value)


def middle(what: str, values: Sequence[float], unit: str, wanted: Wanted | None = None) -> Line:
    """The median of several rounds, with the lowest and the highest."""
    spread = f"{_figure(min(values))} … {_figure(max(values))}" if len(values) > 1 else ""
    return Line(what, statistics.median(values), unit, wanted, spread)


def percentile(values: Sequence[float], percent: float) -> float:
    """The value that ``percent`` of all stay at or below."""
    ordered = sorted(values)
    return ordered[max(0, min(len(ordered) - 1, round(len(ordered) * percent / 100) - 1))]


def show(console: Console, title: str, lines: Iterable[Line]) -> None:
    """Print the lines of one bench as a table."""
    table = Table(title=title, title_justify="left", title_style="bold")
    table.add_column("")
    table.add_column("median", justify="right")
    table.add_column("lowest … highest", justify="right", style="dim")
    table.add_column("wanted", justify="right")
    for line in lines:
        mark = "" if line.wanted is None else "[red]✗[/red]" if line.missed else "[green]✓[/green]"
        value = f"{_figure(line.value)} {line.unit}".rstrip()
        table.add_row(line.what, value, line.spread, f"{line.wanted or ''} {mark}".strip())
    console.print(table)


def _figure(value: float) -> str:
    """Three digits that matter, and no more."""
    if value == 0 or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
