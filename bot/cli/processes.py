"""The processes of the Procfile."""

from __future__ import annotations

import click

metrics_port = click.option(
    "--metrics-port",
    type=click.IntRange(1, 65_535),
    help="Also answer /metrics there: for processes that are not on the web's machine.",
)


def _serve_metrics(port: int | None) -> None:
    from bot import metrics

    if port is None:
        return
    try:
        metrics.serve(port)
    except OSError as error:
        raise click.ClickException(f"port {port} cannot be used for metrics: {error.strerror}") from error


@click.command()
def serve() -> None:
    """Answer the carrier: the web, in a process for each processor."""
    from bot.cli.setup import settings_and_logs
    from bot.web.serve import serve as serve_web

    settings = settings_and_logs()
    try:
        serve_web(settings)
    except OSError as error:
        where = f"{settings.web_host}:{settings.port}"
        raise click.ClickException(f"cannot answer at {where}: {error.strerror or error}") from error


@click.command()
@metrics_port
def work(metrics_port: int | None) -> None:
    """Run errands: what is fetched, sent in bulk, or done later. Any number may run."""
    from bot.cli.setup import assembled
    from bot.cli.world import world_of
    from bot.errands import worker

    with assembled("worker") as assembly:
        _serve_metrics(metrics_port)
        worker.work(world_of(assembly))


@click.command()
@metrics_port
def dispatch(metrics_port: int | None) -> None:
    """Send what is due in the outbox, at each sender's pace. Any number may run."""
    import asyncio

    from bot.assembly import Assembly
    from bot.cli.carriers import carriers, keep_contents_fresh
    from bot.cli.setup import assembled
    from bot.outbox import dispatcher
    from bot.outbox.timing import Timing

    async def send(assembly: Assembly) -> None:
        # The carriers' connections belong to the loop that they are made in.
        made = carriers(assembly)
        fresh = asyncio.create_task(keep_contents_fresh(assembly, made.values()))
        try:
            await dispatcher.run(
                assembly.settings,
                assembly.database,
                made,
                fall_back=assembly.reception.post.fall_back,
                timing=Timing.patient(assembly.settings.reconcile_after, assembly.settings.reconcile_grace),
            )
        finally:
            fresh.cancel()

    # One connection more, for the look at the templates.
    with assembled("dispatcher", connections=dispatcher.CONNECTIONS + 1) as assembly:
        _serve_metrics(metrics_port)
        asyncio.run(send(assembly))


@click.command()
@metrics_port
def clock(metrics_port: int | None) -> None:
    """Ask for what is due: errands, sweeps, messages that nobody was woken for."""
    import signal
    import threading

    from bot.cli.setup import assembled
    from bot.errands import clock as the_clock

    stop = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda _number, _frame: stop.set())
    with assembled("clock") as assembly:
        _serve_metrics(metrics_port)
        the_clock.run(assembly.database, assembly.redis, assembly.waker, stop)
