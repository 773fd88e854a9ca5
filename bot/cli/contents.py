"""``taawoun contents``: the content templates at the carrier."""

from __future__ import annotations

import click


@click.group()
def contents() -> None:
    """The content templates that WhatsApp needs: for buttons and lists, and for notices."""


@contents.command()
def sync() -> None:
    """Make the templates that are missing at the carrier, and find the others again.

    Those of notices are submitted for approval, once; run it again to learn of it. Running
    dispatchers hear of it within a minute. Safe to repeat, and to break off: nothing is made
    twice.
    """
    from sqlalchemy import select
    from sqlalchemy.dialects.postgresql import insert
    from twilio.base.exceptions import TwilioException

    from bot.channels.twilio.client import make_client
    from bot.channels.twilio.contents import shapes
    from bot.channels.twilio.sync import Synced
    from bot.channels.twilio.sync import sync as make_them
    from bot.check.templates import definitions
    from bot.cli.carriers import account
    from bot.cli.setup import assembled
    from bot.store.tables import contents as table
    from flows.notices import PROMOTIONS, TEMPLATES

    with assembled("contents") as assembly:
        columns = (table.c.name, table.c.language, table.c.sid, table.c.fingerprint, table.c.approval)
        with assembly.database.connect() as connection:
            known = {(row.name, row.language): Synced(*row) for row in connection.execute(select(*columns))}

        def keep(synced: Synced) -> None:
            values = {
                "sid": synced.sid,
                "fingerprint": synced.fingerprint,
                "approval": synced.approval,
            }
            row = insert(table).values(name=synced.name, language=synced.language, **values)
            with assembly.database.begin() as connection:
                connection.execute(
                    row.on_conflict_do_update(index_elements=[table.c.name, table.c.language], set_=values)
                )
            click.echo(f"{synced.name} {synced.language} {synced.sid} {synced.approval or ''}".rstrip())

        try:
            wanted = [*shapes(), *definitions(assembly.texts, TEMPLATES, PROMOTIONS)]
            make_them(make_client(account(assembly.settings)), wanted, known, keep)
        except TwilioException as error:
            raise click.ClickException(f"the carrier refuses: {error}") from error
