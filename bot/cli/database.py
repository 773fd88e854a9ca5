"""``taawoun db``: the shape of the database."""

from __future__ import annotations

import click


@click.group()
def db() -> None:
    """The database's tables."""


@db.command()
def upgrade() -> None:
    """Bring the database to the newest shape. Runs at release; safe to repeat.

    Needs DATABASE_URL only. Several at once wait for one another.
    """
    from bot.cli.setup import database_address
    from bot.store import migrations
    from bot.store.engine import make_engine

    engine = make_engine(database_address(), application="taawoun-release")
    before = migrations.current(engine)
    migrations.upgrade(engine)
    after = migrations.current(engine)
    click.echo(f"the database is at {after}" + ("" if before != after else " already"))


@db.command()
def current() -> None:
    """Say which shape the database has; exit 1 if it is not the newest."""
    from bot.cli.setup import database_address
    from bot.store import migrations
    from bot.store.engine import make_engine

    engine = make_engine(database_address(), application="taawoun-release")
    revision, newest = migrations.current(engine), migrations.newest()
    if revision != newest:
        raise click.ClickException(
            f"the database is at {revision}, expected {newest}: run taawoun db upgrade"
        )
    click.echo(f"the database is at {revision}")
