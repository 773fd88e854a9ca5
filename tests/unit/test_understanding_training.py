"""Learning from a small folder: the files that are written, the same each time."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

import tools.training.__main__ as training
from bot.understanding import intents, language
from bot.understanding.model import Model
from tools.training.learn import Course

MESSAGES = {
    "ary": [("بغيت جوج كيلو د العسل", "buy"), ("فين وصلات لاكوموند", "order_status"), ("الجو زوين", "")],
    "ary-Latn": [
        ("bghit jouj kilo d l3sel", "buy"),
        ("fin weslat lkomand", "order_status"),
        ("ljaw zwin", ""),
    ],
    "ar": [("أريد كيلوغرامين من العسل", "buy"), ("أين وصلت طلبيتي", "order_status"), ("الجو جميل", "")],
    "fr": [
        ("je veux deux kilos de miel", "buy"),
        ("où en est ma commande", "order_status"),
        ("il fait beau", ""),
    ],
}
SENTENCES = {
    "ary": "خرجنا البارح مع الدراري\n",
    "ary-Latn": "khrejna lbar7 m3a drari\n",
    "ar": "خرجنا أمس مع الأطفال\n",
    "fr": "nous sommes sortis hier avec les enfants\n",
}


@pytest.fixture(autouse=True)
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A course that takes no time, on three messages and a sentence of each variety."""
    for tag, rows in MESSAGES.items():
        lines = [f"{text}\t{tag}\t{intent}\t\t\t" for text, intent in rows]
        write(tmp_path / "messages" / f"{tag}.tsv", "\n".join(["a header", *lines, ""]))
        write(tmp_path / "sentences" / f"{tag}.txt", SENTENCES[tag])
    monkeypatch.setattr(training, "HERE", tmp_path)
    monkeypatch.setattr(training, "INTENTS_COURSE", Course(rows=2**9, passes=2))
    monkeypatch.setattr(training, "LANGUAGE_COURSE", Course(rows=2**9, passes=4))


def write(file: Path, text: str) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")


def learnt(folder: Path, *arguments: str) -> dict[str, bytes]:
    """What a command writes into a new folder, by file."""
    folder.mkdir()
    result = CliRunner().invoke(training.main, [*arguments, "--to", str(folder)], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


@pytest.mark.parametrize(
    ("command", "files"),
    [
        ("intents", ["intents.bin"]),
        ("language", ["language-arabic.bin", "language-latin.bin"]),
        ("common", ["common.txt"]),
    ],
)
def test_the_same_input_gives_the_same_files(command: str, files: list[str], tmp_path: Path) -> None:
    once = learnt(tmp_path / "once", command)
    assert list(once) == files
    assert once == learnt(tmp_path / "twice", command)


def test_languages_are_told_apart(tmp_path: Path) -> None:
    learnt(tmp_path / "weights", "language")
    for which, pair in language.PAIRS.items():
        model = Model.load(tmp_path / "weights" / f"language-{which}.bin")
        assert model.labels == pair
        for tag in pair:
            for text, _ in MESSAGES[tag]:
                scores = model.scores(model.part(language.features(language.spelt(text))))
                assert pair[scores.index(max(scores))] == tag


def test_rows_of_a_file_are_learnt_as_well(tmp_path: Path) -> None:
    rows = tmp_path / "rows.tsv"
    write(rows, "text\tlabel\tsource\tlicence\tshare_alike\nkanmchi l souk\tary-Latn\tmine\tMIT\tno\n")
    alone = learnt(tmp_path / "alone", "language")
    more = learnt(tmp_path / "more", "language", "--rows", str(rows))
    assert more["language-latin.bin"] != alone["language-latin.bin"]
    assert more["language-arabic.bin"] == alone["language-arabic.bin"]


def test_the_model_of_intents_has_all_of_them(tmp_path: Path) -> None:
    learnt(tmp_path / "weights", "intents")
    model = Model.load(tmp_path / "weights" / "intents.bin")
    assert model.labels == (intents.NOTHING, *intents.INTENTS)
