"""What comes in, as live payloads have it and as nobody should send it."""

from __future__ import annotations

import base64
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from bot.channels.inbound import Inbound, InboundMedia, InboundPlace
from bot.channels.twilio.parse import Malformed, parse
from tests.contract.twilio_double import ACCOUNT

SID = "SM" + "a" * 32
SMS = {
    "MessageSid": SID,
    "SmsSid": SID,
    "SmsMessageSid": SID,
    "AccountSid": ACCOUNT,
    "From": "+212612345678",
    "To": "+14155238887",
    "Body": "bghit nbi3 l3sel",
    "NumMedia": "0",
    "NumSegments": "1",
    "SmsStatus": "received",
    "ApiVersion": "2010-04-01",
    "FromCountry": "MA",
}
WHATSAPP = {
    **SMS,
    "From": "whatsapp:+212612345678",
    "To": "whatsapp:+14155238886",
    "ProfileName": "Nadia",
    "WaId": "212612345678",
    "MessageType": "text",
    "Forwarded": "false",
    "ExternalUserId": "whatsapp:MA.4566abc",
}


def read(base: dict[str, str], **more: str) -> Inbound:
    return parse(MultiDict({**base, **more}), account_sid=ACCOUNT)


def test_an_sms() -> None:
    assert read(SMS) == Inbound(
        channel="sms",
        carrier="twilio",
        address="sms:+212612345678",
        to="+14155238887",
        message_id=SID,
        text="bghit nbi3 l3sel",
        phone="+212612345678",
    )


def test_whatsapp() -> None:
    assert read(WHATSAPP) == Inbound(
        channel="whatsapp",
        carrier="twilio",
        address="whatsapp:+212612345678",
        to="whatsapp:+14155238886",
        message_id=SID,
        text="bghit nbi3 l3sel",
        phone="+212612345678",
        profile_name="Nadia",
        user_id="MA.4566abc",
    )


@pytest.mark.parametrize("name", ["ExternalUserId", "ExternalUserIdentifier"])
def test_an_address_that_is_no_number(name: str) -> None:
    known = {k: v for k, v in WHATSAPP.items() if k not in ("ExternalUserId", "WaId")}
    inbound = read(known, **{"From": "whatsapp:MA.abc123", name: "whatsapp:MA.abc123"})
    assert (inbound.address, inbound.phone, inbound.user_id) == ("whatsapp:MA.abc123", None, "MA.abc123")


def test_an_address_that_is_no_number_with_a_number_beside_it() -> None:
    inbound = read(WHATSAPP, From="whatsapp:MA.abc123")
    assert (inbound.address, inbound.phone) == ("whatsapp:MA.abc123", "+212612345678")


def test_the_user_id_is_read_in_the_address_if_nowhere_else() -> None:
    inbound = read(WHATSAPP, From="whatsapp:MA.abc123", ExternalUserId="")
    assert inbound.user_id == "MA.abc123"


@pytest.mark.parametrize("sender", ["3033", "MarocTelecom", "IAM Info", "0612345678"])
def test_a_sender_that_is_no_number(sender: str) -> None:
    inbound = read(SMS, From=sender)
    assert (inbound.address, inbound.phone) == (f"sms:{sender}", None)


def test_a_button() -> None:
    tapped = read(
        WHATSAPP,
        MessageType="interactive",
        Body="Oui",
        ButtonText="Oui",
        ButtonPayload="yes~order.confirm:12",
        OriginalRepliedMessageSid="MM" + "b" * 32,
        OriginalRepliedMessageSender="whatsapp:+14155238886",
    )
    assert (tapped.choice, tapped.text, tapped.replied_to) == ("yes~order.confirm:12", "Oui", "MM" + "b" * 32)


def test_a_list_row() -> None:
    tapped = read(WHATSAPP, Body="Miel", ListId="=3~shop.pick", ListTitle="Miel")
    assert (tapped.choice, tapped.text) == ("=3~shop.pick", "Miel")
    assert read(WHATSAPP, Body="", ListId="=3", ListTitle="Miel").text == "Miel"


def test_a_button_without_a_payload_is_its_words() -> None:
    tapped = read(WHATSAPP, Body="", ButtonText="Oui", ButtonPayload="")
    assert (tapped.choice, tapped.text) == (None, "Oui")


@pytest.mark.parametrize("count", ["0", "1", "7", "-1", "many", ""])
def test_media_are_those_that_are_there(count: str) -> None:
    inbound = read(
        WHATSAPP,
        NumMedia=count,
        MediaUrl0="https://api.twilio.com/a",
        MediaContentType0="Audio/OGG",
        MediaUrl1="",
        MediaContentType1="image/jpeg",
        MediaUrl2="https://api.twilio.com/c",
    )
    assert inbound.media == (
        InboundMedia("https://api.twilio.com/a", "audio/ogg"),
        InboundMedia("https://api.twilio.com/c", ""),
    )


