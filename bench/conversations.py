"""Who says what: the mix of conversations that the webhook is measured with.

Each kind walks through a flow as people do, in four languages and on both channels. Where a
conversation must end is known, and looked up afterwards: a bot that is fast at apologising
would be found out.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from bench.posts import Said

Channel = Literal["sms", "whatsapp"]


@dataclass(frozen=True)
class Words:
    """What a person writes in their language, where a digit is not enough."""

    hello: str
    product: str
    price: str
    stock: str
    address: str
    landmark: str
    name: str
    menu: str
    chat: tuple[str, str, str]


WORDS = {
    "ary": Words(
        "السلام عليكم ورحمة الله",
        "عسل الزعتر",
        "250 درهم",
        "12 كيلو",
        "أكادير، حي تالبرجت",
        "حدا الجامع الكبير",
        "خديجة",
        "القائمة",
        ("ولدي باغي يقرا فالمدينة", "الجو زوين اليوم عندنا", "واخا نشوف مع راجلي"),
    ),
    "ary-Latn": Words(
        "salam 3likom",
        "3sel z3ter",
        "250 dh",
        "12 kilo",
        "Agadir, 7ay Talborjt",
        "7da jame3 lkbir",
        "Khadija",
        "menu",
        ("weldi bagha y9ra f lmdina", "jjaw zwin lyoum 3endna", "ghadi nchouf m3a rajli"),
    ),
    "ar": Words(
        "مرحبا، صباح الخير",
        "زيت أركان",
        "120 درهما",
        "8 كيلو",
        "تارودانت، حي المحايطة",
        "قرب المدرسة الابتدائية",
        "فاطمة",
        "القائمة",
        ("ابنتي تدرس في المدينة", "الجو جميل عندنا اليوم", "سأسأل زوجي عن ذلك"),
    ),
    "fr": Words(
        "Bonjour à tous",
        "Miel de thym",
        "250 dh",
        "12 kg",
        "Agadir, quartier Talborjt",
        "à côté de la grande mosquée",
        "Nadia",
        "menu",
        ("ma fille étudie en ville", "il fait beau chez nous", "je vais voir avec mon mari"),
    ),
}

SPOKEN: tuple[tuple[str, Channel], ...] = (
    ("ary-Latn", "sms"),
    ("ary", "whatsapp"),
    ("fr", "whatsapp"),
    ("ar", "whatsapp"),
    ("fr", "sms"),
    ("ary-Latn", "whatsapp"),
)


@dataclass(frozen=True)
class Person:
    """Who talks. ``code`` is the code that their kind needs: a shop's, or one to join by."""

    number: str
    language: str
    channel: Channel
    code: str = ""

    @property
    def words(self) -> Words:
        """Their own."""
        return WORDS[self.language]


@dataclass(frozen=True)
class Conversation:
    """What one person says, and the state in which it must leave them."""

    kind: str
    person: Person
    said: tuple[Said, ...]
    ends: str


def _said(*texts: str | Said) -> tuple[Said, ...]:
    return tuple(Said(text) if isinstance(text, str) else text for text in texts)


def _welcomed(person: Person) -> tuple[str | Said, ...]:
    """Hello, this language, and yes; on WhatsApp yes is a button."""
    if person.channel == "sms":
        return (person.words.hello, "1", "1")
    return (
        person.words.hello,
        Said("Oui", tap="yes~welcome.language"),
        Said("Oui", tap="yes~welcome.consent"),
    )


def customer(person: Person) -> Conversation:
    """Shops at a cooperative by its code, orders home, and looks where the order is."""
    words = person.words
    bought = ("1", "2", person.code, "1", "2", "2", words.address, words.landmark, words.name, "1")
    said = _said(*_welcomed(person), *bought, words.menu, "2", "1")
    return Conversation("customer", person, said, "orders.one")


def seller(person: Person) -> Conversation:
    """Joins a cooperative, lists a product (with a photo on WhatsApp), and looks at it."""
    words = person.words
    photo = Said("", photo=True) if person.channel == "whatsapp" else Said("1")
    listed = (photo, words.product, "1", words.price, "1", words.stock, "1")
    said = _said(*_welcomed(person), "2", person.code, "0", "1", *listed, words.menu, "2", "1")
    return Conversation("seller", person, said, "products.one")


def owner(person: Person) -> Conversation:
    """Is a member already, with an order that came in: accepts it, makes it ready, hands it over."""
    next_one = ("3", "1", "1")
    said = _said(person.words.menu, *next_one, "0", *next_one, "0", *next_one)
    return Conversation("owner", person, said, "incoming.delivered")


def wanderer(person: Person) -> Conversation:
    """Looks at everything: the whole list and its pages, the news, their orders, a language."""
    menu = person.words.menu
    said = _said(*_welcomed(person), "1", "1", "9", "0", menu, "5", "1", menu, "2", menu, "français", menu)
    return Conversation("wanderer", person, said, "home.customer")


def chatter(person: Person) -> Conversation:
    """Says what no flow asked for, gets three simpler questions and a person, and finds the menu."""
    said = _said(*_welcomed(person), *person.words.chat, "1", *person.words.chat[:2], person.words.menu)
    return Conversation("chatter", person, said, "home.customer")


def volunteer(person: Person) -> Conversation:
    """Signs up to help."""
    said = _said(*_welcomed(person), "3", "1", "2", "4", "1", person.words.name, "1")
    return Conversation("volunteer", person, said, "volunteer.done")


KINDS: dict[str, tuple[Callable[[Person], Conversation], int]] = {
    "customer": (customer, 9),
    "seller": (seller, 3),
    "owner": (owner, 3),
    "wanderer": (wanderer, 3),
    "chatter": (chatter, 1),
    "volunteer": (volunteer, 1),
}
"""The kinds, and how many of twenty people are of each."""


def people(group: int, count: int) -> Iterator[tuple[str, Person]]:
    """``count`` people of this group (0 to 99), each with the kind they are; always the same ones."""
    parts = [kind for kind, (_, share) in KINDS.items() for _ in range(share)]
    for index in range(count):
        language, channel = SPOKEN[index % len(SPOKEN)]
        yield parts[index % len(parts)], Person(f"+2126{group:02}{index:06}", language, channel)


def shuffled(conversations: list[Conversation], seed: int) -> list[Conversation]:
    """In an order without a pattern, but the same for everybody who is measured."""
    mixed = list(conversations)
    random.Random(seed).shuffle(mixed)
    return mixed
