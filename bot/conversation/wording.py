"""The words of a value: an amount, a quantity, a day, as one says them in each language.

The words themselves are texts of ``locales/<tag>/values.ftl``; here is only the arithmetic.
Digits are 0 to 9 in every language, the decimal mark is a comma, and thousands are not set
apart below 10,000 (the Moroccan habit, and nothing to trip over).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

from fluent.runtime.types import FluentFloat, FluentInt, NumberFormatOptions

from bot.conversation.screens import Day, Label, Lines, Money, Named, Quantity, Things, Value

PARTS = {0: "none", 250: "quarter", 500: "half", 750: "three-quarters"}
"""Thousandths that a language may have a word for: ``kilo w noss``."""


class Count(FluentInt):
    """A whole number: chooses a plural, and is written in digits without separators.

    Fluent's own separator is a comma or a point, which here would be read as a decimal mark.
    """

    default_number_format_options = NumberFormatOptions(useGrouping=False)


Worded: TypeAlias = str | Count | FluentFloat
Say: TypeAlias = Callable[[str, Mapping[str, Worded]], str]


def worded(value: Value, say: Say) -> Worded:
    """What stands in a text for this value; ``say`` gives the words of one language."""
    match value:
        case str():
            return value
        case int():
            return Count(value)
        case Money(centimes):
            return say("money", {"amount": decimal(centimes, 100, fixed=True)})
        case Quantity(thousandths, unit):
            return say(f"quantity-{unit}", _quantity(thousandths))
        case Label(key):
            return say(key, {})
        case Named(arabic, latin):
            return say("name-of", {"arabic": arabic or latin, "latin": latin or arabic})
        case Lines(lines, between):
            return between.join(_line(quantity, name, say) for quantity, name in lines)
        case Things(count):
            return say("things", {"count": Count(count)})
        case Day(iso):
            return _day(date.fromisoformat(iso), say)


def _line(quantity: Quantity, name: str, say: Say) -> str:
    return say("line", {"quantity": worded(quantity, say), "product": name})


def decimal(value: int, scale: int, *, fixed: bool = False) -> str:
    """``value/scale`` in digits: 1250/100 is ``12,5``, or ``12,50`` where decimals are fixed.

    A whole number has no decimals either way.
    """
    sign = "-" if value < 0 else ""
    whole, rest = divmod(abs(value), scale)
    if not rest:
        return sign + grouped(whole)
    digits = str(rest).rjust(len(str(scale)) - 1, "0")
    return f"{sign}{grouped(whole)},{digits if fixed else digits.rstrip('0')}"


def grouped(number: int) -> str:
    """The digits of a whole number; from 10,000 on a plain space sets thousands apart.

    A plain space, because every other one would turn a GSM message into a Unicode one.
    """
    return str(number) if abs(number) < 10_000 else f"{number:,}".replace(",", " ")


def _quantity(thousandths: int) -> dict[str, Worded]:
    """``number`` is all of it in digits, ``count`` the same to choose a plural by.

    ``whole`` and ``part`` let a language say ``and a half``.
    """
    whole, rest = divmod(thousandths, 1000)
    return {
        "number": decimal(thousandths, 1000),
        "count": FluentFloat(thousandths / 1000) if rest else Count(whole),
        "whole": Count(whole),
        "part": PARTS.get(rest, "other"),
    }


def _day(day: date, say: Say) -> str:
    return say(
        "day",
        {
            "weekday": say(f"weekday-{day.isoweekday()}", {}),
            "day": Count(day.day),
            "month": say(f"month-{day.month}", {}),
        },
    )
