"""The double's Messages API, driven by the carrier's own client."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from bot.simulator.running import RunningDouble
from tests.contract.simulator_bot import (
    ACCOUNT,
    FATIMA,
    KARIM,
    SERVICE,
    SMS,
    TOKEN,
    WHATSAPP,
    EchoBot,
    client,
    config,
    until,
)


@pytest.fixture
def bot() -> Iterator[EchoBot]:
    with EchoBot() as bot:
        yield bot


@pytest.fixture
def double(bot: EchoBot) -> Iterator[RunningDouble]:
    with RunningDouble(config(bot.url)) as double:
        yield double


@pytest.fixture
def twilio(double: RunningDouble) -> Client:
    return client(double.url)


def faults(double: RunningDouble, **told: Any) -> None:
    assert requests.post(double.url + "/double/faults", json=told, timeout=10).status_code == 200


def arrived(double: RunningDouble, to: str) -> list[dict[str, Any]]:
    answer = requests.get(double.url + "/double/messages", params={"to": to}, timeout=10)
    return list(answer.json()["messages"])


def test_a_message_is_sent_delivered_and_told_of_in_order(
    twilio: Client, double: RunningDouble, bot: EchoBot
) -> None:
    sent = twilio.messages.create(
        to=FATIMA, from_=SMS, body="salam  é", status_callback=bot.url + "/status/7"
    )
    assert (sent.status, sent.num_segments, sent.direction) == ("queued", "1", "outbound-api")
    until(lambda: bot.statuses(sent.sid) == ["sent", "delivered"])
    told = bot.posts[-1]
    assert told.path == "/status/7"
    assert RequestValidator(TOKEN).validate(
        bot.url + told.path, dict(told.form), told.headers["X-Twilio-Signature"]
    )
    assert (told.form["To"], told.form["From"], told.form["AccountSid"]) == (FATIMA, SMS, ACCOUNT)
    assert twilio.messages(sent.sid).fetch().status == "delivered"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"to": "", "from_": SMS, "body": "a"}, 21604),
        ({"to": "0612345678", "from_": SMS, "body": "a"}, 21211),
        ({"to": "whatsapp:0612", "from_": WHATSAPP, "body": "a"}, 21211),
        ({"to": FATIMA, "body": "a"}, 21603),
        ({"to": FATIMA, "from_": SMS}, 21619),
        ({"to": FATIMA, "from_": SMS, "body": "a" * 1601}, 21617),
        ({"to": FATIMA, "from_": "+212699999999", "body": "a"}, 21606),
        ({"to": KARIM, "from_": "whatsapp:+212699999999", "body": "a"}, 63007),
        ({"to": KARIM, "from_": SMS, "body": "a"}, 21910),
        ({"to": FATIMA, "from_": WHATSAPP, "body": "a"}, 21910),
        ({"to": FATIMA, "messaging_service_sid": "MG" + "0" * 32, "body": "a"}, 21701),
        ({"to": FATIMA, "from_": SMS, "body": "a", "status_callback": "status"}, 21609),
        ({"to": FATIMA, "from_": SMS, "body": "a", "status_callback": "https://a_b.example/x"}, 21609),
        ({"to": FATIMA, "from_": SMS, "body": "a", "validity_period": 0}, 90007),
        ({"to": FATIMA, "from_": SMS, "body": "a", "validity_period": 36001}, 90007),
        ({"to": FATIMA, "from_": SMS, "body": "a", "risk_check": "maybe"}, 20001),
        ({"to": FATIMA, "from_": SMS, "media_url": ["http://a/b"] * 11}, 21623),
        ({"to": FATIMA, "from_": SMS, "media_url": ["honey.jpg"]}, 21620),
        ({"to": FATIMA, "from_": SMS, "content_sid": "HX1"}, 21655),
        ({"to": FATIMA, "from_": SMS, "content_sid": "HX" + "a" * 32}, 21655),
        ({"to": FATIMA, "from_": SMS, "body": "a", "content_variables": '{"1": "x"}'}, 21654),
        ({"to": FATIMA, "from_": SMS, "body": "a", "schedule_type": "fixed"}, 35118),
        ({"to": "+15005550001", "from_": SMS, "body": "a"}, 21211),
        ({"to": "+15005550002", "from_": SMS, "body": "a"}, 21612),
        ({"to": "+15005550003", "from_": SMS, "body": "a"}, 21408),
        ({"to": "+15005550004", "from_": SMS, "body": "a"}, 21610),
        ({"to": "+15005550009", "from_": SMS, "body": "a"}, 21614),
        ({"to": FATIMA, "from_": "+15005550001", "body": "a"}, 21212),
        ({"to": FATIMA, "from_": "+15005550007", "body": "a"}, 21606),
        ({"to": FATIMA, "from_": "+15005550008", "body": "a"}, 21611),
    ],
)
def test_what_the_carrier_refuses(
    twilio: Client, double: RunningDouble, given: dict[str, Any], code: int
) -> None:
    with pytest.raises(TwilioRestException) as refused:
        twilio.messages.create(**given)
    assert refused.value.code == code
    assert requests.get(double.url + "/double/counts", timeout=10).json()["total"] == 0


@pytest.mark.parametrize("name", ["Boddy", "MediaURL", "Tags"])
def test_a_misspelt_parameter_is_refused(double: RunningDouble, name: str) -> None:
    answer = requests.post(
        f"{double.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json",
        data={"To": FATIMA, "From": SMS, "Body": "a", name: "b"},
        auth=(ACCOUNT, TOKEN),
        timeout=10,
    )
    assert (answer.status_code, answer.json()["code"]) == (400, 20001)
    assert name in answer.json()["message"]


def test_only_the_account_and_its_keys_come_in(double: RunningDouble, bot: EchoBot) -> None:
    with pytest.raises(TwilioRestException) as refused:
        client(double.url, token="another").messages.create(to=FATIMA, from_=SMS, body="a")
    assert (refused.value.status, refused.value.code) == (401, 20003)
    with RunningDouble(config(bot.url, api_keys={"SK1": "secret"})) as other:
        path = f"{other.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
        assert requests.get(path, auth=("SK1", "secret"), timeout=10).status_code == 200
        assert requests.get(path, auth=("SK1", "wrong"), timeout=10).status_code == 401
        assert requests.get(path, timeout=10).status_code == 401


def test_the_list_is_found_by_number_and_time_and_read_page_by_page(
    twilio: Client, double: RunningDouble
) -> None:
    for number in range(5):
        twilio.messages.create(to=FATIMA, from_=SMS, body=str(number))
    twilio.messages.create(to="+212644444444", from_=SMS, body="another")
    hour = timedelta(hours=1)
    now = datetime.now(UTC)
    listed = twilio.messages.list(to=FATIMA, page_size=2)
    assert [each.body for each in listed] == ["4", "3", "2", "1", "0"]
    path = f"{double.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    asked = {"To": FATIMA, "PageSize": "2", "Page": "1"}
    second = requests.get(path, params=asked, auth=(ACCOUNT, TOKEN), timeout=10).json()
    assert [each["body"] for each in second["messages"]] == ["2", "1"]
    assert [each.body for each in twilio.messages.list(from_=SMS, limit=2)] == ["another", "4"]
    assert len(twilio.messages.list(to=FATIMA, date_sent_after=now - hour)) == 5
    assert twilio.messages.list(to=FATIMA, date_sent_after=now + hour) == []
    assert twilio.messages.list(to=FATIMA, date_sent_before=now - hour) == []
    assert len(twilio.messages.list(to=FATIMA, date_sent_before=now + hour)) == 5


def test_a_message_is_redacted_canceled_and_deleted(twilio: Client) -> None:
    sent = twilio.messages.create(to=FATIMA, from_=SMS, body="secret")
    assert twilio.messages(sent.sid).update(body="").body == ""
    assert twilio.messages(sent.sid).delete()
    with pytest.raises(TwilioRestException) as gone:
        twilio.messages(sent.sid).fetch()
    assert (gone.value.status, gone.value.code) == (404, 20404)
    assert twilio.messages.list(to=FATIMA) == []
    later = datetime.now(UTC) + timedelta(hours=1)
    planned = twilio.messages.create(
        to=FATIMA, messaging_service_sid=SERVICE, body="later", schedule_type="fixed", send_at=later
    )
    assert planned.status == "scheduled"
    assert twilio.messages(planned.sid).update(status="canceled").status == "canceled"


def test_through_a_service_a_message_is_first_accepted(twilio: Client) -> None:
    sent = twilio.messages.create(to=FATIMA, messaging_service_sid=SERVICE, body="a")
    assert (sent.status, sent.num_segments, sent.from_) == ("accepted", "0", SMS)


def test_outside_the_window_a_whatsapp_message_is_accepted_then_fails(twilio: Client, bot: EchoBot) -> None:
    sent = twilio.messages.create(to=KARIM, from_=WHATSAPP, body="a", status_callback=bot.url + "/status/1")
    until(lambda: bot.statuses(sent.sid) == ["failed"])
    assert bot.posts[-1].form["ErrorCode"] == "63016"
    assert twilio.messages(sent.sid).fetch().error_code == 63016


def test_whoever_opted_out_gets_nothing_until_they_come_back(twilio: Client, double: RunningDouble) -> None:
    where = double.url + "/double/opt-outs"
    requests.post(where, json={"address": FATIMA, "out": True}, timeout=10)
    with pytest.raises(TwilioRestException) as refused:
        twilio.messages.create(to=FATIMA, from_=SMS, body="a")
    assert refused.value.code == 21610
    requests.post(where, json={"address": FATIMA, "out": False}, timeout=10)
    assert twilio.messages.create(to=FATIMA, from_=SMS, body="a").sid


def test_a_picture_is_fetched_and_kept(twilio: Client, double: RunningDouble, bot: EchoBot) -> None:
    sent = twilio.messages.create(to=FATIMA, from_=SMS, media_url=[bot.url + "/honey.jpg"])
    until(lambda: twilio.messages(sent.sid).fetch().status == "delivered")
    [item] = twilio.messages(sent.sid).media.list()
    assert item.content_type == "image/jpeg"
    path = f"{double.url}/2010-04-01/Accounts/{ACCOUNT}/Messages/{sent.sid}/Media/{item.sid}"
    assert requests.get(path, timeout=10).status_code == 401
    moved = requests.get(path, auth=(ACCOUNT, TOKEN), allow_redirects=False, timeout=10)
    assert moved.status_code == 302
    assert requests.get(double.url + moved.headers["Location"], timeout=10).content == b"\xff\xd8\xff honey"
    assert twilio.messages(sent.sid).media(item.sid).delete()
    assert twilio.messages(sent.sid).media.list() == []
    assert requests.get(double.url + moved.headers["Location"], timeout=10).status_code == 404


def test_a_picture_that_cannot_be_had_fails(twilio: Client, bot: EchoBot) -> None:
    sent = twilio.messages.create(to=FATIMA, from_=SMS, media_url=[bot.url + "/nothing.jpg"])
    until(lambda: twilio.messages(sent.sid).fetch().error_code == 63019)


def test_told_to_fail_it_fails_so_often_and_no_more(twilio: Client, double: RunningDouble) -> None:
    faults(double, fail_next={"code": 20429, "status": 429, "count": 2}, http_500=1)
    for code in (20500, 20429, 20429):
        with pytest.raises(TwilioRestException) as refused:
            twilio.messages.create(to=FATIMA, from_=SMS, body="a")
        assert refused.value.code == code
    assert twilio.messages.create(to=FATIMA, from_=SMS, body="a").sid
    assert len(arrived(double, FATIMA)) == 1


def test_the_same_seed_fails_the_same_sends(twilio: Client, double: RunningDouble) -> None:
    def accepted() -> bool:
        try:
            twilio.messages.create(to=FATIMA, from_=SMS, body="a")
        except TwilioRestException as refused:
            return bool(refused.status != 503)
        return True

    def pattern() -> list[bool]:
        faults(double, fail_rate={"rate": 0.5, "seed": 3})
        return [accepted() for _ in range(20)]

    first = pattern()
    assert len(set(first)) == 2
    assert pattern() == first


def test_a_dropped_answer_leaves_a_message_that_the_list_shows(twilio: Client, double: RunningDouble) -> None:
    faults(double, accept_then_drop=1)
    with pytest.raises(requests.ConnectionError):
        twilio.messages.create(to=FATIMA, from_=SMS, body="did it go?")
    assert [each.body for each in twilio.messages.list(to=FATIMA)] == ["did it go?"]
    twilio.messages.create(to=FATIMA, from_=SMS, body="again")
    assert len(arrived(double, FATIMA)) == 2


def test_a_message_can_fail_after_it_was_sent(twilio: Client, double: RunningDouble, bot: EchoBot) -> None:
    faults(double, fail_later={"code": 30003, "status": "undelivered", "count": 1})
    sent = twilio.messages.create(to=FATIMA, from_=SMS, body="a", status_callback=bot.url + "/status/1")
    until(lambda: bot.statuses(sent.sid) == ["sent", "undelivered"])
    assert bot.posts[-1].form["ErrorCode"] == "30003"


def test_callbacks_come_twice_the_wrong_way_round_and_early(
    twilio: Client, double: RunningDouble, bot: EchoBot
) -> None:
    def send() -> str:
        sent = twilio.messages.create(to=FATIMA, from_=SMS, body="a", status_callback=bot.url + "/status/1")
        return str(sent.sid)

    faults(double, repeat_callbacks=1)
    sid = send()
    until(lambda: bot.statuses(sid) == ["sent", "sent", "delivered", "delivered"])
    faults(double, repeat_callbacks=0, reorder_callbacks=True)
    sid = send()
    until(lambda: bot.statuses(sid) == ["delivered", "sent"])
    faults(double, reorder_callbacks=False, early_callbacks=True)
    sid = send()
    assert bot.statuses(sid)[:1] == ["sent"], "the callback came before the answer"
    until(lambda: bot.statuses(sid) == ["sent", "delivered"])
    faults(double, early_callbacks=False, no_callbacks=True)
    sid = send()
    until(lambda: twilio.messages(sid).fetch().status == "delivered")
    assert bot.statuses(sid) == []


@pytest.mark.parametrize(
    "told", [{"slow": 1}, {"slow_ms": "1"}, {"http_500": True}, {"fail_next": {"kode": 1}}, []]
)
def test_a_fault_it_does_not_know_changes_nothing(double: RunningDouble, told: Any) -> None:
    before = requests.get(double.url + "/double/faults", timeout=10).json()
    answer = requests.post(double.url + "/double/faults", data=json.dumps(told), timeout=10)
    assert answer.status_code == 400
    assert requests.get(double.url + "/double/faults", timeout=10).json() == before
