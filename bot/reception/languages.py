"""In which language somebody is answered, and when that changes.

Whoever we meet is answered in the language that their first words are in. Later one or two
words never change it; three and more that are certainly in another one do, at a quiet moment,
and where they are only likely to be the change is offered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot import people
from bot.conversation.screens import Text
from bot.conversation.texts import Texts
from bot.people import Contact
from bot.store.unit import Unit
from bot.understanding import Reading

LIKELY = 1.5
"""The margin from which another language is offered; ``Guess.certain`` is where it is taken."""

FOR_VISITORS = "fr"
"""What we answer in to whoever writes in none of the four."""

SPOKEN_DARIJA = frozenset({"ary", "ary-Latn"})


@dataclass(frozen=True)
class Spoken:
    """The language to answer in, and what to say of it first."""

    language: str | None
    preface: tuple[Text, ...] = ()


def spoken(
    unit: Unit, contact: Contact, reading: Reading, texts: Texts, foreign: Mapping[str, str], *, quiet: bool
) -> Spoken:
    """The contact's language after this message; kept where it is new or changed."""
    line = foreign.get(reading.foreign or "")
    visitor = (Text("just", {"value": line}),) if line and quiet else ()
    if not contact.language:
        first = FOR_VISITORS if line else _first(reading)
        if first:
            # A guess, until they say: their next message may be a mere digit.
            people.set_language(unit, contact.id, first)
        return Spoken(first, visitor)
    guess = reading.guess
    if visitor or guess is None or not quiet or not _differs(contact, guess.tag):
        return Spoken(contact.language, visitor)
    if guess.certain:
        people.set_language(unit, contact.id, guess.tag)
        return Spoken(guess.tag, (Text("language-switched"),))
    if guess.words > 2 and guess.margin >= LIKELY:  # said in their words, not in ours
        hint = texts.say(guess.tag, Text("language-hint"))
        return Spoken(contact.language, (Text("just", {"value": hint}),))
    return Spoken(contact.language)


def _first(reading: Reading) -> str | None:
    return reading.guess.tag if reading.guess and not reading.guess.weak else None


def _differs(contact: Contact, tag: str) -> bool:
    """Darija is one spoken language; on SMS its letters are chosen by what the phone can show."""
    if contact.channel == "sms" and {contact.language, tag} <= SPOKEN_DARIJA:
        return False
    return tag != contact.language and contact.consented
