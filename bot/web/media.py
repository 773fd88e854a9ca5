"""Photos and voice notes, for people's telephones and for the carrier that fetches them."""

from __future__ import annotations

from datetime import timedelta

from flask import Blueprint, Response, abort, send_file
from sqlalchemy import and_, func, or_, select

from bot.assembly import Assembly
from bot.store.media import MediaFolder, MediaNameError
from bot.store.tables import media

# What a browser shows as a picture and never runs; SVG can hold a script.
SHOWN = frozenset({"image/jpeg", "image/png", "image/webp"})
HEARD = frozenset({"audio/ogg", "audio/mpeg", "audio/amr", "audio/mp4", "audio/aac"})
# A voice note in a container that mostly holds films is looked at and found to be one.
SPOKEN = {"video/mp4": "audio/mp4", "video/3gpp": "audio/3gpp"}

# How long a voice note can be heard: whoever was handed its address delivers, or helps, by then.
DAYS_HEARD = 30

# A photo is shown to customers again and again. What somebody said is heard by whoever was
# handed the address, and kept by nobody on the way.
REMEMBERED = {"photo": "public, max-age=31536000, immutable", "voice": "private, no-store"}


def blueprint(assembly: Assembly) -> Blueprint:
    """``/media/<name>``: kept photos and voice notes; their names cannot be guessed and never change."""
    pages = Blueprint("media", __name__)
    folder = MediaFolder(assembly.settings.media_url)

    @pages.get("/media/<name>")
    def kept(name: str) -> Response:
        """A photo, to be remembered for a year, or a voice note; anything else is not there."""
        kind, content_type = _kept(assembly, name)
        if kind == "voice":
            content_type = SPOKEN.get(content_type, content_type)
        if content_type not in (SHOWN if kind == "photo" else {*HEARD, *SPOKEN.values()}):
            abort(404)
        try:
            file = folder.open(name)
        except (MediaNameError, FileNotFoundError):
            abort(404)
        response = send_file(file, mimetype=content_type, etag=False)
        response.headers["Cache-Control"] = REMEMBERED[kind]
        response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
        if kind == "photo":
            response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    return pages


def _kept(assembly: Assembly, name: str) -> tuple[str, str]:
    """What kind of file was kept under a name, and its type; two empty texts where none was."""
    if "\0" in name:  # PostgreSQL knows no such text
        return "", ""
    heard_until = func.now() - timedelta(days=DAYS_HEARD)
    kept = select(media.c.kind, media.c.content_type).where(
        media.c.name == name,
        media.c.status == "kept",
        or_(media.c.kind == "photo", and_(media.c.kind == "voice", media.c.created_at > heard_until)),
    )
    with assembly.database.connect() as connection:
        found = connection.execute(kept).first()
    return (found.kind, found.content_type or "") if found else ("", "")
