"""``taawoun queue``: who waits for a person of ours."""

from __future__ import annotations

import click

MOST = 1000
"""More than anybody calls in a day."""


@click.group()
def queue() -> None:
    """People who wait to be called: they asked, were not understood, or sent what nobody had asked for."""


@queue.command("list")
def list_them() -> None:
    """Show who waits, who is due first, with what they said and where they stood."""
    from rich.console import Console
    from rich.table import Column, Table

    from bot import people
    from bot.cli.setup import assembled
    from bot.store.unit import unit_of_work

    with assembled("queue") as assembly, unit_of_work(assembly.database) as unit:
        waiting = people.open_requests(unit, MOST)
        callers = {each.id: people.contact(unit, each.contact_id) for each in waiting}
    # Whom to call stays whole, however narrow the screen.
    whole = [Column(name, no_wrap=True) for name in ("id", "due", "whom")]
    table = Table(*whole, "name", "language", "why", "where", "said", box=None)
    for each in waiting:
        caller = callers[each.id]
        heard = (f"{assembly.settings.public_url}/media/{name}" for name in each.media)
        said = " ".join([each.words, *heard]).strip()
        whom = caller.phone or caller.address
        where, due = f"{each.flow}.{each.state}", f"{each.due_at:%Y-%m-%d %H:%M}"
        name, language = caller.name or "", caller.language or ""
        table.add_row(str(each.id), due, whom, name, language, each.reason, where, said)
    Console(highlight=False, markup=False).print(table if waiting else "nobody waits")


@queue.command()
@click.argument("ids", type=int, nargs=-1, required=True)
def close(ids: tuple[int, ...]) -> None:
    """Take people off the list who were called."""
    from bot import people
    from bot.cli.setup import assembled
    from bot.store.unit import unit_of_work

    with assembled("queue") as assembly, unit_of_work(assembly.database) as unit:
        for id in ids:
            people.close(unit, id)
    click.echo(f"closed: {', '.join(map(str, ids))}")
