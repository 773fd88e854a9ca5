"""Notices to somebody silent for a day: by an approved form, by SMS, or when they write.

The carrier's real client, the real dispatcher and the whole double.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from urllib.request import urlopen

import pytest
from click.testing import CliRunner
from sqlalchemy import text

from bot import market, measures, people, volunteering
from bot.assembly import Assembly
from bot.channels.inbound import Inbound
from bot.channels.message import Template
from bot.check.templates import definitions
from bot.cli import main
from bot.cli.carriers import carriers, keep_contents_fresh
from bot.cli.world import world_of
from bot.conversation.screens import Screen, Text
from bot.conversation.texts import MissingText
from bot.errands.errand import plan
from bot.errands.run import run
from bot.market import Order
from bot.measures import Audience
from bot.outbox import dispatcher
from bot.people import Contact, Cooperative
from bot.settings import Settings
from bot.simulator.config import Approval
from bot.simulator.faults import Faults
from bot.simulator.running import RunningDouble
from bot.store.unit import Unit, unit_of_work
from flows.notices import PROMOTIONS, TEMPLATES
from tests.contract.simulator_bot import ACCOUNT, SMS, TOKEN, WHATSAPP, config

LANGUAGES = ("ary", "ary-Latn", "ar", "fr")
NADIA, KARIM, YOUSSEF = "+212611111111", "+212622222222", "+212633333333"
HIDDEN = "whatsapp:MA.nadia00000000000001"
"""Somebody on WhatsApp who shows no number."""


@dataclass(frozen=True)
class Bench:
    """A bot whose carrier is a double, and a cooperative whose member is on WhatsApp, silent."""

    assembly: Assembly
    url: str
    cooperative: Cooperative

    def sent(self, address: str) -> list[dict[str, Any]]:
        """What the double has for an address, in the order of acceptance."""
        with urlopen(f"{self.url}/double/messages?to={quote(address, safe='')}") as answer:
            found: list[dict[str, Any]] = json.load(answer)["messages"]
        return found

    def rows(self, query: str) -> Sequence[Any]:
        with self.assembly.database.connect() as connection:
            return connection.execute(text(query)).all()

    def dispatch(self) -> None:
        """Run a dispatcher until nothing is due or on its way."""
        asyncio.run(self._dispatch())

    async def _dispatch(self) -> None:
        stop = asyncio.Event()
        made = carriers(self.assembly)
        post = self.assembly.reception.post
        running = asyncio.create_task(
            dispatcher.run(
                self.assembly.settings, self.assembly.database, made, fall_back=post.fall_back, stop=stop
            )
        )
        for _ in range(1000):
            await asyncio.sleep(0.02)
            if running.done() or not self.rows("select id from outbox where status in ('due', 'sending')"):
                break
        stop.set()
        await running


def contact(unit: Unit, address: str, phone: str | None, language: str) -> Contact:
    channel = address.partition(":")[0]
    met = people.meet(unit, channel=channel, address=address, phone=phone)
    people.set_language(unit, met.id, language)
    return people.give_consent(unit, people.contact(unit, met.id), "test")


@pytest.fixture
def bench(
    request: pytest.FixtureRequest, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Bench]:
    """Everything synced once; the parameter says how WhatsApp judges the forms."""
    approve: Approval = getattr(request, "param", "approved")
    carrier = config("http://127.0.0.1:9", approve=approve, faults=Faults(no_callbacks=True))
    with RunningDouble(carrier) as double:
        configured = settings.model_copy(
            update={
                "twilio_account_sid": ACCOUNT,
                "twilio_auth_token": TOKEN,
                "twilio_api_url": double.url,
                "twilio_whatsapp_from": WHATSAPP,
                "twilio_sms_from": SMS,
                "sms_two_way": True,
            }
        )
        for name, value in configured.model_dump(exclude_none=True).items():
            monkeypatch.setenv(name.upper(), str(value))
        assert CliRunner().invoke(main, ["contents", "sync"]).exit_code == 0
        assembly = Assembly(configured, "templates", dispatcher.CONNECTIONS)
        with unit_of_work(assembly.database) as unit:
            cooperative = people.create(unit, "تعاونية تيفاوين", "Coop Tifawin", "09", phone="+212524000001")
        yield Bench(assembly, double.url, cooperative)
        assembly.close()


def member(
    bench: Bench, language: str, address: str = f"whatsapp:{NADIA}", phone: str | None = NADIA
) -> Contact:
    with unit_of_work(bench.assembly.database) as unit:
        met = contact(unit, address, phone, language)
        people.join(unit, met, bench.cooperative.join_code)
        market.list_product(
            unit,
            cooperative_id=bench.cooperative.id,
            listed_by=met.id,
            name="Miel",
            unit_name="kg",
            price=25_000,
            supply="stock",
            stock=90_000,
        )
    return met


def ordered(bench: Bench, language: str, key: str = "k1") -> Order:
    """Karim, on WhatsApp and silent since, orders two kilos; the cooperative is told."""
    with unit_of_work(bench.assembly.database) as unit:
        karim = contact(unit, f"whatsapp:{KARIM}", KARIM, language)
        honey = market.products_of(unit, bench.cooperative.id)[0]
        placed = market.place(
            unit,
            customer_id=karim.id,
            lines=[market.Line(honey.id, 2000)],
            expected_total=50_000,
            delivery="pickup",
            customer_name="Karim Alami",
            confirmation=key,
        )
        assert isinstance(placed, market.Placed)
        bench.assembly.reception.post.deliver(unit, "trace")
    return placed.order


def step(bench: Bench, do: Any, *about: int) -> None:
    with unit_of_work(bench.assembly.database) as unit:
        assert do(unit, *about) is not None
        bench.assembly.reception.post.deliver(unit, "trace")


def say(bench: Bench, address: str, phone: str | None, words: str, id: str) -> None:
    inbound = Inbound("whatsapp", "twilio", address, WHATSAPP, id, words, phone=phone)
    bench.assembly.reception.receive(inbound, "trace")


def test_every_form_is_approved_in_every_language(bench: Bench) -> None:
    found = bench.rows("select name, language, approval from contents where approval is not null")
    assert {(row.name, row.language) for row in found} == {(n, tag) for n in TEMPLATES for tag in LANGUAGES}
    assert {row.approval for row in found} == {"approved"}


@pytest.mark.parametrize("bench", ["pending"], indirect=True)
def test_a_form_is_submitted_once(bench: Bench) -> None:
    """The double refuses a second submission of what is pending."""
    before = bench.rows("select name, language, sid, approval from contents order by name, language")
    assert CliRunner().invoke(main, ["contents", "sync"]).exit_code == 0
    assert bench.rows("select name, language, sid, approval from contents order by name, language") == before
    assert {row.approval for row in before} == {"pending", None}


def test_only_what_nobody_asked_for_is_marketing(bench: Bench) -> None:
    made = definitions(bench.assembly.texts, TEMPLATES, PROMOTIONS)
    assert {each.name for each in made if each.category == "MARKETING"} == {"measure"}
    assert {each.category for each in made} == {"MARKETING", "UTILITY"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_notices_of_an_order_leave_by_their_forms(bench: Bench, language: str) -> None:
    nadia = member(bench, language)
    order = ordered(bench, language)
    for do in (market.accept, market.ready, market.delivered):
        step(bench, do, order.id, nadia.id)
    step(bench, market.refuse, ordered(bench, language, "k2").id, nadia.id)
    other = ordered(bench, language, "k3")
    step(bench, market.cancel, other.id, other.customer_id)
    bench.dispatch()
    told, heard = bench.sent(f"whatsapp:{NADIA}"), bench.sent(f"whatsapp:{KARIM}")
    # One question at a time: the second and third order are only announced.
    names = {row.sid: row.name for row in bench.rows("select sid, name from contents")}
    assert [names[each["content_sid"]] for each in told] == [
        "placed",
        "placed-later",
        "placed-later",
        "cancelled",
    ]
    assert [names[each["content_sid"]] for each in heard] == ["accepted", "ready", "delivered", "refused"]
    assert {each["status"] for each in (*told, *heard)} <= {
        "sent",
        "delivered",
        "queued",
        "sending",
        "accepted",
    }
    assert not any("{" in each["body"] for each in (*told, *heard))
    for each in (told[0], *heard):
        assert other.code not in each["body"]
    for part in (order.code, "Miel", "Karim Alami", "500"):
        assert part in told[0]["body"]
    yes = bench.assembly.texts.say(language, Text("yes"))
    assert f"1 {yes}\n" in told[0]["body"]
    cooperative = "تعاونية تيفاوين" if language in ("ary", "ar") else "Coop Tifawin"
    assert all(cooperative in each["body"] for each in heard)
    assert all(order.code in each["body"] for each in heard[:3])
    assert "+212524000001" in heard[0]["body"]


def test_a_question_that_came_by_its_form_is_answered_by_a_digit(bench: Bench) -> None:
    member(bench, "fr")
    order = ordered(bench, "fr")
    bench.dispatch()
    say(bench, f"whatsapp:{NADIA}", NADIA, "1", "SM1")
    with unit_of_work(bench.assembly.database) as unit:
        assert market.order(unit, order.id).status == "accepted"


def test_a_question_that_had_to_wait_leaves_by_its_form(bench: Bench) -> None:
    """She left in the middle of something, and was not seen for a day."""
    member(bench, "fr")
    say(bench, f"whatsapp:{NADIA}", NADIA, "salam", "SM1")
    say(bench, f"whatsapp:{NADIA}", NADIA, "1", "SM2")  # sell: a photo?
    order = ordered(bench, "fr")
    with unit_of_work(bench.assembly.database) as unit:
        unit.connection.execute(text("update sessions set updated_at = now() - interval '2 days'"))
        unit.connection.execute(text("update contacts set last_heard_at = now() - interval '2 days'"))
        unit.connection.execute(text("update outbox set status = 'dropped'"))
        assert bench.assembly.reception.post.ask_those_free(unit, "trace") == 1
    bench.dispatch()
    (message,) = bench.sent(f"whatsapp:{NADIA}")
    assert f"numéro {order.code} pour votre coopérative" in message["body"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_volunteer_and_a_cooperative_hear_by_their_forms(bench: Bench, language: str) -> None:
    nadia = member(bench, language)
    spoken = "ary" if language == "ary-Latn" else language
    with unit_of_work(bench.assembly.database) as unit:
        youssef = contact(unit, f"whatsapp:{YOUSSEF}", YOUSSEF, language)
        volunteering.sign_up(
            unit, youssef.id, name="Youssef", skills=["photo"], languages=[spoken], region=None
        )
        request = volunteering.ask(
            unit,
            cooperative_id=bench.cooperative.id,
            contact_id=nadia.id,
            need="photo",
            words="Des photos du miel",
            voice=None,
            language=language,
        )
        bench.assembly.reception.post.deliver(unit, "trace")
    step(bench, volunteering.accept, request.id, youssef.id)
    bench.dispatch()
    (offer,), (found,) = bench.sent(f"whatsapp:{YOUSSEF}"), bench.sent(f"whatsapp:{NADIA}")
    assert "Des photos du miel" in offer["body"]
    assert "Youssef" in found["body"]
    assert YOUSSEF in found["body"]


@pytest.mark.parametrize("bench", ["pending", "rejected"], indirect=True)
def test_without_approval_it_goes_by_sms_where_the_phone_is_known(bench: Bench) -> None:
    member(bench, "fr")
    order = ordered(bench, "fr")
    bench.dispatch()
    assert bench.sent(f"whatsapp:{NADIA}") == []
    (message,) = bench.sent(NADIA)
    assert order.code in message["body"]
    assert "1 Oui" in message["body"]
    rows = bench.rows("select channel, status from outbox order by id")
    assert [tuple(row) for row in rows] == [("whatsapp", "dropped"), ("sms", "sent")]


@pytest.mark.parametrize("bench", ["pending"], indirect=True)
def test_without_approval_or_phone_it_waits_until_they_write(bench: Bench) -> None:
    member(bench, "fr", HIDDEN, phone=None)
    order = ordered(bench, "fr")
    bench.dispatch()
    assert bench.rows("select status from outbox") == [("waiting",)]
    say(bench, HIDDEN, None, "salam", "SM1")
    bench.dispatch()
    assert bench.rows("select status from outbox order by id limit 1") == [("sent",)]
    assert any(order.code in each["body"] for each in bench.sent(HIDDEN))


def broadcast(bench: Bench) -> None:
    """A measure to every member, worked off as a worker would."""
    with unit_of_work(bench.assembly.database) as unit:
        said = dict.fromkeys(LANGUAGES, "Le salon aura lieu au printemps.")
        measure = measures.publish(
            unit, title=dict.fromkeys(LANGUAGES, "Salon"), words=said, source="odco.gov.ma"
        )
        started = measures.start_broadcast(unit, key="b", measure_id=measure.id, audience=Audience())
        errand = plan(unit, "broadcast", {"broadcast": started.id})
    assert run(world_of(bench.assembly), errand)
    bench.dispatch()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_measure_leaves_by_its_form_and_says_how_to_stop(bench: Bench, language: str) -> None:
    member(bench, language)
    broadcast(bench)
    (message,) = bench.sent(f"whatsapp:{NADIA}")
    assert "Salon. Le salon aura lieu au printemps." in message["body"]
    assert "odco.gov.ma" in message["body"]
    last = message["body"].rstrip(".").split()[-1]
    say(bench, f"whatsapp:{NADIA}", NADIA, last, "SM1")
    assert len(bench.rows("select person from stops")) == 1


@pytest.mark.parametrize("bench", ["pending"], indirect=True)
def test_a_measure_without_approval_goes_by_sms(bench: Bench) -> None:
    member(bench, "fr")
    broadcast(bench)
    assert bench.sent(f"whatsapp:{NADIA}") == []
    (message,) = bench.sent(NADIA)
    assert "Le salon aura lieu au printemps." in message["body"]
    assert "stop" in message["body"]


def test_a_form_takes_what_its_text_uses_in_the_order_of_the_names(bench: Bench) -> None:
    values = {"total": "500 DH", "code": "0017", "customer": "Karim"}
    screen = Screen(Text("notice-placed-later", values), template="placed-later")
    voice = bench.assembly.voice
    assert voice.message(screen, "fr", "whatsapp").template == Template(
        "placed-later", "fr", {"1": "0017", "2": "500 DH"}
    )
    assert voice.message(screen, "fr", "sms").template is None


def test_a_form_with_a_hole_in_it_is_never_made(bench: Bench) -> None:
    screen = Screen(Text("notice-offered-later"), template="placed-later")
    with pytest.raises(MissingText, match="code"):
        bench.assembly.voice.message(screen, "fr", "whatsapp")


@pytest.mark.parametrize("bench", ["pending"], indirect=True)
def test_a_running_dispatcher_hears_of_an_approval(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.cli.carriers.FRESH_SECONDS", 0.01)

    async def until_approved() -> str | None:
        made = carriers(bench.assembly)
        looking = asyncio.create_task(keep_contents_fresh(bench.assembly, made.values()))
        carrier = made["whatsapp"]
        assert carrier.contents.approved("placed", "fr") is None
        with bench.assembly.database.begin() as connection:
            connection.execute(text("update contents set approval = 'approved'"))
        async with asyncio.timeout(10):
            while carrier.contents.approved("placed", "fr") is None:
                await asyncio.sleep(0.01)
        looking.cancel()
        for each in made.values():
            await each.close()
        return carrier.contents.approved("placed", "fr")

    assert asyncio.run(until_approved()) is not None
