"""The carrier's own signature vectors, and everything that must not pass."""

from __future__ import annotations

import pytest
from werkzeug.datastructures import MultiDict

from bot.channels.twilio.signature import verify

TOKEN = "12345"
CALL = {
    "CallSid": "CA1234567890ABCDE",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
    "Caller": "+14158675309",
}
TWICE = MultiDict(
    [("Sid", "CA123"), ("SidAccount", "AC123"), ("Digits", "5678"), ("Digits", "1234"), ("Digits", "1234")]
)
HOST = "mycompany.com"
PATH = "/myapp.php?foo=1&bar=2"
BODY_SUM = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"

VECTORS = [
    pytest.param(f"https://{HOST}{PATH}", CALL, "RSOYDt4T1cUTdK1PDd93/VVr8B8=", id="form"),
    pytest.param(f"https://{HOST}{PATH}", CALL, "kvajT1Ptam85bY51eRf/AJRuM3w=", id="signed with port 443"),
    pytest.param(f"http://{HOST}{PATH}", CALL, "0ZXoZLH/DfblKGATFgpif+LLRf4=", id="signed with port 80"),
    pytest.param(f"http://{HOST}:1234{PATH}", CALL, "Zmvh+3yNM1Phv2jhDCwEM3q5ebU=", id="another port"),
    pytest.param(f"https://{HOST}{PATH}", TWICE, "IK+Dwps556ElfBT0I3Rgjkr1wJU=", id="repeated names"),
    pytest.param(
        f"https://{HOST}{PATH}&bodySHA256={BODY_SUM}",
        '{"property": "value", "boolean": true}',
        "a9nBmqA0ju/hNViExpshrM61xv4=",
        id="json",
    ),
    pytest.param(
        "https://bot.example/sms",
        MultiDict([("Body", "سلام  é"), ("From", "whatsapp:+212612345678")]),
        "SsJVK3bVXy1ZfKUn3Vmn26VdPaE=",
        id="arabic",
    ),
]


@pytest.mark.parametrize(("url", "params", "signature"), VECTORS)
def test_the_carriers_vectors_pass(url: str, params: MultiDict[str, str] | str, signature: str) -> None:
    assert verify(url, params, signature, [TOKEN])
    assert verify(url, params, signature, ["the new one", TOKEN]), "while one token replaces another"
    assert not verify(url, params, signature, ["the new one"])
    assert not verify(url + "x", params, signature, [TOKEN])


@pytest.mark.parametrize("signature", [None, "", " ", "x", "é", "RSOYDt4T1cUTdK1PDd93/VVr8B9=", "=" * 5000])
def test_a_wrong_or_missing_signature_does_not_pass(signature: str | None) -> None:
    assert not verify(f"https://{HOST}{PATH}", CALL, signature, [TOKEN])


def test_one_changed_letter_does_not_pass() -> None:
    changed = {**CALL, "Digits": "1235"}
    assert not verify(f"https://{HOST}{PATH}", changed, "RSOYDt4T1cUTdK1PDd93/VVr8B8=", [TOKEN])


def test_no_token_lets_nobody_in() -> None:
    # Without a token the signature is one that anybody can make.
    forged = "d8mMFgbiall4lK//jgjzqxRdXdQ="
    assert not verify("https://bot.example/", {}, forged, [])
    assert not verify("https://bot.example/", {}, forged, [""])


def test_nothing_raises() -> None:
    assert not verify("https://bot.example/", {"Body": "\ud800"}, "x", [TOKEN])
    assert not verify("https://bot.example:port/", {}, "x", [TOKEN])
