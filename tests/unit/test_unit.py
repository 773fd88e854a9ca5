"""A unit of work is one transaction, whichever way its statements go."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError, ProgrammingError

from bot.store.engine import make_engine
from bot.store.unit import Unit, only_to_look, unit_of_work
from bot.store.wire import Wire

_STOP = "insert into stops (person, channel, words) values (%(person)s, 'sms', 'stop')"
_WHO = "select person from stops order by person"


def stop(unit: Unit, person: str) -> None:
    unit.rows(_STOP, {"person": person})


def in_a_unit(engine: Engine, *steps: Callable[[Unit], object]) -> None:
    with unit_of_work(engine) as unit:
        for step in steps:
            step(unit)


def attempt(unit: Unit, *steps: Callable[[Unit], object]) -> None:
    with unit.attempt():
        for step in steps:
            step(unit)


def fail(_unit: Unit) -> None:
    raise ZeroDivisionError


def stopped(engine: Engine) -> list[str]:
    with only_to_look(engine) as unit:
        return [person for (person,) in unit.rows(_WHO, {})]


def test_both_ways_are_one_transaction(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        stop(unit, "a")
        unit.connection.execute(text("update stops set person = 'b'"))
        assert unit.rows(_WHO, {}) == [("b",)]
        assert stopped(engine) == []
    assert stopped(engine) == ["b"]


def test_nothing_is_kept_of_what_raises(engine: Engine) -> None:
    by_sqlalchemy = text("insert into stops (person, channel, words) values ('b', 'sms', '')")
    with pytest.raises(ZeroDivisionError):
        in_a_unit(
            engine,
            lambda unit: stop(unit, "a"),
            lambda unit: unit.connection.execute(by_sqlalchemy),
            lambda unit: unit.tell(_STOP, {"person": "c"}),
            fail,
        )
    with only_to_look(engine) as unit:
        stop(unit, "d")
    assert stopped(engine) == []


def test_an_error_is_said_as_sqlalchemy_says_it_and_hides_what_was_written(engine: Engine) -> None:
    with pytest.raises(IntegrityError) as caught:
        in_a_unit(engine, lambda unit: stop(unit, "a"), lambda unit: stop(unit, "a"))
    assert isinstance(caught.value.orig, psycopg.errors.UniqueViolation)
    with pytest.raises(DBAPIError), unit_of_work(engine) as unit:
        stop(unit, "no \x00 in text")
    assert stopped(engine) == []


def test_of_several_that_go_together_none_is_kept_if_one_fails(engine: Engine) -> None:
    with pytest.raises(IntegrityError), unit_of_work(engine) as unit:
        unit.each((_STOP, {"person": "a"}), (_STOP, {"person": "a"}), (_STOP, {"person": "b"}))
    assert stopped(engine) == []
    with unit_of_work(engine) as unit:
        *_, who = unit.each((_STOP, {"person": "a"}), (_STOP, {"person": "b"}), (_WHO, {}))
    assert who == [("a",), ("b",)]


def test_the_last_rows_are_committed_and_nothing_follows(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        stop(unit, "a")
        assert unit.last_rows(_STOP + " returning person", {"person": "b"}) == [("b",)]
        assert stopped(engine) == ["a", "b"]
        with pytest.raises(RuntimeError, match="over"):
            stop(unit, "c")
    with pytest.raises(IntegrityError):
        in_a_unit(engine, lambda unit: stop(unit, "c"), lambda unit: unit.last_rows(_STOP, {"person": "c"}))
    assert stopped(engine) == ["a", "b"]


def test_what_is_told_is_done_before_what_is_asked_next(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        unit.tell(_STOP, {"person": "a"})
        assert unit.rows(_WHO, {}) == [("a",)]
        unit.tell(_STOP, {"person": "b"})
        assert unit.connection.execute(text("select count(*) from stops")).scalar() == 2
        unit.tell(_STOP, {"person": "c"})
    assert stopped(engine) == ["a", "b", "c"]
    with unit_of_work(engine) as unit:
        unit.tell(_STOP, {"person": "d"})
    assert stopped(engine) == ["a", "b", "c", "d"]


def test_an_attempt_that_raises_leaves_the_rest(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        stop(unit, "a")
        with pytest.raises(IntegrityError):
            attempt(unit, lambda unit: stop(unit, "b"), lambda unit: stop(unit, "a"))
        with pytest.raises(ZeroDivisionError):
            attempt(unit, lambda unit: unit.tell(_STOP, {"person": "c"}), fail)
        attempt(unit, lambda unit: unit.tell(_STOP, {"person": "d"}))
    assert stopped(engine) == ["a", "d"]


def test_what_is_told_in_an_attempt_and_fails_leaves_the_rest(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        stop(unit, "a")
        with pytest.raises(IntegrityError):
            attempt(unit, lambda unit: stop(unit, "b"), lambda unit: unit.tell(_STOP, {"person": "a"}))
        stop(unit, "c")
    assert stopped(engine) == ["a", "c"]


def test_an_error_that_was_swallowed_in_an_attempt_undoes_it_and_is_said(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        stop(unit, "a")
        with pytest.raises(DBAPIError, match="aborted"):
            attempt(unit, _swallow)
        stop(unit, "c")
    assert stopped(engine) == ["a", "c"]


def _swallow(unit: Unit) -> None:
    with pytest.raises(IntegrityError):
        unit.each((_STOP, {"person": "b"}), (_STOP, {"person": "b"}))


def test_nothing_is_told_to_a_unit_that_is_over(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        unit.last_rows(_STOP, {"person": "a"})
        with pytest.raises(RuntimeError, match="over"):
            unit.tell(_STOP, {"person": "b"})
    assert stopped(engine) == ["a"]


def _swallow_by_sqlalchemy(unit: Unit) -> None:
    with pytest.raises(ProgrammingError):
        unit.connection.execute(text("select from nowhere"))


@pytest.mark.parametrize("swallow", [_swallow, _swallow_by_sqlalchemy])
def test_a_commit_that_keeps_nothing_is_said(engine: Engine, swallow: Callable[[Unit], object]) -> None:
    with pytest.raises(DBAPIError, match="nothing was committed") as caught:
        in_a_unit(engine, lambda unit: stop(unit, "a"), swallow)
    assert not caught.value.connection_invalidated
    assert stopped(engine) == []


def test_a_connection_that_cannot_be_rolled_back_is_given_back_and_not_used_again(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: Wire) -> None:
        raise KeyboardInterrupt

    engine = make_engine(database_url, pool_size=1)
    who = "select pg_backend_pid()"
    with monkeypatch.context() as patched:
        patched.setattr(Wire, "rollback", interrupted)
        with pytest.raises(KeyboardInterrupt), only_to_look(engine) as unit:
            first = unit.row(who, {})
    assert engine.pool.checkedout() == 0  # type: ignore[attr-defined]
    with only_to_look(engine) as unit:
        assert unit.row(who, {}) != first
    engine.dispose()


@pytest.mark.parametrize("large", [1, 3], ids=["one", "three"])
def test_what_is_larger_than_the_buffer_of_the_socket_arrives(engine: Engine, large: int) -> None:
    """Also where the server is still answering what came before, and wants to be read."""
    words = "é" * 2_500_000
    answered: list[bool] = []

    def ask() -> None:
        with only_to_look(engine) as unit:
            rows = unit.each(*[("select %(words)s::text", {"words": words})] * large)
            answered.append(rows == [[(words,)]] * large)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(20)
    assert answered == [True]


def test_values_come_back_as_they_are(engine: Engine) -> None:
    asked = {"n": 7, "t": "a%b's \\ é ع", "l": ["x", "y,{z}"], "b": True, "none": None}
    query = (
        "select %(n)s::bigint, %(t)s::text, %(l)s::text[], %(b)s::bool, %(none)s::text, 7 %% 4, %(n)s::int"
    )
    with only_to_look(engine) as unit:
        assert unit.row(query, asked) == (7, asked["t"], asked["l"], True, None, 3, 7)
        assert unit.row("""select '{"a": [1, null]}'::jsonb, now() is not null""", {}) == (
            {"a": [1, None]},
            True,
        )


def test_a_rollback_elsewhere_forgets_nothing_that_is_prepared(engine: Engine) -> None:
    """Psycopg would have the server forget all that is prepared, ours included."""
    for _ in range(3):
        assert stopped(engine) == []
        with engine.connect() as connection:
            for _ in range(3):
                connection.execute(text("select 1"))
            connection.rollback()


def test_a_table_that_changed_under_us_is_stumbled_over_once(engine: Engine) -> None:
    with only_to_look(engine) as unit:
        unit.rows("select * from stops", {})
    with engine.begin() as connection:
        connection.execute(text("alter table stops add column why text"))
    with pytest.raises(DBAPIError), only_to_look(engine) as unit:
        unit.rows("select * from stops", {})
    with only_to_look(engine) as unit:
        unit.rows("select * from stops", {})


def test_a_connection_that_breaks_in_the_middle_is_said_and_replaced(engine: Engine) -> None:
    end_ours = "select pg_terminate_backend(pg_backend_pid())"
    ways: list[Callable[[Unit], object]] = [
        lambda unit: unit.rows(end_ours, {}),
        lambda unit: unit.each((end_ours, {}), (_STOP, {"person": "b"})),
        lambda unit: unit.last_rows(end_ours, {}),
        lambda unit: unit.each((_STOP, {"person": "b"}), (end_ours, {}), (_WHO, {})),
    ]
    for way in ways:
        with pytest.raises(OperationalError) as caught:
            in_a_unit(engine, lambda unit: stop(unit, "a"), way)
        assert caught.value.connection_invalidated
        assert stopped(engine) == []


def test_a_connection_that_broke_while_nobody_asked_is_said(engine: Engine) -> None:
    ways: list[Callable[[Unit], object]] = [
        lambda unit: stop(unit, "b"),
        lambda unit: unit.last_rows(_WHO, {}),
        lambda _: None,
    ]
    for way in ways:
        with pytest.raises(OperationalError) as caught:
            in_a_unit(engine, lambda unit: stop(unit, "a"), lambda _: _end_all(engine), way)
        assert caught.value.connection_invalidated
        assert stopped(engine) == []


def test_a_connection_that_is_refused_is_said_like_one_that_broke() -> None:
    engine = make_engine("postgresql://nobody@127.0.0.1:9/nowhere")
    for opened in (unit_of_work, only_to_look):
        with pytest.raises(OperationalError) as caught, opened(engine):
            pass
        assert caught.value.connection_invalidated


def _end_all(engine: Engine) -> None:
    """Every connection to this database but the one that says so."""
    with engine.connect() as connection:
        connection.execute(
            text(
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                " where datname = current_database() and pid <> pg_backend_pid()"
            )
        )


def test_what_is_no_sql_is_an_error_of_ours_and_the_next_unit_is_well(engine: Engine) -> None:
    with pytest.raises(ProgrammingError), unit_of_work(engine) as unit:
        unit.rows("selekt 1", {})
    assert stopped(engine) == []


def test_whoever_waits_for_a_lock_keeps_no_other_thread_waiting(engine: Engine) -> None:
    """And what travels with the lock sees what whoever held it has written."""
    lock = "select words from stops where person = 'a' for update"
    counted = "select count(*) from stops"
    with unit_of_work(engine) as unit:
        stop(unit, "a")
    started = threading.Event()

    def wait() -> int:
        with unit_of_work(engine) as unit:
            started.set()
            _, ((number,),) = unit.each((lock, {}), (counted, {}))
            return int(number)

    with ThreadPoolExecutor(1) as pool:
        with unit_of_work(engine) as unit:
            unit.rows(lock, {})
            waiting = pool.submit(wait)
            started.wait(5)
            stop(unit, "b")
            assert not waiting.done()
        assert waiting.result(5) == 2
