"""``taawoun chat``: the phone in the terminal, wired to a double."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.simulator.running import RunningDouble
from tests.contract.simulator_bot import EchoBot, config


def run(*arguments: str, input: str | None = None) -> Result:
    return CliRunner().invoke(main, ["chat", *arguments], input=input)


@pytest.mark.parametrize("channel", ["sms", "whatsapp"])
def test_what_is_typed_is_answered(channel: str) -> None:
    with EchoBot() as bot, RunningDouble(config(bot.url)) as double:
        result = run("--as", "06 12 34 56 78", "--channel", channel, "--double", double.url, input="salam\n")
        assert result.exit_code == 0, result.output
        assert "echo: salam" in result.output
        (posted,) = bot.messages()
    address = "+212612345678"
    assert posted.form["From"] == (f"whatsapp:{address}" if channel == "whatsapp" else address)


def test_without_an_address_it_is_where_the_settings_say(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The demo writes them down; TAAWOUN_ENV leads there."""
    with EchoBot() as bot, RunningDouble(config(bot.url)) as double:
        (tmp_path / "env").write_text(f"TWILIO_API_URL='{double.url}'\n")
        monkeypatch.setenv("TAAWOUN_ENV", str(tmp_path / "env"))
        assert "echo: salam" in run("--as", "+212612345678", input="salam\n").output


def test_no_double_is_one_line() -> None:
    result = run("--as", "+212612345678", "--double", "http://127.0.0.1:9", input="")
    assert result.exit_code == 1
    assert result.output.startswith("Error: no phones at http://127.0.0.1:9: ")
    assert result.output.endswith("(is taawoun demo running?)\n")


def test_no_number_is_one_line() -> None:
    result = run("--as", "nobody")
    assert result.exit_code == 2
    assert "Invalid value for --as: not a phone number" in result.output
