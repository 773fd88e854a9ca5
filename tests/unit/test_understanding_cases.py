"""The project's reading cases: 185 short messages and how each must be read."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path

import pytest

from bot.understanding import Reading, Understanding

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("TAAWOUN_DATA", ROOT.parent / "shared" / "data" / "language"))
CASES = DATA / "quantity_cases.tsv"
read = Understanding.load(ROOT / "locales").read

ASKED_BACK = {"baraka"}
"""Also "enough" and "blessing": never an opt-out by itself."""


def rows() -> list[dict[str, str]]:
    if not CASES.exists():
        return []
    header, *lines = CASES.read_text(encoding="utf-8").splitlines()
    return [dict(zip(header.split("\t"), line.split("\t"), strict=True)) for line in lines]


def is_right(row: dict[str, str], reading: Reading) -> bool:
    kind, asked = row["kind"], row["context"]
    value = Fraction(row["value"]) if row["value"] else Fraction(0)
    if reading.text in ASKED_BACK or (kind == "ask" and not asked):
        meant = (reading.number, reading.quantity, reading.answer, reading.command)
        return meant[0] is None and meant[2] is None and meant[3] is None and len(reading.amounts) != 1
    if kind == "ask":
        return asked == "money" and len(reading.amounts) == 1
    if asked == "quantity":  # beside a unit only
        return reading.number is None and read(f"{reading.text} kilo").quantity == (value, "kg")
    return {
        "number": reading.number == value,
        "fraction": reading.number == value,
        "quantity": reading.quantity == (value, row["unit"]),
        "money": reading.amounts == (int(value * 100),),
        "yes": reading.answer == "yes",
        "no": reading.answer == "no",
        "cancel": reading.intent == "cancel" and reading.command is None,
        "back": reading.command == "back",
        "help": reading.command == "help",
        "stop": reading.command == "stop",
        "none": reading.number is None and reading.quantity is None and reading.amounts == (),
    }[kind]


@pytest.mark.skipif(not CASES.exists(), reason=f"the reading cases are not here: {CASES}")
@pytest.mark.parametrize("row", rows(), ids=lambda row: row["text"])
def test_a_reading_case(row: dict[str, str]) -> None:
    reading = read(row["text"])
    assert is_right(row, reading), (row, reading.numbers, reading.quantity, reading.amounts, reading.intent)
