"""From a short text to the pieces that counting is made of: digits, and words that are known.

This comes before any other look at the message: a digit inside a word is a letter (``3sel``,
``7enna``), and only here is it told apart from a digit beside a unit (``3kg``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from bot.understanding.clean import spellings
from bot.understanding.vocabulary import Entry, Vocabulary

LONGEST = 120
"""Characters of the longest message that can still be a number, a quantity or an amount."""

EDGE = '.,:;!?؟؛()[]{}<>"“”«»*_-–—…/\\|'
PAUSE = re.compile(r"(?<=[^\W\d_])[,;،؛+](?=\w)|(?<=\w)[;؛+\n](?=\w)")
"""A comma with no space after it, where it is no decimal mark."""

PAUSING = re.compile(r"[,;،؛+\n]\w")
SPACED = re.compile(r"\d \d")
"""What a text has that needs a closer look for pauses, and for thousands; most have neither."""

GROUPED = re.compile(r"(?<![\w.,/])([1-9]\d{0,2})((?: \d{3})+)(?!\d)")
"""``1 000``: the space sets thousands apart."""

NUMBER = r"\d+(?:[.,]\d+)*(?:/\d+)?|[.,]\d+"
ALONE = re.compile(NUMBER)
BESIDE = re.compile(rf"([^\W\d_]*[°]?)({NUMBER})([^\W\d_]*)(\d{{0,3}})")
"""Digits with letters before or after: ``b50dh``, ``n°3``, ``1kg5``."""

ORDINAL_ENDS = frozenset({"er", "ere", "eme", "ieme", "e", "nd", "nde", "o"})
ARTICLES = ("ال", "لل", "ل", "el", "al", "la", "l")
AND = ("و", "ou", "w", "o", "u")
AT = ("ب", "b")
OF = ("د", "d")
IN = ("ف", "f")
PAIRED = frozenset({"dozen", "container"})
DUAL = ("ين", "ان")
"""Endings of two of a thing: زربيتين, كيلوين."""

NAMES = frozenset({"mad"})
"""Coins that are no coins where digits are glued to them: 7mad is somebody's name."""

PAUSES = tuple(",;،؛+\n")
"""What sets the parts of a message apart: ``miel 2 kg, huile 1 l``."""

PREFIXES = tuple(
    (prefix, mark)
    for mark, prefixes in (("and", AND), ("at", AT), ("of", OF), ("the", IN))
    for prefix in prefixes
)
"""What may be glued to a word, and what it says there."""

STUCK_TO = (*PREFIXES, *((article, "the") for article in ARTICLES))
STUCK = tuple(prefix for prefix, _ in STUCK_TO)

THE = Entry(marks=frozenset({"the"}))
TWO = Entry(number=Fraction(2))
UNKNOWN = Entry()


class Piece(NamedTuple):
    """One known spelling of a message and what it may mean, or one word that is unknown here.

    ``said`` is the folded spelling, empty for digits and for what was glued to a word.
    ``apart``: a comma, a plus or a new line stands before it.
    """

    entry: Entry
    said: str = ""
    apart: bool = False


def all_known(pieces: Sequence[Piece]) -> tuple[Entry, ...]:
    """The entries of a message; none at all where one of its words is unknown here."""
    found = tuple(piece.entry for piece in pieces)
    return () if any(entry is UNKNOWN for entry in found) else found


def sentence(text: str, vocabulary: Vocabulary) -> tuple[Piece, ...]:
    """All of a folded text, in order, its unknown words too."""
    words: list[str | Entry] = []
    pauses: set[int] = set()
    if PAUSING.search(text):
        text = PAUSE.sub(r"\g<0> ", text)
    if SPACED.search(text):
        text = GROUPED.sub(lambda m: m[0].replace(" ", ""), text)
    for chunk in text.split():
        words += _chunk(chunk, vocabulary)
        if chunk.endswith(PAUSES):
            pauses.add(len(words))
    found: list[Piece] = []
    place = 0
    while place < len(words):
        entries, used = _longest(words, place, vocabulary)
        apart = place in pauses
        if not entries:
            found.append(Piece(UNKNOWN, str(words[place]), apart))
            place += 1
            continue
        said = " ".join(word for word in words[place : place + used] if isinstance(word, str))
        found += [Piece(entry, said, apart and index == 0) for index, entry in enumerate(entries)]
        place += used
    return tuple(found)


