"""``taawoun broadcast``: a measure, to everybody whom it concerns, once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.assembly import Assembly
    from bot.cli.forecast import Forecast
    from bot.cli.measure_file import Written
    from bot.measures import Audience, Broadcast, Measure
    from bot.store.unit import Unit

LOOK_SECONDS = 0.5


@click.command()
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--measure", "number", type=int, help="Send a measure that is published, by its number.")
@click.option("--region", "regions", multiple=True, help="01 to 12; several are allowed. Without it, all.")
@click.option("--language", "languages", multiple=True, help="Who reads this language. Without it, all.")
@click.option("--key", help="Names the broadcast: the same key sends nothing twice. Follows from the text.")
@click.option("--dry-run", is_flag=True, help="Only say whom it would reach and what it would cost.")
@click.option("--yes", is_flag=True, help="Do not ask whether to send.")
@click.option("--no-wait", is_flag=True, help="Do not follow it; workers go on by themselves.")
def broadcast(
    file: Path | None,
    number: int | None,
    regions: tuple[str, ...],
    languages: tuple[str, ...],
    key: str | None,
    dry_run: bool,
    yes: bool,
    no_wait: bool,
) -> None:
    """Publish the measure of FILE and send it to members of cooperatives, to each once.

    FILE is TOML: source, a deadline where there is one, and [title] and [words] with a text
    for each language. Whoever said stop is left out. Given twice, it sends nothing twice.
    """
    from bot.cli.measure_file import read
    from bot.cli.setup import assembled

    if (file is None) == (number is None):
        raise click.UsageError("give a FILE, or --measure with the number of one that is published")
    written = read(file) if file else None
    audience = _audience(regions, languages)
    with assembled("broadcast") as assembly:
        what = written or _published(assembly, number or 0)
        key = key or what.key
        started = _started_before(assembly, key, what, audience)
        if started is None:
            seen = _forecast(assembly, what, audience)
            click.echo("\n".join(seen.lines()))
            if dry_run:
                return
            if seen.people == 0:
                raise click.ClickException("there is nobody to send it to")
            if not yes:
                click.confirm(f"Send it to {seen.people} people?", abort=True, err=True)
            started = _start(assembly, key, what, audience)
        elif dry_run:
            return
        if not no_wait:
            _follow(assembly, started)


def _audience(regions: tuple[str, ...], languages: tuple[str, ...]) -> Audience:
    from bot.measures import Audience
    from bot.people import LANGUAGES, REGIONS

    for name, given, known in (("region", regions, REGIONS), ("language", languages, LANGUAGES)):
        unknown = [each for each in given if each not in known]
        if unknown:
            raise click.BadParameter(f"{unknown[0]} is none of {', '.join(known)}", param_hint=f"--{name}")
    return Audience(frozenset(regions) or None, frozenset(languages) or None)


def _published(assembly: Assembly, number: int) -> Written:
    from bot.cli.measure_file import Written
    from bot.measures import measure
    from bot.store.unit import unit_of_work

    with unit_of_work(assembly.database) as unit:
        try:
            found = measure(unit, number)
        except LookupError as error:
            raise click.ClickException(str(error)) from error
    if not found.source:
        raise click.ClickException(f"measure {number} has no source: people must know who says so")
    return Written(found.title, found.words, found.source, found.deadline)


def _started_before(assembly: Assembly, key: str, what: Written, audience: Audience) -> Broadcast | None:
    """The broadcast of this key, or None. One of something else is refused."""
    from bot.measures import broadcast_called
    from bot.store.unit import unit_of_work

    with unit_of_work(assembly.database) as unit:
        started = broadcast_called(unit, key)
        if started is None:
            return None
        same = started.audience == audience and _is(unit, started.measure_id, what)
    if not same:
        raise click.ClickException(
            f"{key} was sent on {started.started_at:%Y-%m-%d}, not this or not to these people: "
            "give another --key to send it (again)"
        )
    click.echo(f"{key} was started on {started.started_at:%Y-%m-%d %H:%M}: nothing is sent twice")
    return started


def _is(unit: Unit, measure_id: int, what: Written) -> bool:
    from bot.measures import measure

    kept = measure(unit, measure_id)
    return (kept.title, kept.words, kept.source, kept.deadline) == (
        what.title,
        what.words,
        what.source,
        what.deadline,
    )


def _forecast(assembly: Assembly, what: Written, audience: Audience) -> Forecast:
    from bot.cli.forecast import Prices, forecast
    from bot.cli.measures import measure_message
    from bot.measures import readers
    from bot.store.unit import only_to_look

    settings = assembly.settings
    prices = Prices(settings.sms_segment_price, settings.whatsapp_message_price)
    # What is published here for a look is gone with the unit.
    with only_to_look(assembly.database) as unit:
        measure = _kept(unit, what)
        return forecast(
            readers(unit, audience),
            lambda reader: measure_message(assembly.voice, measure, reader),
            prices,
        )


def _kept(unit: Unit, what: Written) -> Measure:
    """The measure that says this; published now if there is none."""
    from bot.measures import publish, published

    said = vars(what)
    return published(unit, **said) or publish(unit, **said)


def _start(assembly: Assembly, key: str, what: Written, audience: Audience) -> Broadcast:
    """Fill the ledger and plan the errand that works it off, in one transaction."""
    from bot.errands.errand import plan
    from bot.errands.queue import enqueue
    from bot.measures import start_broadcast
    from bot.store.unit import unit_of_work

    with unit_of_work(assembly.database) as unit:
        measure = _kept(unit, what)
        started = start_broadcast(unit, key=key, measure_id=measure.id, audience=audience)
        if started.measure_id != measure.id or started.audience != audience:
            raise click.ClickException(f"{key} was started by somebody else just now")
        about = {"broadcast": started.id}
        trace = f"broadcast-{started.id}"
        errand = plan(unit, "broadcast", about, key=f"broadcast:{started.id}", trace=trace)
        assembly.reception.post.deliver(unit, trace)
    enqueue(assembly.redis, [errand])
    click.echo(f"measure {measure.id} is on its way as broadcast {started.id} ({key})")
    return started


def _follow(assembly: Assembly, started: Broadcast) -> None:
    """Show how it goes, until everybody's message is in the outbox."""
    import time

    from rich.console import Console
    from rich.progress import Progress

    from bot.measures import progress
    from bot.store.unit import unit_of_work

    with Progress(console=Console(stderr=True)) as shown:
        task = shown.add_task("into the outbox", total=None)
        try:
            while True:
                with unit_of_work(assembly.database) as unit:
                    now = progress(unit, started.id)
                total = now.due + now.sent + now.left_out
                shown.update(task, total=total, completed=total - now.due)
                if now.due == 0:
                    break
                time.sleep(LOOK_SECONDS)
        except KeyboardInterrupt:
            click.echo("it goes on without this command", err=True)
            return
    click.echo(f"{now.sent} messages in the outbox, {now.left_out} people left out since")
