"""One bot for all stories: it begins each of them with nobody and nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from redis import Redis

from bot import embedded
from bot.assembly import Assembly
from bot.settings import Settings
from tests.stories.telling import Told


@pytest.fixture(scope="session")
def assembly(
    postgres: embedded.Postgres, valkey: embedded.Valkey, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Assembly]:
    """The parts of a bot whose SMS can be answered, on a database for stories only."""
    server = postgres.database("postgres").replace("postgresql+psycopg://", "postgresql://")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("create database stories template taawoun strategy file_copy")
    settings = Settings(
        database_url=postgres.database("stories"),
        redis_url=valkey.url,
        media_url=str(tmp_path_factory.mktemp("media")),
        public_url="https://taawoun.example",
        secret_key="a secret of the stories, long enough for signing",
        twilio_account_sid="AC" + "0" * 32,
        twilio_auth_token="the token of the stories",
        twilio_api_url="http://127.0.0.1:9",
        twilio_whatsapp_from="+14155238886",
        twilio_sms_from="+14155238887",
        sms_two_way=True,
    )
    made = Assembly(settings, "stories")
    yield made
    made.close()
    Redis.from_url(valkey.url).flushall()


@pytest.fixture(scope="session")
def told(assembly: Assembly) -> Callable[[Path], Told]:
    """Tells a story, once however often it is asked for."""
    known: dict[Path, Told] = {}

    def tell(story: Path) -> Told:
        if story not in known:
            known[story] = Told(assembly)
            known[story].tell(story.read_text(encoding="utf-8"))
        return known[story]

    return tell
