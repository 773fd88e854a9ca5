"""Which of the four varieties a message is in: the script, then a small trained model.

The script settles half of it. Within each script a linear model over words, pairs of words and
runs of up to four letters tells Darija from Arabic, and Arabizi from French. How it was trained
and what it reaches: ``tools/training`` and ``bench/understanding``. One or two words say little:
there the contact's own language counts, and nobody's language is changed for them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, pairwise
from pathlib import Path
from types import MappingProxyType

from bot.understanding.clean import LETTERS, LONG
from bot.understanding.model import Model, Part

ARABIC = re.compile(r"[\u0620-\u064a\u0671-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
PAIRS = {"arabic": ("ary", "ar"), "latin": ("ary-Latn", "fr")}
"""The two varieties of each script."""

ENOUGH = 300
"""Characters that are looked at: what comes after does not change the answer."""

RUN = 4
"""Letters of the longest run that is a feature."""

FEW = 2
"""Words that are too few to tell much."""

FAINT = 0.9
"""Up to this margin, few words say nothing against the contact's own language."""

DOUBT = 1.1
"""Up to this margin a few words in Arabic letters are Darija: that is what most people write."""

NAME = 2.6
"""Up to this margin, one word alone is as likely a name as a word of a language."""

CERTAIN = 3.0
"""From this margin on the model was right 99 times in 100 on messages of three words and more."""

CUED = 2.9
"""What a cue is worth: more than a name, less than certainty."""

NO_CUES: Mapping[str, frozenset[str]] = MappingProxyType({})
WORD = re.compile(r"[\w?؟!]+")
VOWEL_MARKS = re.compile("[\u064b-\u065f\u0670]")
WEIGHTS = Path(__file__).parent / "weights"


@dataclass(frozen=True)
class Guess:
    """A language, how far it is ahead of the other one of its script, and on how many words."""

    tag: str
    margin: float
    words: int

    @property
    def weak(self) -> bool:
        """Whether it says nothing of the language of somebody whom we meet: a name, a letter."""
        return self.words < FEW and self.margin <= NAME

    @property
    def certain(self) -> bool:
        """Whether a contact's language may be changed on it."""
        return self.words > FEW and self.margin >= CERTAIN


def script(text: str) -> str | None:
    """``arabic`` or ``latin``, whichever has more letters; None where there are none."""
    arabic, latin = ARABIC.search(text), LATIN.search(text)
    if arabic and latin:
        return "arabic" if len(ARABIC.findall(text)) >= len(LATIN.findall(text)) else "latin"
    return "arabic" if arabic else "latin" if latin else None


def spelt(text: str) -> list[str]:
    """The words as the model sees them: accents stay, vowel marks and the shapes of a letter go."""
    if not text.isascii():
        text = VOWEL_MARKS.sub("", unicodedata.normalize("NFKC", text))
    text = text.lower()
    if not text.isascii():
        text = text.translate(_SHAPES)
    return [_shape(word) for word in WORD.findall(text.replace("_", " "))]


@lru_cache(maxsize=8192)
def _shape(word: str) -> str:
    """A word with no letter held down; all numbers are one."""
    return "0" if word.isdecimal() else LONG.sub(r"\1\1", word)


def features(words: Sequence[str]) -> list[str]:
    """Each two words side by side, each word, and each run of one to four letters."""
    return [*_beside(words), *chain.from_iterable(map(_of_word, words))]


def _beside(words: Sequence[str]) -> list[str]:
    return [f"{first} {second}" for first, second in pairwise(["^", *words, "$"])]


def _of_word(word: str) -> list[str]:
    edged = f" {word} "
    sizes = range(2, RUN + 1)
    runs = [edged[start : start + size] for size in sizes for start in range(len(edged) - size + 1)]
    return [f"={word}", *runs]


@lru_cache(maxsize=8192)
def _part(model: Model, word: str) -> Part:
    """What a word adds; people use the same ones again and again."""
    return model.part(_of_word(word))


def guess(text: str, known: str | None = None, cues: Mapping[str, frozenset[str]] = NO_CUES) -> Guess | None:
    """The likeliest variety; None where there are no letters.

    ``known`` is the contact's language: it decides where a few words say too little, and only
    within the script of the message. ``cues`` are words that only one variety has: a few words
    with one of them are its, whatever the model thinks.
    """
    text = text[:ENOUGH]
    which = script(text)
    words = spelt(text) if which else []
    spoken = sum(1 for word in words if word[0].isalnum() and word != "0")
    if which is None or not spoken:
        return None
    model = models()[which]
    first, second = model.scores(model.part(_beside(words)), *[_part(model, word) for word in words])
    tag, margin = PAIRS[which][first < second], abs(first - second)
    if spoken <= FEW:
        cued = [own for own in PAIRS[which] if not cues.get(own, frozenset()).isdisjoint(words)]
        if len(cued) == 1:
            return Guess(cued[0], max(margin if cued[0] == tag else 0.0, CUED), spoken)
        if known in PAIRS[which] and margin <= FAINT:
            return Guess(str(known), 0.0, spoken)
        if which == "arabic" and margin <= DOUBT:
            return Guess(PAIRS[which][0], 0.0, spoken)
    return Guess(tag, margin, spoken)


@cache
def models() -> Mapping[str, Model]:
    """The two models, read once."""
    return {which: Model.load(WEIGHTS / f"language-{which}.bin") for which in PAIRS}


_SHAPES = {key: value for key, value in LETTERS.items() if chr(key) not in "œæ'’‘`´,،ة"} | {
    ord(shape): "ا" for shape in "أإآٱ"
}
