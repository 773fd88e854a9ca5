"""What many do at the same moment happens as if one had come after the other."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import pytest
from sqlalchemy import Engine, func, select, text

from bot import market, measures, people, volunteering
from bot.market import Line, Outcome, Placed, Product, SoldOut
from bot.measures import Audience
from bot.people import Contact, Cooperative
from bot.store.tables import help_requests, members, orders, recipients
from bot.store.unit import Unit, unit_of_work

Result = TypeVar("Result")

CROWD = 8


def at_once(engine: Engine, acts: Sequence[Callable[[Unit], Result]]) -> list[tuple[Result, list[object]]]:
    """Do these all at the same moment, each in a transaction of its own.

    What each gave, with the events of its unit.
    """
    ready = threading.Barrier(len(acts))

    def do(act: Callable[[Unit], Result]) -> tuple[Result, list[object]]:
        with unit_of_work(engine) as unit:
            unit.connection.execute(select(1))  # connected, so that nobody starts ahead
            ready.wait(timeout=30)
            return act(unit), unit.take_events()

    with ThreadPoolExecutor(len(acts)) as crowd:
        return [done.result(timeout=60) for done in [crowd.submit(do, act) for act in acts]]


def somebody_waits(engine: Engine) -> bool:
    """Whether a transaction in this database waits for another one's lock."""
    with engine.connect() as connection:
        waiting = text(
            "select exists (select from pg_locks join pg_stat_activity using (pid)"
            " where not granted and datname = current_database())"
        )
        return bool(connection.execute(waiting).scalar_one())


