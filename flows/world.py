"""Whom a flow talks with, and the transaction in which it acts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import Any, TypeAlias, TypeVar

from bot import market, people
from bot.conversation import talk
from bot.conversation.screens import Text
from bot.conversation.texts import Texts
from bot.market import Order, Product
from bot.people import Contact, Cooperative
from bot.store.unit import Unit
from bot.understanding import Understanding

T = TypeVar("T")


@dataclass
class World:
    """One contact's world for one turn. ``tag`` is the language that they read here."""

    unit: Unit
    contact: Contact
    texts: Texts
    tag: str
    roles: frozenset[str]
    idle: timedelta = field(default_factory=timedelta)
    understanding: Understanding = field(default_factory=Understanding.empty)
    preface: tuple[Text, ...] = ()
    media_url: Callable[[str], str] = str
    """The public address of a photo or voice note."""
    _known: dict[tuple[str, int, int], Any] = field(default_factory=dict)

    def say(self, text: Text) -> str:
        """A text in this person's language."""
        return self.texts.say(self.tag, text)

    def every(self, text: Text) -> tuple[str, ...]:
        """A text in every language, this person's first."""
        others = (tag for tag in self.texts.tags if tag != self.tag)
        return tuple(self.texts.say(tag, text) for tag in (self.tag, *others))

    def also(self, text: Text) -> tuple[str, ...]:
        """Other words for it, in all languages."""
        return tuple(word for tag in self.texts.tags for word in self.texts.also(tag, text.key))

    def grant(self, role: str) -> None:
        """A door that has just opened."""
        self.roles = self.roles | {role}

    def once(self, what: str, id: int, read: Callable[[Unit, int], T]) -> T:
        """What was read before in this turn, unless something has happened since."""
        key = (what, id, len(self.unit.events))
        if key not in self._known:
            self._known[key] = read(self.unit, id)
        known: T = self._known[key]
        return known

    def product(self, id: int) -> Product:
        """A product, read once a turn however many of its facts are shown."""
        return self.once("product", id, market.product)

    def order(self, id: int) -> Order:
        """An order, likewise."""
        return self.once("order", id, market.order)

    @cached_property
    def cooperatives(self) -> tuple[Cooperative, ...]:
        """The cooperatives that this person belongs to."""
        return people.cooperatives_of(self.unit, self.contact.person)


Talk: TypeAlias = talk.Talk[World]


def spoken(talk: Talk, words: str, voice: str | None) -> str:
    """What somebody wrote, and where what they said can be heard."""
    return f"{words} {talk.world.media_url(voice) if voice else ''}".strip()


def short(words: str, longest: int) -> str:
    """The beginning of what somebody wrote, where a message has no room for all of it."""
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
