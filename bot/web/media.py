"""Photos of products, for people's telephones and for the carrier that fetches them."""

from __future__ import annotations

from flask import Blueprint, Response, abort, send_file
from sqlalchemy import select

from bot.assembly import Assembly
from bot.store.media import MediaFolder, MediaNameError
from bot.store.tables import media

# What a browser shows as a picture and never runs; SVG can hold a script.
SHOWN = frozenset({"image/jpeg", "image/png", "image/webp"})


def blueprint(assembly: Assembly) -> Blueprint:
    """``/media/<name>``: kept photos only; their names cannot be guessed and never change."""
    pages = Blueprint("media", __name__)
    folder = MediaFolder(assembly.settings.media_url)

    @pages.get("/media/<name>")
    def photo(name: str) -> Response:
        """A kept photo, to be remembered for a year; anything else is not there."""
        content_type = _content_type(assembly, name)
        if content_type not in SHOWN:
            abort(404)
        try:
            file = folder.open(name)
        except (MediaNameError, FileNotFoundError):
            abort(404)
        response = send_file(file, mimetype=content_type, etag=False)
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    return pages


def _content_type(assembly: Assembly, name: str) -> str | None:
    if "\0" in name:  # PostgreSQL knows no such text
        return None
    kept = select(media.c.content_type).where(
        media.c.name == name, media.c.status == "kept", media.c.kind == "photo"
    )
    with assembly.database.connect() as connection:
        return connection.execute(kept).scalar()
