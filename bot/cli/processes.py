"""The processes of the Procfile."""

from __future__ import annotations

import click


@click.command()
def work() -> None:
    """Run errands: what is fetched, sent in bulk, or done later. Any number may run."""
    from bot.cli.setup import assembled
    from bot.cli.world import world_of
    from bot.errands import worker

    with assembled("worker") as assembly:
        worker.work(world_of(assembly))


@click.command()
def dispatch() -> None:
    """Send what is due in the outbox, at each sender's pace. Any number may run."""
    import asyncio

    from bot.assembly import Assembly
    from bot.cli.carriers import carriers
    from bot.cli.setup import assembled
    from bot.outbox import dispatcher

    async def send(assembly: Assembly) -> None:
        # The carriers' connections belong to the loop that they are made in.
        await dispatcher.run(
            assembly.settings,
            assembly.database,
            carriers(assembly),
            fall_back=assembly.reception.post.fall_back,
        )

    with assembled("dispatcher", connections=dispatcher.CONNECTIONS) as assembly:
        asyncio.run(send(assembly))


@click.command()
def clock() -> None:
    """Ask for what is due: errands, sweeps, messages that nobody was woken for."""
    import signal
    import threading

    from bot.cli.setup import assembled
    from bot.errands import clock as the_clock

    stop = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda _number, _frame: stop.set())
    with assembled("clock") as assembly:
        the_clock.run(assembly.database, assembly.redis, assembly.waker, stop)
