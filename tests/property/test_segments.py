"""What holds of every text."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.cut import cut
from bot.channels.segments import BASIC, EXTENSION, count, fold, units16

gsm = st.text(st.sampled_from(sorted(BASIC | EXTENSION)), max_size=700)
mixed = st.text(st.sampled_from("aé€êç’«» \u00a0\u200f\u202fسلام👍œ…\n\u0301\u200d٣½°Å"), max_size=400)
texts = gsm | mixed | st.text(max_size=400)


@given(texts, texts)
def test_more_words_never_cost_less(first: str, second: str) -> None:
    assert count(first + second).segments >= count(first).segments


@given(texts)
def test_parts_agree_with_places(text: str) -> None:
    counted = count(text)
    alone, each = (160, 153) if counted.encoding == "GSM-7" else (70, 67)
    if counted.units <= alone:
        assert counted.segments == min(1, counted.units)
    else:
        # A part may stay one place short, for a character of two.
        assert math.ceil(counted.units / each) <= counted.segments <= math.ceil(counted.units / (each - 1))


@given(texts)
def test_places_are_code_units_or_septets(text: str) -> None:
    counted = count(text)
    if counted.encoding == "UCS-2":
        assert counted.units == len(text.encode("utf-16-le", "surrogatepass")) // 2
    else:
        assert counted.units == len(text) + sum(char in EXTENSION for char in text)


@given(texts)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(texts)
def test_folding_never_costs_more(text: str) -> None:
    assert count(fold(text)).segments <= count(text).segments


@given(gsm)
def test_folding_leaves_the_cheap_alphabet_alone(text: str) -> None:
    assert fold(text) == text


@given(texts, st.integers(min_value=1, max_value=200))
def test_cutting_keeps_to_the_limit(text: str, limit: int) -> None:
    short = cut(text, limit)
    assert units16(short) <= limit
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))
