"""Files in pieces: a browser asks for the end of a voice note to know how long it lasts."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web


def answer_bytes(request: web.Request, data: bytes, headers: Mapping[str, str]) -> web.Response:
    """All of the bytes, or the one range that was asked for."""
    whole = {**headers, "Accept-Ranges": "bytes"}
    if "Range" not in request.headers:
        return web.Response(body=data, headers=whole)
    try:
        start, stop, _ = request.http_range.indices(len(data))
    except ValueError:
        start, stop = len(data), 0
    if start >= stop:
        return web.Response(status=416, headers={"Content-Range": f"bytes */{len(data)}"})
    piece = {**whole, "Content-Range": f"bytes {start}-{stop - 1}/{len(data)}"}
    return web.Response(status=206, body=data[start:stop], headers=piece)
