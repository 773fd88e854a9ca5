"""The phone in the terminal."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from rich.console import Console

from bot.simulator.chat import CannotChat, run
from bot.simulator.running import RunningDouble
from tests.contract.simulator_bot import (
    ACCOUNT,
    KARIM,
    TOKEN,
    WHATSAPP,
    EchoBot,
    Says,
    client,
    config,
    until,
)

NUMBER = KARIM.removeprefix("whatsapp:")


@pytest.fixture
def bot() -> Iterator[EchoBot]:
    with EchoBot() as bot:
        yield bot


@pytest.fixture
def double(bot: EchoBot) -> Iterator[RunningDouble]:
    with RunningDouble(config(bot.url)) as double:
        yield double


def talk(url: str, *lines: str, channel: str = "whatsapp", number: str = NUMBER) -> str:
    out = io.StringIO()
    console = Console(file=out, width=80)
    assert channel in ("sms", "whatsapp")
    run(
        url,
        number,
        "sms" if channel == "sms" else "whatsapp",
        "Karim",
        lines=lines,
        console=console,
        linger=0.3,
    )
    return out.getvalue()


def test_what_is_typed_is_said_and_answers_are_shown(double: RunningDouble, bot: EchoBot) -> None:
    shown = talk(double.url, "salam\n", "\n", "بغيت العسل\n", channel="sms")
    assert "echo: salam" in shown
    assert "echo: بغيت العسل" in shown
    assert [posted.form["Body"] for posted in bot.messages()] == ["salam", "بغيت العسل"]
    assert "echo: salam" in talk(double.url, channel="sms"), "what was said before is shown again"


def test_photo_voice_and_place(double: RunningDouble, bot: EchoBot) -> None:
    bot.answer = lambda posted: Says()
    shown = talk(
        double.url, ":photo my honey", ":voice", ":place", ":place 31.5,-8 Souk", ":place nowhere", ":help"
    )
    kinds = [(posted.form["MessageType"], posted.form["Body"]) for posted in bot.messages()]
    assert kinds == [("image", "my honey"), ("audio", ""), ("location", ""), ("location", "")]
    assert bot.messages()[3].form["Label"] == "Souk"
    assert "place is {latitude, longitude}" in shown


def test_a_number_taps_the_choice_that_is_shown(double: RunningDouble, bot: EchoBot) -> None:
    bot.answer = lambda posted: Says()
    talk(double.url, "salam")
    actions = [{"title": title, "id": f"id-{title}"} for title in ("Oui", "Non")]
    body: dict[str, Any] = {"language": "fr"}
    body["types"] = {"twilio/quick-reply": {"body": "Du miel\x1b[2J ?", "actions": actions}}
    made = requests.post(
        double.url + "/v1/Content",
        json=body,
        auth=(ACCOUNT, TOKEN),
        timeout=10,
    )
    twilio = client(double.url)
    sent = twilio.messages.create(to=KARIM, from_=WHATSAPP, content_sid=made.json()["sid"])
    until(lambda: twilio.messages(sent.sid).fetch().status == "delivered")
    shown = talk(double.url, "2")
    assert "Oui" in shown
    assert "\x1b" not in shown
    assert bot.messages()[-1].form["ButtonPayload"] == "id-Non"
    talk(double.url, "7")
    assert bot.messages()[-1].form["Body"] == "7"


def test_a_message_that_is_not_taken_is_said_to_be(double: RunningDouble, bot: EchoBot) -> None:
    bot.answer = lambda posted: Says(403)
    assert "not taken by the bot (11200)" in talk(double.url, "salam")


def test_without_a_double_one_line_says_so() -> None:
    with pytest.raises(CannotChat, match=r"no phones at http://127\.0\.0\.1:9"):
        talk("http://127.0.0.1:9", "salam")


def test_a_number_that_is_none_is_refused(double: RunningDouble) -> None:
    with pytest.raises(CannotChat, match="no phone number"):
        talk(double.url, number="0612")
