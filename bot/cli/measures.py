"""A measure as somebody reads it: what a broadcast sends, and what its forecast counts."""

from __future__ import annotations

from bot.channels.inbound import Channel
from bot.channels.message import Message
from bot.conversation.screens import Screen, Text
from bot.measures import Measure, Recipient
from bot.reception.voice import Voice, tag_for

LONGEST_TITLE = 40
"""A longer title says what the words say anyway."""


def measure_message(voice: Voice, measure: Measure, recipient: Recipient) -> Message:
    """A measure in the language and letters of one recipient, for their channel.

    Law 09-08: it says who is behind it, and how to hear no more.
    """
    channel: Channel = "whatsapp" if recipient.channel == "whatsapp" else "sms"
    tag = tag_for(recipient.language, channel, recipient.arabic_letters)
    values = {"words": _words(measure.title[tag], measure.words[tag]), "source": measure.source}
    return voice.message(Screen(Text("notice-measure", values), template="measure"), tag, channel)


def _words(title: str, words: str) -> str:
    if len(title) > LONGEST_TITLE or words.casefold().startswith(title.casefold()):
        return words
    return f"{title.rstrip(' .:')}. {words}"
