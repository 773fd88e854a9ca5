"""What is already so when a story begins."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from bot import market, measures, people, volunteering
from bot.assembly import LOCALES
from bot.channels.inbound import Channel
from bot.people import Contact, Cooperative
from bot.people.codes import with_check
from bot.store.unit import Unit
from bot.understanding import Understanding
from tests.stories.phones import Phone

UNDERSTANDING = Understanding.load(LOCALES)


@dataclass
class Given:
    """The people, cooperatives and measures of one story."""

    phones: dict[str, Phone] = field(default_factory=dict)
    cooperatives: dict[str, Cooperative] = field(default_factory=dict)
    measure: int | None = None

    def said(self, unit: Unit, line: str) -> bool:
        """Do what a line of the setting says; False if it is no such line."""
        for pattern, act in SETTING:
            found = re.fullmatch(pattern, line)
            if found:
                act(self, unit, **found.groupdict())
                return True
        return False

    def contact(self, unit: Unit, name: str, language: str) -> Contact:
        """Whoever holds this phone: they agreed, and read this language in its own letters."""
        phone = self.phones[name]
        met = people.meet(unit, channel=phone.channel, address=phone.address, phone=phone.number, name=name)
        people.set_language(unit, met.id, language)
        people.give_consent(unit, met, wording="story")
        if language == "ary":
            people.write_arabic(unit, met.id)
        return people.contact(unit, met.id)


def _phone(given: Given, unit: Unit, name: str, channel: Channel, number: str) -> None:
    given.phones[name] = Phone(name, channel, number)


def _cooperative(given: Given, unit: Unit, name: str, region: str, arabic: str, latin: str) -> None:
    number = len(given.cooperatives) + 1
    given.cooperatives[name] = people.create(
        unit,
        arabic,
        latin,
        region,
        branch="honey",
        phone=f"+21252400000{number}",
        # Codes are drawn by chance; in a story they must be the same every time.
        code=with_check(f"3{number}"),
        join_code=with_check(f"204{number}"),
    )


def _member(given: Given, unit: Unit, name: str, cooperative: str, language: str) -> None:
    contact = given.contact(unit, name, language)
    assert people.join(unit, contact, given.cooperatives[cooperative].join_code)


def _customer(given: Given, unit: Unit, name: str, language: str) -> None:
    given.contact(unit, name, language)


def _volunteer(given: Given, unit: Unit, name: str, language: str, skills: str) -> None:
    contact = given.contact(unit, name, language)
    volunteering.sign_up(
        unit,
        contact.id,
        name=name,
        skills=skills.split(),
        languages={"ary", "ary" if language == "ary-Latn" else language},
        region=None,
    )


def _product(
    given: Given,
    unit: Unit,
    cooperative: str,
    name: str,
    product: str,
    price: str,
    unit_name: str,
    stock: str,
) -> None:
    member = people.contact_at(unit, given.phones[name].address)
    assert member is not None, f"{name} is no member yet"
    counted = stock.isdecimal()
    named = UNDERSTANDING.name(product)
    market.list_product(
        unit,
        cooperative_id=given.cooperatives[cooperative].id,
        listed_by=member.id,
        name=product,
        unit_name=unit_name,
        price=int(price) * 100,
        supply="stock" if counted else stock,
        stock=int(stock) * 1000 if counted else None,
        kind=named.kind,
        keys=named.keys,
    )


def _measure(given: Given, unit: Unit, title: str, words: str) -> None:
    given.measure = measures.publish(
        unit,
        title=dict.fromkeys(people.LANGUAGES, title),
        words=dict.fromkeys(people.LANGUAGES, words),
        source="odco.gov.ma",
    ).id


SETTING: tuple[tuple[str, Callable[..., None]], ...] = (
    (r"phone (?P<name>\w+) (?P<channel>sms|whatsapp) (?P<number>\+\d+)", _phone),
    (r"cooperative (?P<name>\w+) (?P<region>\d\d) (?P<arabic>.+) \| (?P<latin>.+)", _cooperative),
    (r"member (?P<name>\w+) of (?P<cooperative>\w+) in (?P<language>[\w-]+)", _member),
    (r"customer (?P<name>\w+) in (?P<language>[\w-]+)", _customer),
    (r"volunteer (?P<name>\w+) in (?P<language>[\w-]+) for (?P<skills>.+)", _volunteer),
    (
        r"product of (?P<cooperative>\w+) by (?P<name>\w+): (?P<product>.+), "
        r"(?P<price>\d+) dh/(?P<unit_name>\w+), (?P<stock>\d+|order|single)",
        _product,
    ),
    (r"measure (?P<title>.+?): (?P<words>.+)", _measure),
)
