"""What errands work with, put together from the parts of a process."""

from __future__ import annotations

from redis import Redis

from bot.assembly import Assembly
from bot.channels.message import Message
from bot.channels.twilio import media
from bot.cli.carriers import account
from bot.cli.measures import measure_message
from bot.errands.world import Fetched, MediaRefused, World
from bot.logs import current_trace
from bot.measures import Measure, Recipient
from bot.store.media import MediaFolder
from bot.store.unit import Unit


def world_of(assembly: Assembly) -> World:
    """The world of a worker. Its Redis client waits for jobs; the assembly's own would not."""
    ours = account(assembly.settings)

    def fetch(url: str) -> Fetched:
        try:
            return media.fetch(url, account_sid=ours.sid, auth=ours.auth, api_url=ours.api_url)
        except media.MediaRefused as refused:
            raise MediaRefused(str(refused)) from refused

    def notify(unit: Unit) -> None:
        assembly.reception.post.deliver(unit, current_trace())

    def ask(unit: Unit) -> int:
        return assembly.reception.post.ask_those_free(unit, current_trace())

    def render_measure(measure: Measure, recipient: Recipient) -> Message:
        return measure_message(assembly.voice, measure, recipient)

    return World(
        settings=assembly.settings,
        engine=assembly.database,
        redis=Redis.from_url(assembly.settings.redis_url),
        waker=assembly.waker,
        media=MediaFolder(assembly.settings.media_url),
        fetch=fetch,
        notify=notify,
        ask=ask,
        render_measure=render_measure,
    )
