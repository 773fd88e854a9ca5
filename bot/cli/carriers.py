"""The carriers as the settings describe them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from sqlalchemy import select

from bot.assembly import Assembly
from bot.channels.inbound import Channel
from bot.channels.twilio.book import Content, Contents
from bot.channels.twilio.carrier import Senders, TwilioCarrier
from bot.channels.twilio.client import Account
from bot.logs import logger
from bot.outbox.marker import DATABASE_GONE
from bot.settings import Settings
from bot.store.tables import contents

# How soon a dispatcher hears that a template was approved.
FRESH_SECONDS = 60.0

log = logger(__name__)


def account(settings: Settings) -> Account:
    """Whose messages these are; proved by the API key where there is one."""
    if settings.twilio_api_key_sid and settings.twilio_api_key_secret:
        auth = (settings.twilio_api_key_sid, settings.twilio_api_key_secret)
    else:
        auth = (settings.twilio_account_sid, settings.twilio_auth_tokens[0])
    return Account(settings.twilio_account_sid, auth, settings.twilio_api_url)


def known_contents(assembly: Assembly) -> Contents:
    """The templates as ``taawoun contents sync`` found them last."""
    rows = select(contents.c.name, contents.c.language, contents.c.sid, contents.c.approval)
    with assembly.database.connect() as connection:
        return Contents.of(Content(*row) for row in connection.execute(rows))


async def keep_contents_fresh(assembly: Assembly, of: Iterable[TwilioCarrier]) -> None:
    """Give carriers the templates that were approved since they were made, until cancelled."""
    while True:
        await asyncio.sleep(FRESH_SECONDS)
        try:
            book = await asyncio.to_thread(known_contents, assembly)
        except DATABASE_GONE as error:
            log.warning("the database is gone: templates stay as they are", error=str(error.orig))
            continue
        for carrier in of:
            carrier.contents = book


def carriers(assembly: Assembly) -> dict[Channel, TwilioCarrier]:
    """A carrier for each channel that has a sender, with the templates known by now."""
    settings = assembly.settings
    senders = Senders(
        settings.twilio_whatsapp_from, settings.twilio_sms_from, settings.twilio_messaging_service_sid
    )
    book = known_contents(assembly)
    channels: tuple[Channel, ...] = ("whatsapp", "sms")
    return {
        channel: TwilioCarrier(account(settings), senders, settings.public_url, book)
        for channel in channels
        if senders.for_channel(channel)
    }
