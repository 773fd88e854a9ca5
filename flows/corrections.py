"""What is said at a confirmation in the place of yes and no: ``non, 60 dh``, ``la, 3 kilo``.

Only a message that says the new price or quantity and nothing else is a correction: a word too
many (``pas 4 kilos``, ``encore 1 kilo``, ``20 dh de moins``) may turn it into something else.
"""

from __future__ import annotations

from bot.conversation.answers import MOST_MONEY, Got, HowMuch, Miss
from bot.conversation.heard import Heard
from flows.world import Talk


def repriced(talk: Talk, heard: Heard, unit: str) -> bool:
    """The price that is said with its coin, of one unit, is the new one."""
    reading = heard.reading.rest
    amounts, said = reading.amounts, reading.said
    if len(amounts) != 1 or said["amount"] != amounts[0] or not 0 < amounts[0] <= MOST_MONEY:
        return False
    if said["per"] not in (None, unit):
        return False
    talk.memory["price"] = amounts[0]
    renew(talk)
    return True


def quantity_said(talk: Talk, heard: Heard, asked: HowMuch, thing: str | None = None) -> int | None:
    """The thousandths that are said with a unit, of this thing or of none that is named.

    Alone a bare digit is no quantity where 1 and 2 are answers. More than is there is for the caller
    to see.
    """
    reading = heard.reading.rest
    unit, whole, _left = asked.of(talk)
    said = reading.quantity or (reading.counted if reading.bare else None)
    # A bare number only after a no: non, 15.
    sure = said is not None and (said[1] is not None or reading is not heard.reading)
    if not sure or any(name != thing for name in reading.said["named"]):
        return None
    read = HowMuch(lambda _talk: (unit, whole, None), asked.largest).read(Heard(reading), talk)
    if isinstance(read, Miss):
        return None
    assert isinstance(read, Got)  # a quantity has no two readings
    renew(talk)
    return int(read.value)


def renew(talk: Talk) -> None:
    """An old "yes" is none to what is shown now."""
    talk.memory["ref"] = str(talk.serial)