def digits(text: str) -> tuple[Fraction, ...]:
    """What a number in digits may mean: nothing, one thing, or two (``1.500``).

    A number that is none: a phone or a code (it starts with 0), a date, a time, ten figures.
    """
    if "/" in text:
        return _fraction(*text.split("/")) if re.fullmatch(r"\d\d?/\d\d?", text) else ()
    if text.isdigit():
        return (Fraction(text),) if len(text) < 10 and not re.match(r"0\d{3}", text) else ()
    groups = re.split(r"[.,]", text)
    marks = re.findall(r"[.,]", text)
    if sum(map(len, groups)) > 12:
        return ()
    decimal = (Fraction(f"{''.join(groups[:-1]) or 0}.{groups[-1]}"),)
    thousands = bool(re.fullmatch(r"[1-9]\d{0,2}", groups[0])) and all(len(g) == 3 for g in groups[1:-1])
    if len(marks) == 1:
        both = thousands and len(groups[-1]) == 3
        return (Fraction("".join(groups)), *decimal) if both else decimal
    if thousands and len(set(marks)) == 1 and len(groups[-1]) == 3:
        return (Fraction("".join(groups)),)
    if thousands and len(set(marks[:-1])) == 1 and marks[-1] != marks[0]:
        return decimal
    return ()


def _fraction(over: str, under: str) -> tuple[Fraction, ...]:
    """``1/2`` and the like. What is not less than one is a date or a score."""
    if int(under) in (2, 3, 4, 5, 8, 10) and 0 < int(over) < int(under):
        return (Fraction(int(over), int(under)),)
    return ()


def _bared(chunk: str) -> str:
    """Without the punctuation around it. A sign or a point before a digit is part of it."""
    right = chunk.rstrip(EDGE + "°")
    left = right.lstrip(EDGE)
    before = right[: len(right) - len(left)][-1:]
    if left[:1].isdigit() and before and before in ".,-–—/":
        return before + left
    return "".join(c for c in left if not _is_symbol(c))


def _is_symbol(character: str) -> bool:
    """Emoji and ornaments; signs that change the meaning (%, €, +) stay and are not understood."""
    return not character.isalnum() and ord(character) > 0x2190


@lru_cache(maxsize=8192)
def _chunk(chunk: str, vocabulary: Vocabulary) -> tuple[str | Entry, ...]:
    """The words of what stands between two spaces; people write the same ones again and again."""
    chunk = _bared(chunk)
    if not any(c.isdigit() for c in chunk):
        return tuple(chunk.replace("-", " ").replace("/", " ").replace(".", "").split())
    if chunk in vocabulary.counting:
        return (chunk,)
    if chunk.startswith("#") and chunk[1:].isdigit():
        return ("#", *_beside(chunk[1:], vocabulary))
    parts = re.split(r"(?<=\D)[-/]|[-/](?=[^\W\d_])", chunk)
    return tuple(item for part in parts if part for item in _beside(part, vocabulary))


def _beside(chunk: str, vocabulary: Vocabulary) -> list[str | Entry]:
    match = BESIDE.fullmatch(chunk)
    if chunk in vocabulary.counting or not match:
        return [chunk]
    before, number, after, rest = match.groups()
    values = digits(number)
    if not values or (before and not _leads(before, number, vocabulary)):
        return [chunk]
    leading: list[str | Entry] = [before.rstrip("°")] if before else []
    if not after:
        return [*leading, Entry(digits=values)] if not rest else [chunk]
    if after in ORDINAL_ENDS and not rest and len(values) == 1:
        return [*leading, Entry(ordinal=values[0])]
    beside = vocabulary.counting.get(after)
    if beside is None or after in NAMES or not (beside.unit or beside.money or beside.fraction):
        return [chunk]
    if rest:
        inside = _inside(values, beside, rest)
        return [*leading, Entry(digits=inside), after] if inside else [chunk]
    return [*leading, Entry(digits=values), after]


def _leads(word: str, number: str, vocabulary: Vocabulary) -> bool:
    """Whether it may be glued before digits: b50, n°3, x2, و3. In bi3 and A4 the digit is a letter's."""
    entry = vocabulary.counting.get(word.rstrip("°"))
    if entry is None:
        return False
    if not word.isascii():
        return bool(entry.marks & {"at", "number-sign", "and"})
    price = "at" in entry.marks and len(word) == 1 and len(number) > 1
    return price or bool(entry.marks & {"number-sign", "times"})


