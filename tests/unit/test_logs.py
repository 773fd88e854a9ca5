"""No phone number or secret is readable in a log, and no line is forged."""

from __future__ import annotations

import io
import json
import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog

from bot import logs

Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def lines() -> Iterator[Lines]:
    """What was logged since, one object a line."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    stream = io.StringIO()
    logs.configure(json_lines=True, hidden=["the-very-token"], stream=stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().split("\n") if line]
    root.handlers[:], root.level = before
    structlog.reset_defaults()


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("+212612345678", "+2126…78"),
        ("whatsapp:+212612345678", "whatsapp:+2126…78"),
        ("sms:+212612345678", "sms:+2126…78"),
        ("whatsapp:MA.1234567890123", "whatsapp:MA.12…23"),
        ("sms:20202", "sms:…"),
        ("", ""),
    ],
)
def test_an_address_can_be_recognised_but_not_used(address: str, shown: str) -> None:
    assert logs.mask(address) == shown


@pytest.mark.parametrize(
    "number",
    [
        "+212612345678",
        "whatsapp:+212612345678",
        "+212 6 12 34 56 78",
        "+212 612-345678",
        "00212612345678",
        "212612345678",
        "0612345678",
        "06 12 34 56 78",
        "06.12.34.56.78",
        "06-12-34-56-78",
        "٠٦١٢٣٤٥٦٧٨",
        "0522345678",
        "+33612345678",
        "whatsapp%3A%2B212612345678",
        "https://api.twilio.com/Messages.json?To=%2B212612345678&PageSize=1",
        "/console/contacts/+212612345678",
        "{'From': 'whatsapp:+212612345678'}",
        "Key (address)=(sms:+212612345678) already exists.",
        "MA.1234512345678",
    ],
)
def test_a_number_is_masked_wherever_it_stands(number: str) -> None:
    shown = logs.masked(f"from {number}, again")
    for digits in ("12345", "12 34", "12.34", "12-34", "345678", "٢٣٤", "2234567"):
        assert digits not in shown
    assert "…" in shown
    assert shown.startswith("from ")
    assert shown.endswith(", again")


@pytest.mark.parametrize(
    "text",
    [
        "SM0612345678061234567806123456780612",
        "order 4821, 3 kg, 24000 centimes",
        "2026-11-24T03:15:00.123456Z",
        "2026-06-12 10:11:12",
        "id 123456789012345",
        "port 8000 pid 71234",
    ],
)
def test_what_is_no_number_is_left_alone(text: str) -> None:
    assert logs.masked(text) == text


def test_a_line_holds_what_was_said(lines: Lines) -> None:
    logs.logger("bot.market").info("order placed", order="4821", total=24000, products=["عسل"])
    [line] = lines()
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "order placed",
        "order": "4821",
        "total": 24000,
        "products": ["عسل"],
        "level": "info",
        "room": "bot.market",
    }


def test_values_are_masked_at_any_depth(lines: Lines) -> None:
    log = logs.logger("bot")
    log.info("heard +212612345678", form={"From": ["whatsapp:+212612345678"]}, about=("0612345678",))
    [line] = lines()
    assert "12345" not in json.dumps(line)
    assert line["event"] == "heard +2126…78"
    assert line["form"] == {"From": ["whatsapp:+2126…78"]}


def test_secrets_are_hidden_by_name_by_value_and_in_addresses(lines: Lines) -> None:
    logs.logger("bot").info(
        "start the-very-token",
        auth_token="abc",
        headers={"X-Twilio-Signature": "abc", "Authorization": "abc"},
        url="postgresql://ali:hunter2@db/taawoun",
    )
    [line] = lines()
    assert line["event"] == "start [hidden]"
    assert line["auth_token"] == "[hidden]"
    assert set(line["headers"].values()) == {"[hidden]"}
    assert line["url"] == "postgresql://ali:[hidden]@db/taawoun"


def test_no_line_is_forged(lines: Lines) -> None:
    logs.logger("bot").info("heard", words='bonjour\n{"event": "forged"}\u2028\u202e\x1b[31m\x00')
    [line] = lines()
    assert line["words"] == 'bonjour\\u000a{"event": "forged"}\\u2028\\u202e\\u001b[31m\\u0000'


def test_a_library_and_its_errors_are_masked_too(lines: Lines) -> None:
    try:
        raise ValueError("no route to +212612345678\nforged")
    except ValueError:
        logging.getLogger("carrier").exception("calling %s", "whatsapp:+212612345678")
    [line] = lines()
    assert line["event"] == "calling whatsapp:+2126…78"
    assert line["logger"] == "carrier"
    assert "ValueError: no route to +2126…78" in line["exception"]
    assert "12345" not in json.dumps(line)


def test_one_id_goes_through_a_message_and_no_further(lines: Lines) -> None:
    log = logs.logger("bot")
    with logs.tracing("aaaa") as trace:
        log.info("heard")
        logging.getLogger("library").warning("slow")
        other = threading.Thread(target=lambda: log.info("another thread"))
        other.start()
        other.join()
        assert (trace, logs.current_trace()) == ("aaaa", "aaaa")
    log.info("after")
    assert [line.get("trace") for line in lines()] == ["aaaa", "aaaa", None, None]
    assert logs.current_trace() == ""


def test_an_id_is_made_where_none_is_given() -> None:
    with logs.tracing() as first:
        pass
    with logs.tracing() as second:
        pass
    assert len(first) == 16
    assert first != second


@pytest.mark.usefixtures("lines")
def test_on_a_terminal_it_is_text() -> None:
    stream = io.StringIO()
    logs.configure(json_lines=False, stream=stream)
    logs.logger("bot").info("heard\nforged", address="+212612345678")
    assert stream.getvalue().count("\n") == 1
    assert "+2126…78" in stream.getvalue()


def test_an_id_can_be_bound_until_it_is_forgotten(lines: Lines) -> None:
    assert logs.bind_trace("aaaa") == "aaaa"
    logs.logger("bot").info("heard")
    logs.forget_trace()
    logs.logger("bot").info("after")
    assert [line.get("trace") for line in lines()] == ["aaaa", None]
