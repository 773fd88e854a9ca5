"""The engine alone: turns a second on one core, on the bot's own flows, and what stands beside it.

A member lists a product, changes their mind, is not understood, asks for a volunteer and looks
around: every kind of state and answer, as far as a flow goes without a database. Time is
processor time of this process: a busy machine measures the same.
"""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from fractions import Fraction
from functools import cache
from typing import Any, TypeAlias

from bench.conversations import KINDS, WORDS, people
from bench.table import Line, Wanted, middle
from bot import assembly
from bot.channels.inbound import Channel
from bot.conversation.engine import turn
from bot.conversation.heard import Heard
from bot.conversation.screens import Screen, Text
from bot.conversation.session import Session
from bot.conversation.texts import Texts
from bot.people import LANGUAGES, Cooperative
from bot.reception.voice import Voice
from bot.understanding import Reading, Understanding
from flows.book import BOOK

TURNS = Wanted(least=20_000)

LAP = (
    *("1", "1", WORDS["ary-Latn"].product, "1", WORDS["ary-Latn"].price, "1", WORDS["ary-Latn"].stock),
    *("2", "3", "260 dh", WORDS["ary-Latn"].chat[0], "0", "menu"),
    *("4", "1", "bghit n3ref kifach nbi3 f lmdina", "0", "menu", WORDS["ary-Latn"].chat[1], "5", "menu"),
)
"""What the member says from the menu to the menu."""


@dataclass(frozen=True)
class Size:
    """Each figure is measured ``repeats`` times for at least ``seconds``."""

    repeats: int = 5
    seconds: float = 1.0


QUICK = Size(repeats=3, seconds=0.2)

Named: TypeAlias = Callable[[tuple[str, ...]], int | None]


@dataclass(frozen=True)
class Prepared:
    """A reading whose work is done: what is left is the engine's."""

    text: str
    language: str | None
    number: Fraction | None
    answer: str | None
    command: str | None
    quantity: tuple[Fraction, str | None] | None
    counted: tuple[Fraction, str | None] | None
    amounts: Sequence[int]
    intent: str | None
    said: Mapping[str, Any]
    bare: bool
    rest: Reading
    named: Named
    likened: Named
    called: Named

    @classmethod
    def of(cls, read: Reading) -> Prepared:
        """Everything that a reading says."""
        return cls(
            read.text,
            read.language,
            read.number,
            read.answer,
            read.command,
            read.quantity,
            read.counted,
            read.amounts,
            read.intent,
            read.said,
            read.bare,
            read.rest,
            cache(read.words),
            cache(read.alike),
            cache(read.says),
        )

    def words(self, known: Sequence[str]) -> int | None:
        """Which label it says, looked up once."""
        return self.named(tuple(known))

    def says(self, known: Sequence[str]) -> int | None:
        """Which label it is, looked up once."""
        return self.called(tuple(known))

    def alike(self, known: Sequence[str]) -> int | None:
        """Which label it may say, looked up once."""
        return self.likened(tuple(known))


@dataclass
class Member:
    """A world without a database: texts are said once, and remembered."""

    texts: Texts
    cooperatives: tuple[Cooperative, ...]
    roles: frozenset[str] = frozenset({"consented", "member"})
    idle: timedelta = timedelta()
    preface: tuple[Text, ...] = ()
    said: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def say(self, text: Text) -> str:
        """A text in their language."""
        return self.every(text)[0]

    def every(self, text: Text) -> tuple[str, ...]:
        """A text in every language."""
        if text.values:
            return tuple(self.texts.say(tag, text) for tag in LANGUAGES)
        if text.key not in self.said:
            self.said[text.key] = tuple(self.texts.say(tag, text) for tag in LANGUAGES)
        return self.said[text.key]

    def also(self, text: Text) -> tuple[str, ...]:
        """Other words for it."""
        return tuple(word for tag in LANGUAGES for word in self.texts.also(tag, text.key))


def bench(size: Size, tell: Callable[[str], None]) -> list[Line]:
    """Measure the engine, and reading and rendering beside it."""
    texts = Texts.load(assembly.LOCALES)
    understanding = Understanding.load(assembly.LOCALES)
    own = Cooperative(
        1, "343", "47208", "تعاونية تودرت", "Coopérative Toudert", None, "09", "Tafraout", "honey"
    )
    member = Member(texts, (own,))
    heard = [Heard(Prepared.of(understanding.read(said, "ary-Latn"))) for said in LAP]
    start = Session("home", "member", serial=1)
    screens = _screens(start, heard, member)
    tell("turns")
    alone = _per_second(size, len(LAP), lambda: _lap(start, heard, member))
    through = _per_second(size, len(LAP), lambda: _lap_through_json(start, heard, member))
    tell("reading and rendering")
    messages = _messages()
    reading = _per_second(size, len(messages), lambda: _read(understanding, messages))
    lines = [
        middle("engine alone", alone, "turns/s", TURNS),
        middle("engine, the session through JSON after each turn", through, "turns/s"),
        middle("reading a message, everything asked of it", [1e6 / rate for rate in reading], "µs"),
    ]
    voice = Voice(texts, sms_two_way=True, way_back="wa.me/212600000000", media_url=str)
    for channel in ("whatsapp", "sms"):
        rates = _per_second(size, len(screens) * len(LANGUAGES), _rendering(voice, screens, channel))
        lines.append(middle(f"rendering a screen, {channel}", [1e6 / rate for rate in rates], "µs"))
    return lines


def _per_second(size: Size, each: int, run: Callable[[], object]) -> list[float]:
    """How many a processor second, where one ``run`` is ``each`` of them; one value a repeat."""
    run()
    rates = []
    for _ in range(size.repeats):
        began = time.process_time()
        for runs in itertools.count(1):
            run()
            spent = time.process_time() - began
            if spent >= size.seconds:
                rates.append(runs * each / spent)
                break
    return rates


def _lap(session: Session, lap: Sequence[Heard], member: Member) -> Session:
    for heard in lap:
        session = turn(BOOK, session, heard, member).session
    return session


def _lap_through_json(session: Session, lap: Sequence[Heard], member: Member) -> None:
    for heard in lap:
        went = turn(BOOK, session, heard, member)
        session = Session.from_json(json.loads(json.dumps(went.session.to_json(), ensure_ascii=False)))


def _screens(session: Session, lap: Sequence[Heard], member: Member) -> list[Screen]:
    """The screens of a lap, after a look that it goes where it should."""
    screens, outcomes = [], []
    for heard in lap:
        went = turn(BOOK, session, heard, member)
        session = went.session
        screens.append(went.screen)
        outcomes.append(went.outcome)
    if (session.flow, session.state) != ("home", "member") or outcomes.count("missed") != 2:
        raise AssertionError(f"the lap goes astray: {session.flow}.{session.state} {outcomes}")
    return screens


def _messages() -> list[tuple[str, str]]:
    """Every text of the conversation mix, with the language of who writes it."""
    everybody = [KINDS[kind][0](person) for kind, person in people(0, 120)]
    return [(said.text, each.person.language) for each in everybody for said in each.said]


def _read(understanding: Understanding, messages: Sequence[tuple[str, str]]) -> None:
    for said, language in messages:
        Prepared.of(understanding.read(said, language))


def _rendering(voice: Voice, screens: Sequence[Screen], channel: Channel) -> Callable[[], None]:
    def render() -> None:
        for tag in LANGUAGES:
            for screen in screens:
                voice.message(screen, tag, channel)

    return render
