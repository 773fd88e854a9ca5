"""Numbers, quantities and money, as people write them."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from bot.understanding import Understanding

LOCALES = Path(__file__).parents[2] / "locales"
read = Understanding.load(LOCALES).read


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", 2),
        ("٢", 2),
        ("۲", 2),
        ("２", 2),
        ("2️⃣", 2),
        ("①", 1),
        ("🔟", 10),
        ("2.", 2),
        ("(2)", 2),
        ("2)", 2),
        ("2-", 2),
        ("- 2", 2),
        ("2 👍", 2),
        ("05", 5),
        ("#2", 2),
        ("n°3", 3),
        ("№ 3", 3),
        ("رقم ٣", 3),
        ("le 2", 2),
        ("الاختيار 2", 2),
        ("2ème", 2),
        ("1er", 1),
        ("اللول", 1),
        ("الثاني", 2),
        ("1,5", Fraction(3, 2)),
        ("١٫٥", Fraction(3, 2)),
        (".5", Fraction(1, 2)),
        ("2½", Fraction(5, 2)),
        ("2 1/2", Fraction(5, 2)),
        ("1 500", 1500),
        ("1 000 000", 1_000_000),
        ("1.500.000", 1_500_000),
        ("1.234,50", Fraction(2469, 2)),
        ("1,234.50", Fraction(2469, 2)),
        ("jouj 3afak", 2),
        ("joooouj", 2),
        ("khmsa w 3chrin", 25),
        ("خمسة وعشرين", 25),
        ("tnayn w tlatin", 32),
        ("mya w khmsa w 3chrin", 125),
        ("ربع مية", 400),
        ("tltmya", 300),
        ("خمسمية وخمسين", 550),
        ("tlt alaf w mytayn", 3200),
        ("20 alf", 20_000),
        ("مائة وخمسة وعشرون", 125),
        ("خمسة عشر", 15),
        ("soixante et onze", 71),
        ("quatre-vingt-dix-sept", 97),
        ("mille neuf cent quatre-vingt-dix-neuf", 1999),
        ("trois quarts", Fraction(3, 4)),
        ("jouj w noss", Fraction(5, 2)),
        ("حتى وحدة", 0),
    ],
)
def test_a_number_in_any_writing(text: str, number: Fraction | int) -> None:
    assert read(text).number == number


@pytest.mark.parametrize(
    "text",
    [
        "3sel",
        "7enna",
        "9ahwa",
        "wa7ed khdem",
        "khmsa 3chrin",  # five, twenty: not twenty-five
        "jouj tlata",
        "mya w noss",  # 100.5 or 150
        "tlat",  # Tuesday
        "tnayn",  # Monday, before a ten two
        "nass",  # people
        "0612345678",
        "06 12 34 56 78",
        "+212612345678",
        "24/11",
        "10:30",
        "2-3",
        "-5",
        "50%",
        "5€",
        "99999999999",
        "2 khobzat",
        "",
        "👍",
    ],
)
def test_no_number(text: str) -> None:
    reading = read(text)
    assert reading.number is None
    assert reading.quantity is None
    assert reading.amounts == ()


def test_a_point_before_three_digits_has_two_readings() -> None:
    reading = read("1.500")
    assert reading.numbers == (Fraction(1500), Fraction(3, 2))
    assert reading.number is None
    assert reading.quantity is None


def test_a_bare_million_is_no_number() -> None:
    assert read("mlyoun").number is None


@pytest.mark.parametrize(
    ("text", "quantity", "unit"),
    [
        ("2 kilo", 2, "kg"),
        ("2kilo", 2, "kg"),
        ("٥ كيلو", 5, "kg"),
        ("1kg5", Fraction(3, 2), "kg"),
        ("1kg500", Fraction(3, 2), "kg"),
        ("1 kg 500", Fraction(3, 2), "kg"),
        ("2 kg 300 g", Fraction(23, 10), "kg"),
        ("kilo w 300 gram", Fraction(13, 10), "kg"),
        ("0.250 kg", Fraction(1, 4), "kg"),
        ("noss litro", Fraction(1, 2), "l"),
        ("1l5", Fraction(3, 2), "l"),
        ("5 l", 5, "l"),
        ("500ml", 500, "ml"),
        ("كيلو ونص", Fraction(3, 2), "kg"),
        ("deux kilos et demi", Fraction(5, 2), "kg"),
        ("khmsa w noss litro", Fraction(11, 2), "l"),
        ("kilo ghir rbe3", Fraction(3, 4), "kg"),
        ("tlat kilo", 3, "kg"),
        ("rb3 kilo", Fraction(1, 4), "kg"),
        ("nass kilo", Fraction(1, 2), "kg"),
        ("tlata d l9ra3i", 3, "bottle"),
        ("9r3a", 1, "bottle"),
        ("3lba", 1, "box"),
        ("لترين", 2, "l"),
        ("علبتين", 2, "box"),
        ("3 bocaux", 3, "jar"),
        ("2 douzaines", 24, "piece"),
        ("douzaine et demie", 18, "piece"),
        ("jouj zrabi", 2, "piece"),
        ("زربية وحدة", 1, "piece"),
        ("bghit 2 kilo 3afak", 2, "kg"),
        ("7", 7, None),
    ],
)
def test_a_quantity(text: str, quantity: Fraction | int, unit: str | None) -> None:
    assert read(text).quantity == (quantity, unit)


@pytest.mark.parametrize(
    "text",
    [
        "60 lkilo",
        "60 le kilo",
        "60 dh",
        "tapis",
        "2ème",
        "n° 3",
        "le 2",
        "1.500 kg",
        "g",
        "50 kg 3sel",
        "kilo kilo",
    ],
)
def test_no_quantity(text: str) -> None:
    assert read(text).quantity is None


@pytest.mark.parametrize(
    ("text", "centimes"),
    [
        ("50", 5000),
        ("50 dh", 5000),
        ("DH 50", 5000),
        ("50درهم", 5000),
        ("12,50 DH", 1250),
        ("12dh50", 1250),
        ("12 dh 50", 1250),
        ("12 dirhams 50 centimes", 1250),
        ("mya dirham w khmsin centime", 10_050),
        ("درهم ونص", 150),
        ("rb3 drahem", 400),
        ("noss drhem", 50),
        ("khmsin", 5000),
        ("mya ryal", 500),
        ("alf ryal", 5000),
        ("20 alf ryal", 100_000),
        ("5000 frank", 5000),
        ("2 millions de centimes", 2_000_000),
        ("60 lkilo", 6000),
        ("60dh/kg", 6000),
        ("60 dh le kilo", 6000),
        ("kilo b 60", 6000),
        ("بخمسين درهم", 5000),
        ("b50dh", 5000),
        ("0 dh", 0),
    ],
)
def test_an_amount(text: str, centimes: int) -> None:
    assert read(text).amounts == (centimes,)


@pytest.mark.parametrize(
    ("text", "centimes"),
    [
        ("1.500", (150_000, 150)),
        ("1.500 dh", (150_000, 150)),
        ("alf", (100_000, 5000, 1000)),
        ("ألف", (100_000, 5000, 1000)),
        ("mlyoun", (100_000_000, 5_000_000, 1_000_000)),
        ("deux millions", (200_000_000, 10_000_000, 2_000_000)),
    ],
)
def test_an_amount_with_several_readings(text: str, centimes: tuple[int, ...]) -> None:
    assert read(text).amounts == centimes


@pytest.mark.parametrize(
    "text", ["2 kilo", "tlata d kilo", "60 euros", "n° 3", "12.505 dh", "0", "3sel b 60"]
)
def test_no_amount(text: str) -> None:
    assert read(text).amounts == ()
