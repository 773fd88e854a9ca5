"""One message, one effect, one answer: repeated, in parallel, or with a fault in the middle.

Each test names the guard that it watches; with the guard taken out, it fails.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from sqlalchemy import Row, event, text
from sqlalchemy.exc import OperationalError

from bot import market, people
from bot.assembly import Assembly
from bot.channels.inbound import Inbound
from bot.conversation.flow import Ask
from bot.reception.receive import Answer
from bot.reception.standing import stand
from bot.settings import Settings
from bot.store.unit import unit_of_work
from flows import sell
from flows.book import BOOK
from tests.faults.test_stock_race import somebody_waits, wait_until

FATIMA, KARIM, SALMA = "sms:+212611111111", "sms:+212622222222", "sms:+212633333333"


@pytest.fixture
def assembly(settings: Settings) -> Iterator[Assembly]:
    """A bot whose SMS can be answered, with connections for a crowd."""
    made = Assembly(settings.model_copy(update={"sms_two_way": True}), "faults", connections=10)
    yield made
    made.close()


def message(address: str, text: str, id: str) -> Inbound:
    return Inbound(
        channel="sms",
        carrier="twilio",
        address=address,
        to="sms:+14155238887",
        message_id=id,
        text=text,
        phone=address.removeprefix("sms:"),
    )


def say(assembly: Assembly, address: str, *texts: str) -> Answer:
    """Say several things one after the other; the last answer."""
    answers = [
        assembly.reception.receive(message(address, words, f"{address}-{number}-{words}"), "trace")
        for number, words in enumerate(texts)
    ]
    return answers[-1]


def at_once(assembly: Assembly, messages: Sequence[Inbound]) -> list[Answer]:
    with ThreadPoolExecutor(len(messages)) as crowd:
        return list(crowd.map(lambda each: assembly.reception.receive(each, "trace"), messages))


def rows(assembly: Assembly, query: str) -> Sequence[Row[Any]]:
    with assembly.database.connect() as connection:
        return connection.execute(text(query)).all()


def statuses(assembly: Assembly, table: str) -> list[str]:
    return [row[0] for row in rows(assembly, f"select status from {table} order by id")]


def words(answer: Answer) -> str:
    assert answer.message is not None
    return answer.message.text


def a_shop(assembly: Assembly, stock: int) -> None:
    """A cooperative whose president is Fatima, and that has so many kilos of one thing."""
    with unit_of_work(assembly.database) as unit:
        tifawin = people.create(unit, "تعاونية تيفاوين", "Coop Tifawin", "09", phone="+212524000001")
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
            stock=stock * 1000,
        )


TO_SUMMARY = ("Bonjour", "1", "1", "1", "1", "1", "1 kg", "1", "Karim")
"""What a customer says from the first word to the summary of an order of one kilo."""


def test_the_same_message_twice_has_one_effect_and_the_same_answer(assembly: Assembly) -> None:
    """Guard: the unique claim of the message's id."""
    say(assembly, KARIM, "Bonjour")
    first = assembly.reception.receive(message(KARIM, "1", "SM1"), "trace")
    again = assembly.reception.receive(message(KARIM, "1", "SM1"), "trace")
    assert words(again) == words(first)
    assert (first.repeated, again.repeated) == (False, True)
    assert again.row == first.row
    state = rows(assembly, "select state ->> 'state' from sessions")[0][0]
    assert state == "consent"


def test_the_same_message_eight_times_at_once_has_one_effect_and_one_answer(assembly: Assembly) -> None:
    """Guards: the claim, and the lock of the session before it."""
    say(assembly, KARIM, "Bonjour")
    answers = at_once(assembly, [message(KARIM, "1", "SM1")] * 8)
    assert sorted(answer.repeated for answer in answers) == [False] + [True] * 7
    assert len({words(answer) for answer in answers}) == 1
    assert len(rows(assembly, "select id from outbox where inbound_id is not null")) == 2
    assert rows(assembly, "select state ->> 'state' from sessions")[0][0] == "consent"


