"""``taawoun failures``: what failed for good, and waits for an operator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.assembly import Assembly

# More than anybody looks at.
MOST = 100_000


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
@click.argument("refs", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Whatever failed, the oldest first.")
def replay(refs: tuple[str, ...], everything: bool) -> None:
    """Do REFS (as the list names them) again, each for itself.

    A message is sent again, an errand is due again, a turn is taken again and answered. Each
    happens once, even if this is said twice. Exit 1 if one of them cannot be done again.
    """
    from rich.console import Console
    from rich.progress import track

    from bot.cli.setup import assembled

    if bool(refs) == everything:
        raise click.UsageError("give REFS, or --all")
    with assembled("failures") as assembly:
        wanted = _oldest_first(assembly) if everything else refs
        shown = track(wanted, "replaying", console=Console(stderr=True), transient=True)
        reasons = [reason for ref in shown if (reason := _replayed(assembly, ref))]
        assembly.waker.wake()
    for reason in reasons:
        click.echo(reason, err=True)
    click.echo(f"{len(wanted) - len(reasons)} replayed")
    if reasons:
        raise click.ClickException(f"{len(reasons)} not replayed")


def _oldest_first(assembly: Assembly) -> list[str]:
    from bot.outbox.failures import list_failures
    from bot.store.unit import unit_of_work

    with unit_of_work(assembly.database) as unit:
        return [each.ref for each in reversed(list_failures(unit, MOST))]


def _replayed(assembly: Assembly, ref: str) -> str | None:
    """Replay one in a transaction of its own; one line where it cannot be."""
    from bot.logs import masked
    from bot.outbox.failures import CannotReplay, UnknownFailure
    from bot.outbox.failures import replay as do_again
    from bot.reception.replay import replay as take_again
    from bot.store.unit import unit_of_work

    try:
        with unit_of_work(assembly.database) as unit:
            do_again(unit, ref, lambda unit, row: take_again(assembly.reception, unit, row))
    except (CannotReplay, UnknownFailure) as error:
        return str(error)
    except Exception as error:  # whatever the turn raised before; the next one is another
        from bot.cli.errors import explained

        if explained(error) is not None:
            raise
        return f"{ref} fails again: {type(error).__name__}: {masked(str(error))}"
    return None


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
