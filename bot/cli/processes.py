"""The processes of the Procfile."""

from __future__ import annotations

import click


@click.command()
def dispatch() -> None:
    """Send what is due in the outbox, at each sender's pace. Any number may run."""
    import asyncio

    from bot.cli.carriers import carriers
    from bot.cli.setup import assembled
    from bot.outbox import dispatcher

    assembly = assembled("dispatcher", connections=dispatcher.CONNECTIONS)

    async def run() -> None:
        # The carrier's connections belong to the loop that they are made in.
        await dispatcher.run(
            assembly.settings,
            assembly.database,
            carriers(assembly),
            fall_back=assembly.reception.post.fall_back,
        )

    asyncio.run(run())


@click.command()
def work() -> None:
    """Run errands: what is fetched, sent in bulk, or done later. Any number may run."""
    from redis import Redis

    from bot.channels.inbound import Channel
    from bot.channels.message import Message
    from bot.cli.setup import assembled
    from bot.conversation.screens import Text
    from bot.errands import worker
    from bot.errands.world import World
    from bot.logs import current_trace
    from bot.measures import Measure, Recipient
    from bot.reception.voice import tag_for
    from bot.store.media import MediaFolder
    from bot.store.unit import Unit

    assembly = assembled("worker")

    def notify(unit: Unit) -> None:
        assembly.reception.post.deliver(unit, current_trace())

    def render_measure(measure: Measure, recipient: Recipient) -> Message:
        channel: Channel = "whatsapp" if recipient.channel == "whatsapp" else "sms"
        tag = tag_for(recipient.language, channel, arabic_letters=False)
        said = Text("measures-one", {"words": measure.words[tag], "source": measure.source})
        return assembly.voice.plain(said, tag, channel)

    worker.work(
        World(
            settings=assembly.settings,
            engine=assembly.database,
            # RQ waits long for the next job; the assembly's own client would not.
            redis=Redis.from_url(assembly.settings.redis_url),
            waker=assembly.waker,
            media=MediaFolder(assembly.settings.media_url),
            notify=notify,
            render_measure=render_measure,
        )
    )


@click.command()
def clock() -> None:
    """Ask for what is due: errands, sweeps, messages that nobody was woken for."""
    import signal
    import threading

    from bot.cli.setup import assembled
    from bot.errands import clock as the_clock

    assembly = assembled("clock")
    stop = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda _number, _frame: stop.set())
    the_clock.run(assembly.database, assembly.redis, assembly.waker, stop)
