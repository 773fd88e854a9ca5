"""A measure written in a TOML file, as ``docs/measure.toml`` shows."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

FIELDS = ("title", "words", "source", "deadline")


@dataclass(frozen=True)
class Written:
    """What a measure says. ``title`` and ``words`` are by language tag."""

    title: Mapping[str, str]
    words: Mapping[str, str]
    source: str
    deadline: date | None

    @property
    def key(self) -> str:
        """A name that follows from what is said: the same measure has the same."""
        day = self.deadline.isoformat() if self.deadline else None
        said = [dict(self.title), dict(self.words), self.source, day]
        digest = hashlib.sha256(json.dumps(said, sort_keys=True, ensure_ascii=False).encode())
        return f"measure-{digest.hexdigest()[:12]}"


def read(file: Path) -> Written:
    """The measure of a file. Raises ClickException, one line, where it does not say what it must."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise click.ClickException(f"{file} cannot be read: {error}") from error
    unknown = sorted(data.keys() - set(FIELDS))
    if unknown:
        raise click.ClickException(f"{file}: unknown {', '.join(unknown)}; there is {', '.join(FIELDS)}")
    source = data.get("source")
    if not isinstance(source, str) or not source.strip():
        raise click.ClickException(f"{file}: no source: people must know who says so")
    return Written(
        title=_by_language(file, data, "title"),
        words=_by_language(file, data, "words"),
        source=" ".join(source.split()),
        deadline=_day(file, data.get("deadline")),
    )


def _by_language(file: Path, data: Mapping[str, Any], name: str) -> dict[str, str]:
    """Texts by tag, all of our languages and no other."""
    from bot.people import LANGUAGES

    given = data.get(name)
    if not isinstance(given, dict):
        raise click.ClickException(f"{file}: no [{name}] with a text for {', '.join(LANGUAGES)}")
    unknown = sorted(given.keys() - set(LANGUAGES))
    if unknown:
        raise click.ClickException(f"{file}: {name} in an unknown language: {', '.join(unknown)}")
    missing = [tag for tag in LANGUAGES if not isinstance(given.get(tag), str) or not given[tag].strip()]
    if missing:
        raise click.ClickException(f"{file}: no {name} in {', '.join(missing)}")
    return {tag: given[tag].strip() for tag in LANGUAGES}


def _day(file: Path, given: object) -> date | None:
    """A day as TOML writes it, or as a text ``2026-12-31``."""
    if given is None:
        return None
    try:
        return date.fromisoformat(str(given))
    except ValueError as error:
        raise click.ClickException(f"{file}: deadline is no day like 2026-12-31") from error
