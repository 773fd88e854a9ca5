"""Whatever is written: nothing raises, no number is read out of a word, marks change nothing."""

from __future__ import annotations

from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from bot.understanding import Reading, Understanding
from bot.understanding.vocabulary import Vocabulary

LOCALES = Path(__file__).parents[2] / "locales"
VOCABULARY = Vocabulary.load(LOCALES)
read = Understanding(VOCABULARY).read

ANYTHING = st.text(st.characters(), max_size=200)  # halves of characters included
WORDS = [*sorted(VOCABULARY.counting)[::7], *sorted(VOCABULARY.whole)[::9]]
SIGNS = [*"0123456789.,/-٠٥½²   ", "\u200f", "kg", "dh", "و", "w", "1.500", "2️⃣"]
PIECES = st.lists(st.sampled_from(WORDS + SIGNS), max_size=12).map("".join)
LETTERS = st.text("bcdfghijmnprstuvxyz" + "بتثجحخسشصضطفقمن", min_size=3, max_size=6)
LABELS = st.lists(st.text(max_size=20), max_size=6)


def all_of(reading: Reading) -> tuple[object, ...]:
    return (
        reading.text,
        reading.language,
        reading.intent,
        reading.answer,
        reading.command,
        reading.numbers,
        reading.number,
        reading.quantity,
        reading.amounts,
    )


@given(st.one_of(ANYTHING, PIECES), LABELS)
@example("ﷺ" * 1600, ["ﷺ"])
@example("²½⁄٫،" * 30, [])
@example("1/0", [])
def test_nothing_raises(text: str, labels: list[str]) -> None:
    reading = read(text)
    all_of(reading)
    place = reading.words(labels)
    assert place is None or 0 <= place < len(labels)
    reading.text.encode()  # what is kept can be stored


@given(LETTERS, st.integers(0, 99), LETTERS)
def test_no_number_is_read_out_of_a_word(before: str, digit: int, after: str) -> None:
    if any(form in VOCABULARY.counting for form in (before, after)):
        return
    reading = read(f"{before}{digit}{after}")
    assert reading.numbers == ()
    assert reading.amounts == ()
    assert reading.quantity is None


@given(st.one_of(ANYTHING, PIECES), st.text(" \n\t\u200e\u200f\u202a\u202b\u202c\u2068\u2069", max_size=5))
def test_space_and_direction_marks_around_change_nothing(text: str, around: str) -> None:
    assert all_of(read(f"{around}{text}{around}")) == all_of(read(text))


@given(st.integers(0, 10**7))
def test_digits_are_read_as_they_stand(number: int) -> None:
    reading = read(str(number))
    assert reading.number == number
    assert reading.amounts == ((number * 100,) if number else ())


@given(PIECES)
def test_amounts_and_quantities_are_never_negative(text: str) -> None:
    reading = read(text)
    assert all(amount >= 0 for amount in reading.amounts)
    assert reading.quantity is None or reading.quantity[0] >= 0
