"""Texts and the words of values, in the four languages and from small files of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.conversation.screens import Day, Label, Money, Quantity, Text, Value
from bot.conversation.texts import MissingText, Texts

LOCALES = Path(__file__).parents[2] / "locales"
UNITS = ["g", "kg", "l", "ml", "piece", "bottle", "box", "jar", "100g", "250g", "500g", "250ml", "500ml"]
OWN = """
say = { $value }
hello = Salam { $name }
count = { $n ->
    [one] one
    [two] two
    [few] { $n } few
   *[other] { $n } many
}
both = { hello } { -brand } { $n ->
    [1] { $one }
   *[other] { count }
}
-brand = Taawoun { $case }
padded = { $name }{" "}
broken = { $
twice = a
twice = b
bare =
    .label = nothing
"""


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    """Every value of values.ftl, and a few texts of our own, in each language."""
    for tag in ("ary", "ary-Latn", "ar", "fr"):
        (tmp_path / tag).mkdir()
        values = (LOCALES / tag / "values.ftl").read_text(encoding="utf-8")
        (tmp_path / tag / "values.ftl").write_text(values, encoding="utf-8")
        (tmp_path / tag / "own.ftl").write_text(OWN, encoding="utf-8")
    return Texts.load(tmp_path)


@pytest.mark.parametrize(
    ("value", "ary", "latin", "ar", "fr"),
    [
        (Money(25_000), "250 درهم", "250 dh", "250 درهم", "250 DH"),
        (Money(1250), "12,50 درهم", "12,50 dh", "12,50 درهم", "12,50 DH"),
        (Money(1205), "12,05 درهم", "12,05 dh", "12,05 درهم", "12,05 DH"),
        (Money(999_900), "9999 درهم", "9999 dh", "9999 درهم", "9999 DH"),
        (Money(1_234_500), "12 345 درهم", "12 345 dh", "12 345 درهم", "12 345 DH"),
        (Quantity(1500, "kg"), "كيلو ونص", "kilo w noss", "كيلوغرام ونصف", "1,5 kg"),
        (Quantity(500, "kg"), "نص كيلو", "noss kilo", "نصف كيلوغرام", "0,5 kg"),
        (Quantity(1300, "kg"), "1,3 كيلو", "1,3 kilo", "1,3 كيلوغرام", "1,3 kg"),
        (Quantity(2000, "l"), "2 لتر", "2 litro", "2 لتر", "2 litres"),
        (Quantity(1000, "box"), "علبة وحدة", "3olba we7da", "علبة واحدة", "1 boite"),
        (Quantity(2000, "box"), "2 علب", "2 3olab", "علبتان", "2 boites"),
        (Quantity(3000, "box"), "3 علب", "3 3olab", "3 علب", "3 boites"),
        (Quantity(11_000, "box"), "11 علبة", "11 3olba", "11 علبة", "11 boites"),
        (Quantity(1500, "box"), "1,5 علبة", "1,5 3olba", "1,5 علبة", "1,5 boite"),
        (Quantity(1000, "500g"), "500 غرام", "500 gram", "500 غرام", "500 g"),
        (Quantity(3000, "500g"), "3 ديال 500 غرام", "3 dyal 500 gram", "3 من فئة 500 غرام", "3 x 500 g"),
        (Day("2026-08-01"), "السبت 1 غشت", "ssebt 1 ghocht", "السبت 1 غشت", "samedi 1er aout"),
        (
            Day("2026-11-24"),
            "التلات 24 نونبر",
            "ttlat 24 nouwanbir",
            "الثلاثاء 24 نونبر",
            "mardi 24 novembre",
        ),
        (Label("unit-jar"), "بوكال", "bokal", "برطمان", "pot"),
        (1234, "1234", "1234", "1234", "1234"),
        (12_345, "12345", "12345", "12345", "12345"),
        ("{ عسل }", "{ عسل }", "{ عسل }", "{ عسل }", "{ عسل }"),
    ],
)
def test_a_value_is_worded_in_each_language(
    texts: Texts, value: Value, ary: str, latin: str, ar: str, fr: str
) -> None:
    said = [texts.say(tag, Text("say", {"value": value})) for tag in ("ary", "ary-Latn", "ar", "fr")]
    assert said == [ary, latin, ar, fr]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("thousandths", [250, 500, 750, 1000, 1250, 1333, 2000, 2750, 5000, 11_500])
def test_two_quantities_are_never_worded_alike(texts: Texts, unit: str, thousandths: int) -> None:
    def say(tag: str, amount: int) -> str:
        return texts.say(tag, Text("say", {"value": Quantity(amount, unit)}))

    for tag in texts.tags:
        assert say(tag, thousandths) != say(tag, thousandths + 1)


def test_darija_counts_by_arabic_rules(texts: Texts) -> None:
    said = [texts.say("ary", Text("count", {"n": n})) for n in (1, 2, 3, 10, 11, 100)]
    assert said == ["one", "two", "3 few", "10 few", "11 many", "100 many"]


def test_no_marks_and_no_trailing_space(texts: Texts) -> None:
    assert texts.say("ar", Text("padded", {"name": "Aïcha"})) == "Aïcha"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (Text("nothing"), "no such text"),
        (Text("hello"), "name"),
        (Text("broken"), "no such text"),
        (Text("bare"), "empty"),
        (Text("say", {"value": Label("nothing")}), "no such text"),
        (Text("say", {"value": Quantity(1000, "camel")}), "no such text"),
    ],
)
def test_what_cannot_be_said_whole_is_not_said(texts: Texts, text: Text, why: str) -> None:
    with pytest.raises(MissingText, match=why):
        texts.say("fr", text)


def test_keys_and_variables(texts: Texts) -> None:
    assert {"hello", "both", "money"} <= texts.keys("fr")
    assert "-brand" not in texts.keys("fr")
    assert texts.variables("fr", "hello") == {"name"}
    assert texts.variables("fr", "both") == {"name", "n", "one"}
    with pytest.raises(MissingText):
        texts.variables("fr", "nothing")


def test_other_words_for_a_choice_are_parted_by_slashes(tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    words = "home = Chez moi\nhome-also = livraison / à domicile\naway = Ailleurs\n"
    (tmp_path / "fr" / "all.ftl").write_text(words, encoding="utf-8")
    texts = Texts.load(tmp_path)
    assert texts.also("fr", "home") == ("livraison", "à domicile")
    assert texts.also("fr", "away") == ()


def test_junk_says_where(texts: Texts) -> None:
    broken, twice = texts.junk("fr")
    assert broken.startswith("fr/own.ftl:16: ")
    assert twice == "fr/own.ftl:18: twice stands twice"


def test_another_language_speaks_only_for_one_that_has_no_texts(tmp_path: Path) -> None:
    for tag, words in (("fr", "a = bonjour"), ("ary", "b = salam")):
        (tmp_path / tag).mkdir()
        (tmp_path / tag / "own.ftl").write_text(words, encoding="utf-8")
    texts = Texts.load(tmp_path)
    assert texts.tags == ("ary", "fr")
    assert texts.say("fr-MA", Text("a")) == "bonjour"
    assert texts.say("nl", Text("a")) == "bonjour"
    assert texts.say("ar", Text("b")) == "salam"
    with pytest.raises(MissingText):
        texts.say("fr", Text("b"))


def test_no_texts_at_all(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Texts.load(tmp_path)


def test_the_languages_have_the_same_values() -> None:
    texts = Texts.load(LOCALES)
    values = {key for key in texts.keys("fr") if key.startswith(("quantity-", "unit-", "month-", "weekday-"))}
    assert len(values) == 13 + 13 + 12 + 7
    for tag in ("ary", "ary-Latn", "ar", "fr"):
        assert not texts.junk(tag)
        assert values <= texts.keys(tag)
