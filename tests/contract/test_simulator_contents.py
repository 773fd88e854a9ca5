"""The double's Content API, and what contents become on phones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client
from twilio.rest.content.v1.content import ContentList
from twilio.rest.content.v1.content.approval_create import ApprovalCreateList

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
    Says,
    client,
    config,
    until,
)


@pytest.fixture
def bot() -> Iterator[EchoBot]:
    with EchoBot(answer=lambda posted: Says()) as bot:
        yield bot


@pytest.fixture
def double(bot: EchoBot) -> Iterator[RunningDouble]:
    phones = (DefaultPhone("Karim", "+212622222222", "whatsapp"), DefaultPhone("Fatima", FATIMA, "sms"))
    with RunningDouble(config(bot.url, phones=phones)) as double:
        yield double


@pytest.fixture
def twilio(double: RunningDouble) -> Client:
    return client(double.url)


def create(double: RunningDouble, types: dict[str, Any], **more: Any) -> requests.Response:
    body = {"friendly_name": "menu", "language": "fr", "types": types, **more}
    return requests.post(double.url + "/v1/Content", json=body, auth=(ACCOUNT, TOKEN), timeout=10)


def made(double: RunningDouble, types: dict[str, Any], **more: Any) -> str:
    answer = create(double, types, **more)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["sid"])


def buttons(*titles: str, body: str = "Que voulez-vous ?") -> dict[str, Any]:
    actions = [{"type": "QUICK_REPLY", "title": title, "id": f"id-{title}"} for title in titles]
    return {"twilio/quick-reply": {"body": body, "actions": actions}}


def rows(*items: str, body: str = "Choisissez {{1}}") -> dict[str, Any]:
    shown = [{"id": f"row-{item}", "item": item, "description": ""} for item in items]
    return {"twilio/list-picker": {"body": body, "button": "Voir", "items": shown}}


def karim_writes(double: RunningDouble, **said: Any) -> None:
    told = {"phone": "+212622222222", "channel": "whatsapp", **said}
    assert requests.post(double.url + "/phones/api/send", json=told, timeout=10).status_code == 201


def shown(double: RunningDouble, address: str) -> list[dict[str, Any]]:
    phones = requests.get(double.url + "/phones/api/phones", timeout=10).json()["phones"]
    [messages] = [phone["messages"] for phone in phones if phone["address"] == address]
    return [message for message in messages if not message["mine"]]


def test_the_client_makes_finds_approves_and_deletes_a_content(twilio: Client) -> None:
    item = ContentList.ListItem({"id": "p1", "item": "Miel", "description": "1 kg"})
    picker = ContentList.TwilioListPicker({"body": "Nos produits", "button": "Voir", "items": [item]})
    request = ContentList.ContentCreateRequest(
        {
            "friendly_name": "menu",
            "language": "fr",
            "types": ContentList.Types({"twilio/list-picker": picker}),
        }
    )
    content = twilio.content.v1.contents.create(request)
    assert content.types["twilio/list-picker"]["items"][0]["item"] == "Miel"
    assert [each.sid for each in twilio.content.v1.contents.list()] == [content.sid]
    asked = ApprovalCreateList.ContentApprovalRequest({"name": "menu_fr", "category": "UTILITY"})
    twilio.content.v1.contents(content.sid).approval_create.create(asked)
    verdict = twilio.content.v1.contents(content.sid).approval_fetch().fetch().whatsapp
    assert (verdict["status"], verdict["name"]) == ("rejected", "menu_fr"), "a list may never open"
    [listed] = twilio.content.v1.content_and_approvals.list()
    assert listed.approval_requests["status"] == "rejected"
    assert twilio.content.v1.contents(content.sid).delete()
    assert twilio.content.v1.contents.list() == []


@pytest.mark.parametrize(
    ("body", "verdict"),
    [
        ("Votre commande {{1}} est prête, merci beaucoup.", "approved"),
        ("{{1}} est prête, merci beaucoup à vous.", "rejected"),
        ("Voici votre commande du jour {{1}}", "rejected"),
        ("Votre commande {{1}} {{2}} est prête aujourd'hui, merci.", "rejected"),
        ("Prêt {{1}} !", "rejected"),
    ],
)
def test_whatsapp_approves_by_its_rules(double: RunningDouble, body: str, verdict: str) -> None:
    sid = made(double, {"twilio/text": {"body": body}}, variables={"1": "A12", "2": "B"})
    where = f"{double.url}/v1/Content/{sid}/ApprovalRequests"
    told = {"name": "ready", "category": "UTILITY"}
    submitted = requests.post(where + "/whatsapp", json=told, auth=(ACCOUNT, TOKEN), timeout=10)
    assert (submitted.status_code, submitted.json()["status"]) == (201, "received")
    whatsapp = requests.get(where, auth=(ACCOUNT, TOKEN), timeout=10).json()["whatsapp"]
    assert whatsapp["status"] == verdict


@pytest.mark.parametrize(
    "types",
    [
        {},
        {"twilio/tekst": {"body": "a"}},
        {"twilio/text": {"body": "a" * 1601}},
        {"twilio/text": {"boddy": "a"}},
        buttons(*"abcdefghijk"),
        buttons("a" * 26),
        buttons("a", body="b" * 1025),
        rows(*"abcdefghijk"),
        rows(),
        rows("a" * 25),
        {"twilio/list-picker": {"body": "a", "button": "a" * 21, "items": [{"id": "1", "item": "a"}]}},
        {"twilio/list-picker": {"body": "a", "button": "a", "items": [{"id": "1", "item": "a", "x": 1}]}},
    ],
)
def test_what_the_content_api_refuses(double: RunningDouble, types: dict[str, Any]) -> None:
    answer = create(double, types)
    assert (answer.status_code, answer.json()["code"]) == (400, 20001)


def test_buttons_are_filled_shown_and_tapped(double: RunningDouble, twilio: Client, bot: EchoBot) -> None:
    karim_writes(double, text="salam")
    types = buttons("{{2}}", "Non", body="Prix : {{1}} DH ?")
    sid = made(double, types, variables={"1": "0", "2": "Oui"})
    sent = twilio.messages.create(
        to=KARIM, from_=WHATSAPP, content_sid=sid, content_variables=json.dumps({"1": "60"})
    )
    assert sent.body == "Prix : 60 DH ?"
    [screen] = until(lambda: shown(double, KARIM))
    assert (screen["kind"], [option["label"] for option in screen["options"]]) == ("buttons", ["Oui", "Non"])
    karim_writes(double, choice={"message": sent.sid, "id": "id-Oui"})
    tapped = until(lambda: bot.messages()[1:])[0].form
    assert (tapped["ButtonPayload"], tapped["ButtonText"], tapped["Body"]) == ("id-Oui", "Oui", "Oui")
    assert (tapped["MessageType"], tapped["OriginalRepliedMessageSid"]) == ("interactive", sent.sid)
    assert tapped["OriginalRepliedMessageSender"] == WHATSAPP
    told: dict[str, Any] = {"phone": "+212622222222", "channel": "whatsapp"}
    told["choice"] = {"message": sent.sid, "id": "id-x"}
    assert requests.post(double.url + "/phones/api/send", json=told, timeout=10).status_code == 400


def test_a_list_is_opened_and_a_row_tapped(double: RunningDouble, twilio: Client, bot: EchoBot) -> None:
    karim_writes(double, text="salam")
    sid = made(double, rows("Miel", "Huile"), variables={"1": "un produit"})
    sent = twilio.messages.create(to=KARIM, from_=WHATSAPP, content_sid=sid)
    [screen] = until(lambda: shown(double, KARIM))
    assert (screen["kind"], screen["opener"], screen["body"]) == ("list", "Voir", "Choisissez un produit")
    karim_writes(double, choice={"message": sent.sid, "id": "row-Huile"})
    tapped = until(lambda: bot.messages()[1:])[0].form
    assert (tapped["ListId"], tapped["ListTitle"], tapped["Body"]) == ("row-Huile", "Huile", "Huile")


def test_an_sms_takes_the_text_beside(double: RunningDouble, twilio: Client) -> None:
    both = {**rows("Miel"), "twilio/text": {"body": "1 {{1}}"}}
    sid = made(double, both, variables={"1": "Miel"})
    twilio.messages.create(to=FATIMA, from_=SMS, content_sid=sid)
    [screen] = until(lambda: shown(double, FATIMA))
    assert (screen["kind"], screen["body"], screen["options"]) == ("text", "1 Miel", [])


@pytest.mark.parametrize("given", ["{", "[]", '{"1": null}', '{"1": ""}', '{"1": 2}', '{"a b": "c"}'])
def test_bad_variables_are_refused(double: RunningDouble, twilio: Client, given: str) -> None:
    sid = made(double, rows("Miel"), variables={"1": "x"})
    with pytest.raises(TwilioRestException) as refused:
        twilio.messages.create(to=KARIM, from_=WHATSAPP, content_sid=sid, content_variables=given)
    assert refused.value.code == 21656


@pytest.mark.parametrize(
    ("types", "variables", "code"),
    [
        (buttons("a", "b", "c", "d"), {}, 63005),
        (buttons("{{1}}"), {"1": "a" * 21}, 63021),
        (rows("{{1}}"), {"1": "a" * 25}, 63021),
        (buttons("a", body="{{1}}"), {"1": "a" * 1025}, 63021),
        ({"twilio/location": {"latitude": 1, "longitude": 2}}, {}, 63005),
    ],
)
def test_what_whatsapp_cannot_show_fails_after_it_was_accepted(
    double: RunningDouble, twilio: Client, types: dict[str, Any], variables: dict[str, str], code: int
) -> None:
    karim_writes(double, text="salam")
    sid = made(double, types, variables={"1": "x"})
    sent = twilio.messages.create(
        to=KARIM, from_=WHATSAPP, content_sid=sid, content_variables=json.dumps(variables)
    )
    until(lambda: twilio.messages(sent.sid).fetch().error_code == code)
    assert shown(double, KARIM) == []


def test_outside_the_window_only_an_approved_template_arrives(double: RunningDouble, twilio: Client) -> None:
    body = "Votre commande {{1}} est prête, merci beaucoup."
    template = made(double, {"twilio/text": {"body": body}}, variables={"1": "A12"})
    picker = made(double, rows("Miel"), variables={"1": "un"})

    def fate(sid: str, value: str = "B34") -> str:
        variables = json.dumps({"1": value})
        sent = twilio.messages.create(to=KARIM, from_=WHATSAPP, content_sid=sid, content_variables=variables)
        until(lambda: twilio.messages(sent.sid).fetch().status in ("delivered", "failed"))
        message = twilio.messages(sent.sid).fetch()
        return str(message.error_code or message.status)

    assert fate(template) == "63016", "not approved yet"
    told = {"name": "ready", "category": "UTILITY"}
    where = f"{double.url}/v1/Content/{template}/ApprovalRequests/whatsapp"
    assert requests.post(where, json=told, auth=(ACCOUNT, TOKEN), timeout=10).status_code == 201
    assert fate(template) == "delivered"
    assert fate(template, "two\nlines") == "63013"
    assert fate(picker) == "63016"
    [arrived] = shown(double, KARIM)
    assert arrived["body"] == "Votre commande B34 est prête, merci beaucoup."


def test_an_approval_may_be_kept_waiting(bot: EchoBot) -> None:
    with RunningDouble(config(bot.url, approve="pending")) as double:
        sid = made(double, {"twilio/text": {"body": "Votre commande est prête."}})
        where = f"{double.url}/v1/Content/{sid}/ApprovalRequests"
        told = {"name": "ready", "category": "UTILITY"}
        requests.post(where + "/whatsapp", json=told, auth=(ACCOUNT, TOKEN), timeout=10)
        answer = requests.get(where, auth=(ACCOUNT, TOKEN), timeout=10)
        assert answer.json()["whatsapp"]["status"] == "pending"
