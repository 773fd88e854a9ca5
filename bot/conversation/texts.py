"""The texts of ``locales/``: from a key and its values to what a person reads.

Each language is a folder of Fluent files (https://projectfluent.org). A text that is missing,
or lacks one of its values, raises: a person must never be sent half a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from bot.conversation.screens import Text
from bot.conversation.wording import Worded, worded

PLURALS = {"ary": "ar", "ary-Latn": "ar"}
"""Whose plural rules a language borrows: CLDR has none for Darija, and Arabic's fit it."""

FALLBACK = {
    "ary": ("ary-Latn", "ar", "fr"),
    "ary-Latn": ("ary", "fr", "ar"),
    "ar": ("ary", "fr", "ary-Latn"),
    "fr": ("ary-Latn", "ary", "ar"),
}
"""Who speaks for a language that has no texts at all, nearest first."""

ELSEWHERE = ("fr", "ary", "ar", "ary-Latn")
"""The same for the languages of visitors and of Moroccans abroad."""


ALSO = "-also"
"""``<key>-also`` holds other words that people answer a choice with, a slash between them."""


class MissingText(LookupError):
    """A text cannot be said: no such key, a value it needs is not given, or it is broken."""

    def __init__(self, tag: str, key: str, why: str) -> None:
        super().__init__(f"{tag}: {key}: {why}")
        self.tag, self.key, self.why = tag, key, why


@dataclass(frozen=True)
class Language:
    """The texts of one tag: what Fluent says them with, and what its files hold."""

    bundle: FluentBundle
    messages: Mapping[str, ast.Message]
    terms: Mapping[str, ast.Term]
    junk: tuple[str, ...]
    variables: dict[str, frozenset[str]] = field(default_factory=dict)


class Texts:
    """Every text of every language. Read once, then shared by all threads."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self._languages = dict(languages)
        self._nearest: dict[str, str] = {}
        # What needs no values is the same each time: most of what a menu shows.
        self._plain: dict[tuple[str, str], str] = {}

    @classmethod
    def load(cls, folder: Path) -> Texts:
        """Read ``<folder>/<tag>/*.ftl``. Raises FileNotFoundError where there is none at all."""
        tags = sorted({file.parent.name for file in folder.glob("*/*.ftl")})
        if not tags:
            raise FileNotFoundError(f"no texts (*/*.ftl) in {folder}")
        return cls({tag: _read(tag, sorted((folder / tag).glob("*.ftl"))) for tag in tags})

    @property
    def tags(self) -> tuple[str, ...]:
        """The languages that have texts."""
        return tuple(self._languages)

    def tag_for(self, tag: str) -> str:
        """The language that is spoken to someone of this one: itself wherever it has texts."""
        wider = [tag.rsplit("-", cut)[0] for cut in range(tag.count("-") + 1)]
        nearest: tuple[str, ...] = next((FALLBACK[tag] for tag in wider if tag in FALLBACK), ELSEWHERE)
        for candidate in (*wider, *nearest, *self._languages):
            if candidate in self._languages:
                return candidate
        raise MissingText(tag, "", "no language has texts")

    def say(self, tag: str, text: Text) -> str:
        """The words of a text in this language. Raises MissingText rather than say it in part."""
        nearest = self._nearest.get(tag)
        if nearest is None:
            nearest = self._nearest[tag] = self.tag_for(tag)

        def say(key: str, values: Mapping[str, Worded]) -> str:
            if values:
                return self._format(nearest, key, values)
            if (nearest, key) not in self._plain:
                self._plain[nearest, key] = self._format(nearest, key, values)
            return self._plain[nearest, key]

        return say(text.key, {name: worded(value, say) for name, value in text.values.items()})

    def also(self, tag: str, key: str) -> tuple[str, ...]:
        """Other words for a choice, as ``<key>-also`` has them in this language; often none."""
        if f"{key}{ALSO}" not in self._languages[tag].messages:
            return ()
        return tuple(word.strip() for word in self.say(tag, Text(f"{key}{ALSO}")).split("/"))

    def keys(self, tag: str) -> frozenset[str]:
        """The keys that this very language has; nothing is borrowed from another."""
        return frozenset(self._languages[tag].messages) if tag in self._languages else frozenset()

    def variables(self, tag: str, key: str) -> frozenset[str]:
        """The values that a text asks for in any of its variants and in the texts it refers to."""
        language = self._languages.get(tag)
        if language is None or key not in language.messages:
            raise MissingText(tag, key, "no such text")
        if key not in language.variables:
            language.variables[key] = frozenset(_variables(language, language.messages[key], set()))
        return language.variables[key]

    def source(self, tag: str, key: str) -> str:
        """The words of a text as a translator wrote them, in all its variants, without values."""
        language = self._languages.get(tag)
        if language is None or key not in language.messages:
            raise MissingText(tag, key, "no such text")
        return " ".join(_words(language.messages[key]))

    def junk(self, tag: str) -> tuple[str, ...]:
        """What could not be read, or stands twice, in this language's files: one line each."""
        return self._languages[tag].junk if tag in self._languages else ()

    def _format(self, tag: str, key: str, values: Mapping[str, Worded]) -> str:
        language = self._languages[tag]
        if key not in language.messages:
            raise MissingText(tag, key, "no such text")
        pattern = language.bundle.get_message(key).value
        if pattern is None:
            raise MissingText(tag, key, "the text is empty")
        said, errors = language.bundle.format_pattern(pattern, dict(values))
        if errors:
            raise MissingText(tag, key, "; ".join(str(error) for error in errors))
        return "\n".join(line.rstrip() for line in str(said).rstrip().split("\n"))


