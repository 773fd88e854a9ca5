"""What is said at a confirmation in the place of yes and no: ``non, 60 dh``, ``la, 3 kilo``."""

from __future__ import annotations

from bot.conversation.answers import MOST_MONEY, Got, HowMuch
from bot.conversation.heard import Heard
from flows.world import Talk


def repriced(talk: Talk, heard: Heard) -> bool:
    """The price that is said with its coin is the new one."""
    amount = heard.reading.said["amount"]
    if not amount or amount > MOST_MONEY:
        return False
    talk.memory["price"] = amount
    return True


def quantity_said(talk: Talk, heard: Heard, asked: HowMuch) -> int | None:
    """The thousandths that are said with a unit; a bare digit is no quantity where 1 and 2 are answers."""
    said = heard.reading.quantity or heard.reading.counted
    if said is None or said[1] is None:
        return None
    read = asked.read(heard, talk)
    return read.value if isinstance(read, Got) else None
