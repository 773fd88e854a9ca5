"""The migrations make exactly the tables of ``tables.py``, once, whoever runs them."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import OperationalError

from bot import embedded
from bot.store import migrations
from bot.store.engine import DatabaseAddressError, database_url, make_engine


@pytest.fixture
def empty(postgres: embedded.Postgres) -> Iterator[Engine]:
    """An engine on a database where nothing was ever migrated."""
    libpq = postgres.database("postgres").replace("postgresql+psycopg", "postgresql")
    with psycopg.connect(libpq, autocommit=True) as connection:
        connection.execute("create database never_migrated template template0")
        engine = make_engine(postgres.database("never_migrated"))
        yield engine
        engine.dispose()
        connection.execute("drop database never_migrated with (force)")


def test_the_migrations_make_the_tables(engine: Engine) -> None:
    assert migrations.is_current(engine)
    assert migrations.differences(engine) == []


def test_a_difference_is_seen(engine: Engine) -> None:
    """Or the test above could not fail."""
    with engine.begin() as connection:
        connection.execute(text("alter table contacts drop column name"))
        connection.execute(text("create index more on contacts (channel)"))
    assert {difference[0] for difference in migrations.differences(engine)} == {"add_column", "remove_index"}


def test_an_empty_database_is_not_current(empty: Engine) -> None:
    assert migrations.current(empty) is None
    assert not migrations.is_current(empty)


def test_releases_at_the_same_time_wait_for_one_another(empty: Engine) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: migrations.upgrade(empty), range(4)))
    assert migrations.is_current(empty)
    with empty.connect() as connection:
        held = connection.execute(text("select count(*) from pg_locks where locktype = 'advisory'"))
        assert held.scalar_one() == 0


def test_the_way_back_leaves_nothing(empty: Engine) -> None:
    migrations.upgrade(empty)
    migrations.downgrade(empty, "base")
    assert inspect(empty).get_table_names() == ["alembic_version"]


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_the_usual_addresses_are_understood(scheme: str) -> None:
    url = database_url(f"{scheme}://ali:s@db.example/taawoun?sslmode=require")
    assert url.drivername == "postgresql+psycopg"
    assert (url.host, url.database, url.query["sslmode"]) == ("db.example", "taawoun", "require")


@pytest.mark.parametrize("address", ["sqlite:///x", "postgresql://ali:s@host", "no address", ""])
def test_other_addresses_are_refused_without_being_repeated(address: str) -> None:
    with pytest.raises(DatabaseAddressError) as caught:
        database_url(address)
    assert not address or address not in str(caught.value)


def test_a_session_speaks_utc_keeps_letters_and_has_a_name(engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.execute(text("show timezone")).scalar() == "UTC"
        assert connection.execute(text("show application_name")).scalar() == "taawoun"
        assert connection.execute(text("show statement_timeout")).scalar() == "30s"


def test_what_is_stuck_is_given_up(database_url: str) -> None:
    engine = make_engine(database_url, statement_seconds=0.1)
    with engine.connect() as connection, pytest.raises(OperationalError, match="statement timeout"):
        connection.execute(text("select pg_sleep(20)"))
    engine.dispose()


def test_a_restart_of_the_database_between_two_transactions_is_not_noticed(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    with embedded.Postgres(tmp_path_factory.mktemp("restarted"), durable=False) as server:
        engine = make_engine(server.url, pool_size=3)
        _use_all(engine, 3)
        for stop in (server.stop, server.kill):
            stop()
            server.start()
            _use_all(engine, 3)
        engine.dispose()


def _use_all(engine: Engine, number: int) -> None:
    connections = [engine.connect() for _ in range(number)]
    for connection in connections:
        assert connection.execute(text("select 1")).scalar() == 1
    for connection in connections:
        connection.close()
