"""The table of the carrier's errors."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import get_args

import pytest

import bot.channels.twilio
from bot.channels.carrier import Action
from bot.channels.twilio.errors import MARKS, classify

TABLE = tomllib.loads((Path(bot.channels.twilio.__path__[0]) / "errors.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("code", "action"),
    [
        ("20429", "retry"),
        ("20003", "fix"),
        ("21211", "suppress"),
        ("21408", "fix"),
        ("21610", "suppress"),
        ("21611", "retry"),
        ("21614", "suppress"),
        ("21656", "fix"),
        ("30003", "retry"),
        ("30005", "suppress"),
        ("30007", "drop"),
        ("30008", "retry"),
        ("63003", "fall-back"),
        ("63016", "template"),
        ("63024", "fall-back"),
        ("63049", "fall-back"),
        ("63038", "retry"),
        ("21999", "fix"),
        ("30999", "retry"),
        ("63999", "fall-back"),
        ("92999", "fix"),
    ],
)
def test_what_a_code_asks_for(code: str, action: str) -> None:
    assert classify(code, 400).action == action


@pytest.mark.parametrize(
    ("status", "action"),
    [(429, "retry"), (401, "fix"), (404, "fix"), (418, "fix"), (302, "fix"), (503, "retry")],
)
def test_without_a_code_the_status_speaks(status: int, action: str) -> None:
    assert classify(None, status).action == action
    assert classify("", status).action == action


@pytest.mark.parametrize("code", [None, "", "x", "999999", "3000", "٣٠٠٠٣"])
def test_what_nobody_knows_is_shown_to_an_operator(code: str | None) -> None:
    assert classify(code, None).action == "fix"


def test_a_phone_that_is_off_is_tried_after_an_hour_six_and_a_day() -> None:
    assert classify("30003", None).delays == (3600, 6 * 3600, 24 * 3600)


def test_an_error_says_what_it_knows_of_the_address() -> None:
    assert classify("21610", None).mark == "opted-out"
    assert classify("63003", None).mark == "not-whatsapp"
    assert classify("63016", None).mark == ""


def test_the_whole_table_can_be_read() -> None:
    for code in TABLE["codes"]:
        verdict = classify(code, None)
        assert code.isdecimal()
        assert len(code) == 5
        assert verdict.action in get_args(Action)
        assert verdict.mark in MARKS
        assert verdict.meaning
        assert bool(verdict.delays) == (verdict.action == "retry")
        assert verdict.mark or verdict.action != "suppress"
