"""The word for a thing: as it is written, by its consonants, or only alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.understanding import Understanding
from bot.understanding.goods import Good, Goods, goods_of
from bot.understanding.vocabulary import Vocabulary

LOCALES = Path(__file__).parents[2] / "locales"
VOCABULARY = Vocabulary.load(LOCALES)
UNDERSTANDING = Understanding(VOCABULARY)
read = UNDERSTANDING.read


def shop(folder: Path) -> Vocabulary:
    """The words of a shop that has three things, with few spellings."""
    file = folder / "fr" / "words.toml"
    file.parent.mkdir()
    file.write_text(
        'cues = ["marmite"]\n[products]\nsaffron = ["za3fran"]\nhoney = ["3sel"]\nbasket = ["corbeille"]\n'
        '[answers]\nyes = ["corbeau"]\n',
        encoding="utf-8",
    )
    return Vocabulary.load(folder)


@pytest.fixture
def goods(tmp_path: Path) -> Goods:
    return goods_of(shop(tmp_path))


@pytest.mark.parametrize(
    ("word", "product"),
    [
        ("l3sel", "honey"),  # the article
        ("3ssl", "honey"),  # doubled, no vowel
        ("za3efrane", "saffron"),
        ("zza3fran", "saffron"),
    ],
)
def test_the_consonants_stay_however_it_is_spelt(goods: Goods, word: str, product: str) -> None:
    assert goods.of_word(word) == Good(product, sure=True)


@pytest.mark.parametrize("word", ["corbeilde", "corbeillle", "corveille", "lcorbeilde"])
def test_likeness_is_never_sure(goods: Goods, word: str) -> None:
    found = goods.of_word(word)
    assert found == Good("basket", sure=word == "corbeillle")  # there the consonants are the same


def test_a_thing_that_is_only_guessed_is_said_to_be_and_gives_a_name_no_kind(tmp_path: Path) -> None:
    understanding = Understanding(shop(tmp_path))
    (item,) = understanding.read("corbeilde").mention.items
    assert (item.product, item.said, item.sure) == ("basket", "corbeilde", False)
    assert understanding.name("corbeilde").kind is None


@pytest.mark.parametrize("word", ["corbeau", "marmite", "sel", "za3", "3", "33333", "corde", "zafar"])
def test_another_word_is_no_thing(goods: Goods, word: str) -> None:
    assert goods.of_word(word) is None


@pytest.mark.parametrize("word", ["3sel", "l3assal", "l3sel", "عسل", "العسل", "miel", "du miel", "Le Miel"])
def test_one_thing_in_many_spellings(word: str) -> None:
    assert [item.product for item in read(f"bghit {word}").items] == ["honey"]
    assert UNDERSTANDING.name(word).kind == "honey"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("عسل الزعتر", "honey"),
        ("3sel za3tar", "honey"),
        ("Miel de thym", "honey"),
        ("زيت أركان", "argan-oil"),
        ("Zit argan", "argan-oil"),
        ("زربية بوشرويط", "carpet"),
        ("Tapis Boucherouite", "carpet"),
        ("Cadeau de chez nous", None),
        ("", None),
    ],
)
def test_the_kind_of_a_thing_that_a_cooperative_named(name: str, kind: str | None) -> None:
    assert UNDERSTANDING.name(name).kind == kind


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [("3sel za3tar", "عسل الزعتر"), ("l3assal dyal za3tar", "العسل ديال الزعتر"), ("zit argan", "زيت أركان")],
)
def test_a_name_has_the_same_keys_in_both_scripts(latin: str, arabic: str) -> None:
    assert UNDERSTANDING.name(latin) == UNDERSTANDING.name(arabic)


@pytest.mark.parametrize(
    "word",
    [
        *("salam", "kayn", "dyali", "kifach", "chkoun", "daba", "bzaf", "mzyan", "ljaw", "khalti"),
        *("bonjour", "demain", "maison", "femme", "jamais", "hiver", "comme", "pourquoi", "famille"),
        *("السلام", "كيفاش", "دابا", "بزاف", "اليوم", "غدا", "البيت", "المدرسة", "العائلة", "كثيرا"),
    ],
)
def test_common_words_are_no_things(word: str) -> None:
    assert goods_of(VOCABULARY).of_word(word) is None
    assert read(word).mention.items == ()
