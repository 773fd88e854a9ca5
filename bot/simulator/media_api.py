"""Files of messages: behind credentials at the API, without them at the place it sends to."""

from __future__ import annotations

from aiohttp import web

from bot.simulator.carrier import carrier_of
from bot.simulator.errors import CarrierRefusal
from bot.simulator.messages_api import BASE, find
from bot.simulator.paging import Asked
from bot.simulator.ranges import answer_bytes
from bot.simulator.records import MediaItem
from bot.simulator.views import media_resource

routes = web.RouteTableDef()

CDN_HEADERS = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; sandbox"}
"""What a person attached may be anything; a browser must not run it."""

MEDIA = BASE + "/{sid}/Media"


@routes.get(MEDIA + ".json")
async def read_list(request: web.Request) -> web.Response:
    """The files of a message."""
    message, account = find(request), carrier_of(request).state.config.account_sid
    asked = Asked.read(request.query)
    items, more = asked.cut(iter(message.media))
    path = request.path
    return web.json_response(
        {
            "first_page_uri": asked.uri(path, request.query, 0),
            "next_page_uri": asked.uri(path, request.query, asked.page + 1) if more else None,
            "previous_page_uri": asked.uri(path, request.query, asked.page - 1) if asked.page else None,
            "uri": asked.uri(path, request.query, asked.page),
            "page": asked.page,
            "page_size": asked.size,
            "start": asked.page * asked.size,
            "end": asked.page * asked.size + max(0, len(items) - 1),
            "media_list": [media_resource(item, message, account) for item in items],
        }
    )


@routes.get(MEDIA + "/{media}.json")
async def fetch(request: web.Request) -> web.Response:
    """What is known of one file."""
    message, account = find(request), carrier_of(request).state.config.account_sid
    return web.json_response(media_resource(_item(request), message, account))


@routes.get(MEDIA + "/{media}")
async def content(request: web.Request) -> web.Response:
    """Where the bytes of one file are."""
    return web.Response(status=302, headers={"Location": f"/cdn/{_item(request).sid}"})


@routes.delete(MEDIA + "/{media}.json")
async def delete(request: web.Request) -> web.Response:
    """Forget one file."""
    carrier_of(request).state.drop_media(find(request), _item(request).sid)
    return web.Response(status=204)


@routes.get("/cdn/{media:ME[0-9a-f]{32}}")
async def cdn(request: web.Request) -> web.Response:
    """The bytes of one file, for whoever knows its address."""
    state, sid = carrier_of(request).state, request.match_info["media"]
    data, item = state.files.get(sid), state.media.get(sid)
    if data is None or item is None:
        raise web.HTTPNotFound
    return answer_bytes(request, data, {**CDN_HEADERS, "Content-Type": item.content_type})


def _item(request: web.Request) -> MediaItem:
    for item in find(request).media:
        if item.sid == request.match_info["media"]:
            return item
    raise CarrierRefusal(20404, request.path)
