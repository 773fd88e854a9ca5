"""The longest values that real life puts into texts, by the name of the variable.

Names are as long as their questions allow (``flows/``), amounts as large as anybody has
sold for. In Arabic letters where the reader reads those: they decide the price of an SMS.
"""

from __future__ import annotations

from bot.conversation.screens import Label, Lines, Money, Quantity, Value

ARABIC = frozenset({"ary", "ar"})
"""The languages in Arabic letters."""

_NAME = {True: "عسل الزعتر الحر ديال الجبل", False: "3sel z3ter l7or d jbel 24"}
_COOPERATIVE = {True: "تعاونية تيفاوين للصناعة", False: "Cooperative Tifawin d Talio"}
_PERSON = {True: "فاطمة الزهراء المنصوري", False: "Fatima Zahra El Mansouri"}
_LINE = {
    True: "بغينا لوغو جديد للعسل ديالنا وشي واحد يعاونا نصوروه مزيان",
    False: "Bghina logo jdid l l3sel dyalna w chi wa7d y3awnna nsowroh",
}

LONGEST: dict[str, Value] = {
    "price": Money(1_250_050),
    "total": Money(1_250_050),
    "quantity": Quantity(12_500, "kg"),
    "left": Quantity(112_500, "kg"),
    "unit": Label("unit-500ml"),
    "code": "0000",
    "number": 128,
    "count": 3,
    "phone": "+212600000000",
    "delivery": Label("delivery-home"),
    "bringing": Label("bringing-home"),
    "status": Label("status-delivered"),
    "need": Label("need-online"),
    "where": Label("where-products"),
    "source": "odco.gov.ma",
    "value": Money(1_250_050),
    "wish": Label("offer-order_status"),
    "arabic": "تعاونية",
    "latin": "Coop",
}


def sample(name: str, tag: str) -> Value | None:
    """The longest value of a variable for readers of a language; None for a name nobody knows."""
    arabic = tag in ARABIC
    written: dict[str, Value] = {
        "product": _NAME[arabic][:24],
        "lines": Lines(((Quantity(12_500, "kg"), _NAME[arabic][:8]),) * 3),
        "cooperative": _COOPERATIVE[arabic],
        "customer": _PERSON[arabic],
        "name": _PERSON[arabic],
        "words": _LINE[arabic],
        "address": _LINE[arabic][:40],
        "skills": _LINE[arabic][:40],
    }
    return written.get(name, LONGEST.get(name))


def item(tag: str) -> str:
    """The longest name that somebody gave to a product."""
    return _NAME[tag in ARABIC][:24]