def _read(tag: str, files: list[Path]) -> Language:
    bundle = FluentBundle([PLURALS.get(tag, tag)], use_isolating=False)
    messages: dict[str, ast.Message] = {}
    terms: dict[str, ast.Term] = {}
    junk: list[str] = []
    for file in files:
        source = file.read_text(encoding="utf-8")
        resource = FluentParser().parse(source)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                junk.append(f"{_where(file, source, entry)}: cannot be read: {_why(entry)}")
            elif isinstance(entry, ast.Message | ast.Term):
                name = entry.id.name
                if name in (messages if isinstance(entry, ast.Message) else terms):
                    junk.append(f"{_where(file, source, entry)}: {name} stands twice")
                elif isinstance(entry, ast.Message):
                    messages[name] = entry
                else:
                    terms[name] = entry
        bundle.add_resource(resource)
    return Language(bundle, messages, terms, tuple(junk))


def _where(file: Path, source: str, entry: ast.SyntaxNode) -> str:
    start = entry.span.start if entry.span else 0
    return f"{file.parent.name}/{file.name}:{source.count(chr(10), 0, start) + 1}"


def _why(entry: ast.Junk) -> str:
    return (entry.annotations[0].message if entry.annotations else None) or "not Fluent"


def _words(node: object) -> Iterator[str]:
    if isinstance(node, ast.TextElement):
        yield node.value
    elif isinstance(node, ast.BaseNode):
        for part in vars(node).values():
            yield from _words(part)
    elif isinstance(node, list):
        for part in node:
            yield from _words(part)


def _variables(language: Language, node: object, seen: set[str]) -> Iterator[str]:
    """The variables under a node. A term has only what its caller hands it, so none of its own."""
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    elif isinstance(node, ast.MessageReference):
        name = node.id.name
        if name in language.messages and name not in seen:
            yield from _variables(language, language.messages[name], seen | {name})
    elif isinstance(node, ast.BaseNode):
        for part in vars(node).values():
            yield from _variables(language, part, seen)
    elif isinstance(node, list):
        for part in node:
            yield from _variables(language, part, seen)
