"""How a name sounds, roughly: ``oujda`` and ``wjda`` are one letter apart, ``agadyr`` is ``agadir``.

Finer than the skeleton, which drops the vowels: of a thousand names, many share their consonants.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.understanding.language import ARABIC
from bot.understanding.skeleton import bare, skeleton

LATIN = {
    "kh": "x",
    "5": "x",
    "gh": "R",
    "ch": "C",
    "sh": "C",
    "ou": "u",
    "oo": "u",
    "dj": "j",
    "ph": "f",
    "gue": "gi",
    "gui": "gi",
    "ce": "si",
    "ci": "si",
    "cy": "si",
    "c": "k",
    "9": "k",
    "q": "k",
    "7": "h",
    "8": "h",
    "3": "a",
    "2": "",
    "6": "t",
    "w": "u",
    "o": "u",
    "y": "i",
    "e": "i",
}
"""One way of writing each sound that has several in Latin letters."""

ARTICLES = frozenset({"el", "al", "er", "es", "ech", "et", "ed", "en", "l"})
USUAL = {
    **dict.fromkeys(("oulad", "ouled", "awlad", "aoulad", "wlad", "wled", "ouelad"), "oulad"),
    **dict.fromkeys(("bni", "beni", "bani"), "bni"),
    **dict.fromkeys(("ait", "ayt", "aait", "ayet"), "ait"),
    **dict.fromkeys(("moulay", "my", "mly", "moulai", "mowlay"), "moulay"),
    **dict.fromkeys(("ولاد", "ولد"), "اولاد"),
}
"""What many names begin with, in its several ways."""

LETTERS = re.compile("|".join(sorted(LATIN, key=len, reverse=True)))
ARABIC_SOUNDS = str.maketrans("طضظثذصةق", "تددتدسهك")
SOFT_C = re.compile("c(?=[eiy])")
MUTE = re.compile("(?<=..)e$")
DOUBLED = re.compile(r"(.)\1+")


def heard(words: Sequence[str], between: str = "") -> str:
    """How folded words sound one after another, without articles, in the script they are written in."""
    return between.join(map(_sound, _content(words)))


def consonants(words: Sequence[str]) -> str:
    """The skeletons of the words as one, the same in both scripts."""
    return DOUBLED.sub(r"\1", "".join(skeleton(SOFT_C.sub("s", word)) for word in _content(words)))


def likeness(one: str, other: str, *, score_cutoff: float | None = None) -> float:
    """Of two sounds, from 0 to 1: a letter more, less, changed or swapped is one step."""
    return OSA.normalized_similarity(one, other, score_cutoff=score_cutoff)


def is_arabic(text: str) -> bool:
    """Whether there are Arabic letters."""
    return ARABIC.search(text) is not None


def _content(words: Sequence[str]) -> Sequence[str]:
    return [word for word in words if word not in ARTICLES] or words


@lru_cache(maxsize=8192)
def _sound(word: str) -> str:
    word = bare(USUAL.get(word, word))
    if is_arabic(word):
        return DOUBLED.sub(r"\1", word).translate(ARABIC_SOUNDS)
    return DOUBLED.sub(r"\1", LETTERS.sub(lambda letters: LATIN[letters[0]], MUTE.sub("", word)))
