"""What comes with a message and must not be lost: files, places, and failures."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from sqlalchemy import text

from bot.channels.inbound import InboundMedia
from bot.conversation.heard import Media, Place
from bot.errands.errand import plan
from bot.store.jsonb import written
from bot.store.unit import Unit

KINDS = {"image": "photo", "audio": "voice", "video": "video"}
"""What a file is to a person, by the first word of its type; the rest are files."""


def keep_media(
    unit: Unit, contact_id: int, media: Sequence[InboundMedia], trace: str
) -> tuple[tuple[Media, ...], list[int]]:
    """Give each file a name now, and plan the errand that fetches it; the files and the errands.

    The carrier's word on the type is only a first guess: the errand looks at the content.
    """
    kept, errands = [], []
    for item in media:
        name = secrets.token_hex(16)
        kind = KINDS.get(item.content_type.partition("/")[0], "file")
        unit.tell(_KEEP, {"name": name, "contact_id": contact_id, "kind": kind, "source": item.url})
        errands.append(plan(unit, "media", {"name": name}, trace=trace))
        kept.append(Media(name, kind))
    return tuple(kept), errands


def point(place: Place | None) -> str:
    """A place as words that an operator can open on a map."""
    if place is None:
        return ""
    named = " ".join(part for part in (place.label, place.address) if part)
    return f"{place.latitude:.6f},{place.longitude:.6f} {named}".strip()


_KEEP = """
    insert into media (name, contact_id, kind, source, status)
    values (%(name)s, %(contact_id)s, %(kind)s, %(source)s, 'due')
"""

_FAILED = text("update inbound set failure = cast(:failure as jsonb) where id = :id")


def record_failure(unit: Unit, inbound_id: int, where: tuple[str, str], fault: str) -> None:
    """Keep where a turn failed and why, for the operator who will replay it."""
    error = fault.strip().rpartition("\n")[2]
    failure = {"flow": where[0], "state": where[1], "error": error, "traceback": fault}
    unit.connection.execute(_FAILED, {"id": inbound_id, "failure": written(failure)})
