"""The way to the phones page; there is one in a demo only."""

from __future__ import annotations

from flask import Blueprint, Response, abort, redirect

from bot.assembly import Assembly


def blueprint(assembly: Assembly) -> Blueprint:
    """``/phones/`` leads to the page of the carrier's double, where the phones are."""
    room = Blueprint("phones", __name__)

    @room.get("/phones/")
    def phones() -> Response:
        """To the page; outside a demo there is none."""
        where = assembly.settings.phones_url
        if where is None:
            abort(404)
        return redirect(f"{where}/")  # type: ignore[return-value]

    return room
