"""The carriers as the settings describe them."""

from __future__ import annotations

from sqlalchemy import select

from bot.assembly import Assembly
from bot.channels.carrier import Carrier
from bot.channels.inbound import Channel
from bot.channels.twilio.book import Content, Contents
from bot.channels.twilio.carrier import Senders, TwilioCarrier
from bot.channels.twilio.client import Account
from bot.settings import Settings
from bot.store.tables import contents


def account(settings: Settings) -> Account:
    """Whose messages these are; proved by the API key where there is one."""
    if settings.twilio_api_key_sid and settings.twilio_api_key_secret:
        auth = (settings.twilio_api_key_sid, settings.twilio_api_key_secret)
    else:
        auth = (settings.twilio_account_sid, settings.twilio_auth_tokens[0])
    return Account(settings.twilio_account_sid, auth, settings.twilio_api_url)


def carriers(assembly: Assembly) -> dict[Channel, Carrier]:
    """A carrier for each channel that has a sender, with the templates known by now."""
    settings = assembly.settings
    senders = Senders(
        settings.twilio_whatsapp_from, settings.twilio_sms_from, settings.twilio_messaging_service_sid
    )
    rows = select(contents.c.name, contents.c.language, contents.c.sid, contents.c.approval)
    with assembly.database.connect() as connection:
        book = Contents.of(Content(*row) for row in connection.execute(rows))
    channels: tuple[Channel, ...] = ("whatsapp", "sms")
    return {
        channel: TwilioCarrier(account(settings), senders, settings.public_url, book)
        for channel in channels
        if senders.for_channel(channel)
    }
