"""A linear model over hashed features: small, quick, the same everywhere, and it can say why.

Each feature is a short text; its CRC-32 picks a row of weights, one for each label (one in all
where there are two labels: what speaks for the first speaks against the second). The scores of
a message are the sums of its rows, over the root of how many there are; what is said twice
counts twice, so that the parts of a message can be added up by themselves and kept. Weights are
whole numbers of one byte, learnt by ``tools/training``; nothing here learns.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from pathlib import Path
from typing import TypeAlias
from zlib import crc32

LANE = 4
"""Bytes that a sum has: more features than a message can have still fit."""

ZERO = 128
"""What is added to each weight while it is summed: then none is below nothing."""

FLIP = bytes(byte ^ ZERO for byte in range(256))
"""A signed byte, with ``ZERO`` added."""


Part: TypeAlias = tuple[int, int]
"""The rows of some features added up, all labels in one number; and how many they are."""


def buckets(features: Sequence[str], mask: int) -> list[int]:
    """The rows of features among ``mask + 1`` rows. No feature has a line end in it."""
    if not features:
        return []
    # Made bytes together: one by one takes twice as long.
    encoded = "\n".join(features).encode("utf-8", "replace").split(b"\n")
    return [place & mask for place in map(crc32, encoded)]


@dataclass(frozen=True, eq=False)
class Model:
    """``weights`` are signed bytes, row by row, one a label (one in all for two labels).

    ``scale`` makes scores of them, to which ``bias`` is added.
    """

    labels: tuple[str, ...]
    weights: bytes
    bias: tuple[float, ...]
    scale: float

    @classmethod
    def load(cls, file: Path) -> Model:
        """Read what ``dumped`` wrote."""
        head, _, weights = file.read_bytes().partition(b"\n")
        about = json.loads(head)
        return cls(tuple(about["labels"]), weights, tuple(about["bias"]), about["scale"])

    def dumped(self) -> bytes:
        """The model as a file: a line of JSON, then the weights."""
        about = {"labels": self.labels, "bias": self.bias, "scale": self.scale}
        return json.dumps(about, separators=(",", ":")).encode() + b"\n" + self.weights

    @property
    def width(self) -> int:
        """Weights in a row."""
        return len(self.bias)

    @cached_property
    def mask(self) -> int:
        """One less than how many rows there are."""
        return len(self.weights) // self.width - 1

    def part(self, features: Sequence[str]) -> Part:
        """What a part of a message adds to its scores."""
        return sum(map(self._rows.__getitem__, buckets(features, self.mask))), len(features)

    def scores(self, *parts: Part) -> list[float]:
        """One score a label, in their order. Without features, the bias alone."""
        number = sum(part[1] for part in parts)
        total = sum(part[0] for part in parts).to_bytes(self.width * LANE, "little")
        scale, nothing = self.scale / sqrt(number or 1), ZERO * number
        sums = memoryview(total).cast("I")
        found = [(each - nothing) * scale + bias for each, bias in zip(sums, self.bias, strict=True)]
        return found if len(found) == len(self.labels) else [found[0], -found[0]]

    def reasons(self, features: Sequence[str], label: str) -> Mapping[str, float]:
        """What each feature adds to the score of one label, the weightiest first."""
        column, sign = self.labels.index(label), 1
        if column >= self.width:
            column, sign = 0, -1
        weights = memoryview(self.weights).cast("b")
        scale = sign * self.scale / sqrt(len(features) or 1)
        places = buckets(features, self.mask)
        found = dict.fromkeys(features, 0.0)
        for each, place in zip(features, places, strict=True):
            found[each] += weights[place * self.width + column] * scale
        return dict(sorted(found.items(), key=lambda pair: (-abs(pair[1]), pair[0])))

    @cached_property
    def _rows(self) -> tuple[int, ...]:
        """Each row as one number with a lane for each label: all labels are added up in one go."""
        lifted = self.weights.translate(FLIP)
        if self.width == 1:
            return tuple(lifted)
        lanes = bytearray(len(lifted) * LANE)
        lanes[::LANE] = lifted
        size = self.width * LANE
        return tuple(
            int.from_bytes(lanes[start : start + size], "little") for start in range(0, len(lanes), size)
        )
