"""What a text costs by SMS, against the carrier's own calculator."""

from __future__ import annotations

import pytest

from bot.channels.segments import BASIC, EXTENSION, Segments, count, fold

SEEN = [
    ("", "GSM-7", 0, 0),
    ("a" * 160, "GSM-7", 160, 1),
    ("a" * 161, "GSM-7", 161, 2),
    ("a" * 306, "GSM-7", 306, 2),
    ("a" * 307, "GSM-7", 307, 3),
    ("€" * 80, "GSM-7", 160, 1),
    ("€" * 81, "GSM-7", 162, 2),
    ("س" * 70, "UCS-2", 70, 1),
    ("س" * 71, "UCS-2", 71, 2),
    ("س" * 134, "UCS-2", 134, 2),
    ("س" * 135, "UCS-2", 135, 3),
    ("👍" * 35, "UCS-2", 70, 1),
    ("👍" * 36, "UCS-2", 72, 2),
    ("Opération validée à 10€", "GSM-7", 24, 1),
    ("Prêt", "UCS-2", 4, 1),
    ("Reçu: ça va", "UCS-2", 11, 1),
    # 76 euro signs fill 152 of 153 places; the 77th is not split, so 153 of them need a third part.
    ("€" * 152, "GSM-7", 304, 2),
    ("€" * 153, "GSM-7", 306, 3),
    # 33 thumbs fill 66 of 67 places.
    ("👍" * 66, "UCS-2", 132, 2),
    ("👍" * 67, "UCS-2", 134, 3),
]


@pytest.mark.parametrize(("text", "encoding", "units", "segments"), SEEN)
def test_counts_as_the_carrier_does(text: str, encoding: str, units: int, segments: int) -> None:
    assert count(text) == Segments(encoding, units, segments)  # type: ignore[arg-type]


def test_the_alphabet_is_whole() -> None:
    assert len(BASIC) == 127
    assert len(EXTENSION) == 10


@pytest.mark.parametrize(
    "text", ["à ä é è ì ò ö ù ü æ Ä Ç É Ö Ü Æ ñ €", "bghit 2 kilo dyal l3sel", "Ωμέγα"[:1]]
)
def test_what_costs_little_already_stays_as_it_is(text: str) -> None:
    assert count(text).encoding == "GSM-7"
    assert fold(text) == text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Prêt", "Pret"),
        ("Reçu: ça va, GARÇON", "Recu: ca va, GARÇON"),
        ("l’œuvre d’Œdipe", "l'oeuvre d'OEdipe"),
        ("« Où ? » dit-elle…", '"Où ?" dit-elle...'),
        ("«Où»", '"Où"'),
        ("10\u202f000 DH – 5\u00a0%", "10 000 DH - 5 %"),
        ("â ê ë î ï ô û ÿ À Â È Ê Ë Î Ï Ô Ù Û Ÿ", "a e e i i o u y A A E E E I I O U U Y"),
        ("n° 3", "no 3"),
        ("ça va \u2068Nadia\u2069\u200f", "ca va Nadia"),
        ("cafe\u0301", "café"),
    ],
)
def test_french_becomes_cheap(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert count(folded).encoding == "GSM-7"


def test_beside_arabic_letters_french_keeps_its_own() -> None:
    assert fold("المنتوج: thé à la crème fraîche") == "المنتوج: thé à la crème fraîche"


def test_beside_arabic_letters_invisible_marks_go() -> None:
    assert fold("\u2068سلام\u2069\u200f\u00a0ê") == "سلام ê"


def test_an_emoji_keeps_its_joiners() -> None:
    family = "👨\u200d👩\u200d👧 ê"
    assert fold(family) == family


def test_what_folding_would_make_dearer_stays() -> None:
    assert fold("…" * 60) == "…" * 60
