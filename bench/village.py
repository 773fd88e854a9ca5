"""What must be there before people talk: shops with products, cooperatives to join, orders to accept."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import Engine, text

from bench.conversations import KINDS, Conversation, Person, people
from bench.ground import BenchError
from bot import market, measures
from bot import people as contacts
from bot.people import Contact, Cooperative
from bot.store.unit import Unit, unit_of_work

CUSTOMERS_OF_A_SHOP = 15
STOCK = 1_000_000_000
NEWS = 3


@dataclass(frozen=True)
class Village:
    """One group of people, with all that they will talk about in the database."""

    conversations: list[Conversation]

    @property
    def messages(self) -> int:
        """How many messages they send in all."""
        return sum(len(each.said) for each in self.conversations)

    def check(self, engine: Engine) -> None:
        """Raise BenchError unless every conversation ended where it should."""
        wanted = {_address(each.person): each for each in self.conversations}
        with engine.connect() as connection:
            found = connection.execute(_STANDING, {"addresses": list(wanted)}).all()
            failed = connection.execute(_FAILED).scalar_one()
        if failed:
            raise BenchError(f"{failed} turns failed; see the column inbound.failure")
        stood = {row.address: row.place for row in found}
        wrong = [
            f"{each.kind} in {each.person.language} by {each.person.channel}: "
            f"{stood.get(address)} instead of {each.ends}"
            for address, each in wanted.items()
            if stood.get(address) != each.ends
        ]
        if wrong:
            raise BenchError(f"{len(wrong)} of {len(wanted)} conversations ended elsewhere: {wrong[0]}")


def found(engine: Engine, group: int, count: int) -> Village:
    """Put everything there for ``count`` people of this group."""
    with unit_of_work(engine) as unit:
        _publish_news(unit)
        shops = [_shop(unit, f"{group:02}{index:04}") for index in range(1 + count // CUSTOMERS_OF_A_SHOP)]
        conversations = []
        for index, (kind, person) in enumerate(people(group, count)):
            code = ""
            if kind == "customer":
                code = shops[index % len(shops)].code
            elif kind == "seller":
                code = _cooperative(unit, person.number).join_code
            elif kind == "owner":
                _owner(unit, person)
            conversation, _ = KINDS[kind]
            conversations.append(conversation(replace(person, code=code)))
        unit.take_events()  # nobody is told of the past
    return Village(conversations)


def _publish_news(unit: Unit) -> None:
    if unit.connection.execute(text("select count(*) from measures")).scalar_one():
        return
    for number in range(NEWS):
        words = dict.fromkeys(contacts.LANGUAGES, f"Salon des coopératives {number}")
        measures.publish(unit, title=words, words=words, source="odco.gov.ma")


def _cooperative(unit: Unit, name: str) -> Cooperative:
    return contacts.create(unit, f"تعاونية {name}", f"Coopérative {name}", "09", phone="+212524000001")


def _shop(unit: Unit, name: str) -> Cooperative:
    """A cooperative that sells three things; its member does not talk."""
    member = _settled(unit, Person(f"+2127{name.zfill(8)}", "fr", "sms"))
    shop = _cooperative(unit, name)
    contacts.join(unit, member, shop.join_code)
    for product, unit_name, price in (
        ("Miel", "kg", 25_000),
        ("Argan", "bottle", 12_000),
        ("Amlou", "jar", 9_000),
    ):
        _listed(unit, shop, member, product, unit_name, price)
    return shop


def _listed(
    unit: Unit, shop: Cooperative, member: Contact, product: str, unit_name: str, price: int
) -> market.Product:
    return market.list_product(
        unit,
        cooperative_id=shop.id,
        listed_by=member.id,
        name=product,
        unit_name=unit_name,
        price=price,
        supply="stock",
        stock=STOCK,
    )


def _owner(unit: Unit, person: Person) -> None:
    """Make them a member with one order that waits for them."""
    member = _settled(unit, person)
    shop = _cooperative(unit, person.number)
    contacts.join(unit, member, shop.join_code)
    product = _listed(unit, shop, member, "Miel", "kg", 25_000)
    # The customer has a number of their own beside the member's, and does not talk.
    customer = _settled(unit, Person(f"+2125{person.number[5:]}", "fr", "sms"))
    market.place(
        unit,
        customer_id=customer.id,
        lines=(market.Line(product.id, 2_000),),
        expected_total=50_000,
        delivery="pickup",
        customer_name="Nadia",
        address="",
        landmark=None,
        confirmation=f"bench-{person.number}",
    )


def _settled(unit: Unit, person: Person) -> Contact:
    """Somebody who was welcomed before."""
    contact = contacts.meet(
        unit, channel=person.channel, address=_address(person), phone=person.number, name="Fatima"
    )
    contacts.set_language(unit, contact.id, person.language)
    return contacts.give_consent(unit, contact, "bench")


def _address(person: Person) -> str:
    return f"{person.channel}:{person.number}"


_STANDING = text(
    """
    select c.address, concat(s.state ->> 'flow', '.', s.state ->> 'state') as place
    from contacts c join sessions s on s.contact_id = c.id
    where c.address = any(:addresses)
    """
)

_FAILED = text("select count(*) from inbound where failure is not null")
