"""Faults in the texts: what is missing, what asks twice, what must not be said."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.check.fault import Fault
from bot.check.graph import nodes
from bot.check.samples import sample
from bot.conversation.flow import Ask, Book, Choose, Do
from bot.conversation.texts import ALSO, Texts

COMMON = (
    "yes",
    "no",
    "skip",
    "menu",
    "just",
    "doubt",
    "fault",
    "old-button",
    "list-opener",
    "back-line",
    "more-line",
    "answer-elsewhere",
    "resume-changed",
    "again-choice",
    "again-shorter",
    "again-help",
    "again-called",
    "kept-photo",
    "kept-voice",
    "kept-video",
    "kept-file",
    "kept-place",
)
"""Texts that belong to no state: the engine and the channels say them."""

MEASURES = frozenset({"whole", "left"})
"""Further ways in which a quantity can be missed."""

EITHER = frozenset({"arabic", "latin"})
"""A language shows one of the two."""

FREE = frozenset({"words", "source"})
"""Values that a person or ODECO wrote: what they hold is theirs."""


def needed(book: Book, families: Sequence[str]) -> frozenset[str]:
    """Every key that the flows, the engine and the channels may ask for.

    ``families`` are the keys of labels and notices, which no state names.
    """
    keys = {*COMMON, *families}
    for flow, name in nodes(book):
        state = book.flows[flow].states[name]
        if not isinstance(state, Do):
            keys.add(f"{flow}-{name}")
        if isinstance(state, Choose):
            keys |= {f"{flow}-{name}-{choice}" for choice in state.choices}
        if isinstance(state, Ask):
            kinds = {state.answer.kind} | (MEASURES if state.answer.kind == "quantity" else set())
            keys |= {f"again-{kind}" for kind in kinds}
    return frozenset(keys | {f"where-{flow}" for flow in book.flows})


def text_faults(book: Book, texts: Texts, folder: Path, families: Sequence[str]) -> Iterator[Fault]:
    """Everything wrong with the texts themselves."""
    keys = needed(book, families)
    for tag in texts.tags:
        for line in texts.junk(tag):
            yield Fault("broken text", tag, line)
        for key in sorted(keys - texts.keys(tag)):
            yield Fault("missing text", f"{tag}: {key}", "no such text")
        for key in sorted(texts.keys(tag)):
            if key.endswith(ALSO) and key.removesuffix(ALSO) not in keys:
                yield Fault("unknown text", f"{tag}: {key}", "other words for a text that nobody says")
    yield from _variables(texts, keys)
    yield from _forbidden(texts, folder)


def _variables(texts: Texts, keys: frozenset[str]) -> Iterator[Fault]:
    """A value that one language shows and another does not, or that nobody gives."""
    for key in sorted(keys):
        used = {tag: texts.variables(tag, key) for tag in texts.tags if key in texts.keys(tag)}
        every = frozenset().union(*used.values())
        for tag, names in used.items():
            for name in sorted(every - names - EITHER):
                yield Fault("missing variable", f"{tag}: {key}", f"does not show ${name}")
            for name in sorted(names):
                if sample(name, tag) is None:
                    yield Fault("unknown variable", f"{tag}: {key}", f"nobody gives ${name}")


def _forbidden(texts: Texts, folder: Path) -> Iterator[Fault]:
    """Words that testers did not understand; ``locales/forbidden.toml`` lists them by language."""
    words = tomllib.loads((folder / "forbidden.toml").read_text(encoding="utf-8"))
    for tag in texts.tags:
        forbidden = {word.casefold() for word in words.get(tag, [])}
        for key in sorted(texts.keys(tag)):
            said = set(re.findall(r"\w+", texts.source(tag, key).casefold()))
            for word in sorted(said & forbidden):
                yield Fault("forbidden word", f"{tag}: {key}", f"says “{word}”")
