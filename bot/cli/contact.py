"""``taawoun contact``: what is kept of one person, given to them or erased (law 09-08)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.privacy import Person
    from bot.store.unit import Unit


@click.group()
def contact() -> None:
    """What is kept of one person, on all their channels (law 09-08)."""


@contact.command("export")
@click.argument("who")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="A file; else the terminal.")
def export_them(who: str, out: Path | None) -> None:
    """Write everything that is kept of WHO as JSON.

    WHO is a phone number, or an address like whatsapp:MA.123. Files are named in it and lie
    under MEDIA_URL. A file given with --out is for its owner's eyes only.
    """
    import json
    import os

    from bot.cli.setup import assembled
    from bot.privacy import export
    from bot.store.unit import unit_of_work

    with assembled("contact") as assembly, unit_of_work(assembly.database) as unit:
        found = export(unit, _person(unit, who))
    written = json.dumps(found, ensure_ascii=False, indent=2)
    if out is None:
        click.echo(written)
        return
    try:
        descriptor = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(written + "\n")
    except OSError as error:
        raise click.ClickException(f"{out} cannot be written: {error.strerror}") from error
    click.echo(f"written to {out}")


@contact.command("erase")
@click.argument("who")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase_them(who: str, yes: bool) -> None:
    """Erase WHO for good: names, numbers, what was said, files.

    Orders keep their amounts, without the person. A stop stays under the phone number, so
    that whoever said it is still left alone. Cannot be undone.
    """
    from bot.cli.setup import assembled
    from bot.logs import mask, new_trace
    from bot.privacy import StillOpen, erase
    from bot.store.media import MediaFolder
    from bot.store.unit import unit_of_work

    with assembled("contact") as assembly:
        with unit_of_work(assembly.database) as unit:
            person = _person(unit, who)
        if not yes:
            click.confirm(
                f"Erase {mask(person.key)} ({len(person.contact_ids)} contacts) for good?", abort=True
            )
        with unit_of_work(assembly.database) as unit:
            try:
                erased = erase(unit, _person(unit, who), MediaFolder(assembly.settings.media_url))
            except StillOpen as error:
                raise click.ClickException(f"nothing is erased; {error}") from error
            assembly.reception.post.deliver(unit, new_trace())
        assembly.waker.wake()
    click.echo(f"{erased.contacts} contacts, {erased.messages} messages, {erased.files} files erased")


def _person(unit: Unit, who: str) -> Person:
    from bot.cli.phones import e164
    from bot.privacy import find

    person = find(unit, e164(who) or who)
    if person is None:
        raise click.ClickException("nobody is known there")
    return person