def _inside(values: tuple[Fraction, ...], beside: Entry, rest: str) -> tuple[Fraction, ...]:
    """The unit in the place of the comma: ``1kg5`` is 1.5 kg, ``12dh50`` is 12.50 dirhams."""
    fits = beside.unit in ("kg", "l") or (beside.money == 100 and len(rest) == 2)
    whole = len(values) == 1 and values[0].denominator == 1
    return (values[0] + Fraction(int(rest), 10 ** len(rest)),) if fits and whole else ()


def _longest(words: list[str | Entry], place: int, vocabulary: Vocabulary) -> tuple[Sequence[Entry], int]:
    """The entries for the longest known run of words from here, and how many words it takes."""
    first = words[place]
    if isinstance(first, Entry):
        return [first], 1
    entry, length = _phrase(first, words, place, vocabulary)
    entry = entry or vocabulary.counting.get(first)
    if entry:
        return [entry], length
    return _glued_phrase(first, words, place, vocabulary) or (_glued(first, vocabulary), 1)


def _phrase(
    first: str, words: list[str | Entry], place: int, vocabulary: Vocabulary
) -> tuple[Entry | None, int]:
    """The longest known spelling of several words that begins with ``first`` at this place."""
    most = vocabulary.phrases.get(first, 1)
    if most > 1:
        run = [first, *takewhile(lambda word: isinstance(word, str), words[place + 1 : place + most])]
        for length in range(len(run), 1, -1):
            entry = vocabulary.counting.get(" ".join(map(str, run[:length])))
            if entry:
                return entry, length
    return None, 1


def _glued_phrase(
    first: str, words: list[str | Entry], place: int, vocabulary: Vocabulary
) -> tuple[Sequence[Entry], int] | None:
    """A phrase of several words whose first has something stuck to it: وزيت العود, lzit l3oud."""
    if not first.startswith(STUCK):
        return None
    for prefix, mark in STUCK_TO:
        if first.startswith(prefix) and len(first) > len(prefix) + 1:
            entry, length = _phrase(first.removeprefix(prefix), words, place, vocabulary)
            if entry and _counts(entry):
                return [Entry(marks=frozenset({mark})), entry], length
    return None


@lru_cache(maxsize=8192)
def _glued(word: str, vocabulary: Vocabulary) -> Sequence[Entry]:
    """A word with a held letter, its article, an "and" or an "at" stuck to it: ونص, lkilo, بخمسين."""
    for spelling in spellings(word):
        found = _known(spelling, vocabulary)
        if found:
            return found
        for prefix, mark in PREFIXES:
            rest = _known(spelling.removeprefix(prefix), vocabulary) if spelling.startswith(prefix) else []
            if rest:
                return [Entry(marks=frozenset({mark})), *rest]
    return []


def _known(word: str, vocabulary: Vocabulary) -> list[Entry]:
    """The word itself, or without its article, where it counts or measures something."""
    entry = vocabulary.counting.get(word)
    if entry and _counts(entry) and len(word) > 1:
        return [entry]
    doubled = word[1:] if word[:1] == word[1:2] else ""
    for bare in (*(word.removeprefix(article) for article in ARTICLES if word.startswith(article)), doubled):
        entry = vocabulary.counting.get(bare)
        if entry and _counts(entry) and len(bare) > 2:
            return [THE, entry]
    return _two_of(word, vocabulary)


def _two_of(word: str, vocabulary: Vocabulary) -> list[Entry]:
    """The Arabic dual of a unit or a thing; the ه of its end is then a ت."""
    if not word.endswith(DUAL) or len(word) < 5:
        return []
    stem = word[:-2]
    for one in (stem, stem[:-1] + "ه") if stem.endswith("ت") else (stem,):
        entry = vocabulary.counting.get(one) or vocabulary.counting.get(one.removeprefix("ال"))
        if entry and (entry.unit or entry.product or entry.money or entry.marks & PAIRED):
            return [TWO, entry]
    return []


def _counts(entry: Entry) -> bool:
    return (
        entry.number is not None
        or entry.short is not None
        or bool(entry.fraction or entry.unit or entry.dual or entry.money or entry.product)
    )