def test_media_are_ten_at_most() -> None:
    many = {f"MediaUrl{n}": f"https://api.twilio.com/{n}" for n in range(50)}
    assert len(read(WHATSAPP, **many).media) == 10
    assert read(WHATSAPP, MediaUrl0="https://api.twilio.com/" + "x" * 5000).media == ()


def test_a_place() -> None:
    inbound = read(
        WHATSAPP, Body="", Latitude="31.6295", Longitude="-7.9811", Label="Souk", Address="Rue 1\nMarrakech"
    )
    assert inbound.place == InboundPlace(31.6295, -7.9811, "Souk", "Rue 1 Marrakech")


@pytest.mark.parametrize(
    ("latitude", "longitude"), [("", ""), ("nan", "1"), ("1", "inf"), ("91", "0"), ("0", "-181"), ("x", "1")]
)
def test_a_place_that_is_nowhere(latitude: str, longitude: str) -> None:
    assert read(WHATSAPP, Latitude=latitude, Longitude=longitude).place is None


@pytest.mark.parametrize(
    ("said", "read_as"), [("STOP", "stop"), ("START", "start"), ("help", "help"), ("", None), ("x", None)]
)
def test_opt_outs(said: str, read_as: str | None) -> None:
    assert read(SMS, OptOutType=said).opt_out == read_as


def test_text_is_cleaned_and_cut() -> None:
    dirty = "a\0b\x07c\td\r\ne\rf\x9bg\ud800h\x7f"
    assert read(SMS, Body=dirty).text == "abc d\ne\nfgh"
    assert len(read(SMS, Body="س" * 5000).text) == 1600
    assert read(SMS, Body="\u200fسلام 👍").text == "\u200fسلام 👍"


def test_a_name_is_one_clean_line() -> None:
    assert read(WHATSAPP, ProfileName="Na\0dia\n\tB. " + "x" * 500).profile_name == "Nadia B. " + "x" * 190


def test_a_long_sms_that_comes_as_base64() -> None:
    words = "سلام، بغيت نبيع العسل ديال الجبل، جوج كيلو، شكون بغا يشري؟"
    packed = base64.b64encode(words.encode()).decode()
    assert read(SMS, MessageSid="MM" + "a" * 32, Body=packed).text == words
    assert read(SMS, Body=packed).text == packed, "only in an MMS"
    assert read(SMS, MessageSid="MM" + "a" * 32, Body="salam" * 16).text == "salam" * 16


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"AccountSid": "AC" + "9" * 32}, "AccountSid"),
        ({"AccountSid": ""}, "AccountSid"),
        ({"MessageSid": "", "SmsSid": "", "SmsMessageSid": ""}, "MessageSid"),
        ({"MessageSid": "SM a"}, "MessageSid"),
        ({"From": ""}, "From"),
        ({"From": "  "}, "From"),
        ({"From": "whatsapp:"}, "From"),
        ({"From": "messenger:123"}, "channel"),
        ({"From": "x" * 500}, "address"),
        ({"From": "whatsapp:+2126\0"}, "address"),
    ],
)
def test_what_is_no_message(change: dict[str, str], why: str) -> None:
    with pytest.raises(Malformed, match=why):
        read(SMS, **change)


@pytest.mark.parametrize("name", ["AccountSid", "From"])
def test_what_is_missing(name: str) -> None:
    with pytest.raises(Malformed, match=name):
        parse(MultiDict({k: v for k, v in SMS.items() if k != name}), account_sid=ACCOUNT)


def test_the_deprecated_names_of_the_id_are_read_too() -> None:
    old = {k: v for k, v in SMS.items() if k != "MessageSid"}
    assert read(old).message_id == SID


FIELDS = st.sampled_from(
    [
        "From",
        "Body",
        "ButtonPayload",
        "ListId",
        "MediaUrl0",
        "Latitude",
        "Longitude",
        "ProfileName",
        "WaId",
        "X",
    ]
)


@given(st.dictionaries(FIELDS, st.text(max_size=60)))
def test_anything_is_read_or_malformed(fields: dict[str, str]) -> None:
    try:
        inbound = read(WHATSAPP, **fields)
    except Malformed:
        return
    for words in (inbound.text, inbound.address, inbound.choice or "", inbound.profile_name or ""):
        assert "\0" not in words
        urlencode({"words": words})  # it can be written anywhere: no lone surrogate
