"""The small linear model: what it scores, why, how it is kept, and that it can be taught."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.understanding import intents, language
from bot.understanding.model import Model
from tools.training.learn import Course, Example, learn

COURSE = Course(rows=2**10, passes=20)
FRUIT = {
    "sweet": [("red", "round"), ("yellow", "long"), ("green", "round", "juicy")],
    "sour": [("yellow", "oval"), ("green", "oval", "small"), ("yellow", "small", "juicy")],
    "hot": [("red", "long", "thin"), ("green", "thin"), ("thin", "small", "red")],
}


def examples(*labels: str) -> list[Example]:
    return [Example(features, label) for label in labels for features in FRUIT[label]]


def taught(*labels: str) -> Model:
    return learn(examples(*labels), labels, COURSE)


def best(model: Model, features: tuple[str, ...]) -> str:
    scores = model.scores(model.part(features))
    return model.labels[scores.index(max(scores))]


@pytest.mark.parametrize("labels", [("sweet", "sour"), ("sweet", "sour", "hot")], ids=len)
def test_it_learns_what_it_is_shown(labels: tuple[str, ...]) -> None:
    model = taught(*labels)
    assert all(best(model, each.features) == each.label for each in examples(*labels))


def test_it_says_something_of_what_it_was_not_shown() -> None:
    model = taught("sweet", "sour", "hot")
    assert best(model, ("thin", "yellow")) == "hot"
    assert best(model, ("oval", "juicy")) == "sour"


def test_of_two_labels_what_speaks_for_one_speaks_against_the_other() -> None:
    model = taught("sweet", "sour")
    first, second = model.scores(model.part(("round",)))
    assert first == -second > 0


def test_without_features_the_bias_alone_counts() -> None:
    model = taught("sweet", "sour", "hot")
    assert model.scores() == pytest.approx(model.bias)


@pytest.mark.parametrize("labels", [("sweet", "sour"), ("sweet", "sour", "hot")], ids=len)
def test_a_score_is_the_sum_of_its_reasons(labels: tuple[str, ...]) -> None:
    model = taught(*labels)
    features = ("green", "small", "never seen")
    for label, score in zip(labels, model.scores(model.part(features)), strict=True):
        bias = score - sum(model.reasons(features, label).values())
        place = labels.index(label)
        assert bias == pytest.approx(model.bias[place] if len(labels) > 2 else (-1) ** place * model.bias[0])


def test_the_weightiest_reason_comes_first() -> None:
    reasons = taught("sweet", "sour", "hot").reasons(("juicy", "thin"), "hot")
    assert list(reasons) == ["thin", "juicy"]
    assert reasons["thin"] > 0 > reasons["juicy"]


@pytest.mark.parametrize("labels", [("sweet", "sour"), ("sweet", "sour", "hot")], ids=len)
def test_written_and_read_again_it_is_the_same(labels: tuple[str, ...], tmp_path: Path) -> None:
    model, file = taught(*labels), tmp_path / "model.bin"
    file.write_bytes(model.dumped())
    again = Model.load(file)
    assert again.dumped() == model.dumped()
    assert again.labels == labels
    assert all(
        again.scores(again.part(each.features)) == model.scores(model.part(each.features))
        for each in examples(*labels)
    )


def test_learning_twice_gives_the_same_bytes() -> None:
    assert taught("sweet", "sour", "hot").dumped() == taught("sweet", "sour", "hot").dumped()


def test_another_seed_gives_others() -> None:
    labels = ("sweet", "sour", "hot")
    other = learn(examples(*labels), labels, Course(rows=2**10, passes=20, seed=2))
    assert other.dumped() != taught(*labels).dumped()


def test_an_example_that_counts_more_pulls_more() -> None:
    doubtful = [Example(("odd",), "sweet"), Example(("odd",), "sour", weight=5.0)]
    model = learn(doubtful, ("sweet", "sour"), COURSE)
    assert best(model, ("odd",)) == "sour"


def test_broken_characters_are_features_like_others() -> None:
    model = taught("sweet", "sour")
    assert len(model.scores(model.part(("\ud83d", "\x00", "")))) == 2


def test_the_parts_of_a_message_add_up() -> None:
    model = taught("sweet", "sour", "hot")
    whole, parts = ("red", "thin", "red", "oval"), [("red",), ("thin", "red"), (), ("oval",)]
    assert model.scores(*map(model.part, parts)) == model.scores(model.part(whole))


def test_the_models_that_are_shipped_fit_their_labels() -> None:
    assert intents.model().labels == (intents.NOTHING, *intents.INTENTS)
    assert {which: model.labels for which, model in language.models().items()} == language.PAIRS
