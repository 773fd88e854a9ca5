"""What a whole message says: a command or an answer, or which of several labels it names.

Commands and answers are matched on the whole message only. ``la chokran`` is a no and ``la``
is, but a sentence that begins with ``la`` says something else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeAlias

from rapidfuzz import fuzz, process

from bot.understanding.clean import plain, spellings, symbols
from bot.understanding.skeleton import SHORTEST, bare, skeleton
from bot.understanding.vocabulary import Vocabulary

LONGEST = 160
"""Characters of the longest message that may name a label or be a command."""

SHORTEST_GUESS = 4
"""Letters of the shortest message that may be a misspelt label."""

ALIKE = 70.0
"""Per cent of likeness from which a misspelt label is guessed at; it is always asked."""

SPARE = 2
"""Words that a message may have beside the label it names: ``bghit l3sel 3afak``."""

JOINTS = frozenset({"of", "and", "per", "at"})
KIND = frozenset({"please", "wanting"})

Tokens: TypeAlias = tuple[str, ...]


def whole_meaning(text: str, vocabulary: Vocabulary) -> str | None:
    """The one thing that the message says by itself: ``yes``, ``menu``, ``language:fr``, …"""
    if len(text) > LONGEST:
        return None
    said = plain(text)
    if not said:
        return vocabulary.whole.get(symbols(text))
    return next(
        (vocabulary.whole[form] for form in spellings(said) if form in vocabulary.whole),
        None,
    )


def label_named(text: str, known: Sequence[str], vocabulary: Vocabulary, *, whole: bool) -> int | None:
    """The place of the one label that the message names; None where it is none, or several.

    A label is named by its words, by some of them that no other label has, or by them and at most
    two more; first as written, then without small and kind words, then by consonants.
    ``whole`` asks for the label as it is: for a message that already says something else.
    """
    if len(text) > LONGEST:
        return None
    for tokens in (_written, _content, _consonants):
        said = tokens(text, vocabulary)
        if not said:
            continue
        labels = [tokens(label, vocabulary) for label in known]
        exact = [place for place, label in enumerate(labels) if label == said]
        if exact:
            return exact[0] if len(exact) == 1 else None
        if whole or not _tells(said):
            continue
        found = _by_part(said, labels)
        if found:
            return found[0] if len(found) == 1 else None
    return None


def label_alike(text: str, known: Sequence[str]) -> int | None:
    """The place of the one label that a misspelt message is most like; None where none is near.

    Nothing is taken for granted on it: the person is asked.
    """
    said = plain(text)
    if not SHORTEST_GUESS <= len(said) <= LONGEST:
        return None
    near = process.extract(
        said, [plain(label) for label in known], scorer=fuzz.ratio, score_cutoff=ALIKE, limit=2
    )
    if not near or (len(near) > 1 and near[1][1] == near[0][1]):
        return None
    return int(near[0][2])


def _by_part(said: Tokens, labels: Sequence[Tokens]) -> list[int]:
    """Labels that hold the message; else the fullest ones that the message holds."""
    holding = [place for place, label in enumerate(labels) if _holds(label, said)]
    if holding:
        return holding
    near = [place for place, label in enumerate(labels) if len(said) <= len(label) + SPARE]
    held = [place for place in near if _tells(labels[place]) and _holds(said, labels[place])]
    fullest = max((len(labels[place]) for place in held), default=0)
    return [place for place in held if len(labels[place]) == fullest]


def _holds(longer: Tokens, shorter: Tokens) -> bool:
    """Whether the words of the one stand, in a row, in the other."""
    size = len(shorter)
    return 0 < size <= len(longer) and any(
        longer[start : start + size] == shorter for start in range(len(longer) - size + 1)
    )


def _tells(words: Tokens) -> bool:
    """Whether there is a word long enough to mean something; ``la`` and ``2`` name nothing."""
    return any(len(word) > 2 and not word.isdigit() for word in words)


@lru_cache(maxsize=4096)
def _written(text: str, vocabulary: Vocabulary) -> Tokens:
    """The words as they stand."""
    return tuple(plain(text).split())


@lru_cache(maxsize=4096)
def _content(text: str, vocabulary: Vocabulary) -> Tokens:
    """Without articles and small words, and without the kind words around them."""
    words = _unwrapped(plain(text).split(), vocabulary)
    return tuple(bare(word) for word in words if not vocabulary.marked(word, JOINTS))


@lru_cache(maxsize=4096)
def _consonants(text: str, vocabulary: Vocabulary) -> Tokens:
    """The keys of these words; none at all unless enough consonants tell them apart."""
    keys = tuple(key for key in map(skeleton, _content(text, vocabulary)) if key)
    return keys if sum(len(key) for key in keys if not key.isdigit()) >= SHORTEST else ()


def _unwrapped(words: list[str], vocabulary: Vocabulary) -> list[str]:
    """Without "I want" before and "please" before or after."""
    start, end = 0, len(words)
    while size := _kind(words[start:end], vocabulary, lambda run, n: run[:n]):
        start += size
    while size := _kind(words[start:end], vocabulary, lambda run, n: run[len(run) - n :]):
        end -= size
    return words[start:end]


def _kind(words: list[str], vocabulary: Vocabulary, part: Callable[[list[str], int], list[str]]) -> int:
    """How many words at that end of the run are a kind phrase."""
    sizes = range(min(vocabulary.longest, len(words)), 0, -1)
    return next((n for n in sizes if vocabulary.marked(" ".join(part(words, n)), KIND)), 0)
