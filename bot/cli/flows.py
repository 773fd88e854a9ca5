"""``taawoun check`` and ``taawoun draw``: the flows, walked and drawn."""

from __future__ import annotations

import click


@click.command()
def check() -> None:
    """Walk every flow in every language, and read the words files; exit 1 where a person would stumble.

    Each fault is one line: where it is, what it is, and its kind.
    """
    from bot.assembly import LOCALES
    from bot.check.check import check as all_faults
    from bot.understanding import BadWords, Understanding
    from flows.book import BOOK
    from flows.families import LABELS, NOTICES
    from flows.notices import TEMPLATES

    try:
        Understanding.load(LOCALES)
    except BadWords as error:
        raise click.ClickException(str(error)) from error
    faults = all_faults(BOOK, LOCALES, LABELS, NOTICES, TEMPLATES)
    for fault in faults:
        click.echo(str(fault))
    if faults:
        raise click.ClickException(f"{len(faults)} faults")
    click.echo("no fault found")


@click.command()
@click.argument("flow", required=False)
def draw(flow: str | None) -> None:
    """Draw FLOW, or how all flows lead to one another, as a Mermaid diagram."""
    from bot.check.draw import draw as draw_one
    from bot.check.draw import draw_all
    from flows.book import BOOK

    if flow is None:
        click.echo(draw_all(BOOK), nl=False)
        return
    if flow not in BOOK.flows:
        raise click.ClickException(f"no flow {flow!r}; there are {', '.join(sorted(BOOK.flows))}")
    click.echo(draw_one(BOOK, flow), nl=False)
