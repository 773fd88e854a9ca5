"""The answer in the webhook's own response."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.twiml.messaging_response import MessagingResponse

from bot.channels.segments import units16
from bot.channels.twilio.twiml import answer


def body_of(xml: str) -> str:
    response = ElementTree.fromstring(xml.encode())
    assert response.tag == "Response"
    return response.findtext("Message/Body") or ""


@pytest.mark.parametrize("text", ["salam", "سلام\n1 بيع", "<Dial>+212</Dial> & \"a\" 'b' ]]>", "👍 é"])
def test_says_what_the_carriers_own_library_would_say(text: str) -> None:
    theirs = MessagingResponse()
    theirs.message(status_callback='https://bot.example/s/1?a="b"&c').body(text)
    ours = ElementTree.fromstring(answer(text, 'https://bot.example/s/1?a="b"&c').encode())
    assert ElementTree.tostring(ours) == ElementTree.tostring(
        ElementTree.fromstring(theirs.to_xml().encode())
    )


@pytest.mark.parametrize("nothing", [None, "", "\0"])
def test_nothing_to_say(nothing: str | None) -> None:
    assert answer(nothing).endswith("?><Response/>")


def test_without_a_callback_there_is_none() -> None:
    assert "statusCallback" not in answer("salam")


@given(st.text(alphabet=st.characters(), max_size=3000))
def test_anything_a_person_wrote_can_be_said_back(text: str) -> None:
    xml = answer(text)
    assert len(xml.encode()) < 64_000
    said = body_of(xml)
    assert units16(said) <= 1600
    assert not re.search("[\0-\x08\x0b\x0c\x0e-\x1f]", said)
