"""The reading cases: 185 short messages and how each must be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.understanding.cases import Case, cases, is_right
from bot.understanding import Understanding

read = Understanding.load(Path(__file__).parents[2] / "locales").read


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.text)
def test_a_reading_case(case: Case) -> None:
    reading = read(case.text)
    found = (reading.numbers, reading.quantity, reading.amounts, reading.intent)
    assert is_right(case, read), (case, *found)
