"""The errand that fetches what a person attached, before the carrier forgets it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, update

from bot.errands.errand import About
from bot.errands.world import MediaRefused, World
from bot.store.tables import media
from bot.store.unit import Unit


def fetch_media(world: World, unit: Unit, about: About) -> Sequence[int]:
    """Keep the file of the row of ``media`` called ``about["name"]``.

    What is too large, or not what it says, is refused for good; a carrier that does not
    answer raises, and is asked again later. A file written just before a crash is written
    over at the next attempt.
    """
    row = unit.connection.execute(
        select(media).where(media.c.name == about["name"], media.c.status == "due").with_for_update()
    ).one_or_none()
    if row is None:
        return ()
    values: dict[str, object]
    try:
        fetched = world.fetch(row.source)
    except MediaRefused as refused:
        values = {"status": "refused", "error": str(refused)}
    else:
        world.media.save(row.name, fetched.content)
        values = {
            "status": "kept",
            "content_type": fetched.content_type,
            "size": len(fetched.content),
        }
    unit.connection.execute(update(media).where(media.c.name == row.name).values(values))
    return ()
