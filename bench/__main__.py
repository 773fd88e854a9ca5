"""``python -m bench [webhook] [engine] [dispatch] [understanding] [--quick]``: measure, and print tables."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import click
from rich.console import Console

from bench import dispatch, engine, understanding, webhook
from bench.ground import BenchError
from bench.table import Line, show
from bot.embedded import EmbeddedError

Bench = Callable[[Path, bool, Callable[[str], None]], list[Line]]


def _webhook(folder: Path, quick: bool, tell: Callable[[str], None]) -> list[Line]:
    return webhook.bench(folder, webhook.QUICK if quick else webhook.Size(), tell)


def _engine(_folder: Path, quick: bool, tell: Callable[[str], None]) -> list[Line]:
    return engine.bench(engine.QUICK if quick else engine.Size(), tell)


def _dispatch(folder: Path, quick: bool, tell: Callable[[str], None]) -> list[Line]:
    return dispatch.bench(folder, dispatch.QUICK if quick else dispatch.Size(), tell)


def _understanding(_folder: Path, quick: bool, tell: Callable[[str], None]) -> list[Line]:
    return understanding.bench(understanding.QUICK if quick else understanding.Size(), tell)


BENCHES: dict[str, tuple[str, Bench]] = {
    "webhook": ("The webhook against a durable floor, 16 connections", _webhook),
    "engine": ("The engine alone, on one core", _engine),
    "dispatch": ("One dispatcher", _dispatch),
    "understanding": ("Understanding, on messages that nobody trained on", _understanding),
}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(BENCHES)))
@click.option("--quick", is_flag=True, help="A short run, to see that everything works.")
def main(names: tuple[str, ...], quick: bool) -> None:
    """Measure all of it, or what is named. Ends with 1 where something wanted was not reached."""
    console = Console(width=100 if not sys.stdout.isatty() else None)
    missed = []
    for name in names or BENCHES:
        title, bench = BENCHES[name]
        with tempfile.TemporaryDirectory(prefix="taawoun-bench-") as folder:
            try:
                lines = bench(Path(folder), quick, lambda line: click.echo(line, err=True))
            except (BenchError, EmbeddedError) as error:
                raise click.ClickException(f"{name}: {error}") from None
        show(console, title, lines)
        missed += [line.what for line in lines if line.missed]
    if missed:
        raise click.ClickException(f"not reached: {'; '.join(missed)}")


if __name__ == "__main__":
    main(prog_name="bench")
