"""One database and one bot for many tests, emptied between them: quicker than one for each."""

from __future__ import annotations

from pathlib import Path

import psycopg
from sqlalchemy import Engine, text

from bot import embedded
from bot.settings import Settings
from bot.store.tables import metadata


def settings_of(name: str, postgres: embedded.Postgres, valkey: embedded.Valkey, media: Path) -> Settings:
    """Settings of a bot whose SMS can be answered, on a new database of this name."""
    server = postgres.database("postgres").replace("postgresql+psycopg://", "postgresql://")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"create database {name} template taawoun strategy file_copy")
    return Settings(
        database_url=postgres.database(name),
        redis_url=valkey.url,
        media_url=str(media),
        public_url="https://taawoun.example",
        secret_key="a secret of the tests, long enough for signing",
        twilio_account_sid="AC" + "0" * 32,
        twilio_auth_token="the token of the tests",
        twilio_api_url="http://127.0.0.1:9",
        twilio_whatsapp_from="+14155238886",
        twilio_sms_from="+14155238887",
        sms_two_way=True,
    )


def empty(engine: Engine) -> None:
    """Forget everybody and everything; the next one is number 1 again."""
    tables = ", ".join(table.name for table in metadata.sorted_tables)
    with engine.begin() as connection:
        connection.execute(text(f"truncate {tables} restart identity"))
