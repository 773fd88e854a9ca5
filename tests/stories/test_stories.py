"""Every story goes as it is written. How to read and write one: README.md beside this file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.assembly import Assembly
from bot.settings import Settings
from tests.stories.telling import Told, differences, stories


@pytest.mark.parametrize("story", stories(), ids=lambda path: path.stem)
def test_story(story: Path, settings: Settings) -> None:
    source = story.read_text(encoding="utf-8")
    assembly = Assembly(settings.model_copy(update={"sms_two_way": True}), "stories")
    went = Told(assembly).tell(source)
    assembly.close()
    if os.environ.get("STORIES") == "write":
        story.write_text("\n".join(went).rstrip("\n") + "\n", encoding="utf-8")
        return
    assert not differences(source, went), differences(source, went)
