"""A first guess at the language: the script, then the words that only one variety has.

One unknown Latin word says nothing; in Arabic letters Darija is the default, since that is
what people write. Nothing is decided here: one or two words never change a contact's language.
"""

from __future__ import annotations

import re

from bot.understanding.clean import APART, folded
from bot.understanding.vocabulary import Vocabulary

ARABIC = re.compile(r"[\u0620-\u064a\u0671-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
FRENCH_ACCENTS = re.compile("[éèêëàâçùûôîïœ]", re.IGNORECASE)
DIGIT_LETTER = re.compile(r"[23579]+[a-z]\w{2,}|[a-z]+[23579]+[a-z]\w*|[a-z]{2,}[379]")
"""A word with a digit for a letter: 3sel, 7enna, l9er3a, rbe3. Not a2."""

DARIJA_NEGATION = re.compile(r"^(?:ما|م)\w{2,}ش$")
DARIJA_PRESENT = re.compile(r"^(?:كن|كت|كي)\w{3,}$")
LATIN_NEGATION = re.compile(r"^ma\w{2,}ch$")
ENOUGH = 200
"""Characters that are looked at: what comes after does not change the answer."""


def guess(text: str, vocabulary: Vocabulary, known: str | None = None) -> str | None:
    """``ary``, ``ary-Latn``, ``ar`` or ``fr``; None where the text does not tell.

    ``known`` is the contact's language: it decides where the cues are even, and only within
    the script of the message.
    """
    text = text[:ENOUGH]
    arabic, latin = len(ARABIC.findall(text)), len(LATIN.findall(text))
    if not arabic and not latin:
        return None
    words = APART.sub(" ", folded(text)).split()
    if arabic >= latin:
        darija = _cued(words, vocabulary, "ary") + sum(map(_darija_shape, words))
        return _more(darija, _cued(words, vocabulary, "ar"), ("ary", "ar"), known) or "ary"
    darija = _cued(words, vocabulary, "ary-Latn")
    darija += sum(1 for word in words if _latin_darija_shape(word, vocabulary))
    french = _cued(words, vocabulary, "fr") + len(FRENCH_ACCENTS.findall(text))
    if not darija and not french:
        return None
    return _more(darija, french, ("ary-Latn", "fr"), known)


def _cued(words: list[str], vocabulary: Vocabulary, tag: str) -> int:
    own = vocabulary.cues.get(tag, frozenset())
    return sum(1 for word in words if word in own)


def _darija_shape(word: str) -> bool:
    return bool(DARIJA_NEGATION.match(word) or DARIJA_PRESENT.match(word))


def _latin_darija_shape(word: str, vocabulary: Vocabulary) -> bool:
    if LATIN_NEGATION.match(word):
        return True
    unit = vocabulary.counting.get(word.lstrip("0123456789"))  # 2kilo, 50dh: the digits are digits
    return bool(DIGIT_LETTER.fullmatch(word)) and not (unit and (unit.unit or unit.money))


def _more(first: int, second: int, tags: tuple[str, str], known: str | None) -> str | None:
    if first != second:
        return tags[first < second]
    return known if known in tags else None
