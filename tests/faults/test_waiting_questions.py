"""A question that had to wait is put, even where its turn to be put was missed."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Sequence

import pytest
from sqlalchemy import text

from bot import market, people
from bot.assembly import Assembly
from bot.channels.inbound import Inbound
from bot.conversation.session import Session
from bot.reception.receive import Answer
from bot.settings import Settings
from bot.store.unit import unit_of_work

FATIMA, KARIM, SALMA = "sms:+212611111111", "sms:+212622222222", "sms:+212633333333"


@pytest.fixture
def assembly(settings: Settings) -> Iterator[Assembly]:
    """A bot whose SMS can be answered; Fatima has honey to sell."""
    made = Assembly(settings.model_copy(update={"sms_two_way": True}), "faults", connections=10)
    with unit_of_work(made.database) as unit:
        tifawin = people.create(unit, "تعاونية تيفاوين", "Coop Tifawin", "09")
        fatima = people.meet(unit, channel="sms", address=FATIMA, phone=FATIMA[4:])
        people.set_language(unit, fatima.id, "fr")
        people.give_consent(unit, fatima, "test")
        people.join(unit, fatima, tifawin.join_code)
        market.list_product(
            unit,
            cooperative_id=tifawin.id,
            listed_by=fatima.id,
            name="Miel",
            unit_name="kg",
            price=25_000,
            supply="stock",
            stock=10_000,
        )
    yield made
    made.close()


numbers = itertools.count()


def say(assembly: Assembly, address: str, *texts: str) -> Answer:
    """Say several things one after the other; the last answer."""
    for words in texts:
        inbound = Inbound(
            channel="sms",
            carrier="twilio",
            address=address,
            to="sms:+14155238887",
            message_id=f"{address}-{next(numbers)}",
            text=words,
            phone=address.removeprefix("sms:"),
        )
        answer = assembly.reception.receive(inbound, "trace")
    return answer


def order(assembly: Assembly, customer: str = KARIM) -> None:
    say(assembly, customer, "Bonjour", "1", "1", "1", "1", "1", "1 kg", "1", "Karim", "1")


def asked(assembly: Assembly) -> int:
    """Put waiting questions as the clock's errand does; how many were put."""
    with unit_of_work(assembly.database) as unit:
        return assembly.reception.post.ask_those_free(unit, "trace")


def prompts(assembly: Assembly) -> Sequence[str]:
    with assembly.database.connect() as connection:
        return connection.execute(text("select status from prompts order by id")).scalars().all()


MENU = Session("home", "member", serial=9).to_json()


def forget_the_turn(assembly: Assembly) -> None:
    """Fatima is at the menu, and the turn that brought her there did not see the question."""
    with assembly.database.begin() as connection:
        connection.execute(
            text("update sessions set state = cast(:state as jsonb) where contact_id = 1"),
            {"state": json.dumps(MENU)},
        )


def test_whoever_became_free_at_the_same_moment_is_asked_by_the_clock(assembly: Assembly) -> None:
    """Guard: the errand; the notice and the turn looked at each other without a lock."""
    say(assembly, FATIMA, "salam", "1")
    order(assembly)
    assert prompts(assembly) == ["deferred"]
    forget_the_turn(assembly)
    assert asked(assembly) == 1
    assert prompts(assembly) == ["asked"]
    answer = say(assembly, FATIMA, "1")
    assert answer.flow == "incoming"
    assert prompts(assembly) == []


def test_whoever_is_busy_is_not_asked_and_nobody_is_asked_twice(assembly: Assembly) -> None:
    say(assembly, FATIMA, "salam", "1")
    order(assembly)
    assert asked(assembly) == 0, "she is listing something"
    forget_the_turn(assembly)
    order(assembly, SALMA)
    assert asked(assembly) == 0, "she was asked about the second order, which came when she was free"
    assert prompts(assembly) == ["deferred", "asked"]


def test_whoever_walked_away_in_the_middle_is_asked_in_the_end(assembly: Assembly) -> None:
    say(assembly, FATIMA, "salam", "1")
    order(assembly)
    with assembly.database.begin() as connection:
        connection.execute(text("update sessions set updated_at = now() - interval '31 minutes'"))
    assert asked(assembly) == 1
    assert prompts(assembly) == ["asked"]


def test_whoever_is_in_a_turn_of_their_own_is_left_to_it(assembly: Assembly) -> None:
    say(assembly, FATIMA, "salam", "1")
    order(assembly)
    forget_the_turn(assembly)
    with assembly.database.begin() as connection:
        connection.execute(text("select from sessions where contact_id = 1 for update"))
        assert asked(assembly) == 0
    assert asked(assembly) == 1
