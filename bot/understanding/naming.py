"""What a product is found by: the thing that its name means, and the consonants of its words."""

from __future__ import annotations

from dataclasses import dataclass

from bot.understanding.clean import folded
from bot.understanding.goods import goods_of
from bot.understanding.pieces import UNKNOWN, sentence
from bot.understanding.skeleton import SHORTEST, skeleton
from bot.understanding.vocabulary import Vocabulary


@dataclass(frozen=True)
class Name:
    """``kind`` is an id of the product words, or None; ``keys`` are the same in both scripts."""

    kind: str | None
    keys: tuple[str, ...]


def name_of(text: str, vocabulary: Vocabulary) -> Name:
    """Read a name as somebody gave it. What is only guessed at is no kind."""
    pieces = sentence(folded(text), vocabulary)
    things = (goods_of(vocabulary).of_piece(piece) for piece in pieces)
    kind = next((thing.product for thing in things if thing and thing.sure), None)
    # Kind words and measures are in many names, and in what is asked of them.
    telling = (piece for piece in pieces if piece.entry is UNKNOWN or piece.entry.product)
    words = (word for piece in telling for word in piece.said.split())
    keys = dict.fromkeys(key for key in map(skeleton, words) if len(key) >= SHORTEST)
    return Name(kind, tuple(keys))
