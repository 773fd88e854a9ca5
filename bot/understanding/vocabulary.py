"""The words of ``locales/*/words.toml``, as the readers look them up.

The files are kept by people who speak the language. What they get wrong (a section that
does not exist, a spelling that already means something else) is said by name at the start.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from bot.understanding.clean import plain, symbols

WHOLE = {
    "answers": ("yes", "no", "doubt"),
    "commands": ("menu", "help", "stop", "start", "back", "more", "cancel"),
    "courtesy": ("greet", "thanks"),
}
"""What counts only as a whole message, by section of the file."""

UNITS = ("g", "kg", "l", "ml", "piece", "bottle", "box", "jar")
MONEY = {"dirham": 100, "ryal": 5, "centime": 1}
"""Centimes in one. A ryal is a twentieth of a dirham; a frank is what people call a centime."""

FRACTIONS = {
    "half": Fraction(1, 2),
    "third": Fraction(1, 3),
    "quarter": Fraction(1, 4),
    "three-quarters": Fraction(3, 4),
}
SIGNS = ("and", "less", "of", "at", "per", "number-sign", "without", "price", "times")
MARKS = {
    "joining": SIGNS,
    "courtesy": ("please", "wanting"),
    "counting": ("dozen", "one-by-one", "container"),
    "fractions": ("half-beside-a-unit",),
}
"""Words that mean nothing alone but steer how their neighbours are read."""


class BadWords(ValueError):
    """A words file that cannot be used; the message names the file and the entry."""


@dataclass(frozen=True)
class Entry:
    """All that a spelling may mean beside its neighbours, or a number in digits.

    ``french`` number words stand side by side (``vingt cinq``); the others need "and".
    """

    digits: tuple[Fraction, ...] = ()
    number: Fraction | None = None
    short: Fraction | None = None
    ordinal: Fraction | None = None
    fraction: Fraction | None = None
    unit: str | None = None
    dual: str | None = None
    money: int | None = None
    product: str | None = None
    french: bool = False
    marks: frozenset[str] = frozenset()


@dataclass(eq=False)
class Vocabulary:
    """Every known spelling, folded. ``counting`` and ``whole`` are keyed by words one space apart.

    Built once and then only read; two of them are never compared.
    """

    counting: dict[str, Entry] = field(default_factory=dict)
    whole: dict[str, str] = field(default_factory=dict)
    cues: dict[str, frozenset[str]] = field(default_factory=dict)
    longest: int = 1
    phrases: dict[str, int] = field(default_factory=dict)
    """First words of spellings of several words, and how many the longest of them has."""

    @classmethod
    def load(cls, folder: Path) -> Vocabulary:
        """Read ``<folder>/<tag>/words.toml``. Raises BadWords, or FileNotFoundError if there is none."""
        files = sorted(folder.glob("*/words.toml"))
        if not files:
            raise FileNotFoundError(f"no words (*/words.toml) in {folder}")
        vocabulary = cls()
        for file in files:
            vocabulary._add(file)
        vocabulary._clip()
        for key in vocabulary.counting:
            first, size = key.partition(" ")[0], key.count(" ") + 1
            vocabulary.longest = max(vocabulary.longest, size)
            if size > 1:
                vocabulary.phrases[first] = max(vocabulary.phrases.get(first, 1), size)
        return vocabulary

    def marked(self, words: str, marks: frozenset[str]) -> bool:
        """Whether this spelling carries one of these marks: an article, a kind word."""
        entry = self.counting.get(words)
        return entry is not None and not marks.isdisjoint(entry.marks)

    def _add(self, file: Path) -> None:
        tag, where = file.parent.name, f"{file.parent.name}/{file.name}"
        try:
            content = tomllib.loads(file.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as problem:
            raise BadWords(f"{where}: {problem}") from problem
        self.cues[tag] = frozenset(form for _, form in _forms(content.pop("cues", []), where, "cues"))
        for section, groups in content.items():
            if not isinstance(groups, dict):
                raise BadWords(f"{where}: {section} stands outside its section")
            for name, listed in groups.items():
                place = f"{where}: [{section}] {name}"
                meaning = _meaning(section, name, place)
                for written, form in _forms(listed, where, f"[{section}] {name}"):
                    if isinstance(meaning, str):
                        self._whole(form, written, meaning, place)
                    else:
                        entry = replace(meaning, french=tag == "fr" and meaning.number is not None)
                        if entry.unit and len(form) == 1:  # l and g are units only after a number
                            entry = replace(entry, marks=frozenset({"after-number"}))
                        self._count(form, entry, place)

    def _whole(self, form: str, written: str, meaning: str, place: str) -> None:
        if self.whole.setdefault(form, meaning) != meaning:
            raise BadWords(f"{place}: {written!r} already means {self.whole[form]}")

    def _count(self, form: str, entry: Entry, place: str) -> None:
        known = self.counting.get(form, Entry())
        new = {f.name: getattr(entry, f.name) for f in fields(Entry) if getattr(entry, f.name) != f.default}
        for name in new.keys() - {"marks", "french"}:
            if getattr(known, name) not in (None, (), new[name]):
                raise BadWords(f"{place}: {form!r} already is the {name} {getattr(known, name)}")
        new["marks"] = known.marks | entry.marks
        self.counting[form] = replace(known, **new)

    def _clip(self) -> None:
        """Numbers clipped and glued to what they count: tltmya, خمسمية."""
        many = [(k, e.number) for k, e in self.counting.items() if e.number in (100, 1000) and " " not in k]
        short = [(k, e.short) for k, e in self.counting.items() if e.short is not None]
        for clipped, times in short:
            for word, number in many:
                if times is not None and number is not None:
                    self._count(clipped + word, Entry(number=times * number), clipped + word)


def _meaning(section: str, name: str, place: str) -> str | Entry:
    if name in WHOLE.get(section, ()):
        return name
    if section == "languages":
        return f"language:{name}"
    if name in MARKS.get(section, ()):
        return Entry(marks=frozenset({name}))
    if section == "numbers" and name.isdecimal():
        return Entry(number=Fraction(int(name)))
    if section == "short-numbers" and name.isdecimal():
        return Entry(short=Fraction(int(name)))
    if section == "ordinals" and name.isdecimal():
        return Entry(ordinal=Fraction(int(name)))
    if section == "fractions" and name in FRACTIONS:
        return Entry(fraction=FRACTIONS[name])
    if section == "units" and name in UNITS:
        return Entry(unit=name)
    if section == "duals" and name in UNITS:
        return Entry(dual=name)
    if section == "products":
        return Entry(product=name)
    if section == "money" and name in MONEY:
        return Entry(money=MONEY[name])
    raise BadWords(f"{place}: no such entry")


def _forms(listed: Any, where: str, name: str) -> Iterator[tuple[str, str]]:
    """Each spelling as written and as compared. A sign without letters is compared as it is."""
    if not isinstance(listed, list) or not all(isinstance(form, str) for form in listed):
        raise BadWords(f'{where}: {name} must be a list: ["…", "…"]')
    for written in listed:
        form = plain(written) or symbols(written)
        if not form:
            raise BadWords(f"{where}: {name} has an empty spelling")
        yield written, form
