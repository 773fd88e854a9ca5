"""Learning a linear model from labelled examples: logistic regression by steepest descent.

Pure Python, one pass after the other in an order that only the seed decides: the same
examples give the same weights, to the byte.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from operator import add

from bot.understanding.model import Model, buckets

LARGEST = 127
"""What fits in a signed byte."""

TOO_LITTLE = 0.002
"""A class that is off by less than this learns nothing from an example."""


@dataclass(frozen=True)
class Example:
    """Features and the right label. ``weight`` says how much it counts."""

    features: tuple[str, ...]
    label: str
    weight: float = 1.0


@dataclass(frozen=True)
class Course:
    """How to learn: the rows of the model (a power of two), passes, first step, decay of weights."""

    rows: int
    passes: int = 12
    step: float = 0.5
    decay: float = 1e-5
    seed: int = 1


def learn(examples: Sequence[Example], labels: Sequence[str], course: Course) -> Model:
    """The model that tells these labels apart, its weights rounded to bytes."""
    width, mask = len(labels), course.rows - 1
    place = {label: index for index, label in enumerate(labels)}
    weights = [[0.0] * width for _ in range(course.rows)]
    bias = [0.0] * width
    taught = [(sorted(buckets(each.features, mask)), place[each.label], each.weight) for each in examples]
    order, chance = list(range(len(taught))), random.Random(course.seed)
    for turn in range(course.passes):
        chance.shuffle(order)
        step = course.step * (1 - turn / course.passes)
        keep = 1 - course.decay * step * len(taught) / 100
        for index in order:
            _step(weights, bias, *taught[index], step)
        for row in weights:
            for column in range(width):
                row[column] *= keep
    return _rounded(weights, bias, tuple(labels))


def _step(
    weights: list[list[float]], bias: list[float], rows: list[int], right: int, worth: float, step: float
) -> None:
    """One example: every class moves by how far it was off."""
    if not rows:
        return
    total = [0.0] * len(bias)
    for row in rows:
        total = list(map(add, total, weights[row]))
    scale = 1 / math.sqrt(len(rows))
    scores = [number * scale + b for number, b in zip(total, bias, strict=True)]
    top = max(scores)
    shares = [math.exp(score - top) for score in scores]
    whole = sum(shares)
    for label, share in enumerate(shares):
        off = share / whole - (label == right)
        if abs(off) < TOO_LITTLE:
            continue
        move = step * worth * off
        bias[label] -= move * 0.05
        move *= scale
        for row in rows:
            weights[row][label] -= move


def _rounded(weights: list[list[float]], bias: list[float], labels: tuple[str, ...]) -> Model:
    if len(labels) == 2:
        weights = [[(first - second) / 2] for first, second in weights]
        bias = [(bias[0] - bias[1]) / 2]
    largest = max((abs(number) for row in weights for number in row), default=0.0) or 1.0
    scale = largest / LARGEST
    whole = bytes(round(number / scale) & 0xFF for row in weights for number in row)
    return Model(labels, whole, tuple(round(number, 6) for number in bias), round(scale, 9))
