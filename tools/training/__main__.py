"""``python -m tools.training language --rows FILE`` and ``python -m tools.training intents``.

Learns the weights that ``bot/understanding/weights`` ships, from the sentences and messages of
this folder and, for languages, from rows of a file: a header, then text, label, source, licence
and share_alike with a tab between. The same input gives the same files, to the byte.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

from bot.assembly import LOCALES
from bot.understanding import intents, language
from bot.understanding.clean import folded, plain, visible
from bot.understanding.goods import Goods, goods_of, goods_without
from bot.understanding.model import Model
from bot.understanding.pieces import sentence
from bot.understanding.skeleton import SHORTEST, bare
from bot.understanding.vocabulary import Vocabulary
from tools.training.learn import Course, Example, learn

HERE = Path(__file__).parent
WORTH = {"own": 3.0, "messages": 2.0, "share-alike": 0.5}
"""How much a row counts by where it comes from; others count one.

The project's own sentences are short and spoken, as messages are; the share-alike rows are
encyclopedia and news, and what is called Darija there is close to Arabic.
"""

LANGUAGE_COURSE = Course(rows=2**16, passes=8, step=1.0)
INTENTS_COURSE = Course(rows=2**15, passes=12, step=2.0)

OFTEN = 2
"""Texts that a word must stand in to be common: once may be a slip."""

KNOWN_PHRASE = 0.5
"""How much a phrase of the words files counts among the messages."""

CHAT = 0.5
"""How much a sentence counts that, to the model's first look, wants nothing of ours."""

LIKELY = 1.0
"""So far ahead of nothing a sentence is left out: it may well be an order."""


@click.group()
def main() -> None:
    """Learn the weights of bot/understanding."""


@main.command("language")
@click.option(
    "--rows", "file", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="More rows."
)
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), default=language.WEIGHTS)
def of_language(file: Path | None, to: Path) -> None:
    """Darija or Arabic, Arabizi or French."""
    rows = [*_sentences(), *_messages(), *(_foreign_rows(file) if file else [])]
    for which, pair in language.PAIRS.items():
        model = _pair([row for row in rows if row[1] in pair], pair)
        (to / f"language-{which}.bin").write_bytes(model.dumped())
        click.echo(f"{which}: {sum(row[1] in pair for row in rows)} rows")


@main.command("common")
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), default=language.WEIGHTS)
def common_words(to: Path) -> None:
    """Words that people use of other matters: none of them is a misspelt thing for sale."""
    goods = goods_without(Vocabulary.load(LOCALES), frozenset())
    meant = _meant(goods)
    texts = [text for text, _, _ in _sentences()]
    texts += [
        row[0] for file in sorted((HERE / "messages").glob("*.tsv")) for row in _table(file) if not row[3]
    ]
    times = Counter(word for text in texts for word in set(plain(text).split()))
    kept = [
        word
        for word, number in sorted(times.items(), key=lambda each: (-each[1], each[0]))
        if number >= OFTEN and len(word) >= SHORTEST and word not in meant and not word.isdigit()
    ]
    (to / "common.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")
    click.echo(f"{len(kept)} words")


def _meant(goods: Goods) -> frozenset[str]:
    """Words that are a thing's, or were meant for the thing that they sound like."""
    rows = [row for file in sorted((HERE / "messages").glob("*.tsv")) for row in _table(file)]
    said = {(word, row[3]) for row in rows if row[3] for word in plain(row[0]).split()}
    heard = {word for word, items in said if (good := goods.of_word(word)) and good.product in items}
    return frozenset(heard | {word for word, _ in said if bare(word) in goods.words})


@main.command("intents")
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), default=language.WEIGHTS)
def of_intents(to: Path) -> None:
    """What a message wants. Sentences that are no messages teach what wants nothing of ours.

    They are looked at once with what the messages alone teach: what then looks like a wish is
    left out, because nobody has said that it is none.
    """
    vocabulary = Vocabulary.load(LOCALES)
    labels = (intents.NOTHING, *intents.INTENTS)
    taught = [
        Example(_wish_features(row[0], vocabulary), row[2] or intents.NOTHING)
        for file in sorted((HERE / "messages").glob("*.tsv"))
        for row in _table(file)
    ]
    for form, meaning in sorted(vocabulary.whole.items()):
        if (label := meaning.partition(":")[0]) in labels:
            taught.append(Example(_wish_features(form, vocabulary), label, KNOWN_PHRASE))
    first = learn(taught, labels, INTENTS_COURSE)
    chat = [_wish_features(text, vocabulary) for text, _, _ in _sentences()]
    idle = [Example(each, intents.NOTHING, CHAT) for each in chat if _ahead(first, each) < LIKELY]
    model = learn([*taught, *idle], labels, INTENTS_COURSE)
    (to / "intents.bin").write_bytes(model.dumped())
    click.echo(f"{len(taught)} messages and phrases, {len(idle)} of {len(chat)} sentences")


def _wish_features(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    seen = visible(text)
    pieces = sentence(folded(seen[: language.ENOUGH]), vocabulary)
    return tuple(intents.seen(pieces, goods_of(vocabulary), seen).features())


def _ahead(model: Model, found: tuple[str, ...]) -> float:
    nothing, *wishes = model.scores(model.part(found))
    return max(wishes) - nothing


def _pair(rows: Sequence[tuple[str, str, str]], pair: Sequence[str]) -> Model:
    """Both varieties count the same in all, however many rows each has."""
    worth = [WORTH.get(origin, 1.0) for _, _, origin in rows]
    total: Counter[str] = Counter()
    for (_, tag, _), each in zip(rows, worth, strict=True):
        total[tag] += each  # type: ignore[assignment]  # a Counter adds any number
    half = sum(total.values()) / 2
    examples = [
        Example(tuple(language.features(language.spelt(text))), tag, each * half / total[tag])
        for (text, tag, _), each in zip(rows, worth, strict=True)
    ]
    return learn(examples, pair, LANGUAGE_COURSE)


def _sentences() -> list[tuple[str, str, str]]:
    return [
        (line, file.stem, "own")
        for file in sorted((HERE / "sentences").glob("*.txt"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def _messages() -> list[tuple[str, str, str]]:
    return [
        (row[0], row[1], "messages")
        for file in sorted((HERE / "messages").glob("*.tsv"))
        for row in _table(file)
        if language.script(row[0]) == ("arabic" if row[1] in language.PAIRS["arabic"] else "latin")
    ]


def _foreign_rows(file: Path) -> list[tuple[str, str, str]]:
    return [(row[0], row[1], "share-alike" if row[4] == "yes" else row[2]) for row in _table(file)]


def _table(file: Path) -> list[list[str]]:
    lines = file.read_text(encoding="utf-8").splitlines()[1:]
    return [line.split("\t") for line in lines if line]


if __name__ == "__main__":
    main()
