"""Anything at all may be sent: every field has a value, and digits inside words are letters."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot.cli.understand import meaning, reasons
from bot.understanding import Reading, Understanding
from bot.understanding.intents import INTENTS
from bot.understanding.vocabulary import UNITS, Vocabulary

LOCALES = Path(__file__).parents[2] / "locales"
VOCABULARY = Vocabulary.load(LOCALES)
PRODUCTS = {entry.product for entry in VOCABULARY.counting.values()}
read = Understanding(VOCABULARY).read

LONGEST = 1600
"""Characters of the longest message that a carrier brings."""

ANYTHING = st.text(st.characters(), max_size=60)  # controls and halves of characters included
LONG = st.tuples(ANYTHING, st.integers(1, LONGEST)).map(lambda pair: (pair[0] * pair[1])[:LONGEST])
KNOWN = sorted({*VOCABULARY.counting, *VOCABULARY.whole})
SPOKEN = st.lists(
    st.one_of(st.sampled_from(KNOWN), st.sampled_from([*"0123456789.,/-+؟?\n", "x", "2", "1.500", "½", "٣"])),
    max_size=20,
).map(" ".join)
TEXTS = st.one_of(ANYTHING, LONG, SPOKEN)

WITH_DIGITS = [
    *("3sel", "l3sel", "m3a", "7anna", "la9it", "s7ab", "3la", "f9ih", "lm7al", "9hwa", "l9dam"),
    *("ta3awniya", "mab9itch", "3ziz", "3zizti", "sa3id", "m7md", "7mida", "sou9", "tari9", "9rib"),
    *("b3id", "m3aya", "3lik", "3lach", "fo9", "t7t", "7sn", "7it", "7ta", "so2al", "ma2", "9or2an"),
    *("rachid2000", "user3sel", "b2b", "covid19", "h2o"),
]
"""Words and names as people write them, digits for letters; none is a number."""

LETTERS = st.text("bcdfghijkmnprstuvxyz" + "بتثجحخسشصضطظعغفقكمنه", min_size=2, max_size=6)
DIGITS = st.text("0123456789٠٣٥٧", min_size=1, max_size=3)


@settings(deadline=None)
@given(TEXTS, st.sampled_from([None, "ary", "ary-Latn", "ar", "fr", "", "xx"]))
@example("ﷺ" * LONGEST, None)
@example("\ud83d" * LONGEST, "ary")
@example("2" * LONGEST, None)
@example("2 " * (LONGEST // 2), "fr")
@example("kilo w " * (LONGEST // 7), "ary-Latn")
@example("mya w " * (LONGEST // 6), None)
@example("\x00\x07\u202e\u200f", None)
@example("1/0 kg", None)
def test_every_field_has_a_value(text: str, known: str | None) -> None:
    reading = read(text, known)
    assert reading.language is None or reading.language.isprintable()
    assert reading.intent is None or reading.intent in INTENTS
    for item in reading.items:
        assert item.product in PRODUCTS
        assert item.unit is None or item.unit in UNITS
        assert item.quantity is None or item.quantity >= 0
    assert reading.amount is None or reading.amount >= 0
    assert reading.number is None or reading.number >= 0
    assert all(amount >= 0 for amount in reading.amounts)


@settings(deadline=None)
@given(TEXTS)
@example("\ud83d\ud83d")
@example("12345678 kg 1/3 l3sel")
def test_all_of_it_can_be_written_down(text: str) -> None:
    reading = read(text)
    told = meaning(text, reading)
    assert json.loads(json.dumps(told)) == told
    assert list(told) == ["text", "language", "intent", "items", "amount", "number"]
    said = dict(reading.said)
    assert json.loads(json.dumps(said, ensure_ascii=False).encode()) == said
    json.dumps(reasons(reading))


@settings(deadline=None)
@given(TEXTS)
def test_a_text_is_read_the_same_whenever_it_comes(text: str) -> None:
    assert meaning(text, read(text)) == meaning(text, read(text))


@given(LETTERS, DIGITS, LETTERS)
@example("ta", "3", "awniya")
@example("عس", "3", "ل")
def test_a_digit_between_letters_is_a_letter(before: str, digits: str, after: str) -> None:
    word = before + digits + after
    assume(not {before, after, word}.intersection(VOCABULARY.counting))
    nothing_is_counted(read(word))


@given(st.lists(st.sampled_from(WITH_DIGITS), min_size=1, max_size=8).map(" ".join))
@example("3sel")
@example("7anna")
@example("m3a")
def test_no_number_is_read_out_of_words(text: str) -> None:
    nothing_is_counted(read(text))


def nothing_is_counted(reading: Reading) -> None:
    assert reading.number is None
    assert reading.numbers == ()
    assert reading.amounts == ()
    assert reading.amount is None
    assert reading.mention.amounts == ()
    assert all(item.quantity is None for item in reading.mention.items)
