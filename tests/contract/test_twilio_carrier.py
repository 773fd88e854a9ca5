"""Sending through the carrier's real client, against a double of the carrier."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import aiohttp
import pytest
from werkzeug import Request, Response

from bot.channels.carrier import LookupFailed, Outcome, Outgoing, Refused, Sent, Unclear
from bot.channels.inbound import Channel
from bot.channels.message import Message, Option, Template
from bot.channels.twilio.book import Content, Contents, shape_name
from bot.channels.twilio.carrier import Senders, TwilioCarrier
from bot.channels.twilio.client import Account
from tests.contract.twilio_double import ACCOUNT, AUTH, Answer, Double, double, fault

HX = "HX" + "0" * 31
BOOK = Contents.of(
    [
        Content(shape_name("buttons", 2, 2), "ar", HX + "1"),
        Content(shape_name("list", 1, 1), "ar", HX + "2"),
        Content("order_new", "ary", HX + "3", "approved"),
        Content("order_new", "fr", HX + "4", "pending"),
    ]
)
SENDERS = Senders(whatsapp="whatsapp:+14155238886", sms="+14155238887")
BUTTONS = Message(
    "L'ordre est prêt.\nOui ?", kind="buttons", options=(Option("yes~a.b", "Oui"), Option("no~a.b", "Non"))
)
T = TypeVar("T")
HASTE = aiohttp.ClientTimeout(total=5, sock_read=0.2)


@pytest.fixture
def carrier() -> Iterator[Double]:
    with double() as made:
        yield made


def sms(text: str = "salam", **given: Any) -> Outgoing:
    return outgoing(Message(text, **given), "sms", "sms:+212612345678")


def whatsapp(message: Message, window_open: bool = True) -> Outgoing:
    return outgoing(message, "whatsapp", "whatsapp:+212612345678", window_open)


def outgoing(message: Message, channel: Channel, address: str, window_open: bool = True) -> Outgoing:
    return Outgoing(7, channel, address, message, window_open)


def through(
    url: str,
    what: Callable[[TwilioCarrier], Coroutine[Any, Any, T]],
    senders: Senders = SENDERS,
    patience: aiohttp.ClientTimeout = HASTE,
    connections: int = 100,
) -> T:
    async def run() -> T:
        account = Account(ACCOUNT, AUTH, url)
        twilio = TwilioCarrier(
            account, senders, "https://bot.example/", BOOK, patience=patience, connections=connections
        )
        try:
            return await what(twilio)
        finally:
            await twilio.close()

    return asyncio.run(run())


def send(url: str, message: Outgoing, senders: Senders = SENDERS) -> Outcome:
    return through(url, lambda twilio: twilio.send(message), senders, aiohttp.ClientTimeout(total=10))


def test_an_sms(carrier: Double) -> None:
    assert send(carrier.url, sms("salam & خير 👍")) == Sent("SM" + "0" * 32)
    assert carrier.forms == [
        {
            "To": ["+212612345678"],
            "From": ["+14155238887"],
            "Body": ["salam & خير 👍"],
            "StatusCallback": ["https://bot.example/webhooks/twilio/status/7"],
        }
    ]


def test_an_sms_leaves_through_the_messaging_service_if_there_is_one(carrier: Double) -> None:
    send(carrier.url, sms(), Senders(sms="+14155238887", messaging_service_sid="MG" + "0" * 32))
    assert carrier.forms[0]["MessagingServiceSid"] == ["MG" + "0" * 32]
    assert "From" not in carrier.forms[0]


def test_whatsapp_text_with_media(carrier: Double) -> None:
    media = ("https://bot.example/a.jpg", "https://bot.example/b.jpg")
    send(carrier.url, whatsapp(Message("shuf", media=media)))
    assert carrier.forms[0]["To"] == ["whatsapp:+212612345678"]
    assert carrier.forms[0]["From"] == ["whatsapp:+14155238886"]
    assert carrier.forms[0]["MediaUrl"] == list(media)


def test_buttons_are_a_content_template(carrier: Double) -> None:
    send(carrier.url, whatsapp(BUTTONS))
    assert carrier.forms[0]["ContentSid"] == [HX + "1"]
    assert json.loads(carrier.forms[0]["ContentVariables"][0]) == {
        "1": "L’ordre est prêt.",
        "2": "Oui ?",
        "3": "Oui",
        "4": "yes~a.b",
        "5": "Non",
        "6": "no~a.b",
    }
    assert "Body" not in carrier.forms[0]


def test_a_list_is_a_content_template(carrier: Double) -> None:
    row = Option("=1", "Miel", "60 DH")
    send(carrier.url, whatsapp(Message("Quoi ?", kind="list", options=(row,), opener="Choisir")))
    variables = json.loads(carrier.forms[0]["ContentVariables"][0])
    assert list(variables.values()) == ["Quoi ?", "Choisir", "Miel", "=1", "60 DH"]


def test_a_shape_that_was_never_made_is_words(carrier: Double) -> None:
    message = Message("Quoi ?", kind="list", options=(Option("a", "Miel"), Option("b", "Huile")))
    assert isinstance(send(carrier.url, whatsapp(message)), Sent)
    assert carrier.forms[0]["Body"] == ["Quoi ?\n- Miel\n- Huile"]


def test_a_shut_window_takes_the_approved_template(carrier: Double) -> None:
    template = Template("order_new", "ary", {"1": "Nadia\nB.", "2": " "})
    send(carrier.url, whatsapp(Message("x", template=template), window_open=False))
    assert carrier.forms[0]["ContentSid"] == [HX + "3"]
    assert json.loads(carrier.forms[0]["ContentVariables"][0]) == {"1": "Nadia B.", "2": "-"}
    assert "Body" not in carrier.forms[0]


@pytest.mark.parametrize(
    "template",
    [None, Template("order_new", "fr", {}), Template("order_new", "ar", {})],
    ids=["none", "not approved yet", "not in this language"],
)
def test_a_shut_window_without_an_approved_template_falls_back(
    carrier: Double, template: Template | None
) -> None:
    outcome = send(carrier.url, whatsapp(Message("x", template=template), window_open=False))
    assert isinstance(outcome, Refused)
    assert (outcome.code, outcome.action) == ("63016", "fall-back")
    assert carrier.calls == []


def test_no_sender_for_the_channel(carrier: Double) -> None:
    outcome = send(carrier.url, sms(), Senders(whatsapp="whatsapp:+14155238886"))
    assert isinstance(outcome, Refused)
    assert outcome.action == "fix"
    assert carrier.calls == []


@pytest.mark.parametrize(
    ("answer", "code", "action"),
    [
        (fault(400, 21610), "21610", "suppress"),
        (fault(400, 21614), "21614", "suppress"),
        (fault(400, 63003), "63003", "fall-back"),
        (fault(400, 63016), "63016", "template"),
        (fault(400, 21656), "21656", "fix"),
        (fault(400, 21999), "21999", "fix"),
        (fault(400, 63999), "63999", "fall-back"),
        (fault(401, 20003), "20003", "fix"),
        (fault(400), "http-400", "fix"),
        (fault(404), "http-404", "fix"),
    ],
)
def test_a_refusal_is_read_in_the_table(carrier: Double, answer: Answer, code: str, action: str) -> None:
    carrier.next.append(answer)
    outcome = send(carrier.url, sms())
    assert isinstance(outcome, Refused)
    assert (outcome.code, outcome.action) == (code, action)
    assert "2126" not in outcome.reason


@pytest.mark.parametrize(
    ("header", "after"), [({"Retry-After": "3"}, 3.0), ({}, None), ({"Retry-After": "Wed, 21 Oct"}, None)]
)
def test_too_fast_is_asked_again(carrier: Double, header: dict[str, str], after: float | None) -> None:
    carrier.next.append(fault(429, 20429, header))
    outcome = send(carrier.url, sms())
    assert isinstance(outcome, Refused)
    assert (outcome.code, outcome.action, outcome.after) == ("20429", "retry", after)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 408])
def test_a_fault_of_the_carrier_is_unclear(carrier: Double, status: int) -> None:
    carrier.next.append(fault(status, 20500))
    assert isinstance(send(carrier.url, sms()), Unclear)


@pytest.mark.parametrize("body", [b"<html>", b"{}", b"\xff\xfe"])
def test_an_answer_that_says_nothing_is_unclear(carrier: Double, body: bytes) -> None:
    carrier.next.append(lambda _: Response(body, 201, content_type="application/json"))
    assert isinstance(send(carrier.url, sms()), Unclear)


def test_no_answer_in_time_is_unclear(carrier: Double) -> None:
    over = threading.Event()

    def silent(_: Request) -> Response:
        over.wait(10)
        return Response("{}", 201)

    carrier.next.append(silent)
    try:
        outcome = through(carrier.url, lambda twilio: twilio.send(sms()))
        assert isinstance(outcome, Unclear)
        assert "Timeout" in outcome.reason
    finally:
        over.set()


def test_what_found_no_free_connection_was_not_sent(carrier: Double) -> None:
    over = threading.Event()

    def silent(_: Request) -> Response:
        over.wait(10)
        return Response("{}", 201)

    async def two(twilio: TwilioCarrier) -> tuple[Outcome, Outcome]:
        first = asyncio.create_task(twilio.send(sms("first")))
        while not carrier.calls:
            await asyncio.sleep(0.01)
        second = await twilio.send(sms("second"))
        over.set()
        return await first, second

    carrier.next.append(silent)
    patience = aiohttp.ClientTimeout(total=10, connect=0.2)
    first, second = through(carrier.url, two, patience=patience, connections=1)
    assert isinstance(first, Unclear)
    assert isinstance(second, Refused)
    assert second.action == "retry"
    assert len(carrier.calls) == 1


def test_a_connection_that_breaks_after_sending_is_unclear() -> None:
    with hangs_up() as url:
        assert isinstance(send(url, sms()), Unclear)


def test_nobody_there_is_asked_again() -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))  # bound but not listening: every connection is refused
        outcome = send(f"http://127.0.0.1:{bound.getsockname()[1]}", sms())
    assert isinstance(outcome, Refused)
    assert outcome.action == "retry"


def test_many_at_once(carrier: Double) -> None:
    async def all_of_them(twilio: TwilioCarrier) -> list[Outcome]:
        return await asyncio.gather(*(twilio.send(sms(f"salam {n}")) for n in range(60)))

    outcomes = through(carrier.url, all_of_them, patience=aiohttp.ClientTimeout(total=30))
    assert {type(outcome) for outcome in outcomes} == {Sent}
    assert sorted(form["Body"][0] for form in carrier.forms) == sorted(f"salam {n}" for n in range(60))


def test_the_clients_log_does_not_hold_the_number(carrier: Double, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    send(carrier.url, sms())
    find(carrier, sms())
    ours = [record for record in caplog.records if record.name != "werkzeug"]  # the double's own
    assert ours
    assert not any("212612345678" in record.getMessage() for record in ours)


# what the carrier has already --------------------------------------------------------------

NOW = datetime(2026, 11, 24, 10, 0, 0, 400_000, tzinfo=UTC)


def find(carrier: Double, message: Outgoing, known: tuple[str, ...] = ()) -> Sent | None:
    return through(
        carrier.url, lambda twilio: twilio.find(message, NOW, known), patience=aiohttp.ClientTimeout(total=10)
    )


def test_finds_what_left(carrier: Double) -> None:
    sid = carrier.remember("+212612345678", "salam", at=NOW)
    carrier.remember("+212612345678", "another", at=NOW)
    carrier.remember("+212600000000", "salam", at=NOW)
    assert find(carrier, sms()) == Sent(sid)


def test_finds_what_waits_to_be_sent(carrier: Double) -> None:
    sid = carrier.remember("+212612345678", "salam", at=NOW, date_sent=None, status="queued")
    assert find(carrier, sms()) == Sent(sid)


def test_does_not_take_another_for_it(carrier: Double) -> None:
    carrier.remember("+212612345678", "salam", at=NOW - timedelta(seconds=2))
    carrier.remember("+212612345678", "salam", at=NOW, direction="outbound-reply")
    carrier.remember("+212612345678", "salam!", at=NOW)
    carrier.remember("whatsapp:+212612345678", "salam", at=NOW)
    assert find(carrier, sms()) is None


def test_tells_twins_apart_by_what_is_known(carrier: Double) -> None:
    first = carrier.remember("+212612345678", "salam", at=NOW)
    second = carrier.remember("+212612345678", "salam", at=NOW)
    assert find(carrier, sms(), (second,)) == Sent(first)
    assert find(carrier, sms(), (first,)) == Sent(second)
    assert find(carrier, sms(), (first, second)) is None


def test_finds_it_on_a_later_page(carrier: Double) -> None:
    sid = carrier.remember("+212612345678", "salam", at=NOW)
    for n in range(120):
        carrier.remember("+212612345678", f"salam {n}", at=NOW)
    assert find(carrier, sms()) == Sent(sid)
    assert len(carrier.calls) == 3


def test_does_not_read_a_whole_history(carrier: Double) -> None:
    for days in range(200, 0, -1):
        carrier.remember("+212612345678", "salam", at=NOW - timedelta(days=days))
    assert find(carrier, sms()) is None
    assert len(carrier.calls) == 1


@pytest.mark.parametrize("shown", ["Quelque chose", "", None])
def test_a_content_template_is_found_whatever_words_the_carrier_shows(
    carrier: Double, shown: str | None
) -> None:
    sid = carrier.remember("whatsapp:+212612345678", shown, at=NOW)
    assert find(carrier, whatsapp(BUTTONS)) == Sent(sid)
    assert find(carrier, whatsapp(BUTTONS), (sid,)) is None


def test_a_content_template_is_found_by_its_words_first(carrier: Double) -> None:
    sid = carrier.remember("whatsapp:+212612345678", BUTTONS.text.replace("\n", " "), at=NOW)
    carrier.remember("whatsapp:+212612345678", "another", at=NOW)
    assert find(carrier, whatsapp(BUTTONS)) == Sent(sid)


@pytest.mark.parametrize("answer", [fault(500), fault(429), fault(401), lambda _: Response("<html>")])
def test_a_carrier_that_cannot_be_asked_is_no_answer(carrier: Double, answer: Answer) -> None:
    carrier.next.append(answer)
    with pytest.raises(LookupFailed):
        find(carrier, sms())


@contextmanager
def hangs_up() -> Iterator[str]:
    """A server that reads a request and closes the connection."""

    def serve() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(65536)

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        thread.join()
