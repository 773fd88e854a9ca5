"""What a person does with a phone reaches the bot as the carrier would post it, and comes back."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from twilio.request_validator import RequestValidator

from bot.simulator.config import DefaultPhone
from bot.simulator.running import RunningDouble
from tests.contract.simulator_bot import (
    ACCOUNT,
    FATIMA,
    KARIM,
    SMS,
    TOKEN,
    WHATSAPP,
    EchoBot,
    Posted,
    Says,
    client,
    config,
    message,
    until,
)

PHONES = (
    DefaultPhone("Karim", "+212622222222", "whatsapp"),
    DefaultPhone("Fatima", FATIMA, "sms"),
    DefaultPhone("Hidden", "MA.ABC123", "whatsapp"),
)


@pytest.fixture
def bot() -> Iterator[EchoBot]:
    with EchoBot() as bot:
        yield bot


@pytest.fixture
def double(bot: EchoBot) -> Iterator[RunningDouble]:
    with RunningDouble(config(bot.url, phones=PHONES)) as double:
        yield double


def say(double: RunningDouble, channel: str, phone: str, **said: Any) -> dict[str, Any]:
    told = {"phone": phone, "channel": channel, **said}
    answer = requests.post(double.url + "/phones/api/send", json=told, timeout=10)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def karim(double: RunningDouble, **said: Any) -> dict[str, Any]:
    return say(double, "whatsapp", "+212622222222", **said)


def fatima(double: RunningDouble, text: str) -> dict[str, Any]:
    return say(double, "sms", FATIMA, text=text)


def conversation(double: RunningDouble, address: str) -> list[dict[str, Any]]:
    phones = requests.get(double.url + "/phones/api/phones", timeout=10).json()["phones"]
    [shown] = [phone["messages"] for phone in phones if phone["address"] == address]
    return list(shown)


def bodies(double: RunningDouble, address: str) -> list[str]:
    return [shown["body"] for shown in conversation(double, address)]


def faults(double: RunningDouble, **told: Any) -> None:
    assert requests.post(double.url + "/double/faults", json=told, timeout=10).status_code == 200


def log(double: RunningDouble, sid: str) -> list[dict[str, Any]]:
    found = requests.get(double.url + "/double/log", params={"sid": sid, "kind": "message"}, timeout=10)
    return list(found.json()["log"])


def signed(posted: Posted, bot: EchoBot) -> bool:
    signature = posted.headers["X-Twilio-Signature"]
    return bool(RequestValidator(TOKEN).validate(bot.url + posted.path, dict(posted.form), signature))


def test_a_text_is_posted_signed_and_its_answer_comes_back(double: RunningDouble, bot: EchoBot) -> None:
    said = fatima(double, "بغيت 2 كيلو  & 100%")
    until(lambda: bodies(double, FATIMA) == ["بغيت 2 كيلو  & 100%", "echo: بغيت 2 كيلو  & 100%"])
    [posted] = bot.messages()
    assert signed(posted, bot)
    assert (
        posted.form.items()
        >= {
            "MessageSid": said["sid"],
            "SmsSid": said["sid"],
            "SmsMessageSid": said["sid"],
            "AccountSid": ACCOUNT,
            "From": FATIMA,
            "To": SMS,
            "Body": "بغيت 2 كيلو  & 100%",
            "NumMedia": "0",
            "NumSegments": "1",
            "SmsStatus": "received",
            "ApiVersion": "2010-04-01",
            "FromCountry": "MA",
            "FromCity": "",
        }.items()
    )
    assert "ProfileName" not in posted.form
    [answer] = client(double.url).messages.list(to=FATIMA)
    assert (answer.direction, answer.from_) == ("outbound-reply", SMS)


def test_whatsapp_says_who_writes(double: RunningDouble, bot: EchoBot) -> None:
    karim(double, text="salam")
    [posted] = until(bot.messages)
    form = posted.form
    assert signed(posted, bot)
    assert (form["From"], form["To"], form["WaId"]) == (KARIM, WHATSAPP, "212622222222")
    assert (form["ProfileName"], form["MessageType"], form["Forwarded"]) == ("Karim", "text", "false")
    assert form["ExternalUserId"].startswith("whatsapp:MA.")
    assert json.loads(form["ChannelMetadata"])["data"]["context"]["ProfileName"] == "Karim"


def test_a_person_without_a_number_writes(double: RunningDouble, bot: EchoBot) -> None:
    say(double, "whatsapp", "MA.ABC123", text="salam")
    [posted] = until(bot.messages)
    assert posted.form["From"] == posted.form["ExternalUserId"] == "whatsapp:MA.ABC123"
    assert "WaId" not in posted.form
    until(lambda: bodies(double, "whatsapp:MA.ABC123") == ["salam", "echo: salam"])


def test_a_photo_a_voice_note_and_a_place(double: RunningDouble, bot: EchoBot) -> None:
    picture = base64.b64encode(b"\x89PNG picture").decode()
    sent = karim(double, text="my honey", media={"content_type": "image/png", "data": picture})
    karim(double, media={"sample": "voice"})
    karim(double, place={"latitude": 30.42, "longitude": -9.6, "label": "Souk"})
    until(lambda: len(bot.messages()) == 3)
    photo, voice, place = (posted.form for posted in bot.messages())
    assert photo["MessageSid"].startswith("MM")
    assert (photo["NumMedia"], photo["MediaContentType0"], photo["Body"]) == ("1", "image/png", "my honey")
    assert (photo["MessageType"], voice["MessageType"], place["MessageType"]) == (
        "image",
        "audio",
        "location",
    )
    assert voice["MediaContentType0"] == "audio/ogg"
    assert (place["Latitude"], place["Longitude"], place["Label"]) == ("30.42", "-9.6", "Souk")
    folder = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{sent['sid']}/Media/ME"
    assert photo["MediaUrl0"].startswith(folder)
    local = photo["MediaUrl0"].replace("https://api.twilio.com", double.url)
    assert requests.get(local, timeout=10).status_code == 401
    assert requests.get(local, auth=(ACCOUNT, TOKEN), timeout=10).content == b"\x89PNG picture"


@pytest.mark.parametrize(
    ("asked", "status", "content"),
    [
        ("bytes=0-3", 206, b"\x89PNG"),
        ("bytes=5-", 206, b"picture"),
        ("bytes=-4", 206, b"ture"),
        ("bytes=99-", 416, b""),
        ("bytes=b-a", 416, b""),
    ],
)
def test_a_file_is_read_in_pieces(double: RunningDouble, asked: str, status: int, content: bytes) -> None:
    picture = base64.b64encode(b"\x89PNG picture").decode()
    sent = karim(double, media={"content_type": "image/png", "data": picture})
    answer = requests.get(double.url + sent["media"][0]["url"], headers={"Range": asked}, timeout=10)
    assert (answer.status_code, answer.content) == (status, content)


@pytest.mark.parametrize(
    ("channel", "said"),
    [
        ("sms", {"media": {"sample": "photo"}}),
        ("sms", {"text": ""}),
        ("whatsapp", {"media": {"sample": "film"}}),
        ("whatsapp", {"media": {"content_type": "image/png", "data": "not base64!"}}),
        ("whatsapp", {"place": {"latitude": 91, "longitude": 0}}),
        ("whatsapp", {"place": {"latitude": "nan", "longitude": 0}}),
        ("whatsapp", {"choice": {"message": "SM1", "id": "x"}}),
        ("whatsapp", {"text": "a" * 1601}),
        ("fax", {"text": "a"}),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_line(
    double: RunningDouble, bot: EchoBot, channel: str, said: dict[str, Any]
) -> None:
    told = {"phone": FATIMA, "channel": channel, **said}
    answer = requests.post(double.url + "/phones/api/send", json=told, timeout=10)
    assert answer.status_code == 400
    assert answer.json()["error"]
    assert bot.messages() == []


def test_another_site_cannot_speak_for_a_phone(double: RunningDouble, bot: EchoBot) -> None:
    body = json.dumps({"phone": FATIMA, "channel": "sms", "text": "a"})
    plain = {"Content-Type": "text/plain"}
    answer = requests.post(double.url + "/phones/api/send", data=body, headers=plain, timeout=10)
    assert answer.status_code == 400
    assert bot.messages() == []


def test_a_webhook_that_fails_is_tried_again_with_the_same_token(double: RunningDouble, bot: EchoBot) -> None:
    tries = iter([Says(500), Says(503), message("at last")])
    bot.answer = lambda posted: next(tries)
    said = fatima(double, "salam")
    until(lambda: bodies(double, FATIMA) == ["salam", "at last"])
    posts = bot.messages()
    assert len(posts) == 3
    assert len({post.headers["I-Twilio-Idempotency-Token"] for post in posts}) == 1
    assert {post.form["MessageSid"] for post in posts} == {said["sid"]}


def test_a_bot_that_never_answers_is_noted_and_left(bot: EchoBot) -> None:
    gone = config("http://127.0.0.1:9", phones=PHONES, retries=1)
    with RunningDouble(gone) as double:
        said = fatima(double, "salam")
        until(lambda: conversation(double, FATIMA)[0]["error"] == 11200)
        assert [line["error"] for line in log(double, said["sid"])] == ["ClientConnectorError"] * 2


@pytest.mark.parametrize(
    ("says", "code"),
    [
        (Says(200, "text/html", "<Response/>"), 12300),
        (Says(200, "", "<Response/>"), 12300),
        (Says(200, "text/xml", "<Response><Message>"), 12100),
        (Says(200, "text/xml", "<!DOCTYPE a><Response/>"), 12100),
        (Says(200, "text/xml", "<Response><Massage>a</Massage></Response>"), 12200),
        (Says(200, "text/xml", "<Response><Message><Button/></Message></Response>"), 12200),
        (Says(200, "text/xml", "<Response>" + "<Message>a</Message>" * 11 + "</Response>"), 14109),
        (Says(200, "text/xml", f"<Response><Message>{'a' * 1601}</Message></Response>"), 21617),
        (Says(200, "text/xml", "<Response>" + " " * 70_000 + "</Response>"), 11750),
        (Says(403), 11200),
        (Says(302), 11200),
    ],
)
def test_an_answer_is_read_strictly(double: RunningDouble, bot: EchoBot, says: Says, code: int) -> None:
    bot.answer = lambda posted: says
    fatima(double, "salam")
    until(lambda: conversation(double, FATIMA)[0]["error"] == code)
    assert bodies(double, FATIMA) == ["salam"]


def test_a_repeated_webhook_is_answered_once_on_the_phone(double: RunningDouble, bot: EchoBot) -> None:
    numbers = iter(range(10))
    bot.answer = lambda posted: message(f"answer {next(numbers)}")
    faults(double, repeat_webhooks=2)
    said = fatima(double, "salam")
    until(lambda: bodies(double, FATIMA) == ["salam", "answer 0"])
    faults(double, repeat_webhooks=0)
    fatima(double, "again")
    until(lambda: bodies(double, FATIMA) == ["salam", "answer 0", "again", "answer 3"])
    assert [line["status"] for line in log(double, said["sid"])] == [200] * 3


def test_one_phone_is_heard_in_order_and_two_at_once(double: RunningDouble, bot: EchoBot) -> None:
    """The first answer waits until another phone was heard: only phones in parallel get through."""
    heard_karim = threading.Event()
    overtook: list[str] = []

    def answer(posted: Posted) -> Says:
        if posted.form["From"] == KARIM:
            heard_karim.set()
        elif posted.form["Body"] == "0":
            heard_karim.wait(10)
            overtook.extend(post.form["Body"] for post in bot.messages() if post.form["From"] == FATIMA)
        return Says()

    bot.answer = answer
    for number in range(4):
        fatima(double, str(number))
    karim(double, text="salam")
    until(lambda: len(bot.messages()) == 5)
    assert heard_karim.is_set()
    assert overtook == ["0"]
    assert [post.form["Body"] for post in bot.messages() if post.form["From"] == FATIMA] == list("0123")


def test_told_so_one_phone_is_heard_all_at_once(double: RunningDouble, bot: EchoBot) -> None:
    together = threading.Barrier(6, timeout=10)

    def answer(posted: Posted) -> Says:
        together.wait()
        return Says()

    bot.answer = answer
    faults(double, parallel_webhooks=True, repeat_webhooks=1)
    for number in range(3):
        fatima(double, str(number))
    until(lambda: all(shown["status"] == "received" for shown in conversation(double, FATIMA)))
    assert sorted(post.form["Body"] for post in bot.messages()) == list("001122")


def test_a_journal_brings_the_conversation_back(bot: EchoBot, tmp_path: Path) -> None:
    picture = base64.b64encode(b"\x89PNG picture").decode()
    account = config(bot.url, phones=PHONES, folder=tmp_path)
    with RunningDouble(account) as double:
        karim(double, text="look", media={"content_type": "image/png", "data": picture})
        until(lambda: bodies(double, KARIM) == ["look", "echo: look"])
        requests.delete(double.url + "/phones/api/phones/" + FATIMA, timeout=10)
        before = conversation(double, KARIM)
    with (tmp_path / "journal.jsonl").open("a") as file:
        file.write('{"what": "message", "mess')
    with RunningDouble(account) as double:
        assert conversation(double, KARIM) == before
        assert (
            requests.get(double.url + before[0]["media"][0]["url"], timeout=10).content == b"\x89PNG picture"
        )
        phones = requests.get(double.url + "/phones/api/phones", timeout=10).json()["phones"]
        assert [phone["name"] for phone in phones] == ["Karim", "Hidden"]
        karim(double, text="again")
        until(lambda: bodies(double, KARIM)[2:] == ["again", "echo: again"])
    with RunningDouble(account) as double:
        assert bodies(double, KARIM) == ["look", "echo: look", "again", "echo: again"]


def test_what_the_bot_did_not_hear_is_posted_again_after_a_restart(bot: EchoBot, tmp_path: Path) -> None:
    deaf = config("http://127.0.0.1:9", phones=PHONES, folder=tmp_path, retry_after=60.0)
    with RunningDouble(deaf) as double:
        said = fatima(double, "salam")
        until(lambda: log(double, said["sid"]))
    with RunningDouble(config(bot.url, phones=PHONES, folder=tmp_path)) as double:
        until(lambda: bodies(double, FATIMA) == ["salam", "echo: salam"])
    assert [post.form["MessageSid"] for post in bot.messages()] == [said["sid"]]


def test_the_stream_tells_what_happens(double: RunningDouble) -> None:
    with requests.get(double.url + "/phones/api/events", stream=True, timeout=10) as stream:
        lines = (line.decode() for line in stream.iter_lines())
        assert next(lines) == "event: hello"
        fatima(double, "salam")
        seen: list[tuple[bool, str, str]] = []
        for line in lines:
            if line.startswith("data: ") and line != "data: {}":
                told = json.loads(line.removeprefix("data: "))["message"]
                seen.append((told["mine"], told["body"], told["status"]))
            if len(seen) == 3:
                break
    assert seen == [
        (True, "salam", "receiving"),
        (True, "salam", "received"),
        (False, "echo: salam", "delivered"),
    ]


def test_a_read_message_is_told_of(double: RunningDouble, bot: EchoBot) -> None:
    karim(double, text="salam")
    until(lambda: len(conversation(double, KARIM)) == 2)
    twilio = client(double.url)
    sent = twilio.messages.create(to=KARIM, from_=WHATSAPP, body="a", status_callback=bot.url + "/status/1")
    until(lambda: bot.statuses(sent.sid) == ["sent", "delivered"])
    requests.post(double.url + "/phones/api/read", json={"sids": [sent.sid]}, timeout=10)
    until(lambda: bot.statuses(sent.sid) == ["sent", "delivered", "read"])
    assert bot.posts[-1].form["EventType"] == "READ"


def test_a_day_later_the_window_is_shut(double: RunningDouble) -> None:
    karim(double, text="salam")
    until(lambda: len(conversation(double, KARIM)) == 2)
    twilio = client(double.url)

    def fate() -> str | int:
        sent = twilio.messages.create(to=KARIM, from_=WHATSAPP, body="a")
        until(lambda: twilio.messages(sent.sid).fetch().status in ("delivered", "failed"))
        message = twilio.messages(sent.sid).fetch()
        return str(message.error_code or message.status)

    assert fate() == "delivered"
    faults(double, clock_ahead_s=24 * 3600 + 1)
    assert fate() == "63016"


def test_where_the_carrier_handles_stop_it_does(bot: EchoBot) -> None:
    with RunningDouble(config(bot.url, phones=PHONES, opt_out_words=True)) as double:
        fatima(double, " Stop ")
        [posted] = until(bot.messages)
        assert posted.form["OptOutType"] == "STOP"
        until(lambda: conversation(double, FATIMA)[0]["status"] == "received")
        assert bodies(double, FATIMA) == [" Stop "]
        fatima(double, "START")
        until(lambda: bodies(double, FATIMA) == [" Stop ", "START", "echo: START"])
