"""The phones page itself: plain files, nothing from anywhere else."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

from bot.simulator.ranges import answer_bytes

routes = web.RouteTableDef()

PAGE = Path(__file__).parent / "page"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".jpg": "image/jpeg",
    ".ogg": "audio/ogg",
}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


@routes.get("/")
async def root(request: web.Request) -> web.Response:
    """The phones are the front door."""
    raise web.HTTPFound("/phones/")


@routes.get("/phones")
async def without_slash(request: web.Request) -> web.Response:
    """The same page, forgivingly."""
    raise web.HTTPFound("/phones/")


@routes.get("/phones/{name:[a-z0-9/_.-]*}")
async def file(request: web.Request) -> web.Response:
    """One file of the page."""
    path = (PAGE / (request.match_info["name"] or "index.html")).resolve()
    if not path.is_relative_to(PAGE) or not path.is_file() or path.suffix not in TYPES:
        raise web.HTTPNotFound
    return answer_bytes(request, path.read_bytes(), {**HEADERS, "Content-Type": TYPES[path.suffix]})
