"""The first guess at the language, and the text as it is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.understanding import Understanding

LOCALES = Path(__file__).parents[2] / "locales"
read = Understanding.load(LOCALES).read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("بغيت جوج كيلو ديال العسل", "ary"),
        ("واش كاين الزيت", "ary"),
        ("ماعرفتش شنو ندير", "ary"),
        ("محمد", "ary"),  # Arabic letters, in doubt
        ("أريد كيلوغرامين من العسل", "ar"),
        ("متى ستصل طلبيتي", "ar"),
        ("bghit jouj kilo d l3sel", "ary-Latn"),
        ("ch7al taman", "ary-Latn"),
        ("makhdemtch lyoum", "ary-Latn"),
        ("3sel", "ary-Latn"),
        ("je veux deux kilos de miel", "fr"),
        ("très bien", "fr"),
        ("combien", "fr"),
        ("2 kg", None),
        ("2kilo", None),
        ("50dh", None),
        ("42", None),
        ("👍", None),
        ("", None),
    ],
)
def test_a_guess(text: str, language: str | None) -> None:
    assert read(text).language == language


@pytest.mark.parametrize(
    ("text", "known", "language"),
    [
        ("شكرا", "ar", "ar"),  # both say so: the contact's own
        ("شكرا", "ary", "ary"),
        ("شكرا", "fr", "ary"),
        ("واش كاين العسل", "ar", "ary"),
        ("Ahmed", "fr", "ary-Latn"),
    ],
)
def test_the_contacts_language_breaks_a_tie_only(text: str, known: str, language: str) -> None:
    assert read(text, known).language == language


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  salam \r\n khoya ", "salam \n khoya"),
        ("\u202b\u200fسلام\u202c", "سلام"),
        ("a\x00b\x07c\ud83d", "abc"),
        ("Mⁱel É 1️⃣", "Mⁱel É 1️⃣"),
    ],
)
def test_only_what_nobody_sees_is_taken_out(text: str, kept: str) -> None:
    assert read(text).text == kept