def test_the_first_message_of_somebody_eight_times_at_once_makes_one_contact(assembly: Assembly) -> None:
    """Guard: a contact is made once, whoever comes first."""
    answers = at_once(assembly, [message(KARIM, "salam", "SM1")] * 8)
    assert len({words(answer) for answer in answers}) == 1
    assert len(rows(assembly, "select id from contacts")) == 1
    assert len(rows(assembly, "select id from outbox")) == 1


def test_three_messages_at_once_are_handled_one_after_another(assembly: Assembly) -> None:
    """Guard: the lock of the session. Without it all three see the same state."""
    say(assembly, KARIM, "Bonjour")
    answers = at_once(assembly, [message(KARIM, "1", f"SM{n}") for n in range(3)])
    assert len({words(answer) for answer in answers}) == 3
    serial = rows(assembly, "select (state ->> 'serial')::int from sessions")[0][0]
    assert serial == 4
    order = [
        row[0]
        for row in rows(assembly, "select inbound_id from outbox where inbound_id is not null order by id")
    ]
    assert order == sorted(order), "handled in the order in which they were accepted"


def test_two_customers_and_the_last_unit_make_one_order(assembly: Assembly) -> None:
    """Guard: stock is reserved in the order's own transaction, under the product's lock."""
    a_shop(assembly, stock=1)
    for customer in (KARIM, SALMA):
        assert "250" in words(say(assembly, customer, *TO_SUMMARY))
    answers = at_once(assembly, [message(KARIM, "1", "SM-K"), message(SALMA, "1", "SM-S")])
    assert "failed" not in {answer.outcome for answer in answers}
    assert len(rows(assembly, "select id from orders")) == 1
    assert rows(assembly, "select stock from products")[0][0] == 0


def test_a_double_yes_makes_one_order(assembly: Assembly) -> None:
    """Guards: the session's lock, and the key of one confirmation."""
    a_shop(assembly, stock=10)
    say(assembly, KARIM, *TO_SUMMARY)
    at_once(assembly, [message(KARIM, "1", "SM-1"), message(KARIM, "1", "SM-2")])
    assert len(rows(assembly, "select id from orders")) == 1
    assert rows(assembly, "select stock from products")[0][0] == 9_000


def test_one_yes_makes_one_order_even_from_a_session_gone_back_in_time(assembly: Assembly) -> None:
    """Guard: the key of one confirmation, in the orders themselves."""
    a_shop(assembly, stock=10)
    say(assembly, KARIM, *TO_SUMMARY)
    with assembly.database.begin() as connection:
        before = connection.execute(
            text("select state::text from sessions where contact_id = 2")
        ).scalar_one()
    assembly.reception.receive(message(KARIM, "1", "SM-1"), "trace")
    with assembly.database.begin() as connection:
        connection.execute(
            text("update sessions set state = cast(:state as jsonb) where contact_id = 2"), {"state": before}
        )
    assembly.reception.receive(message(KARIM, "1", "SM-2"), "trace")
    assert len(rows(assembly, "select id from orders")) == 1


def test_a_turn_that_raises_leaves_the_session_and_tells_a_person(assembly: Assembly) -> None:
    """Guard: the turn's transaction is undone whole; what was said is kept all the same."""
    a_shop(assembly, stock=10)
    say(assembly, FATIMA, "salam", "1")
    before = rows(assembly, "select state::text from sessions")[0][0]
    whole = BOOK.flows["sell"].states["photo"]
    assert isinstance(whole, Ask)
    broken = replace(whole, then=sell.onward("nowhere"))
    BOOK.flows["sell"].states["photo"] = broken
    try:
        answer = assembly.reception.receive(message(FATIMA, "1", "SM1"), "trace")
    finally:
        BOOK.flows["sell"].states["photo"] = whole
    assert answer.outcome == "failed"
    assert answer.message is not None
    assert rows(assembly, "select state::text from sessions")[0][0] == before
    assert [tuple(row) for row in rows(assembly, "select reason, words from help_requests")] == [
        ("failed", "1")
    ]
    failure = rows(assembly, "select failure from inbound where failure is not null")[0][0]
    assert isinstance(failure, dict)
    assert failure["state"] == "photo"
    assert re.search("nowhere", str(failure["traceback"]))


