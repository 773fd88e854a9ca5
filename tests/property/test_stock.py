"""Stock is never sold twice and never lost, whatever customers and members do, in any order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import Engine

from bot import market, people
from bot.market import Line, NotForSale, Order, Placed, PriceChanged, Product, SoldOut
from bot.people import Contact
from bot.store.unit import Unit, unit_of_work

NEXT = {
    "accept": ("placed", "accepted"),
    "refuse": ("placed", "refused"),
    "ready": ("accepted", "ready"),
    "delivered": ("ready", "delivered"),
    "returned": ("ready", "returned"),
}
GIVES_BACK = {"refused", "cancelled", "returned"}

_numbers = count(1)
kilos = st.integers(1, 4_000)
which = st.integers(0, 2)
any_order = st.integers(0, 50)


def somebody(unit: Unit) -> Contact:
    phone = f"+2126{next(_numbers):08d}"
    return people.meet(unit, channel="sms", address=f"sms:{phone}", phone=phone)


class Market(RuleBasedStateMachine):
    """One cooperative with three products, beside a model of what must be left of each."""

    engine: Engine

    def __init__(self) -> None:
        super().__init__()
        self.products: list[Product] = []
        self.orders: list[Order] = []
        self.keys: list[str] = []
        with unit_of_work(self.engine) as unit:
            cooperative = people.create(unit, "تايتماتين", "Taytmatine", "09")
            self.member, self.customer = somebody(unit), somebody(unit)
            people.join(unit, self.member, cooperative.join_code)
            for supply, stock in (("stock", 30_000), ("stock", 3_000), ("order", None)):
                self.products.append(
                    market.list_product(
                        unit,
                        cooperative_id=cooperative.id,
                        listed_by=self.member.id,
                        name="عسل",
                        unit_name="kg",
                        price=24_999,
                        supply=supply,
                        stock=stock,
                    )
                )

    @rule(amounts=st.dictionaries(which, kilos, min_size=1), right=st.sampled_from([True, True, True, False]))
    def place(self, amounts: dict[int, int], right: bool) -> None:
        """A customer confirms: everything is there and as shown, or nothing happens."""
        lines = [Line(self.products[at].id, quantity) for at, quantity in amounts.items()]
        shown = sum(market.amount_of(self.products[at].price, kilos) for at, kilos in amounts.items())
        key = f"key {next(_numbers)}"
        outcome = self._confirm(key, lines, shown if right else shown + 1)
        chosen = [(self.products[at], quantity) for at, quantity in amounts.items()]
        if any(product.status != "on" or not product.has(quantity) for product, quantity in chosen):
            assert isinstance(outcome, NotForSale | SoldOut)
        elif not right:
            assert isinstance(outcome, PriceChanged)
            assert outcome.total == shown
        else:
            assert isinstance(outcome, Placed)
            assert not outcome.again
            assert outcome.order.total == shown == sum(line.amount for line in outcome.order.lines)
            self._keep(outcome.order, key, -1)

    @rule(number=any_order)
    def confirm_again(self, number: int) -> None:
        """The same confirmation once more: the same order, and nothing else."""
        if self.orders:
            at = number % len(self.orders)
            known = self.orders[at]
            lines = [Line(line.product_id, line.quantity) for line in known.lines]
            assert self._confirm(self.keys[at], lines, known.total) == Placed(known, again=True)

    @rule(number=any_order, step=st.sampled_from(sorted(NEXT)))
    def member_step(self, number: int, step: str) -> None:
        """A member takes a step: it happens where it is the next, and only there."""
        act: Callable[[Unit, int, int], Order | None] = getattr(market, step)
        since, status = NEXT[step]
        self._step(number, act, self.member.id, (since,), status)

    @rule(number=any_order, turns=st.lists(st.booleans(), min_size=1, max_size=3))
    def member_goes_on(self, number: int, turns: list[bool]) -> None:
        """A member takes steps that are possible: an order gets to its end, too."""
        open_orders = [at for at, order in enumerate(self.orders) if order.status in market.OPEN]
        if open_orders:
            at = open_orders[number % len(open_orders)]
            for turn in turns:
                ways = [step for step in sorted(NEXT) if NEXT[step][0] == self.orders[at].status]
                if ways:
                    self.member_step(at, ways[-1 if turn else 0])

    @rule(number=any_order)
    def cancel(self, number: int) -> None:
        """The customer cancels while they may."""
        self._step(number, market.cancel, self.customer.id, ("placed", "accepted"), "cancelled")

    @rule(at=st.integers(0, 1), stock=kilos)
    def count_again(self, at: int, stock: int) -> None:
        """A member says how much is left to sell."""
        self._change(at, lambda unit, product_id: market.set_stock(unit, product_id, stock))

    @rule(at=which, price=st.integers(1, 1_000_000))
    def set_price(self, at: int, price: int) -> None:
        """A member says another price."""
        self._change(at, lambda unit, product_id: market.set_price(unit, product_id, price))

    @rule(at=which, on=st.booleans())
    def pause_or_resume(self, at: int, on: bool) -> None:
        """A member takes something off, or puts it back."""
        self._change(at, market.resume if on else market.pause)

    @invariant()
    def everything_is_as_it_should_be(self) -> None:
        """What is stored is what the model says: stock, prices, orders."""
        with unit_of_work(self.engine) as unit:
            assert [market.product(unit, product.id) for product in self.products] == self.products
            assert [market.order(unit, order.id) for order in self.orders] == self.orders
            open_orders = [order for order in self.orders if order.status in market.OPEN]
            assert len({order.code for order in open_orders}) == len(open_orders)
            assert unit.take_events() == []

    def _confirm(self, key: str, lines: list[Line], total: int) -> market.Outcome:
        with unit_of_work(self.engine) as unit:
            outcome = market.place(
                unit,
                customer_id=self.customer.id,
                lines=lines,
                expected_total=total,
                delivery="pickup",
                customer_name="Youssef",
                confirmation=key,
            )
            happened = isinstance(outcome, Placed) and not outcome.again
            assert len(unit.take_events()) == happened
            return outcome

    def _step(
        self,
        number: int,
        act: Callable[[Unit, int, int], Order | None],
        by: int,
        since: tuple[str, ...],
        status: str,
    ) -> None:
        if not self.orders:
            return
        at = number % len(self.orders)
        before = self.orders[at]
        with unit_of_work(self.engine) as unit:
            after = act(unit, before.id, by)
        if before.status not in since:
            assert after is None
            return
        assert after == replace(before, status=status)
        self.orders[at] = after
        if status in GIVES_BACK:
            self._move_stock(after, +1)

    def _change(self, at: int, act: Callable[[Unit, int], Product]) -> None:
        with unit_of_work(self.engine) as unit:
            self.products[at] = act(unit, self.products[at].id)

    def _keep(self, order: Order, key: str, sign: int) -> None:
        self.orders.append(order)
        self.keys.append(key)
        self._move_stock(order, sign)

    def _move_stock(self, order: Order, sign: int) -> None:
        for line in order.lines:
            at = [product.id for product in self.products].index(line.product_id)
            known = self.products[at]
            if known.stock is not None:
                self.products[at] = replace(known, stock=known.stock + sign * line.quantity)


def test_stock_and_orders_agree_with_the_model(engine: Engine) -> None:
    class HereAndNow(Market):
        pass

    HereAndNow.engine = engine
    run_state_machine_as_test(
        HereAndNow,
        settings=settings(
            max_examples=30,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
