"""One bot for all stories: it begins each of them with nobody and nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot import embedded
from bot.assembly import Assembly
from tests.shared import settings_of
from tests.stories.telling import Told


@pytest.fixture(scope="session")
def assembly(
    postgres: embedded.Postgres, valkey: embedded.Valkey, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Assembly]:
    """The parts of a bot whose SMS can be answered, on a database for stories only."""
    made = Assembly(settings_of("stories", postgres, valkey, tmp_path_factory.mktemp("media")), "stories")
    yield made
    made.close()


@pytest.fixture(scope="session")
def told(assembly: Assembly) -> Callable[[Path], Told]:
    """Tells a story, once however often it is asked for."""
    known: dict[Path, Told] = {}

    def tell(story: Path) -> Told:
        if story not in known:
            known[story] = Told(assembly)
            known[story].tell(story.read_text(encoding="utf-8"))
        return known[story]

    return tell
