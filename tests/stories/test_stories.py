"""Every story goes as it is written. How to read and write one: README.md beside this file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import people
from bot.conversation.flow import ASKING
from flows.book import BOOK
from tests.stories.telling import Told, differences, stories

Tell = Callable[[Path], Told]


@pytest.mark.parametrize("story", stories(), ids=lambda path: path.stem)
def test_story(story: Path, told: Tell) -> None:
    source = story.read_text(encoding="utf-8")
    went = told(story).written
    if os.environ.get("STORIES") == "write":
        story.write_text("\n".join(went).rstrip("\n") + "\n", encoding="utf-8")
        return
    difference = differences(source, went)
    assert not difference, difference


def test_every_question_is_told_in_every_language(told: Tell) -> None:
    """Whoever adds a state or a language tells a story of it."""
    visited = {seen for story in stories() for seen in told(story).visited}
    asked = {
        (f"{flow.name}.{name}", tag)
        for flow in BOOK.flows.values()
        for name, state in flow.states.items()
        if isinstance(state, ASKING)
        for tag in people.LANGUAGES
    }
    missing = sorted(asked - visited)
    assert not missing, "no story comes to " + ", ".join(f"{state} in {tag}" for state, tag in missing)
