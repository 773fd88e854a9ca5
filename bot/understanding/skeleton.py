"""The consonants of a word in one alphabet for both scripts: 3sel, l3ssel and العسل are all "3sl".

Vowels are unsteady in Latin and unwritten in Arabic, doubling comes and goes, the article is
glued on or not; the consonants stay. The alphabet is the one measured on the DODa lexicon,
where two spellings of a word share the key nine times in ten; but the hard g is k here, as it
is written in Arabic letters where the keyboard has none (أركان, كركاع).
"""

from __future__ import annotations

import re
from functools import lru_cache

SHORTEST = 3
"""Consonants that a key needs: miel, amlou and أملو are all "ml"."""

PAIRS = (("kh", "x"), ("gh", "R"), ("ch", "C"), ("sh", "C"), ("th", "t"), ("dh", "d"), ("dj", "j"))
SIGNS = str.maketrans(
    dict(zip("بتثجحخدذرزسشصضطظعغفقكلمنه", "bttjhxddrzsCsdtd3Rfqklmnh", strict=True))
    | dict(zip("57896pvcg", "xhhqtbfkk", strict=True))
    | dict.fromkeys("اويىةءؤئآأإaeiouwy2", None)
)
DOUBLED = re.compile(r"(.)\1+")
SILENT = "ه"
"""The ة of an end, folded: nobody hears an h in it."""

GLUED = re.compile("^(?:ال(?=..)|ل(?![اويى])(?=..)|(?:el|al)-?(?=[^aeiouwy ]..)|l(?=[^aeiouwy ].))")
"""An article: ال, l3sel, llouz; the l of louz and لوز is their own, a vowel follows it."""


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """A folded word without its article and without the doubling that the article leaves (zzit)."""
    word = GLUED.sub("", word)
    return word[1:] if len(word) > 2 and word[0] == word[1] and word[0].isalpha() else word


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """The key of one word. A number is its own key; letters of other scripts stay as they are."""
    if word.isdigit():
        return word
    word = bare(word)
    if word.endswith(SILENT) and len(word) > 2:
        word = word[:-1]
    for pair, sign in PAIRS if word.isascii() else ():
        word = word.replace(pair, sign)
    return DOUBLED.sub(r"\1", word.translate(SIGNS))
