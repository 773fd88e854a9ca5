"""Answers, commands and labels: whole messages, any spelling."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from bot.understanding import BadWords, Understanding

LOCALES = Path(__file__).parents[2] / "locales"
read = Understanding.load(LOCALES).read


@pytest.mark.parametrize(
    "text",
    ["oui", "OUI !", "ouiiii", "wakha", "wa5a", "واخا", "آه", "نعم", "d’accord", "machi mochkil", "👍🏽"],
)
def test_yes(text: str) -> None:
    assert read(text).answer == "yes"


@pytest.mark.parametrize(
    "text", ["non", "la", "lla", "لا", "لااااا", "la chokran", "لا شكراً", "non merci", "👎"]
)
def test_no(text: str) -> None:
    assert read(text).answer == "no"


@pytest.mark.parametrize("text", ["safi", "صافي", "machi", "la commande", "oui mais non", "merci", "1", ""])
def test_neither_yes_nor_no(text: str) -> None:
    assert read(text).answer is None


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("menu", "menu"),
        ("القائمة", "menu"),
        ("Menú", "menu"),
        ("aide", "help"),
        ("عاوني", "help"),
        ("mafhemtch", "help"),
        ("??", "help"),
        ("؟", "help"),
        ("STOP", "stop"),
        ("arrêt", "stop"),
        ("حبس", "stop"),
        ("سالي", "stop"),
        ("توقف", "stop"),
        ("قف", "stop"),
        ("start", "start"),
        ("retour", "back"),
        ("rje3", "back"),
        ("رجوع", "back"),
        ("plus", "more"),
        ("زيد", "more"),
        ("français", "language:fr"),
        ("Francais", "language:fr"),
        ("fransawiya", "language:fr"),
        ("الفرنسية", "language:fr"),
        ("العربية", "language:ar"),
        ("3arbiya", "language:ar"),
        ("arabe", "language:ar"),
        ("الدارجة", "language:ary"),
        ("darija", "language:ary-Latn"),
    ],
)
def test_a_command_is_the_whole_message(text: str, command: str) -> None:
    assert read(text).command == command
    assert read(f"{text} Fatima").command is None


@pytest.mark.parametrize(
    "text", ["baraka", "safi", "baraka allah fik", "arrete ton bus", "non", "2", "aidez"]
)
def test_no_command(text: str) -> None:
    assert read(text).command is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("lghi", "cancel"),
        ("annuler", "cancel"),
        ("سلام", "greet"),
        ("baraka allah fik", "thanks"),
        ("3sel", "buy"),
    ],
)
def test_what_a_whole_message_is_for(text: str, intent: str | None) -> None:
    assert read(text).intent == intent


ARABIC = ["عسل الزعتر", "زيت أركان", "أملو", "كسكس الشعير"]
FRENCH = ["Huile d'argan", "Huile d'olive", "Miel de thym", "La commande"]


@pytest.mark.parametrize(
    ("text", "labels", "place"),
    [
        ("عسل", ARABIC, 0),
        ("العسل", ARABIC, 0),
        ("3sel", ARABIC, 0),
        ("l3ssel", ARABIC, 0),
        ("بغيت العسل عافاك", ARABIC, 0),
        ("zit argan", ARABIC, 1),
        ("زيت اركان", ARABIC, 1),
        ("املو", ARABIC, 2),
        ("kseksou", ARABIC, 3),
        ("MIEL", FRENCH, 2),
        ("l'huile d'olive", FRENCH, 1),
        ("huile olive svp", FRENCH, 1),
        ("je veux de l'huile d'argan merci", FRENCH, 0),
        ("ma commande", FRENCH, 3),
        ("non", ["oui", "non"], 1),
        ("1 kg", ["500 g", "1 kg"], 1),
        ("huile", FRENCH, None),  # two of them
        ("la", FRENCH, None),
        ("de", FRENCH, None),
        ("2", FRENCH, None),
        ("savon", FRENCH, None),
        ("je voudrais savoir quand arrive la commande de ma mère", FRENCH, None),
        ("thé", ["Thé", "thé"], None),
        ("", FRENCH, None),
        ("miel", [], None),
    ],
)
def test_the_label_that_is_named(text: str, labels: list[str], place: int | None) -> None:
    assert read(text).words(labels) == place


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (
            '[answers]\nyes = ["wakha"]\nno = ["Wakha"]\n',
            r"xx/words.toml: \[answers\] no: 'Wakha' already means yes",
        ),
        ("[numbers]\n2 = ['jouj']\n3 = ['jouj']\n", r"'jouj' already is the number 2"),
        ('[answers]\nyess = ["wakha"]\n', r"\[answers\] yess: no such entry"),
        ('[answers]\nyes = "wakha"\n', r"\[answers\] yes must be a list"),
        ('[answers]\nyes = [" "]\n', r"\[answers\] yes has an empty spelling"),
        ('yes = ["wakha"]\n', "yes stands outside its section"),
        ('[answers]\nyes = ["wakha" "ah"]\n', "xx/words.toml: "),
    ],
)
def test_a_slip_in_a_words_file_is_named(tmp_path: Path, content: str, complaint: str) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "words.toml").write_text(content, encoding="utf-8")
    with pytest.raises(BadWords, match=complaint):
        Understanding.load(tmp_path)


def test_no_words_at_all(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no words"):
        Understanding.load(tmp_path)


def test_a_new_spelling_is_read(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "words.toml").write_text('[answers]\nyes = ["ayyoh"]\n[units]\nkg = ["kilwa"]\n')
    reading = Understanding.load(tmp_path).read
    assert reading("Ayyoh!").answer == "yes"
    assert reading("2 kilwa").quantity == (Fraction(2), "kg")
