"""The things of a sentence: what, how much of it, and for what money."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from bot.understanding import Understanding
from bot.understanding.items import Item

LOCALES = Path(__file__).parents[2] / "locales"
read = Understanding.load(LOCALES).read


def written(items: Iterable[Item]) -> str:
    """``2 kg honey, 3 carpet, dates``: quantity, unit and thing, as far as they are said."""
    parts = ([item.quantity, item.unit, item.product or "?"] for item in items)
    return ", ".join(" ".join(str(part) for part in each if part is not None) for each in parts)


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("bghit jouj kilo d l3sel", "2 kg honey"),
        ("بغيت جوج كيلو ديال العسل", "2 kg honey"),
        ("أريد كيلوغرامين من العسل", "2 kg honey"),
        ("je voudrais deux kilos de miel", "2 kg honey"),
        ("bghit kilo w noss d lgerga3", "3/2 kg walnuts"),
        ("كيلو إلا ربع د التمر", "3/4 kg dates"),
        ("1kg5 d'amandes", "3/2 kg almonds"),
        ("trois quarts de litre d'huile d'olive", "3/4 l olive-oil"),
        ("خمسميات كرام د الزعفران", "500 g saffron"),
        ("2 kg de bon miel de thym", "2 kg honey"),  # words between, and which kind it is
        ("3tini setta d lbid", "6 eggs"),
        ("2 grands tapis", "2 carpet"),
    ],
)
def test_a_quantity_before_its_thing(text: str, things: str) -> None:
    assert written(read(text).items) == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("bghit l3sel jouj kilo", "2 kg honey"),
        ("عسل الزعتر جوج كيلو", "2 kg honey"),
        ("أريد العسل، كيلوغرامين", "2 kg honey"),
        ("je voudrais du miel, 2 kg", "2 kg honey"),
        ("amlou (2 pots)", "2 jar amlou"),
        ("l3sel mzyan bzaf, bghit menno 3 kilo", "3 kg honey"),
    ],
)
def test_a_quantity_after_its_thing(text: str, things: str) -> None:
    assert written(read(text).items) == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("بغيت كيلو دالعسل وكيلو دالتمر", "1 kg honey, 1 kg dates"),
        ("bghit kilo dtmer w kilo dlouz", "1 kg dates, 1 kg almonds"),
        ("bghit kilo d tmer wkilo d l3sel", "1 kg dates, 1 kg honey"),
        ("بغيت جوج كيلو د العسل ونص لتر د زيت العود", "2 kg honey, 1/2 l olive-oil"),
    ],
)
def test_small_words_that_are_glued_on(text: str, things: str) -> None:
    assert written(read(text).items) == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("بغيت زربيتين", "2 carpet"),
        ("أريد سجادتين", "2 carpet"),
        ("كيلوين د العسل", "2 kg honey"),
        ("لترين من زيت الأركان", "2 l argan-oil"),
        ("قنينتين د زيت أركان", "2 bottle argan-oil"),
    ],
)
def test_a_dual_is_two(text: str, things: str) -> None:
    assert written(read(text).items) == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("bghit dozena d lbid", "12 piece eggs"),
        ("بغيت طزينة د البيض", "12 piece eggs"),
        ("deux douzaines d'oeufs", "24 piece eggs"),
        ("une demi-douzaine d'oeufs", "6 piece eggs"),
    ],
)
def test_a_dozen_is_twelve_pieces(text: str, things: str) -> None:
    assert written(read(text).items) == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("bghit bocal d amlou", "1 jar amlou"),  # without a content it is a unit
        ("بغيت علبة ديال التمر", "1 box dates"),
        ("3 9er3at d zit argan", "3 bottle argan-oil"),
        ("carton d amlou", "1 box amlou"),
        ("un bidon de 5 litres d'huile d'olive", "5 l olive-oil"),  # with one, that is counted
        ("bghit jouj bidonat d zit l3oud d 5 litro", "10 l olive-oil"),
        ("je veux deux bouteilles d'huile d'argan de 250 ml", "500 ml argan-oil"),
        ("3 sachets de safran de 2 g", "6 g saffron"),
    ],
)
def test_a_vessel_and_its_content(text: str, things: str) -> None:
    assert written(read(text).items) == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("bghit couscous bla zit", "couscous"),
        ("بغيت الكسكس بلا زيت", "couscous"),
        ("je prends du couscous sans miel", "couscous"),
        ("je veux du miel mais pas de beurre", "honey"),
        ("mabghitch l3sel, bghit tmer", "dates"),
    ],
)
def test_what_is_not_wanted_is_no_item(text: str, things: str) -> None:
    assert written(read(text).items) == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("bghit 2 kilo dyal l3sel w noss litro d zit l3oud", "2 kg honey, 1/2 l olive-oil"),
        ("2kg l3sel 3litro zit argan 1kg louz", "2 kg honey, 3 l argan-oil, 1 kg almonds"),
        ("l3sel 2kg zit argan 3litro louz 1kg", "2 kg honey, 3 l argan-oil, 1 kg almonds"),
        ("bghit l3sel w tmer w louz", "honey, dates, almonds"),
        ("je veux 2 kg de miel, 1 kg d'amandes et 3 tapis", "2 kg honey, 1 kg almonds, 3 carpet"),
        ("أريد كيلو من اللوز ولترين من زيت الزيتون", "1 kg almonds, 2 l olive-oil"),
    ],
)
def test_several_things(text: str, things: str) -> None:
    assert written(read(text).items) == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("miel 2 kg, huile d'olive 1 l", "2 kg honey, 1 l olive-oil"),
        ("miel: 2 kg / dattes: 3 kg", "2 kg honey, 3 kg dates"),
        ("2kg miel + 1 l argan", "2 kg honey, 1 l argan-oil"),
        ("3kg de couscous\n1kg de dattes", "3 kg couscous, 1 kg dates"),
        ("l3sel، jouj kilo d tmer", "honey, 2 kg dates"),  # nothing is counted across a pause
    ],
)
def test_pauses_keep_quantities_apart(text: str, things: str) -> None:
    assert written(read(text).items) == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("je veux du miel. du bon miel, 2 kg", "2 kg honey"),
        ("ch7al l3sel? bghit l3sel 2 kilo", "2 kg honey"),
        ("bghit 2 kilo d l3sel w 3 kilo d l3sel", "2 kg honey, 3 kg honey"),  # with its own quantity
    ],
)
def test_a_thing_that_is_named_twice(text: str, things: str) -> None:
    assert written(read(text).items) == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("kilo", "1 kg ?"),
        ("2 kilo 3afak", "2 kg ?"),
        ("bghit 1 kg", "1 kg ?"),
        ("bghit chwiya d l3sel", "honey"),
    ],
)
def test_what_is_left_open_stays_open(text: str, things: str) -> None:
    assert written(read(text).items) == things


@pytest.mark.parametrize(
    ("text", "things", "dirhams", "per"),
    [
        ("3ndi l3sel lbi3 b 120 dh lkilo", "honey", 120, "kg"),
        ("عندي العسل للبيع بـ 120 درهم للكيلو", "honey", 120, "kg"),
        ("je vends du miel à 120 dh le kilo", "honey", 120, "kg"),
        ("3ndi l3sel lbi3 120 lkilo", "honey", 120, "kg"),  # no coin: the kilo says that it is a price
        ("je vends un tapis à mille", "1 carpet", 1000, None),
        ("je vends 20 kg d'amandes à 90 dh le kilo", "20 kg almonds", 90, "kg"),
        ("nbi3 l3sel b 2000 ryal lkilo", "honey", 100, "kg"),
        ("nbi3 l3sel b alf ryal", "honey", 50, None),
        ("je vends du miel à 12,50 dh", "honey", 12.5, None),
        ("bghit l3sel b 100 dh", "honey", 100, None),
    ],
)
def test_a_price(text: str, things: str, dirhams: float, per: str | None) -> None:
    reading = read(text)
    assert written(reading.items) == things
    assert reading.amount == dirhams * 100
    assert reading.mention.per == per


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("nbi3 l3sel b alf", (1000, 50, 10)),  # dirhams, ryals, franks
        ("j'ai 4 tapis à vendre à 1.500 dh", (1500, 1.5)),
    ],
)
def test_an_ambiguous_price_has_all_its_readings_and_is_none(text: str, readings: tuple[float, ...]) -> None:
    reading = read(text)
    assert reading.amount is None
    assert reading.mention.amounts == (tuple(int(dirhams * 100) for dirhams in readings),)


@pytest.mark.parametrize(
    "text",
    [
        "3omri 45 ans",
        "j'habite à 30 km de Fès",
        "fin wslat lkomand 1234",
        "nmra dyali 0612345678",
        "المنزل رقم 12 زنقة اللوز",
        "18h30",
        "le miel cristallise en hiver",
        "zit l9dam f dar",
    ],
)
def test_where_nothing_is_traded_there_is_neither_thing_nor_money(text: str) -> None:
    reading = read(text)
    assert (reading.items, reading.amount) == ((), None)
