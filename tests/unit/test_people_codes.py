"""Codes that people say aloud: a slip of the tongue or the finger is noticed."""

from __future__ import annotations

import itertools

import pytest

from bot.people import codes


def test_dammes_own_example() -> None:
    assert codes.with_check("572") == "5724"


def test_every_wrong_digit_and_every_swap_of_neighbours_is_noticed() -> None:
    for digits in map("".join, itertools.product("0123456789", repeat=3)):
        code = codes.with_check(digits)
        assert codes.is_valid(code)
        for place, other in itertools.product(range(4), "0123456789"):
            wrong = code[:place] + other + code[place + 1 :]
            assert codes.is_valid(wrong) == (wrong == code)
        for place in range(3):
            swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
            assert codes.is_valid(swapped) == (swapped == code)


@pytest.mark.parametrize("words", ["5724", " 57 24 ", "57-24", "57.24", "٥٧٢٤", "۵۷ ۲۴", "\u200f5724"])
def test_a_code_is_heard_however_it_is_typed(words: str) -> None:
    assert codes.heard(words) == "5724"


@pytest.mark.parametrize("words", ["", " ", "5742", "572", "4", "57x24", "²", "kilo", "5724 5724 1"])
def test_what_is_no_code_is_not_heard_as_one(words: str) -> None:
    assert codes.heard(words) is None


@pytest.mark.parametrize("length", [3, 4, 5, 7])
def test_a_random_code_has_its_length_and_no_zero_in_front(length: int) -> None:
    for _ in range(200):
        code = codes.at_random(length)
        assert len(code) == length
        assert code[0] != "0"
        assert codes.is_valid(code)


def test_free_codes_are_all_used_before_they_grow_and_never_twice() -> None:
    used: set[str] = set()
    for _ in range(900):
        code = codes.next_free(used, len(used))
        assert code not in used
        assert len(code) == 4
        assert codes.is_valid(code)
        used.add(code)
    assert len(codes.next_free(used, len(used))) == 5


def test_codes_one_after_another_do_not_sound_alike() -> None:
    given = [codes.next_free((), turn) for turn in range(50)]
    for code, following in itertools.pairwise(given):
        assert sum(a != b for a, b in zip(code, following, strict=True)) >= 2
