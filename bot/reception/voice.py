"""How a contact is spoken to: in which language and letters, on which channel, at what address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.channels.approved import filled
from bot.channels.compose import compose
from bot.channels.inbound import Channel
from bot.channels.message import Message, Template
from bot.conversation.screens import Screen, Text
from bot.conversation.texts import Texts
from bot.people import Contact
from flows.notices import TEMPLATES

FIRST_TAG: dict[Channel, str] = {"sms": "ary-Latn", "whatsapp": "ary"}
"""What somebody is spoken to in while nothing is known of them."""


def tag_for(language: str | None, channel: Channel, arabic_letters: bool) -> str:
    """The language to show.

    Darija goes by SMS in Latin letters, where a message holds 160 of them and not 70, until the
    person writes Arabic letters there.
    """
    tag = language or FIRST_TAG[channel]
    return "ary-Latn" if channel == "sms" and tag == "ary" and not arabic_letters else tag


def writes_arabic(text: str) -> bool:
    """Whether a message holds Arabic letters: then the phone it came from shows them."""
    return any("\u0621" <= character <= "\u064a" for character in text)


def tag_of(contact: Contact) -> str:
    """The language in which a contact reads here."""
    return tag_for(contact.language, contact.channel, contact.arabic_letters)


@dataclass(frozen=True)
class Voice:
    """What turns screens into messages: the texts, and what the channels can do."""

    texts: Texts
    sms_two_way: bool
    way_back: str
    """Where somebody answers whose SMS cannot be answered: a WhatsApp address, a number."""
    media_url: Callable[[str], str]
    foreign: Mapping[str, str] = field(default_factory=dict)
    """What those read first who write in none of the languages, by the code of theirs."""

    def message(self, screen: Screen, tag: str, channel: Channel) -> Message:
        """A screen in a language, for a channel."""
        return compose(
            screen,
            lambda text: self.texts.say(tag, text),
            channel,
            template=self._approved(screen, tag) if channel == "whatsapp" else None,
            two_way=self.sms_two_way or channel != "sms",
            media_url=self.media_url,
            way_back=self.way_back,
        )

    def plain(self, text: Text, tag: str, channel: Channel) -> Message:
        """One text and nothing to choose."""
        return self.message(Screen(ask=text), tag, channel)

    def _approved(self, screen: Screen, tag: str) -> Template | None:
        """The approved form of a screen; SMS needs none."""
        if screen.template is None:
            return None
        return filled(self.texts, tag, screen.template, TEMPLATES[screen.template], screen.ask.values)
