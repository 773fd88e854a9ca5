"""What people of one cooperative and around it do: the conversations of the tests of the whole system."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Engine

from bot import people
from bot.store.unit import unit_of_work
from tests.faults.people import Conversation, Heard, Phone, Phones
from tests.faults.system import System

CUSTOMERS = 6
PEOPLE = 1 + CUSTOMERS + 1
"""In one village: a member who sells, customers, a volunteer."""

STOCK = 100_000
"""Thousandths of a kilo that the member has."""
BOUGHT = 2_000
"""Thousandths of a kilo that each customer orders."""

GREETINGS = {"sms": ("salam", "bonjour"), "whatsapp": ("السلام عليكم", "Bonjour")}


@dataclass(frozen=True)
class Village:
    """A cooperative by its codes; ``number`` makes the telephone numbers of its people."""

    number: int
    code: str
    join_code: str

    async def talk(self, phones: Phones) -> None:
        """All that its people say; ends when everybody has what they came for."""
        member = self._phone(phones, 0)
        async with asyncio.TaskGroup() as talks:
            talks.create_task(self._helps(self._phone(phones, CUSTOMERS + 1)))
            await self._sells(member)
            talks.create_task(self._accepts_and_asks(member))
            for customer in range(1, CUSTOMERS + 1):
                talks.create_task(self._buys(self._phone(phones, customer)))

    def _phone(self, phones: Phones, person: int) -> Phone:
        # In every second village the member has a basic phone; in the others the volunteer does.
        channel = "sms" if (self.number + person) % 2 else "whatsapp"
        return phones.phone(f"+2126{self.number:05d}{person:03d}", channel)

    async def _arrives(self, phone: Phone, who: int) -> None:
        """The first words, the language, the consent, and what one is here for."""
        await phone.say(GREETINGS[phone.channel][self.number // 2 % 2])
        await phone.choose(1, 1, who)

    async def _sells(self, phone: Phone) -> None:
        """Joins the cooperative and lists honey."""
        await self._arrives(phone, 2)
        await phone.say(self.join_code, "menu")
        await phone.choose(1, 1)
        await phone.say(f"3sel {self.number}")
        await phone.choose(1)
        await phone.say("250 dh")
        await phone.choose(1)
        await phone.say("100")
        await phone.choose(1)

    async def _buys(self, phone: Phone) -> None:
        """Orders two kilos to their home, and hears that they were accepted."""
        await self._arrives(phone, 1)
        await phone.choose(2)
        await phone.say(self.code)
        await phone.choose(1)
        await phone.say("2")
        await phone.choose(2)
        await phone.say("Agadir, Talborjt")
        await phone.speak_or_write("near the mosque")
        await phone.say("Karim")
        await phone.choose(1)
        await phone.hear()
        phone.phones.finish(phone)

    async def _accepts_and_asks(self, phone: Phone) -> None:
        """Says yes to each order; then asks for a volunteer, and hears who will come."""
        for _ in range(CUSTOMERS):
            await phone.hear(_is_yes_or_no)
            await phone.pick(1)
        await phone.send({"text": "menu"})
        await phone.hear(lambda heard: heard.choices == 5)
        await phone.choose(4, 1)
        await phone.speak_or_write("two pictures of honey")
        await phone.choose(1)
        await phone.hear()
        phone.phones.finish(phone)

    async def _helps(self, phone: Phone) -> None:
        """Signs up as a volunteer, and says yes to whoever asks."""
        await self._arrives(phone, 3)
        await phone.choose(1, 2, 4, 1)
        await phone.say("Salma")
        await phone.choose(1)
        await phone.hear(_is_yes_or_no)
        await phone.choose(1)
        phone.phones.finish(phone)


def everybody_got_theirs(system: System, villages: int) -> None:
    """Every conversation came to its end, and stock and orders agree."""
    customers = villages * CUSTOMERS
    orders = system.rows("select customer_id, status, total from orders")
    assert Counter(order.status for order in orders) == {"accepted": customers}
    assert len({order.customer_id for order in orders}) == customers, "each customer ordered once"
    assert {order.total for order in orders} == {2 * 25_000}
    products = system.rows("select cooperative_id, stock from products")
    assert len({product.cooperative_id for product in products}) == len(products) == villages
    assert {product.stock for product in products} == {STOCK - CUSTOMERS * BOUGHT}
    steps = system.rows("select status, count(*) as number from order_steps group by status")
    assert {step.status: step.number for step in steps} == {"placed": customers, "accepted": customers}
    requests = system.rows("select status, volunteer_id from requests")
    assert Counter(request.status for request in requests) == {"accepted": villages}
    assert len({request.volunteer_id for request in requests}) == villages, "each volunteer helps once"
    assert {row.status for row in system.rows("select status from media")} == {"kept"}
    assert system.rows("select * from help_requests") == []


def _is_yes_or_no(heard: Heard) -> bool:
    return heard.choices == 2


def build(database: Engine, number: int) -> list[Conversation]:
    """So many villages, with a cooperative each; their conversations."""
    with unit_of_work(database) as unit:
        made = [
            people.create(unit, f"تعاونية {n}", f"Coop {n}", people.REGIONS[n % 12]) for n in range(number)
        ]
        unit.take_events()
    return [Village(n, each.code, each.join_code).talk for n, each in enumerate(made)]
