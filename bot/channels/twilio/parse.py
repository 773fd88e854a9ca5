"""From the form of a webhook to an ``Inbound``.

The form is signed, but what people write in it is not: every value is bounded and cleaned
here, so that it can be stored and logged anywhere.

Source: https://www.twilio.com/docs/messaging/guides/webhook-request
"""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Mapping
from typing import Literal, TypeAlias, cast

from werkzeug.datastructures import MultiDict

from bot.channels.inbound import Channel, Inbound, InboundMedia, InboundPlace

CARRIER = "twilio"
MAX_TEXT = 1600
MAX_MEDIA = 10
MAX_WORDS = 200
"""Of names, labels and ids."""
MAX_URL = 2000
MAX_ADDRESS = 140

Form: TypeAlias = Mapping[str, str]

_E164 = re.compile(r"\+[1-9]\d{6,14}")
_USER_ID = re.compile(r"[A-Z]{2}\.[A-Za-z0-9]{1,128}")
_SID = re.compile(r"[A-Za-z0-9]{2,64}")
_BASE64 = re.compile(r"[A-Za-z0-9+/]{56,}={0,2}")
_OPT_OUTS = ("stop", "start", "help")


class Malformed(ValueError):
    """A signed form that is no message to us."""


def parse(form: MultiDict[str, str], *, account_sid: str) -> Inbound:
    """The message in a webhook's form.

    Raises Malformed where there is no sender, no message id, or the account is not ours.
    Anything else that is missing, empty or odd is left out.
    """
    # Of a field that came twice the first counts; of one that did not come a plain dictionary
    # says so without building an error.
    return _parsed(form.to_dict(), account_sid)


def _parsed(form: Form, account_sid: str) -> Inbound:
    if form.get("AccountSid") != account_sid:
        raise Malformed("AccountSid is not ours")
    message_id = form.get("MessageSid") or form.get("SmsMessageSid") or form.get("SmsSid") or ""
    if not _SID.fullmatch(message_id):
        raise Malformed("MessageSid is missing")
    channel, sender = _sender(form.get("From", ""))
    user_id = _user_id(form, sender)
    choice = _words(form, "ButtonPayload") or _words(form, "ListId")
    return Inbound(
        channel=channel,
        carrier=CARRIER,
        address=f"{channel}:{sender}",
        to=_words(form, "To"),
        message_id=message_id,
        text=_text(form, channel, message_id),
        phone=_phone(form, channel, sender),
        choice=choice or None,
        media=_media(form),
        place=_place(form),
        profile_name=_words(form, "ProfileName") or None,
        user_id=user_id,
        replied_to=_words(form, "OriginalRepliedMessageSid") or None,
        opt_out=_opt_out(form),
    )


def clean(text: str, limit: int) -> str:
    """Without control characters and lone surrogates, which no database keeps; at most ``limit``."""
    if text.isprintable():
        return text[:limit]
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = "".join(char for char in unified if char == "\n" or not _is_unkept(ord(char)))
    return kept[:limit]


def _is_unkept(code: int) -> bool:
    return code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000


def _words(form: Form, name: str) -> str:
    """A short field on one line; empty where it is missing."""
    return " ".join(clean(form.get(name, ""), MAX_WORDS).split())


def _sender(given: str) -> tuple[Channel, str]:
    """The channel and the address on it: a number, a user id, a short code or a name."""
    prefix, colon, rest = given.strip().partition(":")
    sender = rest.strip() if colon else prefix
    if not sender:
        raise Malformed("From is missing")
    if len(sender) > MAX_ADDRESS or not sender.isprintable():
        raise Malformed("From is no address")
    if not colon:
        return "sms", sender
    if prefix.lower() == "whatsapp":
        return "whatsapp", sender
    raise Malformed("From is of a channel that we do not have")


def _phone(form: Form, channel: Channel, sender: str) -> str | None:
    """The number in E.164, where the sender's address or WhatsApp's own field is one."""
    if _E164.fullmatch(sender):
        return sender
    number = f"+{form.get('WaId', '').strip()}"
    return number if channel == "whatsapp" and _E164.fullmatch(number) else None


def _user_id(form: Form, sender: str) -> str | None:
    """WhatsApp's business-scoped id, ``MA.…``. It is documented under one name and sent under another.

    Source: https://www.twilio.com/en-us/changelog/whatsapp-bsuid-format-in-conversations-and-webhook-fields
    """
    for given in (form.get("ExternalUserId", ""), form.get("ExternalUserIdentifier", ""), sender):
        id = given.strip().removeprefix("whatsapp:")
        if _USER_ID.fullmatch(id):
            return id
    return None


def _text(form: Form, channel: Channel, message_id: str) -> str:
    """What was written; of a tap, the words that were tapped."""
    body = form.get("Body", "")
    if channel == "sms" and message_id.startswith("MM"):
        body = _joined(body)
    return clean(body, MAX_TEXT) or _words(form, "ButtonText") or _words(form, "ListTitle")


def _joined(body: str) -> str:
    """A long SMS comes at times in an MMS, joined and in base64: its text, else the body as it is."""
    if len(body) % 4 or not _BASE64.fullmatch(body):
        return body
    try:
        text = base64.b64decode(body, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return body
    return text if all(char.isprintable() or char in "\r\n\t" for char in text) else body


def _media(form: Form) -> tuple[InboundMedia, ...]:
    """What is attached. NumMedia may lie: the fields that are there count, up to ten."""
    found = []
    for place in range(MAX_MEDIA):
        url = form.get(f"MediaUrl{place}", "").strip()
        if url and len(url) <= MAX_URL and url.isprintable():
            found.append(InboundMedia(url, _words(form, f"MediaContentType{place}").lower()))
    return tuple(found)


def _place(form: Form) -> InboundPlace | None:
    try:
        latitude, longitude = float(form.get("Latitude", "")), float(form.get("Longitude", ""))
    except ValueError:
        return None
    if not (math.isfinite(latitude) and math.isfinite(longitude)):
        return None
    if abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return InboundPlace(latitude, longitude, label=_words(form, "Label"), address=_words(form, "Address"))


def _opt_out(form: Form) -> Literal["stop", "start", "help"] | None:
    said = form.get("OptOutType", "").strip().lower()
    return cast(Literal["stop", "start", "help"], said) if said in _OPT_OUTS else None
