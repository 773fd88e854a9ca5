"""A missing or malformed setting stops the start with one line that names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load

GOOD = {
    "DATABASE_URL": "postgres://ali:se%40cret@db.example:5432/taawoun",
    "REDIS_URL": "redis://cache.example:6379/0",
    "PUBLIC_URL": "https://bot.example.ma/",
    "SECRET_KEY": "k" * 32,
    "TWILIO_ACCOUNT_SID": "AC" + "0123456789abcdef" * 2,
    "TWILIO_AUTH_TOKEN": "first, second",
    "TWILIO_WHATSAPP_FROM": "+212 600-000000",
}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment with every required setting, and no other."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in GOOD.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.mark.usefixtures("environment")
def test_settings_are_read_and_made_uniform() -> None:
    settings = load(None)
    assert settings.database_url == "postgresql+psycopg://ali:se%40cret@db.example:5432/taawoun"
    assert settings.public_url == "https://bot.example.ma"
    assert settings.twilio_whatsapp_from == "whatsapp:+212600000000"
    assert settings.twilio_auth_tokens == ("first", "second")
    assert settings.twilio_sms_from == ""
    assert (settings.port, settings.whatsapp_rate, settings.sms_two_way) == (8000, 80.0, False)


@pytest.mark.parametrize(
    ("given", "sender"),
    [("whatsapp:+14155238886", "whatsapp:+14155238886"), ("+1 (415) 523-8886", "whatsapp:+14155238886")],
)
def test_the_whatsapp_sender_may_have_its_prefix(
    environment: pytest.MonkeyPatch, given: str, sender: str
) -> None:
    environment.setenv("TWILIO_WHATSAPP_FROM", given)
    assert load(None).twilio_whatsapp_from == sender


@pytest.mark.parametrize("given", ["+14155238886", "TAAWOUN", "Taawoun 1", "20202"])
def test_an_sms_sender_is_a_number_a_name_or_a_short_code(
    environment: pytest.MonkeyPatch, given: str
) -> None:
    environment.setenv("TWILIO_SMS_FROM", given)
    assert load(None).twilio_sms_from == given


@pytest.mark.parametrize("name", sorted(set(GOOD) - {"TWILIO_WHATSAPP_FROM"}))
def test_a_missing_one_is_named(environment: pytest.MonkeyPatch, name: str) -> None:
    environment.delenv(name)
    with pytest.raises(SettingsError) as caught:
        load(None)
    assert str(caught.value) == f"settings: {name} is missing"


def test_an_empty_one_is_missing(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("SECRET_KEY", "")
    with pytest.raises(SettingsError, match="SECRET_KEY is missing"):
        load(None)


def test_without_any_sender_there_is_no_bot(environment: pytest.MonkeyPatch) -> None:
    environment.delenv("TWILIO_WHATSAPP_FROM")
    with pytest.raises(SettingsError, match="TWILIO_WHATSAPP_FROM or TWILIO_SMS_FROM is missing"):
        load(None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://ali:hunter2@host/db"),
        ("DATABASE_URL", "postgresql://ali:hunter2@host"),
        ("DATABASE_URL", "hunter2"),
        ("REDIS_URL", "http://:hunter2@host"),
        ("MEDIA_URL", "s3://hunter2"),
        ("PUBLIC_URL", "http://hunter2.example"),
        ("PUBLIC_URL", "hunter2"),
        ("PUBLIC_URL", "https://bot.example/?hunter2"),
        ("SECRET_KEY", "hunter2"),
        ("TWILIO_ACCOUNT_SID", "hunter2"),
        ("TWILIO_AUTH_TOKEN", " , "),
        ("TWILIO_API_URL", "hunter2"),
        ("TWILIO_WHATSAPP_FROM", "hunter2"),
        ("TWILIO_SMS_FROM", "hunter2 hunter2 hunter2"),
        ("TWILIO_MESSAGING_SERVICE_SID", "hunter2"),
        ("PORT", "hunter2"),
        ("PORT", "70000"),
        ("WHATSAPP_RATE", "0"),
        ("SMS_TWO_WAY", "hunter2"),
    ],
)
def test_a_malformed_one_is_named_and_its_value_is_not_shown(
    environment: pytest.MonkeyPatch, name: str, value: str
) -> None:
    environment.setenv(name, value)
    with pytest.raises(SettingsError) as caught:
        load(None)
    line = str(caught.value)
    assert line.startswith(f"settings: {name} ")
    assert "hunter2" not in line
    assert "\n" not in line


def test_all_faults_are_on_one_line(environment: pytest.MonkeyPatch) -> None:
    environment.delenv("DATABASE_URL")
    environment.setenv("SECRET_KEY", "short")
    with pytest.raises(SettingsError) as caught:
        load(None)
    assert str(caught.value) == (
        "settings: DATABASE_URL is missing; SECRET_KEY must have at least 32 characters"
    )


def test_half_of_an_api_key_is_refused(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("TWILIO_API_KEY_SID", "SK1")
    with pytest.raises(SettingsError, match="both or not at all"):
        load(None)


def test_localhost_needs_no_certificate(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("PUBLIC_URL", "http://localhost:8000")
    assert load(None).public_url == "http://localhost:8000"


@pytest.mark.usefixtures("environment")
def test_secrets_are_not_in_the_repr() -> None:
    shown = repr(load(None))
    for secret in ("se%40cret", "k" * 32, "first"):
        assert secret not in shown


def test_the_file_is_read_and_the_environment_wins(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("PORT=9001\nSMS_RATE=5\nSOMETHING_ELSE=1\n")
    environment.setenv("PORT", "9002")
    settings = load(file)
    assert (settings.port, settings.sms_rate) == (9002, 5.0)
