"""What a broadcast will take: people, messages, segments, dirhams."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.channels.message import Message
from bot.channels.segments import count
from bot.measures import Readers, Recipient


@dataclass(frozen=True)
class Prices:
    """In centimes of a dirham: one segment of an SMS, one WhatsApp template."""

    sms_segment: int
    whatsapp_message: int


@dataclass(frozen=True)
class Forecast:
    """``sms`` and ``whatsapp`` are messages; ``segments`` are what SMS are paid by; centimes."""

    sms: int
    segments: int
    whatsapp: int
    sms_cost: int
    whatsapp_cost: int

    @property
    def people(self) -> int:
        """Everybody; each gets one message."""
        return self.sms + self.whatsapp

    @property
    def cost(self) -> int:
        """All of it, in centimes."""
        return self.sms_cost + self.whatsapp_cost

    def lines(self) -> list[str]:
        """For somebody who decides whether to send."""
        return [
            f"people    {self.people}",
            f"SMS       {self.sms} messages, {self.segments} segments, {dirhams(self.sms_cost)}",
            f"WhatsApp  {self.whatsapp} messages, {dirhams(self.whatsapp_cost)}",
            f"forecast  {dirhams(self.cost)}",
        ]


def forecast(readers: Iterable[Readers], say: Callable[[Recipient], Message], prices: Prices) -> Forecast:
    """Count what everybody of an audience will be sent.

    A WhatsApp message is taken to need its template; one that has to go by SMS after all, or
    that an open window makes free, costs something else.
    """
    sms = segments = whatsapp = 0
    for each in readers:
        if each.channel == "whatsapp":
            whatsapp += each.number
            continue
        reader = Recipient("", 0, each.language, each.channel, "", each.arabic_letters)
        sms += each.number
        segments += each.number * count(say(reader).text).segments
    return Forecast(
        sms, segments, whatsapp, segments * prices.sms_segment, whatsapp * prices.whatsapp_message
    )


def dirhams(centimes: int) -> str:
    """An amount for the terminal: ``12.50 DH``."""
    return f"{centimes // 100}.{centimes % 100:02d} DH"
