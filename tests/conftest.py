"""A real PostgreSQL and a real Valkey, shared by one run of the tests; each test finds them empty."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import redis
from sqlalchemy import Engine

from bot import embedded
from bot.settings import Settings
from bot.store import migrations
from bot.store.engine import make_engine
from tools import browser

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[embedded.Postgres]:
    """The server; its database ``taawoun`` is migrated and stays empty: tests get copies."""
    with embedded.Postgres(tmp_path_factory.mktemp("postgres"), durable=False) as server:
        engine = make_engine(server.url)
        migrations.upgrade(engine)
        engine.dispose()
        yield server


@pytest.fixture
def database_url(postgres: embedded.Postgres) -> Iterator[str]:
    """The address of a fresh, migrated, empty database, for tests that start processes."""
    name = f"test_{next(_numbers)}"
    with psycopg.connect(_libpq(postgres), autocommit=True) as connection:
        connection.execute(f"create database {name} template taawoun strategy file_copy")
        yield postgres.database(name)
        connection.execute(f"drop database {name} with (force)")


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """An engine on a fresh, migrated, empty database."""
    engine = make_engine(database_url, pool_size=20)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def valkey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[embedded.Valkey]:
    """The server; whoever stops it starts it again."""
    with embedded.Valkey(tmp_path_factory.mktemp("valkey")) as server:
        yield server


@pytest.fixture
def redis_client(valkey: embedded.Valkey) -> Iterator[redis.Redis]:
    """A client of an empty Valkey."""
    with redis.Redis.from_url(valkey.url) as client:
        client.flushall()
        yield client


@pytest.fixture
def redis_url(redis_client: redis.Redis, valkey: embedded.Valkey) -> str:
    """The address of an empty Valkey."""
    return valkey.url


@pytest.fixture
def settings(database_url: str, redis_url: str, tmp_path: Path) -> Settings:
    """Settings of a bot whose carrier is nowhere: tests that send say where their double is."""
    return Settings(
        database_url=database_url,
        redis_url=redis_url,
        media_url=str(tmp_path / "media"),
        public_url="https://taawoun.example",
        secret_key="a secret of the tests, long enough for signing",
        twilio_account_sid="AC" + "0" * 32,
        twilio_auth_token="the token of the tests",
        twilio_api_url="http://127.0.0.1:9",
        twilio_whatsapp_from="+14155238886",
        twilio_sms_from="+14155238887",
    )


def _libpq(server: embedded.Postgres) -> str:
    return server.database("postgres").replace("postgresql+psycopg://", "postgresql://")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a browser; without one its tests are skipped, but not in CI."""
    path = browser.find()
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"no browser: {browser.HOW}")
        pytest.skip(f"no browser: {browser.HOW}")
    return path
