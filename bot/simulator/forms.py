"""The fields that the carrier posts, name by name (reference: inbound webhook, status callbacks)."""

from __future__ import annotations

import hashlib
import json

from bot.simulator.addresses import E164, is_whatsapp
from bot.simulator.records import Message, Phone
from bot.simulator.state import State
from bot.simulator.views import API_VERSION

STOP_WORDS = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "CANCEL", "REVOKE", "OPTOUT"})
START_WORDS = frozenset({"START", "UNSTOP"})


def inbound_form(state: State, message: Message) -> dict[str, str]:
    """What a person's message looks like on its way to the bot."""
    form = {
        "MessageSid": message.sid,
        "SmsSid": message.sid,
        "SmsMessageSid": message.sid,
        "AccountSid": state.config.account_sid,
        "From": message.from_,
        "To": message.to,
        "Body": message.body,
        "NumMedia": str(len(message.media)),
        "NumSegments": str(message.segments),
        "SmsStatus": "received",
        "ApiVersion": API_VERSION,
    }
    form |= _media(state, message)
    if is_whatsapp(message.from_):
        return form | _whatsapp(state, message) | _choice(state, message) | _place(message)
    form |= {f"{side}{part}": "" for side in ("From", "To") for part in ("City", "State", "Zip")}
    form |= {"FromCountry": "MA", "ToCountry": "MA"}
    if word := opt_out_type(state, message):
        form["OptOutType"] = word
    return form


def opt_out_type(state: State, message: Message) -> str | None:
    """STOP or START where the carrier handles these words itself, else None."""
    if not state.config.opt_out_words or is_whatsapp(message.from_):
        return None
    word = message.body.strip().upper()
    return "STOP" if word in STOP_WORDS else "START" if word in START_WORDS else None


def callback_form(state: State, message: Message) -> dict[str, str]:
    """What a change of status looks like on its way to the bot."""
    form = {
        "MessageSid": message.sid,
        "SmsSid": message.sid,
        "MessageStatus": message.status,
        "SmsStatus": message.status,
        "To": message.to,
        "From": message.from_,
        "AccountSid": state.config.account_sid,
        "ApiVersion": API_VERSION,
    }
    if message.service_sid:
        form["MessagingServiceSid"] = message.service_sid
    if message.error_code:
        form |= {"ErrorCode": str(message.error_code), "ErrorMessage": message.error_message or ""}
    if is_whatsapp(message.to):
        form |= _channel(state, message)
    return form


def external_user_id(address: str) -> str:
    """The id that WhatsApp gives to whoever has this address; the same one each time."""
    number = address.removeprefix("whatsapp:")
    if not E164.fullmatch(number):
        return f"whatsapp:{number}"
    return "whatsapp:MA." + hashlib.sha256(number.encode()).hexdigest()[:20].upper()


def _media(state: State, message: Message) -> dict[str, str]:
    form: dict[str, str] = {}
    folder = (
        f"{state.config.api_url}/{API_VERSION}/Accounts/{state.config.account_sid}/Messages/{message.sid}"
    )
    for place, item in enumerate(message.media):
        form[f"MediaContentType{place}"] = item.content_type
        form[f"MediaUrl{place}"] = f"{folder}/Media/{item.sid}"
    return form


def _whatsapp(state: State, message: Message) -> dict[str, str]:
    phone = state.phones.get(message.from_, Phone(message.from_, ""))
    form = {
        "ProfileName": phone.name,
        "ExternalUserId": external_user_id(message.from_),
        "Forwarded": "false",
        "FrequentlyForwarded": "false",
        "ReferralNumMedia": "0",
        "MessageType": _message_type(message),
    }
    if E164.fullmatch(phone.number):
        form["WaId"] = phone.number.removeprefix("+")
    context = {key: form[key] for key in ("ProfileName", "WaId") if key in form}
    form["ChannelMetadata"] = json.dumps({"type": "whatsapp", "data": {"context": context}})
    return form


def _message_type(message: Message) -> str:
    if message.choice is not None:
        return "interactive"
    if message.place is not None:
        return "location"
    if message.media:
        kind = message.media[0].content_type.partition("/")[0]
        return kind if kind in ("image", "audio", "video") else "document"
    return "text"


def _choice(state: State, message: Message) -> dict[str, str]:
    form: dict[str, str] = {}
    if message.replied_to is not None:
        form["OriginalRepliedMessageSender"] = message.to
        form["OriginalRepliedMessageSid"] = message.replied_to
    if message.choice is None:
        return form
    asked = state.messages.get(message.replied_to or "")
    if asked is not None and asked.kind == "list":
        return form | {"ListId": message.choice, "ListTitle": message.body}
    return form | {"ButtonPayload": message.choice, "ButtonText": message.body}


def _place(message: Message) -> dict[str, str]:
    if message.place is None:
        return {}
    place = message.place
    form = {"Latitude": str(place["latitude"]), "Longitude": str(place["longitude"])}
    form |= {"Label": place["label"]} if place.get("label") else {}
    return form | ({"Address": place["address"]} if place.get("address") else {})


def _channel(state: State, message: Message) -> dict[str, str]:
    install = hashlib.md5(state.config.whatsapp_from.encode(), usedforsecurity=False).hexdigest()
    number = message.to.removeprefix("whatsapp:")
    form = {
        "ChannelPrefix": "whatsapp",
        "ChannelToAddress": number[:-4] + "XXXX",
        "ChannelInstallSid": f"XE{install}",
        "StructuredMessage": "false",
    }
    if message.status in ("delivered", "read", "undelivered"):
        form["EventType"] = message.status.upper()
    if message.error_message:
        form["ChannelStatusMessage"] = message.error_message
    return form
