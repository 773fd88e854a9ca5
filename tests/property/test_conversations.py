"""Whatever people press, say or send, in any order: nobody meets an error, silence or a dead end."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bot import embedded, market, people, volunteering
from bot.assembly import Assembly
from bot.channels.inbound import Channel, Inbound, InboundMedia, InboundPlace
from bot.channels.message import Message
from bot.channels.twilio.parse import clean
from bot.conversation.answers import Optional
from bot.conversation.flow import Ask
from bot.conversation.screens import MAX_CHOICES, Screen
from bot.conversation.session import Session
from bot.people.codes import with_check
from bot.reception.receive import Reception
from bot.reception.voice import Voice
from bot.store.unit import Unit, unit_of_work
from flows.book import BOOK
from tests.shared import empty, settings_of

SHOP, JOIN = with_check("31"), with_check("2041")

WORDS = (
    *("menu", "القائمة", "help", "stop", "start", "0", "9", "more", "khrin", "back", "langue", "language"),
    *("darija", "français", "العربية", "الدارجة", "salam", "bonjour", "merci", "oui", "non", "la", "iyeh"),
    *("jouj", "٢", "2️⃣", "2.", "n° 2", "1.500", "60 dh", "200 ryal", "mlyoun", "noss kilo", "2 kilo", "-1"),
    *("0,001", "999999999", "1/3", SHOP, JOIN, "😀", "", " ", "?", "عسل", "miel", "x" * 1600, "م" * 700),
)

MEDIA = ("image/jpeg", "audio/ogg", "video/mp4", "text/vcard", "place")

# What answers a question, by the kind of its answer.
GOOD = {
    "words": ("Fatima", "عسل الزعتر", "un demi", "miel { $code }", "7 jours"),
    "place": ("Agadir", "حدا الجامع"),
    "money": ("60 dh", "1200 ryal", "1.500", "0.5", "2"),
    "quantity": ("1", "2 kilo", "500 g", "noss", "3"),
    "code": (SHOP, JOIN, "999"),
    "photo": ("1",),
}

PEOPLE: Sequence[tuple[str, Channel, str | None, str]] = (
    ("member", "sms", "ary-Latn", "+212611111111"),
    ("member", "sms", "ary", "+212612121212"),
    ("member", "whatsapp", "ar", "+212613131313"),
    ("customer", "whatsapp", "fr", "+212622222222"),
    ("customer", "sms", "fr", "+212623232323"),
    ("customer", "whatsapp", "ary", "+212624242424"),
    ("volunteer", "whatsapp", "ar", "+212633333333"),
    ("volunteer", "sms", "fr", "+212634343434"),
    ("stranger", "whatsapp", None, "+212644444444"),
    ("stranger", "sms", None, "+212645454545"),
)

who = st.integers(0, len(PEOPLE) - 1)
what = st.one_of(
    st.tuples(st.just("answer"), st.integers(0, 9)),
    st.tuples(st.just("answer"), st.integers(0, 9)),
    st.tuples(st.just("digit"), st.integers(0, 9)),
    st.tuples(st.just("tap"), st.integers(0, 40)),
    st.tuples(st.just("word"), st.sampled_from(WORDS)),
    st.tuples(st.just("text"), st.text(max_size=30).map(lambda said: clean(said, 30))),
    st.tuples(st.just("send"), st.sampled_from(MEDIA)),
    st.tuples(st.just("wait"), st.sampled_from(["31 minutes", "13 hours"])),
)
# A few people do many things each: so they come far.
crowds = st.lists(who, min_size=1, max_size=3, unique=True)
days = crowds.flatmap(lambda crowd: st.lists(st.tuples(st.sampled_from(crowd), what), max_size=60))


class Overheard(Voice):
    """A voice that looks at every screen before it speaks it."""

    def message(self, screen: Screen, tag: str, channel: Channel) -> Message:
        assert len(screen.choices) <= MAX_CHOICES, screen
        return super().message(screen, tag, channel)


@dataclass(repr=False)
class Village:
    """Everybody, their phones, and the bot."""

    assembly: Assembly
    reception: Reception
    taps: dict[str, list[str]] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def settle(self) -> None:
        """Nobody but these people, and a few things for sale."""
        empty(self.assembly.database)
        self.taps.clear()
        with unit_of_work(self.assembly.database) as unit:
            cooperative = people.create(unit, "تعاونية", "Coop", "09", code=SHOP, join_code=JOIN)
            for role, channel, language, number in PEOPLE:
                if language is not None:
                    _settle(unit, role, channel, language, number)
            for name, sold_by, supply in GOODS:
                market.list_product(
                    unit,
                    cooperative_id=cooperative.id,
                    listed_by=1,
                    name=name,
                    unit_name=sold_by,
                    price=6000,
                    supply=supply,
                    stock=3000 if supply == "stock" else None,
                )

    def does(self, person: int, verb: str, value: Any) -> None:
        """One thing that somebody does; everything that must hold afterwards, holds."""
        if verb == "wait":
            self._wait(value)
            return
        _, channel, _, number = PEOPLE[person]
        inbound = self._inbound(channel, number, verb, value)
        answer = self.reception.receive(inbound, "trace")
        self._look(inbound, answer.outcome)

    def menu(self, person: int) -> None:
        """From wherever they are."""
        _, channel, _, number = PEOPLE[person]
        self.does(person, "word", "menu")
        session = self._session(f"{channel}:{number}")
        assert session is not None
        assert session.flow in ("home", "welcome"), f"menu led to {session.flow}.{session.state}"

    # -----------------------------------------------------------------------------------

    def _inbound(self, channel: Channel, number: str, verb: str, value: Any) -> Inbound:
        address = f"{channel}:{number}"
        plain = Inbound(
            channel, "twilio", address, f"{channel}:+14155238886", f"SM{next(self.numbers)}", "", number
        )
        known = self.taps.get(address, [])
        if verb == "send" and value == "place":
            return replace(plain, place=InboundPlace(30.4278, -9.5981))
        if verb == "send":
            return replace(plain, media=(InboundMedia("https://api.twilio.com/ME1", value),))
        if verb == "tap" and known:
            return replace(plain, choice=known[-1 - value % len(known)], text="…")
        if verb == "answer":
            return replace(plain, text=self._good_answer(address, value))
        return replace(plain, text=str(value))

    def _good_answer(self, address: str, which: int) -> str:
        session = self._session(address)
        state = BOOK.flows[session.flow].states[session.state] if session else None
        if not isinstance(state, Ask):
            return str(1 + which % MAX_CHOICES)
        answer = state.answer.answer if isinstance(state.answer, Optional) else state.answer
        return GOOD[answer.kind][which % len(GOOD[answer.kind])]

    def _look(self, inbound: Inbound, outcome: str) -> None:
        with self.assembly.database.connect() as connection:
            row = connection.execute(text(_AFTER), {"id": inbound.message_id}).one()
            least = connection.execute(text("select min(stock) from products")).scalar_one()
        assert outcome != "failed", row.failure
        assert row.message["text"].strip(), f"silence after {inbound}"
        assert least >= 0
        session = Session.from_json(row.state)
        assert BOOK.knows(session.flow, session.state)
        assert json.loads(json.dumps(session.to_json())) == row.state
        message = Message.from_json(row.message)
        self.taps.setdefault(inbound.address, []).extend(option.id for option in message.options)

    def _session(self, address: str) -> Session | None:
        with self.assembly.database.connect() as connection:
            state = connection.execute(text(_SESSION), {"address": address}).scalar()
        return Session.from_json(state) if state else None

    def _wait(self, interval: str) -> None:
        with self.assembly.database.begin() as connection:
            connection.execute(
                text("update sessions set updated_at = updated_at - cast(:past as interval)"),
                {"past": interval},
            )


def _settle(unit: Unit, role: str, channel: Channel, language: str, number: str) -> None:
    met = people.meet(unit, channel=channel, address=f"{channel}:{number}", phone=number)
    people.set_language(unit, met.id, language)
    people.give_consent(unit, met, wording="tests")
    if language == "ary":
        people.write_arabic(unit, met.id)
    if role == "member":
        assert people.join(unit, met, JOIN)
    if role == "volunteer":
        skills, spoken = volunteering.NEEDS, ["ary", "ar", "fr"]
        volunteering.sign_up(unit, met.id, name="Salma", skills=skills, languages=spoken, region=None)


GOODS = (
    ("عسل الزعتر", "kg", "stock"),
    ("Huile d'argan", "l", "stock"),
    ("amlou", "jar", "stock"),
    ("tmer", "500g", "stock"),
    ("saboun", "bottle", "order"),
    ("Tapis { $code }", "piece", "single"),
)

_AFTER = """
    select i.failure, o.message, s.state
    from inbound i join outbox o on o.inbound_id = i.id join sessions s on s.contact_id = i.contact_id
    where i.message_id = :id
"""

_SESSION = "select s.state from sessions s join contacts c on c.id = s.contact_id where c.address = :address"


@pytest.fixture(scope="module")
def village(
    postgres: embedded.Postgres, valkey: embedded.Valkey, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Village]:
    made = settings_of("conversations", postgres, valkey, tmp_path_factory.mktemp("media"))
    assembly = Assembly(made, "conversations")
    voice = Overheard(**{name: getattr(assembly.voice, name) for name in Voice.__dataclass_fields__})
    yield Village(assembly, replace(assembly.reception, voice=voice, after=lambda answer, errands: None))
    assembly.close()


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(day=days)
def test_whatever_people_do_they_are_answered(village: Village, day: list[tuple[int, Any]]) -> None:
    village.settle()
    for person, (verb, value) in day:
        village.does(person, verb, value)
    for person in {person for person, _ in day}:
        village.menu(person)
