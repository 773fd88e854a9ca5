"""The double answers in the shapes of the carrier's own OpenAPI, where that is at hand.

``TAAWOUN_SPEC`` names the folder that holds ``twilio_messages.json`` and ``twilio_content.json``;
without it ``../shared/spec`` beside the repository is looked at.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from jsonschema import Draft202012Validator

from bot.simulator.content_rules import TYPES
from bot.simulator.running import RunningDouble
from bot.simulator.validation import PARAMETERS
from tests.contract.simulator_bot import ACCOUNT, FATIMA, SERVICE, SMS, TOKEN, EchoBot, config

ROOT = Path(__file__).parents[2]
FOLDER = Path(os.environ.get("TAAWOUN_SPEC", ROOT.parent / "shared" / "spec"))
MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages"

pytestmark = pytest.mark.skipif(
    not (FOLDER / "twilio_messages.json").exists(),
    reason="the carrier's OpenAPI is not here; TAAWOUN_SPEC may name its folder",
)


@pytest.fixture(scope="module")
def messages() -> dict[str, Any]:
    return dict(json.loads((FOLDER / "twilio_messages.json").read_text("utf-8")))


@pytest.fixture(scope="module")
def contents() -> dict[str, Any]:
    return dict(json.loads((FOLDER / "twilio_content.json").read_text("utf-8")))


@pytest.fixture(scope="module")
def double() -> Iterator[RunningDouble]:
    with EchoBot() as bot, RunningDouble(config(bot.url)) as double:
        yield double


def strict(node: Any, document: dict[str, Any]) -> Any:
    """A schema as JSON Schema reads it: references followed, null allowed, unknown names refused."""
    if isinstance(node, list):
        return [strict(each, document) for each in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        return strict({**target, "nullable": node.get("nullable", False)}, document)
    out = {
        name: strict(value, document) for name, value in node.items() if name not in ("nullable", "example")
    }
    if isinstance(out.get("properties"), dict):
        out.setdefault("additionalProperties", False)
        out["required"] = sorted(out["properties"])
    if node.get("nullable") is True and isinstance(out.get("type"), str):
        out["type"] = [out["type"], "null"]
    return out


def answer_schema(document: dict[str, Any], path: str, method: str, status: str) -> dict[str, Any]:
    answer = document["paths"][path][method]["responses"][status]
    return dict(strict(answer["content"]["application/json"]["schema"], document))


def check(value: Any, schema: dict[str, Any]) -> None:
    problems = [
        f"{list(each.path)}: {each.message}" for each in Draft202012Validator(schema).iter_errors(value)
    ]
    assert problems == []


def call(double: RunningDouble, method: str, path: str, **sent: Any) -> Any:
    answer = requests.request(method, double.url + path, auth=(ACCOUNT, TOKEN), timeout=10, **sent)
    assert answer.status_code in (200, 201), answer.text
    return answer.json()


def test_the_messages_api(double: RunningDouble, messages: dict[str, Any]) -> None:
    base = f"/2010-04-01/Accounts/{ACCOUNT}/Messages"
    plain = {"To": FATIMA, "From": SMS, "Body": "salam"}
    made = call(double, "POST", base + ".json", data=plain)
    check(made, answer_schema(messages, MESSAGES + ".json", "post", "201"))
    through = call(double, "POST", base + ".json", data={**plain, "MessagingServiceSid": SERVICE})
    check(through, answer_schema(messages, MESSAGES + ".json", "post", "201"))
    one = f"{base}/{made['sid']}.json"
    check(call(double, "GET", one), answer_schema(messages, MESSAGES + "/{Sid}.json", "get", "200"))
    redacted = call(double, "POST", one, data={"Body": ""})
    check(redacted, answer_schema(messages, MESSAGES + "/{Sid}.json", "post", "200"))
    for query in ("", "?PageSize=1", "?PageSize=1&Page=1"):
        listed = call(double, "GET", base + ".json" + query)
        check(listed, answer_schema(messages, MESSAGES + ".json", "get", "200"))


def test_the_media_api(double: RunningDouble, messages: dict[str, Any]) -> None:
    told: dict[str, Any] = {"phone": "+212622222222", "channel": "whatsapp", "media": {"sample": "photo"}}
    said = requests.post(double.url + "/phones/api/send", json=told, timeout=10).json()
    base = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{said['sid']}/Media"
    listed = call(double, "GET", base + ".json")
    path = MESSAGES + "/{MessageSid}/Media"
    check(listed, answer_schema(messages, path + ".json", "get", "200"))
    one = call(double, "GET", f"{base}/{listed['media_list'][0]['sid']}.json")
    check(one, answer_schema(messages, path + "/{Sid}.json", "get", "200"))


def test_the_content_api(double: RunningDouble, contents: dict[str, Any]) -> None:
    body = {
        "friendly_name": "menu",
        "language": "fr",
        "variables": {"1": "x"},
        "types": {"twilio/text": {"body": "Votre commande {{1}} est prête, merci beaucoup."}},
    }
    made = call(double, "POST", "/v1/Content", json=body)
    check(made, answer_schema(contents, "/v1/Content", "post", "201"))
    one = f"/v1/Content/{made['sid']}"
    check(call(double, "GET", one), answer_schema(contents, "/v1/Content/{Sid}", "get", "200"))
    check(call(double, "GET", "/v1/Content"), answer_schema(contents, "/v1/Content", "get", "200"))
    approval = "/v1/Content/{Sid}/ApprovalRequests"
    submit = "/v1/Content/{ContentSid}/ApprovalRequests/whatsapp"
    asked = call(
        double, "POST", one + "/ApprovalRequests/whatsapp", json={"name": "a", "category": "UTILITY"}
    )
    check(asked, answer_schema(contents, submit, "post", "201"))
    verdict = call(double, "GET", one + "/ApprovalRequests")
    check(verdict, answer_schema(contents, approval, "get", "200"))


def test_it_knows_the_same_parameters(messages: dict[str, Any], contents: dict[str, Any]) -> None:
    create = messages["paths"][MESSAGES + ".json"]["post"]["requestBody"]["content"]
    assert set(create["application/x-www-form-urlencoded"]["schema"]["properties"]) == PARAMETERS
    assert set(contents["components"]["schemas"]["types"]["properties"]) == TYPES
