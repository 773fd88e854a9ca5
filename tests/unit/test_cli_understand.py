"""``taawoun understand``: lines in, one JSON object a line out."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.understanding import Understanding

FIELDS = ["text", "language", "intent", "items", "amount", "number"]
EXAMPLE = (
    '{"text": "bghit jouj kilo d l3sel", "language": "ary-Latn", "intent": "buy",'
    ' "items": [{"product": "honey", "quantity": 2, "unit": "kg"}], "amount": null, "number": null}\n'
)

load = cache(Understanding.load)


@pytest.fixture(autouse=True)
def loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Understanding, "load", load)


def told(typed: str | bytes, *arguments: str) -> list[dict[str, Any]]:
    result = CliRunner().invoke(main, ["understand", *arguments], input=typed)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


def test_the_example_of_the_contract_to_the_letter() -> None:
    result = CliRunner().invoke(main, ["understand"], input="bghit jouj kilo d l3sel\n")
    assert result.output == EXAMPLE


def test_a_line_of_output_for_each_of_input() -> None:
    lines = told("salam\n\n2\r\n50 dh")
    assert [line["text"] for line in lines] == ["salam", "", "2", "50 dh"]
    assert [list(line) for line in lines] == [FIELDS] * 4
    assert lines[1] == dict.fromkeys(FIELDS) | {"text": "", "items": []}


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("jouj", "number", 2),
        ("noss", "number", 0.5),
        ("50 dh", "amount", 50),
        ("12,50 dh", "amount", 12.5),
        ("alf ryal", "amount", 50),
        ("1.500", "number", None),  # it has two readings
        ("wakha", "intent", "yes"),
        ("بغيت كيلو ونص د التمر", "items", [{"product": "dates", "quantity": 1.5, "unit": "kg"}]),
        ("bghit l3sel", "items", [{"product": "honey", "quantity": None, "unit": None}]),
    ],
)
def test_values_are_plain_numbers(text: str, field: str, value: object) -> None:
    assert told(text)[0][field] == value


def test_arabic_stays_readable() -> None:
    assert "عسل" in CliRunner().invoke(main, ["understand"], input="عسل\n").output


def test_a_file_is_read_like_what_is_typed(tmp_path: Path) -> None:
    file = tmp_path / "messages.txt"
    file.write_text("bghit jouj kilo d l3sel\nمتى ستصل طلبيتي\n", encoding="utf-8")
    assert told("", str(file)) == told(file.read_text(encoding="utf-8"))


def test_no_file_is_one_clear_line() -> None:
    result = CliRunner().invoke(main, ["understand", "nowhere.txt"])
    assert result.exit_code == 2
    assert "nowhere.txt" in result.output


def test_bytes_that_are_no_text_end_nothing(tmp_path: Path) -> None:
    file = tmp_path / "bytes.txt"
    file.write_bytes(b"sal\xff\xfeam\nwakha\n\x00\x80\n")
    lines = told("", str(file))
    assert [line["intent"] for line in lines][1] == "yes"
    assert len(lines) == 3


def test_the_contacts_language_breaks_a_tie() -> None:
    assert [told("شكرا", "--language", tag)[0]["language"] for tag in ("ar", "ary")] == ["ar", "ary"]


@pytest.mark.parametrize(
    "text", ["fin weslat lkomand dyali", "nbi3 l3sel b 120 dh lkilo", "wakha", "jouj", ""]
)
def test_explained(text: str) -> None:
    (line,) = told(text + "\n", "--explain")
    assert list(line) == [*FIELDS, "why"]
    why = line["why"]
    assert list(why) == ["language", "phrase", "intent", "things", "amounts", "numbers"]
    assert set(why["intent"]) == {"margin", "scores", "for"}
    assert {key: line[key] for key in FIELDS} == told(text + "\n")[0]


def test_what_an_explanation_says() -> None:
    (line,) = told("nbi3 l3sel b 120 dh lkilo", "--explain")
    assert line["why"]["things"] == [{"said": "l3sel", "product": "honey", "sure": True}]
    assert line["why"]["amounts"] == [[120]]
    assert next(iter(line["why"]["intent"]["scores"])) == "sell"
    assert told("wakha", "--explain")[0]["why"]["phrase"] == "yes"
    assert told("3chrin", "--explain")[0]["why"]["numbers"] == [20]
