"""The things that cooperatives sell, by whatever word somebody uses for them.

First as written, then by consonants (``3ssl``, العسل), then by likeness. What was only found
by likeness is never sure: the person is asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from bot.understanding.language import WEIGHTS
from bot.understanding.pieces import UNKNOWN, Piece
from bot.understanding.skeleton import SHORTEST, bare, skeleton
from bot.understanding.vocabulary import Vocabulary

ALIKE = 88.0
"""Per cent of likeness from which a misspelt word is taken for a known one (bench/understanding)."""

SAME = 70.0
"""Per cent of likeness that a word with the same consonants needs, within a script.

Measured on general text: without it five times as many words are taken for things.
"""

LONG_ENOUGH = 6
"""Letters of the shortest word that may be guessed at."""


@dataclass(frozen=True)
class Good:
    """What a word means. ``sure``: as written, or by its consonants."""

    product: str
    sure: bool


@dataclass(frozen=True, eq=False)
class Goods:
    """All words for things, by their spelling and by their consonants.

    ``known`` are all spellings, whatever they mean: none of them is a misspelt thing.
    """

    known: frozenset[str]
    words: Mapping[str, str]
    keys: Mapping[str, Sequence[str]]
    by_letter: Mapping[str, Sequence[str]]

    def of_piece(self, piece: Piece) -> Good | None:
        """The thing that a piece of a message names, if it names one."""
        if piece.entry.product is not None:
            return Good(piece.entry.product, sure=True)
        return self.of_word(piece.said) if piece.entry is UNKNOWN else None

    def of_word(self, word: str) -> Good | None:
        """The thing that a word names which stands in no list: by its consonants, or by likeness."""
        return _named(self, word) if len(word) >= SHORTEST and not word.isdigit() else None


@cache
def goods_of(vocabulary: Vocabulary) -> Goods:
    """The things that stand in the words files."""
    return goods_without(vocabulary, frozenset(common()))


def goods_without(vocabulary: Vocabulary, common: frozenset[str]) -> Goods:
    """The same, where none of these other words is taken for a thing."""
    named = {form: e.product for form, e in vocabulary.counting.items() if e.product is not None}
    single = {bare(form): product for form, product in named.items() if " " not in form}
    everything = frozenset(vocabulary.counting) | frozenset(vocabulary.whole)
    cues = frozenset().union(*vocabulary.cues.values())
    return Goods(everything | cues | common, single, _keys(single), _by_letter(single))


def _by_letter(words: Mapping[str, str]) -> dict[str, Sequence[str]]:
    """The spellings by their first letter: people rarely miss that one."""
    return {letter: [word for word in words if word[0] == letter] for letter in {word[0] for word in words}}


@cache
def common() -> tuple[str, ...]:
    """Words of other matters, the commonest first, from ``tools/training``: they are no misspelt things."""
    file = WEIGHTS / "common.txt"
    return tuple(file.read_text(encoding="utf-8").split()) if file.exists() else ()


@lru_cache(maxsize=8192)
def _named(goods: Goods, word: str) -> Good | None:
    """As ``of_word``; people use the same words again and again."""
    if word in goods.known:
        return None
    stripped = bare(word)
    if stripped in goods.words:
        return Good(goods.words[stripped], sure=True)
    same = [each for each in goods.keys.get(skeleton(word), ()) if each.isascii() == stripped.isascii()]
    if same and max(fuzz.ratio(stripped, each) for each in same) >= SAME:
        return Good(goods.words[same[0]], sure=True)
    if len(stripped) < LONG_ENOUGH:
        return None
    likely = goods.by_letter.get(stripped[0], ())
    near = process.extractOne(stripped, likely, scorer=fuzz.ratio, score_cutoff=ALIKE)
    return Good(goods.words[near[0]], sure=False) if near else None


def _keys(words: Mapping[str, str]) -> dict[str, Sequence[str]]:
    """The spellings of each consonant key that means one thing only, and is long enough to mean it."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(skeleton(word), []).append(word)
    return {
        key: spellings
        for key, spellings in found.items()
        if len(key) >= SHORTEST and len({words[each] for each in spellings}) == 1
    }
