"""``taawoun demo``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("var/demo"),
    show_default=True,
    help="Where everything is kept; the next demo goes on from there.",
)
def demo(data: Path) -> None:
    """Run the whole system on this machine, with phones in the browser.

    Brings its own PostgreSQL and Valkey unless DATABASE_URL and REDIS_URL are given.
    Nothing is sent to anybody: a double stands in for the carrier.
    """
    import signal
    import threading

    from bot.demo import Demo

    stop = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda _number, _frame: stop.set())
    running = Demo(data, lambda line: click.echo(f"  {line}", err=True))
    try:
        running.start()
        click.echo(f"\n  Phones   {running.phones_url}")
        click.echo(f"  Bot      {running.web_url}")
        click.echo(f"  Logs     {running.folder / 'processes'}")
        click.echo(f"  Commands TAAWOUN_ENV={running.environment_file} taawoun …")
        click.echo("\n  Ctrl-C stops it; the data stays.\n")
        running.run(stop)
    finally:
        running.stop()
