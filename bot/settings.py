"""Settings: from the environment and, in development, from a file ``.env``.

A missing or malformed one stops the start with one line that names it.
"""

from __future__ import annotations

import os
import re
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import unquote, urlsplit

from pydantic import AfterValidator, Field, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.store.engine import database_url

LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})
PHONE = re.compile(r"\+[1-9]\d{6,14}")
SHORTEST_SECRET = 32


class SettingsError(Exception):
    """Settings are missing or malformed; the message is one line, and shows no value."""


def _database(value: str) -> str:
    return database_url(value).render_as_string(hide_password=False)


def _redis(value: str) -> str:
    if urlsplit(value).scheme not in ("redis", "rediss", "unix"):
        raise ValueError("must begin with redis://, rediss:// or unix://")
    return value


def _folder(value: str) -> str:
    """A folder, as a path or as ``file:///path``; other schemes are not kept here."""
    parts = urlsplit(value)
    if parts.scheme == "file":
        return unquote(parts.path)
    if "://" in value:
        raise ValueError("must be a folder, or begin with file://")
    return value


def _web(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("must be an address like https://bot.example.ma")
    if parts.query or parts.fragment:
        raise ValueError("must have no query and no fragment")
    return value.rstrip("/")


def _public(value: str) -> str:
    """Signatures are computed over it: what the carrier calls, to the letter."""
    parts = urlsplit(_web(value))
    if parts.scheme == "http" and parts.hostname not in LOCAL_HOSTS:
        raise ValueError("must begin with https:// (http:// is for localhost only)")
    return _web(value)


def _address(value: str) -> str:
    try:
        return str(ip_address(value))
    except ValueError:
        raise ValueError("must be an IP address like 127.0.0.1, or 0.0.0.0 for all") from None


def _secret(value: str) -> str:
    if len(value) < SHORTEST_SECRET:
        raise ValueError(f"must have at least {SHORTEST_SECRET} characters")
    return value


def _account(value: str) -> str:
    if not re.fullmatch(r"AC[0-9a-f]{32}", value):
        raise ValueError("must be AC and 32 hexadecimal digits")
    return value


def _service(value: str) -> str:
    if not re.fullmatch(r"MG[0-9a-f]{32}", value):
        raise ValueError("must be MG and 32 hexadecimal digits")
    return value


def _tokens(value: str) -> str:
    if not any(part.strip() for part in value.split(",")):
        raise ValueError("holds no token")
    return value


def _whatsapp(value: str) -> str:
    number = re.sub(r"[ \-().]", "", value.strip()).removeprefix("whatsapp:")
    if not number:
        return ""
    if not PHONE.fullmatch(number):
        raise ValueError("must be a number like +212600000000, with or without whatsapp:")
    return f"whatsapp:{number}"


def _sms(value: str) -> str:
    """A number, a short code, or a name of at most 11 letters and digits."""
    sender = value.strip()
    number = re.sub(r"[ \-().]", "", sender)
    if PHONE.fullmatch(number):
        return number
    named = re.fullmatch(r"(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}", sender)
    if sender and not named and not re.fullmatch(r"\d{3,8}", sender):
        raise ValueError("must be a number like +212600000000, or a name of at most 11 letters and digits")
    return sender


class Settings(BaseSettings):
    """Everything that differs between one installation and another."""

    model_config = SettingsConfigDict(
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    database_url: Annotated[str, AfterValidator(_database)] = Field(repr=False)
    redis_url: Annotated[str, AfterValidator(_redis)] = Field(repr=False)
    # Where media are kept; a folder that all processes share.
    media_url: Annotated[str, AfterValidator(_folder)] = "var/media"
    public_url: Annotated[str, AfterValidator(_public)]
    secret_key: Annotated[str, AfterValidator(_secret)] = Field(repr=False)

    twilio_account_sid: Annotated[str, AfterValidator(_account)]
    # Several, separated by commas, while one replaces another.
    twilio_auth_token: Annotated[str, AfterValidator(_tokens)] = Field(repr=False)
    twilio_api_key_sid: str | None = None
    twilio_api_key_secret: str | None = Field(default=None, repr=False)
    # Replaces every host of the carrier: for doubles.
    twilio_api_url: Annotated[str, AfterValidator(_web)] | None = None
    # "whatsapp:+…"; empty where there is no such sender. The same goes for SMS.
    twilio_whatsapp_from: Annotated[str, AfterValidator(_whatsapp)] = ""
    twilio_sms_from: Annotated[str, AfterValidator(_sms)] = ""
    twilio_messaging_service_sid: Annotated[str, AfterValidator(_service)] | None = None

    # Whether people can answer our SMS (not with Twilio in Morocco).
    sms_two_way: bool = False
    # Messages a second.
    whatsapp_rate: float = Field(default=80.0, gt=0, le=10_000)
    sms_rate: float = Field(default=10.0, gt=0, le=10_000)
    # Seconds. What may or may not have left is looked up at the carrier after so long; what the
    # carrier still does not know when the grace is over never left, and is sent again.
    reconcile_after: float = Field(default=30.0, ge=1)
    reconcile_grace: float = Field(default=30.0, ge=1)
    # Centimes of a dirham, for the forecast of a broadcast: one segment, one WhatsApp template.
    sms_segment_price: int = Field(default=50, ge=0)
    whatsapp_message_price: int = Field(default=30, ge=0)

    # Where the phones of a demo are.
    phones_url: Annotated[str, AfterValidator(_web)] | None = None

    # Where the web answers, in how many processes (one for each processor, unless said
    # otherwise), and how many threads of each.
    web_host: Annotated[str, AfterValidator(_address)] = "0.0.0.0"  # noqa: S104 (behind a proxy)
    port: int = Field(default=8000, ge=1, le=65_535)
    web_concurrency: int | None = Field(default=None, ge=1, le=256)
    web_threads: int = Field(default=4, ge=1, le=64)

    @model_validator(mode="after")
    def _belong_together(self) -> Settings:
        if bool(self.twilio_api_key_sid) != bool(self.twilio_api_key_secret):
            raise ValueError("TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET are given both or not at all")
        if not (self.twilio_whatsapp_from or self.twilio_sms_from or self.twilio_messaging_service_sid):
            raise ValueError("TWILIO_WHATSAPP_FROM or TWILIO_SMS_FROM is missing")
        return self

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be readable in a line of a log."""
        given = (self.secret_key, *self.twilio_auth_tokens, self.twilio_api_key_secret)
        return tuple(each for each in given if each)

    @property
    def twilio_auth_tokens(self) -> tuple[str, ...]:
        """The tokens a signature may be made with; the first one signs what we ask."""
        return tuple(part.strip() for part in self.twilio_auth_token.split(",") if part.strip())


def environment_file() -> Path:
    """The file that settings are read from: ``.env``, or what TAAWOUN_ENV names."""
    return Path(os.environ.get("TAAWOUN_ENV", ".env"))


def load(env_file: str | Path | None = None) -> Settings:
    """The settings of this process, from the environment first, then from a file if one is named.

    Raises SettingsError, one line that names every setting at fault.
    """
    values: dict[str, Any] = {"_env_file": env_file}
    try:
        return Settings(**values)
    except ValidationError as error:
        faults = "; ".join(
            _fault(dict(each)) for each in error.errors(include_input=False, include_url=False)
        )
        raise SettingsError(f"settings: {faults}") from None


def _fault(error: dict[str, Any]) -> str:
    name = str(error["loc"][0]).upper() if error["loc"] else ""
    if error["type"] == "missing":
        return f"{name} is missing"
    words = str(error["msg"]).removeprefix("Value error, ")
    return f"{name} {words[0].lower()}{words[1:]}" if name else words
