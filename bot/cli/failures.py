"""``taawoun failures``: what failed for good, and waits for an operator."""

from __future__ import annotations

import click


@click.group()
def failures() -> None:
    """Messages, errands and turns that failed for good."""


@failures.command("list")
@click.option("--most", type=click.IntRange(1, 10_000), default=50, show_default=True, help="How many.")
def list_them(most: int) -> None:
    """Show the latest, newest first."""
    from rich.console import Console
    from rich.table import Table

    from bot.cli.setup import assembled
    from bot.outbox.failures import list_failures
    from bot.store.unit import unit_of_work

    with assembled("failures") as assembly, unit_of_work(assembly.database) as unit:
        found = list_failures(unit, most)
    table = Table("ref", "at", "what", "error", "trace", box=None)
    for each in found:
        table.add_row(each.ref, f"{each.at:%Y-%m-%d %H:%M}", each.what, each.error, each.trace)
    Console(highlight=False, markup=False).print(table if found else "nothing failed")


@failures.command()
@click.argument("refs", nargs=-1, required=True)
def discard(refs: tuple[str, ...]) -> None:
    """Forget about REFS (as the list names them); what people said stays."""
    from bot.cli.setup import assembled
    from bot.outbox.failures import UnknownFailure
    from bot.outbox.failures import discard as forget
    from bot.store.unit import unit_of_work

    with assembled("failures") as assembly, unit_of_work(assembly.database) as unit:
        for ref in refs:
            try:
                forget(unit, ref)
            except UnknownFailure as error:
                raise click.ClickException(f"{error}; nothing is discarded") from error
    click.echo(f"{len(refs)} discarded")
