"""Whom a flow talks with, and the transaction in which it acts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import TypeAlias

from bot import people
from bot.conversation import talk
from bot.conversation.screens import Text
from bot.conversation.texts import Texts
from bot.people import Contact, Cooperative
from bot.store.unit import Unit


@dataclass
class World:
    """One contact's world for one turn. ``tag`` is the language that they read here."""

    unit: Unit
    contact: Contact
    texts: Texts
    tag: str
    roles: frozenset[str]
    idle: timedelta = field(default_factory=timedelta)

    def say(self, text: Text) -> str:
        """A text in this person's language."""
        return self.texts.say(self.tag, text)

    def every(self, text: Text) -> tuple[str, ...]:
        """A text in every language, this person's first."""
        others = (tag for tag in self.texts.tags if tag != self.tag)
        return tuple(self.texts.say(tag, text) for tag in (self.tag, *others))

    def grant(self, role: str) -> None:
        """A door that has just opened."""
        self.roles = self.roles | {role}

    @cached_property
    def cooperatives(self) -> tuple[Cooperative, ...]:
        """The cooperatives that this person belongs to."""
        return people.cooperatives_of(self.unit, self.contact.person)


Talk: TypeAlias = talk.Talk[World]


def short(words: str, longest: int) -> str:
    """The beginning of what somebody wrote, where a message has no room for all of it."""
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
