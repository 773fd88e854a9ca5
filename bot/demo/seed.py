"""People and cooperatives to play with. All of them are invented, and so are their numbers."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Engine, func, select

from bot import market, measures, people, volunteering
from bot.assembly import LOCALES
from bot.simulator.config import DefaultPhone
from bot.store.tables import cooperatives
from bot.store.unit import Unit, unit_of_work
from bot.understanding import Understanding

KHADIJA = DefaultPhone("Khadija", "+212600000101", "sms")
FATIMA = DefaultPhone("Fatima", "+212600000102", "sms")
NADIA = DefaultPhone("Nadia", "+212600000201", "whatsapp")
YOUSSEF = DefaultPhone("Youssef", "+212600000301", "whatsapp")

PHONES = (FATIMA, NADIA, KHADIJA, YOUSSEF)
"""The phones on the page: who sells, who buys, a president, a volunteer."""


@dataclass(frozen=True)
class Example:
    """A cooperative of the demo. Its codes are the same in every demo, so that they can be told."""

    name: str
    name_latin: str
    code: str
    join_code: str
    region: str
    place: str
    phone: str


JOINED = Example("تعاونية تودرت", "Coopérative Toudert", "343", "47208", "09", "Tafraout", "+212528000343")
"""Khadija presides over it, and it sells already."""

OPEN = Example(
    "تعاونية نور الأطلس", "Coopérative Nour Atlas", "210", "31853", "05", "Azilal", "+212523000210"
)
"""Nobody has joined it: this is what Fatima does first."""

# Name, unit, centimes for one, thousandths in stock (None: made when ordered).
PRODUCTS = (
    ("عسل الزعتر", "kg", 24_000, 12_000),
    ("زيت أركان", "bottle", 12_000, 8_000),
    ("زربية", "piece", 90_000, None),
)

TITLE = {
    "ary": "معرض التعاونيات (مثال)",
    "ary-Latn": "Ma3rid dyal ta3awouniyat (mital)",
    "ar": "معرض التعاونيات (مثال)",
    "fr": "Salon des coopératives (exemple)",
}
WORDS = {
    "ary": "المعرض غادي يكون فالربيع. التسجيل بلا فلوس.",
    "ary-Latn": "L ma3rid ghadi ykoun f rbi3. Tsjil bla flous.",
    "ar": "سيقام المعرض في فصل الربيع. التسجيل مجاني.",
    "fr": "Le salon aura lieu au printemps. L'inscription est gratuite.",
}


def plant(engine: Engine) -> tuple[DefaultPhone, ...]:
    """Fill an empty database; leave one alone that holds cooperatives. The phones for the page."""
    with unit_of_work(engine) as unit:
        number = unit.connection.execute(select(func.count()).select_from(cooperatives)).scalar_one()
        if number == 0:
            _plant(unit)
            unit.take_events()  # nobody is told of the past
    return PHONES


def _plant(unit: Unit) -> None:
    for example in (JOINED, OPEN):
        people.create(
            unit,
            example.name,
            example.name_latin,
            example.region,
            example.place,
            phone=example.phone,
            code=example.code,
            join_code=example.join_code,
        )
    khadija = _settled(unit, KHADIJA, "ary-Latn")
    joined = people.join(unit, khadija, JOINED.join_code)
    assert joined is not None  # it was just made
    understanding = Understanding.load(LOCALES)
    for name, unit_name, price, stock in PRODUCTS:
        named = understanding.name(name)
        market.list_product(
            unit,
            cooperative_id=joined.id,
            listed_by=khadija.id,
            name=name,
            unit_name=unit_name,
            price=price,
            supply="order" if stock is None else "stock",
            stock=stock,
            kind=named.kind,
            keys=named.keys,
        )
    youssef = _settled(unit, YOUSSEF, "fr")
    volunteering.sign_up(
        unit,
        youssef.id,
        name=YOUSSEF.name,
        skills=volunteering.NEEDS,
        languages=("ary", "fr"),
        region=None,
    )
    # A language that was just added is shown in French until somebody writes it here.
    title = {tag: TITLE.get(tag, TITLE["fr"]) for tag in people.LANGUAGES}
    words = {tag: WORDS.get(tag, WORDS["fr"]) for tag in people.LANGUAGES}
    measures.publish(unit, title=title, words=words, source="taawoun demo")


def _settled(unit: Unit, phone: DefaultPhone, language: str) -> people.Contact:
    """Somebody who was welcomed before: their language is known, and they agreed."""
    contact = people.meet(
        unit,
        channel=phone.channel,
        address=f"{phone.channel}:{phone.number}",
        phone=phone.number,
        name=phone.name,
    )
    people.set_language(unit, contact.id, language)
    return people.give_consent(unit, contact, "demo")
