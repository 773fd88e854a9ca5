"""What a person wants, from a whole message: to buy, to know a price, to be left alone, or nothing of ours.

A message that is one known phrase means that phrase. Everything else is weighed by a linear
model over its words, their consonants (the same in both scripts), runs of letters, and what
kind of word stands beside what (a thing, a quantity, a coin). It was trained on messages
written for it (``tools/training/messages``); every weight can be printed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, pairwise

from bot.understanding.goods import Goods
from bot.understanding.language import WEIGHTS
from bot.understanding.model import Model, Part
from bot.understanding.pieces import UNKNOWN, Piece
from bot.understanding.skeleton import skeleton

INTENTS = (
    *("greet", "thanks", "yes", "no", "cancel", "back", "menu", "help", "stop", "start", "language"),
    *("buy", "price", "sell", "order_status", "volunteer_request", "volunteer_offer", "measures"),
)
NOTHING = "-"
"""The model's name for a message that wants nothing of ours."""

AHEAD = 0.3
"""How far an intent must be ahead of nothing at all (bench/understanding)."""


@dataclass(frozen=True)
class Wish:
    """The likeliest intent, or None, and how far it is ahead of the next."""

    intent: str | None
    margin: float


@dataclass(frozen=True)
class Seen:
    """A message as the model sees it: words, each known or not, and what it is as a whole."""

    words: tuple[tuple[str, bool], ...]
    whole: tuple[str, ...]

    def features(self) -> list[str]:
        """Neighbours, length, words, their consonants, runs of three and four letters."""
        return [*self.whole, *chain.from_iterable(_of_word(*word) for word in self.words)]

    def scores(self) -> list[float]:
        """What the model makes of them, in the order of its labels."""
        weights = model()
        return weights.scores(weights.part(self.whole), *[_part(weights, *word) for word in self.words])


def seen(pieces: Sequence[Piece], goods: Goods, text: str) -> Seen:
    """What the model sees of a message."""
    words: list[tuple[str, bool]] = []
    kinds: dict[str, None] = {}  # each once, in their order
    row = ["^"]
    for piece in pieces:
        kind = _kind(piece, goods)
        if kind:
            kinds[kind] = None
            row.append(kind)
        for word in piece.said.split():
            words.append((word, kind is not None))
            if not kind:
                row.append(skeleton(word) or word)
    row.append("$")
    beside = [f"b{first} {second}" for first, second in pairwise(row)]
    near = [f"s{first} {second}" for first, second in zip(row, row[2:], strict=False)]
    asks = ["?"] if "?" in text or "؟" in text else []
    return Seen(tuple(words), (*kinds, *beside, *near, *asks, f"n{_length(len(pieces))}"))


def _of_word(word: str, known: bool) -> list[str]:
    """A word and its consonants; of one that is no thing, coin or number also its runs of letters."""
    edged = f"^{word}$"
    sizes = () if known else (3, 4)
    runs = [f"c{edged[at : at + size]}" for size in sizes for at in range(len(edged) - size + 1)]
    return [f"w{word}", f"k{skeleton(word) or word}", *runs]


@lru_cache(maxsize=8192)
def _part(weights: Model, word: str, known: bool) -> Part:
    """What a word adds; people use the same ones again and again."""
    return weights.part(_of_word(word, known))


def weighed(message: Seen) -> Wish:
    """What the model makes of a message; one without words wants nothing."""
    if not message.words:
        return Wish(None, 0.0)
    scores = dict(zip(model().labels, message.scores(), strict=True))
    nothing = scores.pop(NOTHING)
    best = max(scores, key=scores.__getitem__)
    lead = scores.pop(best)
    if lead - nothing < AHEAD:
        return Wish(None, nothing - lead)
    return Wish(best, lead - max(nothing, *scores.values()))


def scores(message: Seen, most: int) -> Mapping[str, float]:
    """The likeliest labels with their scores, best first; ``-`` is nothing of ours."""
    ranked = sorted(zip(model().labels, message.scores(), strict=True), key=lambda pair: -pair[1])
    return {label: round(score, 2) for label, score in ranked[:most]}


def reasons(message: Seen, intent: str | None, most: int) -> Mapping[str, float]:
    """The weightiest features for an intent (None: for nothing of ours), and what each adds."""
    weights = model().reasons(message.features(), intent if intent in model().labels else NOTHING)
    return {feature: round(weight, 2) for feature, weight in list(weights.items())[:most]}


@cache
def model() -> Model:
    """The weights, read once."""
    return Model.load(WEIGHTS / "intents.bin")


def _kind(piece: Piece, goods: Goods) -> str | None:
    entry = piece.entry
    if goods.of_piece(piece):
        return "<thing>"
    if entry is UNKNOWN:
        return None
    if entry.money:
        return "<coin>"
    if entry.unit or entry.dual:
        return "<unit>"
    if entry.digits:
        return "<digits>"
    if entry.number is not None:
        return "<number>"
    return "<part>" if entry.fraction is not None else None


def _length(words: int) -> int:
    """Four kinds of length: a word or three, a phrase, a sentence, a story."""
    return words if words < 4 else 4 if words < 7 else 7 if words < 13 else 13