def test_a_connection_that_was_refused_is_no_fault_of_the_turn(assembly: Assembly) -> None:
    """Guard: the carrier is to bring it again; nobody is told that we failed."""
    say(assembly, KARIM, "Bonjour")
    assembly.database.dispose()
    refused: list[None] = []

    def refuse_once(*_: object) -> None:
        if not refused:
            refused.append(None)
            raise psycopg.OperationalError("connection refused")

    event.listen(assembly.database, "do_connect", refuse_once)
    with pytest.raises(OperationalError):
        assembly.reception.receive(message(KARIM, "1", "SM1"), "trace")
    assert rows(assembly, "select id from inbound where message_id = 'SM1'") == []
    again = assembly.reception.receive(message(KARIM, "1", "SM1"), "trace")
    assert (again.repeated, again.outcome) == (False, "understood")


def test_a_message_is_claimed_for_whoever_wrote_it_and_not_for_whoever_stood_here_before(
    assembly: Assembly,
) -> None:
    """Guard: the lock leaves nobody's id with the transaction where it finds nobody."""
    say(assembly, FATIMA, "salam")
    with unit_of_work(assembly.database) as unit:
        first = stand(unit, message(FATIMA, "1", "SM1"), "trace")
        second = stand(unit, message(SALMA, "salam", "SM2"), "trace")
    assert first.contact.address == FATIMA
    assert second.contact.address == SALMA
    assert second.inbound_id is not None
    claimed = rows(
        assembly,
        "select address from inbound join contacts c on c.id = contact_id where message_id like 'SM_' "
        "order by message_id",
    )
    assert [address for (address,) in claimed] == [FATIMA, SALMA]


def test_a_notice_reaches_whoever_is_busy_only_when_they_are_free(assembly: Assembly) -> None:
    """A member in the middle of listing something is not asked about an order: "1" stays hers."""
    a_shop(assembly, stock=10)
    say(assembly, FATIMA, "salam", "1")  # sell: photo?
    say(assembly, KARIM, *TO_SUMMARY, "1")
    alert = rows(assembly, "select message ->> 'text' from outbox where priority = 1")[0][0]
    assert "\n1 " not in str(alert), "nothing to answer yet"
    # Even if they began in the very moment in which they were asked: the digit is for what they do.
    with assembly.database.begin() as connection:
        connection.execute(text("update prompts set status = 'asked'"))
    assembly.reception.receive(message(FATIMA, "1", "SM-F"), "trace")
    place = rows(assembly, "select state ->> 'state' from sessions where contact_id = 1")[0][0]
    assert place == "name", "the digit went to the listing, not to the order"
    assert statuses(assembly, "orders") == ["placed"]
    with assembly.database.begin() as connection:
        connection.execute(text("update prompts set status = 'deferred'"))
    assembly.reception.receive(message(FATIMA, "menu", "SM-G"), "trace")
    assert statuses(assembly, "prompts") == ["asked"]
    assembly.reception.receive(message(FATIMA, "1", "SM-H"), "trace")
    assert statuses(assembly, "orders") == ["accepted"]


def test_a_turn_sees_what_the_turn_before_has_written(assembly: Assembly) -> None:
    """Guard: the lock of the session, taken before it is read."""
    say(assembly, KARIM, "Bonjour")
    with ThreadPoolExecutor(1) as other:
        with assembly.database.begin() as before:
            before.execute(text("update sessions set state = jsonb_set(state, '{serial}', '100')"))
            turn = other.submit(assembly.reception.receive, message(KARIM, "1", "SM1"), "trace")
            wait_until(lambda: turn.done() or somebody_waits(assembly.database))
        turn.result(timeout=60)
    assert rows(assembly, "select (state ->> 'serial')::int from sessions")[0][0] == 101
