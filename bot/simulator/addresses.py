"""Which addresses there are, and what the carrier says to the impossible ones."""

from __future__ import annotations

import re

from bot.simulator.config import DoubleConfig
from bot.simulator.errors import CarrierRefusal

E164 = re.compile(r"\+[1-9]\d{6,14}")
USER_ID = re.compile(r"[A-Z]{2}\.[A-Za-z0-9]{1,128}")
"""A WhatsApp user id where no phone number is known."""

FROM_MAGIC = {"+15005550001": 21212, "+15005550007": 21606, "+15005550008": 21611}
"""Senders with a fixed refusal (the carrier's test credentials)."""

FROM_GOOD = "+15005550006"
"""A sender that always works (the carrier's test credentials)."""

TO_MAGIC = {
    "+15005550001": 21211,
    "+15005550002": 21612,
    "+15005550003": 21408,
    "+15005550004": 21610,
    "+15005550009": 21614,
}
"""Recipients with a fixed refusal (the carrier's test credentials)."""


def is_whatsapp(address: str) -> bool:
    """Whether an address is one of WhatsApp's."""
    return address.startswith("whatsapp:")


def is_address(address: str) -> bool:
    """Whether somebody could be reached there: E.164, ``whatsapp:`` E.164, or a WhatsApp user id."""
    if not is_whatsapp(address):
        return bool(E164.fullmatch(address))
    number = address.removeprefix("whatsapp:")
    return bool(E164.fullmatch(number) or USER_ID.fullmatch(number))


def check_to(to: str) -> None:
    """Refuse a recipient that nobody could be.

    Raises:
        CarrierRefusal: 21604 without one, 21211 for a malformed one, or what its magic number says.
    """
    if not to:
        raise CarrierRefusal(21604)
    if not is_address(to):
        raise CarrierRefusal(21211, to)
    if code := TO_MAGIC.get(to.removeprefix("whatsapp:")):
        raise CarrierRefusal(code, to)


def sender(config: DoubleConfig, from_: str, service: str, to: str) -> str:
    """The address that a message will come from.

    Raises:
        CarrierRefusal: 21603 without sender, 21701 for an unknown service, 21606 or 63007 for a
            sender that is not ours, 21910 when sender and recipient are of two channels.
    """
    if not from_ and not service:
        raise CarrierRefusal(21603)
    if service and service != config.messaging_service_sid:
        raise CarrierRefusal(21701, service)
    chosen = from_ or (config.whatsapp_from if is_whatsapp(to) else config.sms_from)
    if code := FROM_MAGIC.get(chosen):
        raise CarrierRefusal(code, chosen)
    if chosen not in (config.sms_from, config.whatsapp_from, FROM_GOOD):
        raise CarrierRefusal(63007 if is_whatsapp(chosen) else 21606, chosen)
    if is_whatsapp(chosen) != is_whatsapp(to):
        raise CarrierRefusal(21910)
    return chosen
