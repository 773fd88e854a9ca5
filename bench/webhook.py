"""The bot's webhook against the floor's: the same requests, in turns, on the same servers."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg
from sqlalchemy import Engine

from bench import conversations, floor_tables, village
from bench.ground import (
    HOST,
    BenchError,
    Process,
    Servers,
    cpu_seconds,
    free_port,
    process,
    servers,
    wait_for,
)
from bench.load import Load, Result, run
from bench.posts import post
from bench.table import Line, Wanted, middle
from bot.store.engine import make_engine

LONGEST_ROUND = 120.0
"""Seconds; a round that is not over by then is no measurement."""

THROUGHPUT = Wanted(least=0.60)
P99 = Wanted(most=2.5)


@dataclass(frozen=True)
class Size:
    """How much is measured: rounds of so many people each, after a warm-up."""

    rounds: int = 5
    people: int = 500
    warm_up: int = 100


QUICK = Size(rounds=2, people=150, warm_up=50)


@dataclass
class Side:
    """One of the two: its processes, and what its rounds measured.

    ``cpu`` is processor time a request in milliseconds, of the side's own processes and of
    PostgreSQL.
    """

    name: str
    port: int
    web: Process
    results: list[Result] = field(default_factory=list)
    cpu: list[tuple[float, float]] = field(default_factory=list)


def bench(folder: Path, size: Size, tell: Callable[[str], None]) -> list[Line]:
    """Measure both. Raises BenchError where an answer or the end of a conversation is wrong."""
    with servers(folder) as ground, _served(ground) as (floor, bot):
        engine = make_engine(ground.postgres.url, application="taawoun bench")
        try:
            tell("warming up")
            _round(ground, engine, [floor, bot], 0, size.warm_up)
            for side in (floor, bot):
                side.results.clear()
                side.cpu.clear()
            for number in range(1, size.rounds + 1):
                # Who goes first takes turns, too: a disk or a neighbour may tire.
                order = [floor, bot] if number % 2 else [bot, floor]
                _round(ground, engine, order, number, size.people)
                rates = ", ".join(f"{side.name} {side.results[-1].rate:.0f}/s" for side in (floor, bot))
                tell(f"round {number} of {size.rounds}: {rates}")
        finally:
            engine.dispose()
    return _lines(floor, bot)


@contextmanager
def _served(ground: Servers) -> Iterator[tuple[Side, Side]]:
    floor_port, bot_port = free_port(), free_port()
    with psycopg.connect(ground.postgres.url.replace("+psycopg", "")) as connection:
        connection.execute(floor_tables.CREATE)
    # Each as it is served: the floor as most are, the bot as the Procfile does.
    floor_command = [sys.executable, "-m", "gunicorn", "--config", "python:bench.floor_server"]
    floor_command += ["--bind", f"{HOST}:{floor_port}", "bench.floor:app"]
    bot_command = [str(Path(sys.executable).with_name("taawoun")), "serve"]
    address = {"WEB_HOST": HOST, "PORT": str(bot_port)}
    with (
        process(ground.folder, "floor", floor_command, ground.environment) as floor,
        process(ground.folder, "bot", bot_command, ground.environment | address) as bot,
    ):
        wait_for(floor, f"http://{HOST}:{floor_port}/healthz")
        wait_for(bot, f"http://{HOST}:{bot_port}/readyz")
        yield Side("floor", floor_port, floor), Side("bot", bot_port, bot)


def _round(ground: Servers, engine: Engine, order: Sequence[Side], number: int, size: int) -> None:
    """One group of people talks to both, in this order; then it is looked up what came of it."""
    group = village.found(engine, number, size)
    mixed = conversations.shuffled(group.conversations, seed=number)
    requests = _requests(mixed, number)
    database = ground.postgres.pid
    assert database is not None  # it runs
    for side in order:
        web_before, database_before = cpu_seconds(side.web.pid), cpu_seconds(database)
        result = run(Load(side.port, requests, LONGEST_ROUND), ground.folder / "load.json")
        side.web.check()
        spent = (cpu_seconds(side.web.pid) - web_before, cpu_seconds(database) - database_before)
        _check(side, result, group.messages)
        side.results.append(result)
        side.cpu.append((spent[0] / result.requests * 1000, spent[1] / result.requests * 1000))
    group.check(engine)
    with engine.connect() as connection:
        taken = connection.execute(floor_tables.TAKEN, {"like": f"{_prefix(number)}%"}).scalar_one()
    if taken != group.messages:
        raise BenchError(f"floor: {taken} of {group.messages} messages are kept")


def _requests(mixed: Sequence[conversations.Conversation], number: int) -> list[list[str]]:
    ids = (f"{_prefix(number)}{index:028x}" for index in count())
    return [
        [post(said, each.person.channel, each.person.number, next(ids)).decode("ascii") for said in each.said]
        for each in mixed
    ]


def _prefix(number: int) -> str:
    """How the message ids of a round begin."""
    return f"SM{number:04x}"


def _check(side: Side, result: Result, messages: int) -> None:
    if result.unfinished or result.requests != messages:
        raise BenchError(f"{side.name}: {result.requests} of {messages} messages in {result.seconds:.0f} s")
    if result.statuses != {"200": messages}:
        raise BenchError(f"{side.name}: not every answer was 200: {result.statuses}")


def _lines(floor: Side, bot: Side) -> list[Line]:
    pairs = list(zip(floor.results, bot.results, strict=True))
    lines = []
    for side in (floor, bot):
        lines.append(middle(f"{side.name}: throughput", [r.rate for r in side.results], "req/s"))
        for percent in (50, 95, 99):
            lines.append(middle(f"{side.name}: p{percent}", [r.at(percent) for r in side.results], "ms"))
        own, database = zip(*side.cpu, strict=True)
        lines.append(middle(f"{side.name}: CPU of the web processes", own, "ms/req"))
        lines.append(middle(f"{side.name}: CPU of PostgreSQL", database, "ms/req"))
    lines.append(middle("throughput, bot to floor", [b.rate / f.rate for f, b in pairs], "×", THROUGHPUT))
    for percent in (50, 95):
        lines.append(
            middle(f"p{percent}, bot to floor", [b.at(percent) / f.at(percent) for f, b in pairs], "×")
        )
    lines.append(middle("p99, bot to floor", [b.at(99) / f.at(99) for f, b in pairs], "×", P99))
    # What the throughput ratio would be on a machine that does nothing else.
    costs = [sum(f) / sum(b) for f, b in zip(floor.cpu, bot.cpu, strict=True) if sum(b)]
    if costs:
        lines.append(middle("CPU in all, floor to bot", costs, "×"))
    return lines
