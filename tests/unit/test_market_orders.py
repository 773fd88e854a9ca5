"""Orders: what was shown is what is stored, once, and each step is taken by whose it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Engine, func, select, update

from bot import market, people
from bot.market import Line, Order, Outcome, Placed, Product
from bot.people import Contact, Cooperative, codes
from bot.store.tables import order_steps, orders
from bot.store.unit import Unit, unit_of_work


class Shop(NamedTuple):
    """A cooperative with a member, and a customer at its door."""

    cooperative: Cooperative
    member: Contact
    customer: Contact
    honey: Product  # 250 DH a kilo, 2.5 kg
    jar: Product  # 40 DH a jar, 3 jars


def somebody(unit: Unit, number: int, channel: str = "whatsapp") -> Contact:
    phone = f"+2126{number:08d}"
    return people.meet(unit, channel=channel, address=f"{channel}:{phone}", phone=phone)


def open_shop(unit: Unit, first_number: int = 1) -> Shop:
    cooperative = people.create(unit, "تايتماتين", "Taytmatine", "09", phone="+212528000001")
    member, customer = somebody(unit, first_number, "sms"), somebody(unit, first_number + 1)
    people.join(unit, member, cooperative.join_code)
    shop: dict[str, Any] = {"cooperative_id": cooperative.id, "listed_by": member.id, "supply": "stock"}
    honey = market.list_product(unit, name="عسل", unit_name="kg", price=25000, stock=2500, **shop)
    jar = market.list_product(unit, name="أملو", unit_name="jar", price=4000, stock=3000, **shop)
    unit.take_events()
    return Shop(cooperative, member, customer, honey, jar)


def place(unit: Unit, shop: Shop, *lines: Line, total: int, key: str = "k1", **changes: Any) -> Outcome:
    details: dict[str, Any] = {"delivery": "pickup", "customer_name": "Youssef", **changes}
    return market.place(
        unit, customer_id=shop.customer.id, lines=lines, expected_total=total, confirmation=key, **details
    )


def ordered(unit: Unit, shop: Shop, key: str = "k1") -> Order:
    outcome = place(unit, shop, Line(shop.honey.id, 1500), total=37500, key=key)
    assert isinstance(outcome, Placed)
    return outcome.order


def left(unit: Unit, product: Product) -> int | None:
    return market.product(unit, product.id).stock


def test_an_order_is_what_was_shown_and_its_stock_is_kept(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        shop = open_shop(unit)
        outcome = place(
            unit,
            shop,
            Line(shop.jar.id, 2000),
            Line(shop.honey.id, 1500),
            total=45500,
            delivery="home",
            address="douar Tiout",
            landmark={"latitude": 30.4},
        )
        assert isinstance(outcome, Placed)
        order = outcome.order
        assert not outcome.again
        assert unit.take_events() == [market.OrderPlaced(order)]
        assert (order.status, order.total, order.landmark) == ("placed", 45500, {"latitude": 30.4})
        assert [(line.name, line.quantity, line.amount) for line in order.lines] == [
            ("عسل", 1500, 37500),
            ("أملو", 2000, 8000),
        ]
        assert (order.cooperative_phone, order.customer_phone) == ("+212528000001", shop.customer.phone)
        assert (len(order.code), codes.is_valid(order.code)) == (4, True)
        assert (left(unit, shop.honey), left(unit, shop.jar)) == (1000, 1000)
        assert market.order(unit, order.id) == order


def test_one_confirmation_makes_one_order(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        shop = open_shop(unit)
        order = ordered(unit, shop)
        unit.take_events()
        # Even where the stock would no longer do, or the price is another now.
        market.set_price(unit, shop.honey.id, 99900)
        unit.take_events()
        assert place(unit, shop, Line(shop.honey.id, 1500), total=37500) == Placed(order, again=True)
        assert unit.take_events() == []
        assert left(unit, shop.honey) == 1000


def test_what_is_not_there_is_not_sold(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        shop = open_shop(unit)
        too_much = place(unit, shop, Line(shop.honey.id, 2501), total=62525)
        assert too_much == market.SoldOut(shop.honey, 2500)
        paused = market.pause(unit, shop.jar.id)
        unit.take_events()
        outcome = place(unit, shop, Line(shop.honey.id, 1000), Line(shop.jar.id, 1000), total=29000)
        assert outcome == market.NotForSale(paused)
        assert unit.take_events() == []
        assert left(unit, shop.honey) == 2500
        assert market.orders_of(unit, shop.customer.person) == ()


def test_an_amount_that_was_not_shown_is_not_stored(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        shop = open_shop(unit)
        dearer = market.set_price(unit, shop.honey.id, 26000)
        outcome = place(unit, shop, Line(shop.honey.id, 1000), total=25000)
        assert outcome == market.PriceChanged(dearer, 26000)
        assert left(unit, shop.honey) == 2500
        # Shown the new total and confirmed again, with the same key: nothing was kept before.
        assert isinstance(place(unit, shop, Line(shop.honey.id, 1000), total=26000), Placed)


def test_what_is_made_when_ordered_is_never_sold_out(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        shop = open_shop(unit)
        basket = market.list_product(
            unit,
            cooperative_id=shop.cooperative.id,
            listed_by=shop.member.id,
            name="سلة",
            unit_name="piece",
            price=9000,
            supply="order",
            stock=None,
        )
        outcome = place(unit, shop, Line(basket.id, 50_000), total=450_000)
        assert isinstance(outcome, Placed)
        market.refuse(unit, outcome.order.id, shop.member.id)
        assert left(unit, basket) is None


def test_lines_that_make_no_sense_are_refused(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        shop, other = open_shop(unit), open_shop(unit, 5)
        for lines in (
            [],
            [Line(shop.honey.id, 0)],
            [Line(shop.honey.id, -1000)],
            [Line(shop.jar.id, 500)],
            [Line(shop.honey.id, 500), Line(shop.honey.id, 500)],
            [Line(shop.honey.id, 500), Line(other.honey.id, 500)],
        ):
            with pytest.raises(ValueError, match=r"order|quantity"):
                place(unit, shop, *lines, total=0)
        with pytest.raises(ValueError, match="delivery"):
            place(unit, shop, Line(shop.honey.id, 500), total=12500, delivery="drone")
        with pytest.raises(LookupError):
            place(unit, shop, Line(9999, 500), total=0)
        assert left(unit, shop.honey) == 2500


def test_the_way_of_an_order_to_the_customer(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        shop = open_shop(unit)
        order = ordered(unit, shop)
        unit.take_events()
        for step, event, status in (
            (market.accept, market.OrderAccepted, "accepted"),
            (market.ready, market.OrderReady, "ready"),
            (market.delivered, market.OrderDelivered, "delivered"),
        ):
            taken = step(unit, order.id, shop.member.id)
            assert taken == replace(order, status=status)
            assert unit.take_events() == [event(taken)]
            assert step(unit, order.id, shop.member.id) is None
            assert unit.take_events() == []
        steps = unit.connection.execute(
            select(order_steps.c.status, order_steps.c.by_contact).order_by(order_steps.c.id)
        ).all()
        assert [tuple(step) for step in steps] == [
            ("placed", shop.customer.id),
            ("accepted", shop.member.id),
            ("ready", shop.member.id),
            ("delivered", shop.member.id),
        ]
        assert left(unit, shop.honey) == 1000


def test_what_is_refused_cancelled_or_returned_is_for_others_again(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        shop = open_shop(unit)
        refused = market.refuse(unit, ordered(unit, shop, "k1").id, shop.member.id)
        assert left(unit, shop.honey) == 2500
        order = ordered(unit, shop, "k2")
        market.accept(unit, order.id, shop.member.id)
        cancelled = market.cancel(unit, order.id, shop.customer.id)
        assert left(unit, shop.honey) == 2500
        order = ordered(unit, shop, "k3")
        market.accept(unit, order.id, shop.member.id)
        market.ready(unit, order.id, shop.member.id)
        assert market.cancel(unit, order.id, shop.customer.id) is None
        returned = market.returned(unit, order.id, shop.member.id)
        assert left(unit, shop.honey) == 2500
        for ended in (refused, cancelled, returned):
            assert ended is not None
            for step in (market.accept, market.refuse, market.ready, market.delivered, market.returned):
                assert step(unit, ended.id, shop.member.id) is None
            assert market.cancel(unit, ended.id, shop.customer.id) is None
        assert left(unit, shop.honey) == 2500


def test_steps_are_for_whose_they_are(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        shop, other = open_shop(unit), open_shop(unit, 5)
        order = ordered(unit, shop)
        for step in (market.accept, market.refuse, market.ready, market.delivered, market.returned):
            for stranger in (shop.customer, other.member):
                with pytest.raises(market.NotAllowed):
                    step(unit, order.id, stranger.id)
        for stranger in (shop.member, other.customer):
            with pytest.raises(market.NotAllowed):
                market.cancel(unit, order.id, stranger.id)
        with pytest.raises(LookupError):
            market.accept(unit, 9999, shop.member.id)
        assert market.order(unit, order.id).status == "placed"
        # The same person on another channel may.
        assert market.cancel(unit, order.id, somebody(unit, 2, "sms").id) is not None


def test_orders_are_listed_for_both_sides(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        shop, other = open_shop(unit), open_shop(unit, 5)
        first = ordered(unit, shop, "k1")
        outcome = place(unit, shop, Line(other.jar.id, 1000), total=4000, key="k2")
        assert isinstance(outcome, Placed)
        second = outcome.order
        both = [shop.cooperative.id, other.cooperative.id]
        assert market.incoming(unit, both) == (first, second)
        assert market.incoming(unit, [shop.cooperative.id]) == (first,)
        assert market.incoming(unit, both, ["ready"]) == ()
        assert market.incoming(unit, both, offset=1, limit=1) == (second,)
        assert market.orders_of(unit, shop.customer.person) == (second, first)
        assert market.orders_of(unit, shop.member.person) == ()


def test_a_code_is_one_orders_only_for_a_year(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        shop = open_shop(unit)
        market.set_stock(unit, shop.honey.id, 1000 * 200)
        given = [
            place(unit, shop, Line(shop.honey.id, 10), total=250, key=f"k{number}") for number in range(100)
        ]
        made = [outcome.order for outcome in given if isinstance(outcome, Placed)]
        assert len({order.code for order in made}) == 100
        for order in made:
            market.cancel(unit, order.id, shop.customer.id)
        unit.connection.execute(update(orders).values(placed_at=func.now() - func.make_interval(1, 0, 0, 1)))
        again = place(unit, shop, Line(shop.honey.id, 10), total=250, key="a year later")
        assert isinstance(again, Placed)
        assert again.order.code == made[0].code