def wait_until(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not happened():
        assert time.monotonic() < deadline, "nothing happened"
        time.sleep(0.01)


def somebody(unit: Unit, number: int, channel: str = "sms") -> Contact:
    phone = f"+2126{number:08d}"
    return people.meet(unit, channel=channel, address=f"{channel}:{phone}", phone=phone)


def shop(unit: Unit) -> tuple[Cooperative, Contact]:
    cooperative, member = people.create(unit, "تايتماتين", "Taytmatine", "09"), somebody(unit, 1)
    people.join(unit, member, cooperative.join_code)
    return cooperative, member


def listed(unit: Unit, where: Cooperative, member: Contact, stock: int) -> Product:
    return market.list_product(
        unit,
        cooperative_id=where.id,
        listed_by=member.id,
        name="زربية",
        unit_name="piece",
        price=80000,
        supply="stock",
        stock=stock,
    )


def placing(customer: Contact, products: Sequence[Product], key: str) -> Callable[[Unit], Outcome]:
    def place(unit: Unit) -> Outcome:
        return market.place(
            unit,
            customer_id=customer.id,
            lines=[Line(product.id, 1000) for product in products],
            expected_total=80000 * len(products),
            delivery="pickup",
            customer_name="Youssef",
            confirmation=key,
        )

    return place


def stored(engine: Engine, table: Any) -> int:
    with engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def test_many_customers_and_one_last_piece_make_one_order(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        carpet = listed(unit, *shop(unit), stock=1000)
        customers = [somebody(unit, 10 + number) for number in range(CROWD)]
    done = at_once(engine, [placing(who, [carpet], f"key {who.id}") for who in customers])
    outcomes = [outcome for outcome, _ in done]
    assert sum(isinstance(outcome, Placed) for outcome in outcomes) == 1
    assert [outcome.left for outcome in outcomes if isinstance(outcome, SoldOut)] == [0] * (CROWD - 1)
    assert sum(len(events) for _, events in done) == 1
    assert stored(engine, orders) == 1
    with unit_of_work(engine) as unit:
        assert market.product(unit, carpet.id).stock == 0


def test_the_same_confirmation_many_times_at_once_makes_one_order(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        carpet = listed(unit, *shop(unit), stock=1000 * CROWD)
        customer = somebody(unit, 10)
    done = at_once(engine, [placing(customer, [carpet], "the same")] * CROWD)
    placed = [outcome for outcome, _ in done if isinstance(outcome, Placed)]
    assert len(placed) == CROWD
    assert len({outcome.order.id for outcome in placed}) == 1
    assert sorted(outcome.again for outcome in placed) == [False] + [True] * (CROWD - 1)
    assert sum(len(events) for _, events in done) == 1
    with unit_of_work(engine) as unit:
        assert market.product(unit, carpet.id).stock == 1000 * (CROWD - 1)


def test_the_same_confirmation_at_two_cooperatives_at_once_makes_one_order(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        customer = somebody(unit, 10)
        places = [people.create(unit, name, name, "09") for name in "abcd"]
        carpets = [listed(unit, where, customer, stock=1000) for where in places]
    done = at_once(engine, [placing(customer, [carpet], "the same") for carpet in carpets])
    placed = [outcome for outcome, _ in done if isinstance(outcome, Placed)]
    assert len({outcome.order.id for outcome in placed}) == 1
    assert stored(engine, orders) == 1
    with unit_of_work(engine) as unit:
        assert sorted(market.product(unit, carpet.id).stock or 0 for carpet in carpets) == [
            0,
            1000,
            1000,
            1000,
        ]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda unit, product_id: market.pause(unit, product_id), market.NotForSale),
        (lambda unit, product_id: market.set_stock(unit, product_id, 0), SoldOut),
        (lambda unit, product_id: market.set_price(unit, product_id, 90000), market.PriceChanged),
    ],
)
def test_an_order_waits_for_what_a_member_is_changing(
    engine: Engine, change: Callable[[Unit, int], Product], expected: type[Outcome]
) -> None:
    with unit_of_work(engine) as unit:
        carpet, customer = listed(unit, *shop(unit), stock=1000), somebody(unit, 10)

    def place() -> Outcome:
        with unit_of_work(engine) as unit:
            return placing(customer, [carpet], "key")(unit)

    with ThreadPoolExecutor(1) as other:
        with unit_of_work(engine) as unit:
            change(unit, carpet.id)
            outcome = other.submit(place)
            wait_until(lambda: outcome.done() or somebody_waits(engine))
        assert isinstance(outcome.result(timeout=60), expected)


def test_orders_of_the_same_products_in_either_order_do_not_wait_in_a_circle(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where, member = shop(unit)
        one, other = (listed(unit, where, member, stock=1000 * CROWD) for _ in range(2))
        customers = [somebody(unit, 10 + number) for number in range(CROWD)]
    pairs = [(one, other), (other, one)] * (CROWD // 2)
    done = at_once(
        engine, [placing(who, pair, f"key {who.id}") for who, pair in zip(customers, pairs, strict=True)]
    )
    placed = [outcome.order for outcome, _ in done if isinstance(outcome, Placed)]
    assert len({order.code for order in placed}) == CROWD
    with unit_of_work(engine) as unit:
        assert [market.product(unit, product.id).stock for product in (one, other)] == [0, 0]


def test_orders_of_different_products_at_once_have_codes_of_their_own(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where, member = shop(unit)
        carpets = [listed(unit, where, member, stock=1000) for _ in range(CROWD)]
        customers = [somebody(unit, 10 + number) for number in range(CROWD)]
    done = at_once(
        engine,
        [placing(who, [carpet], f"key {who.id}") for who, carpet in zip(customers, carpets, strict=True)],
    )
    placed = [outcome.order for outcome, _ in done if isinstance(outcome, Placed)]
    assert len({order.code for order in placed}) == CROWD


def test_of_a_member_who_refuses_and_a_customer_who_cancels_one_is_first(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where, member = shop(unit)
        carpet, customer = listed(unit, where, member, stock=1000), somebody(unit, 10)
    for round_ in range(5):
        with unit_of_work(engine) as unit:
            outcome = placing(customer, [carpet], f"key {round_}")(unit)
            assert isinstance(outcome, Placed)
            order_id = outcome.order.id
        done = at_once(
            engine,
            [
                lambda unit, order_id=order_id: market.refuse(unit, order_id, member.id),  # type: ignore[misc]
                lambda unit, order_id=order_id: market.cancel(unit, order_id, customer.id),  # type: ignore[misc]
            ]
            * 3,
        )
        assert sum(order is not None for order, _ in done) == 1
        assert sum(len(events) for _, events in done) == 1
        with unit_of_work(engine) as unit:
            assert market.product(unit, carpet.id).stock == 1000


def test_products_listed_at_once_have_numbers_of_their_own(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where, member = shop(unit)
    done = at_once(engine, [lambda unit: listed(unit, where, member, 1000)] * CROWD)
    assert sorted(product.number for product, _ in done) == list(range(1, CROWD + 1))


def test_of_many_who_join_at_once_one_is_president(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where = people.create(unit, "تايتماتين", "Taytmatine", "09")
        crowd = [somebody(unit, 10 + number) for number in range(CROWD)]

    def joining(who: Contact) -> Callable[[Unit], Cooperative | None]:
        return lambda unit: people.join(unit, who, where.join_code)

    at_once(engine, [joining(who) for who in crowd])
    with engine.connect() as connection:
        roles = sorted(connection.execute(select(members.c.role)).scalars())
    assert roles == ["member"] * (CROWD - 1) + ["president"]


def test_the_first_messages_of_one_contact_at_once_make_one_contact(engine: Engine) -> None:
    done = at_once(engine, [lambda unit: somebody(unit, 10)] * CROWD)
    assert len({who.id for who, _ in done}) == 1


def test_asking_for_a_person_many_times_at_once_makes_one_request(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        who = somebody(unit, 10)
    at_once(
        engine,
        [lambda unit: people.ask_for_person(unit, who.id, reason="stuck", flow="", state="", words="?")]
        * CROWD,
    )
    assert stored(engine, help_requests) == 1
    with unit_of_work(engine) as unit:
        assert people.open_requests(unit, 10)[0].words == "\n".join("?" * CROWD)


def test_requests_made_at_once_are_not_all_put_to_one_volunteer(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where, member = shop(unit)
        for number in range(3):
            volunteering.sign_up(
                unit,
                somebody(unit, 10 + number).id,
                name="Salma",
                skills=["photo"],
                languages=["ary"],
                region=None,
            )

    def ask(unit: Unit) -> volunteering.Request:
        return volunteering.ask(
            unit,
            cooperative_id=where.id,
            contact_id=member.id,
            need="photo",
            words="",
            voice=None,
            language="ary",
        )

    done = at_once(engine, [ask] * CROWD)
    offered = [
        event.volunteer.id
        for _, events in done
        for event in events
        if isinstance(event, volunteering.RequestOffered)
    ]
    assert len(offered) == len(set(offered)) == 3
    assert sum(request.status == "waiting" for request, _ in done) == CROWD - 3
    assert len({request.code for request, _ in done}) == CROWD


def test_a_broadcast_started_many_times_at_once_fills_one_ledger(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        _, member = shop(unit)
        people.give_consent(unit, member, "consent-1")
        texts = dict.fromkeys(people.LANGUAGES, "…")
        measure = measures.publish(unit, title=texts, words=texts)
    done = at_once(
        engine,
        [
            lambda unit: measures.start_broadcast(
                unit, key="the same", measure_id=measure.id, audience=Audience()
            )
        ]
        * CROWD,
    )
    assert len({broadcast.id for broadcast, _ in done}) == 1
    assert sum(len(events) for _, events in done) == 1
    assert stored(engine, recipients) == 1
