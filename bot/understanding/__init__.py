"""From a text to what it may mean: language, commands, numbers, quantities, money, labels.

Pure: no I/O after the words of ``locales/`` are loaded, no clock, nothing of the project. A
reading never raises, whatever the text, and never reads a digit inside a word as a number.
"""

from __future__ import annotations

from pathlib import Path

from bot.understanding import foreign, intents, language
from bot.understanding.clean import visible
from bot.understanding.goods import common
from bot.understanding.naming import Name, name_of
from bot.understanding.reading import Reading
from bot.understanding.vocabulary import BadWords, Vocabulary

__all__ = ["BadWords", "Name", "Reading", "Understanding"]

PRACTISED = 1500
"""Words: four in ten of those that people write, for a tenth of a second when a process starts."""

AT_ONCE = 8
"""Words that are practised together, as many as a message has."""


class Understanding:
    """Reads messages in the four varieties. Built once, then shared by all threads."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    @classmethod
    def load(cls, folder: Path) -> Understanding:
        """With the words of ``<folder>/*/words.toml``. Raises BadWords where a file is wrong.

        All that a reading needs is loaded now: no message waits for it.
        """
        understanding = cls(Vocabulary.load(folder))
        for prepared in (foreign.prepare, language.models, intents.model):
            prepared()
        understanding._practise()
        return understanding

    @classmethod
    def empty(cls) -> Understanding:
        """One that knows no words: for where nobody speaks."""
        return cls(Vocabulary())

    def _practise(self) -> None:
        """Read the commonest words: what is found out of a word is kept for the next message with it."""
        words = common()[:PRACTISED]
        for start in range(0, len(words), AT_ONCE):
            reading = self.read(" ".join(words[start : start + AT_ONCE]))
            _ = reading.language, reading.said

    def name(self, name: str) -> Name:
        """What a thing that somebody named so is found by."""
        return name_of(name, self._vocabulary)

    def read(self, text: str, language: str | None = None) -> Reading:
        """Read a message; ``language`` is the contact's, and breaks ties. Any text will do."""
        return Reading(visible(text), language, self._vocabulary)
