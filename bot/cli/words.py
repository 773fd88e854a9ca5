"""``taawoun words``: what people write that nobody has taught us yet."""

from __future__ import annotations

import click


@click.group()
def words() -> None:
    """The words that people write (locales/<language>/words.toml)."""


@words.command()
@click.option("--language", help="Only what was missed in this one: ary, ary-Latn, ar, fr.")
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True)
@click.option("--forget", help="Take these words off the list: they were added, or mean nothing.")
def missed(language: str | None, limit: int, forget: str | None) -> None:
    """What was not understood most often, and at which question. Nobody's name stands beside it."""
    from rich.console import Console
    from rich.table import Table

    from bot import people
    from bot.cli.setup import assembled
    from bot.store.unit import unit_of_work

    with assembled("words") as assembly, unit_of_work(assembly.database) as unit:
        if forget is not None:
            click.echo(f"{people.forget_missed(unit, forget)} lines forgotten")
            return
        found = people.commonest_missed(unit, language=language, limit=limit)
    table = Table("times", "language", "question", "words", box=None)
    for each in found:
        table.add_row(str(each.times), each.language, f"{each.flow}.{each.state}", each.words)
    Console(highlight=False, markup=False).print(table if found else "nothing was missed")


@words.command()
def index() -> None:
    """Read the names of all products anew, so that they are found by the words that were added."""
    from bot import market
    from bot.assembly import LOCALES
    from bot.cli.setup import assembled
    from bot.store.unit import unit_of_work
    from bot.understanding import Understanding

    understanding = Understanding.load(LOCALES)

    def name_of(name: str) -> tuple[str | None, tuple[str, ...]]:
        found = understanding.name(name)
        return found.kind, found.keys

    with assembled("words") as assembly, unit_of_work(assembly.database) as unit:
        click.echo(f"{market.index(unit, name_of)} products are found by other words now")
