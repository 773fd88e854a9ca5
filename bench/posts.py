"""Webhooks as the carrier posts them: built and signed before anything is measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

from bench.ground import ACCOUNT, PUBLIC_URL, SMS_FROM, TOKEN, WHATSAPP_FROM

PATH = "/webhooks/twilio/messages"

_validator = RequestValidator(TOKEN)


@dataclass(frozen=True)
class Said:
    """One message of a person: written, tapped (``tap`` is the button's payload), or a photo."""

    text: str
    tap: str | None = None
    photo: bool = False


def post(said: Said, channel: Literal["sms", "whatsapp"], number: str, message_id: str) -> bytes:
    """The whole HTTP/1.1 request, signed over the public address."""
    fields = _fields(said, channel, number, message_id)
    signature = _validator.compute_signature(PUBLIC_URL + PATH, fields)
    body = urlencode(fields)
    return (
        f"POST {PATH} HTTP/1.1\r\n"
        "Host: taawoun.example\r\n"
        "User-Agent: TwilioProxy/1.1\r\n"
        "Accept: */*\r\n"
        "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\n"
        f"Content-Length: {len(body)}\r\n"
        f"I-Twilio-Idempotency-Token: {message_id}\r\n"
        f"X-Twilio-Signature: {signature}\r\n"
        "X-Forwarded-Proto: https\r\n"
        "\r\n"
        f"{body}"
    ).encode("ascii")


def _fields(said: Said, channel: str, number: str, message_id: str) -> dict[str, str]:
    whatsapp = channel == "whatsapp"
    prefix = "whatsapp:" if whatsapp else ""
    fields = {
        "SmsMessageSid": message_id,
        "NumMedia": "1" if said.photo else "0",
        "SmsSid": message_id,
        "SmsStatus": "received",
        "Body": said.text,
        "To": f"{prefix}{WHATSAPP_FROM if whatsapp else SMS_FROM}",
        "NumSegments": "1",
        "MessageSid": message_id,
        "AccountSid": ACCOUNT,
        "From": f"{prefix}{number}",
        "ApiVersion": "2010-04-01",
    }
    if whatsapp:
        fields |= {
            "ProfileName": "Fatima",
            "WaId": number.removeprefix("+"),
            "MessageType": "button" if said.tap else "image" if said.photo else "text",
            "ReferralNumMedia": "0",
        }
    else:
        fields |= {"ToCountry": "MA", "FromCountry": "MA"}
    if said.tap:
        fields |= {"ButtonPayload": said.tap, "ButtonText": said.text}
    if said.photo:
        address = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{message_id}/Media/ME1"
        fields |= {"MediaUrl0": address, "MediaContentType0": "image/jpeg"}
    return fields
