"""``/v1/Content…``: contents, and WhatsApp's approval of them."""

from __future__ import annotations

import json
import re
from typing import Any

from aiohttp import web

from bot.simulator.carrier import carrier_of
from bot.simulator.content_rules import CATEGORIES, check_content, rejection
from bot.simulator.errors import CarrierRefusal
from bot.simulator.paging import Asked
from bot.simulator.records import Content, new_sid
from bot.simulator.views import CONTENT_HOST, approval_resource, content_resource

routes = web.RouteTableDef()
TEMPLATE_NAME = re.compile(r"[a-z0-9_]{1,512}")


@routes.post("/v1/Content")
async def create(request: web.Request) -> web.Response:
    """Make a content."""
    state, data = carrier_of(request).state, await _json(request)
    check_content(data)
    content = Content(
        sid=new_sid("HX"),
        friendly_name=data.get("friendly_name", ""),
        language=data["language"],
        variables=data.get("variables", {}),
        types=data["types"],
        created=state.now(),
    )
    state.put_content(content)
    return web.json_response(content_resource(content, state.config.account_sid), status=201)


@routes.get("/v1/Content")
async def read_list(request: web.Request) -> web.Response:
    """All contents, the newest first."""
    account = carrier_of(request).state.config.account_sid
    return _page(request, lambda content: content_resource(content, account))


@routes.get("/v1/ContentAndApprovals")
async def read_approvals(request: web.Request) -> web.Response:
    """All contents with what WhatsApp says of them."""
    account = carrier_of(request).state.config.account_sid

    def shown(content: Content) -> dict[str, Any]:
        resource = content_resource(content, account)
        del resource["links"], resource["url"]
        return {**resource, "approval_requests": approval_resource(content)}

    return _page(request, shown)


@routes.get("/v1/Content/{sid}")
async def fetch(request: web.Request) -> web.Response:
    """One content."""
    account = carrier_of(request).state.config.account_sid
    return web.json_response(content_resource(_find(request), account))


@routes.delete("/v1/Content/{sid}")
async def delete(request: web.Request) -> web.Response:
    """Forget a content."""
    carrier_of(request).state.drop_content(_find(request).sid)
    return web.Response(status=204)


@routes.post("/v1/Content/{sid}/ApprovalRequests/whatsapp")
async def submit(request: web.Request) -> web.Response:
    """Ask WhatsApp to approve a content; it answers at once here."""
    state, content, data = carrier_of(request).state, _find(request), await _json(request)
    if not isinstance(data, dict) or set(data) - {"name", "category"}:
        raise CarrierRefusal(20001, "name and category")
    if not TEMPLATE_NAME.fullmatch(str(data.get("name", ""))) or data.get("category") not in CATEGORIES:
        raise CarrierRefusal(20001, "name is of a-z, 0-9 and _; category is one of WhatsApp's")
    if content.status in ("approved", "pending"):
        raise CarrierRefusal(20001, f"this content is {content.status} already")
    content.name, content.category = data["name"], data["category"]
    content.rejection_reason = rejection(content.types, content.variables)
    content.status = "rejected" if content.rejection_reason else state.config.approve
    state.put_content(content)
    received = {**approval_resource(content), "status": "received", "rejection_reason": ""}
    return web.json_response(received, status=201)


@routes.get("/v1/Content/{sid}/ApprovalRequests")
async def approval(request: web.Request) -> web.Response:
    """What WhatsApp says of one content."""
    content = _find(request)
    whatsapp = {"type": "whatsapp", **approval_resource(content)} if content.name else {}
    return web.json_response(
        {
            "sid": content.sid,
            "account_sid": carrier_of(request).state.config.account_sid,
            "whatsapp": whatsapp,
            "url": f"{CONTENT_HOST}/v1/Content/{content.sid}/ApprovalRequests",
        }
    )


def _page(request: web.Request, shown: Any) -> web.Response:
    asked = Asked.read(request.query)
    contents = reversed(list(carrier_of(request).state.contents.values()))
    cut, more = asked.cut(contents)
    path = CONTENT_HOST + request.path
    meta = {
        "first_page_url": asked.uri(path, request.query, 0),
        "next_page_url": asked.uri(path, request.query, asked.page + 1) if more else None,
        "previous_page_url": asked.uri(path, request.query, asked.page - 1) if asked.page else None,
        "url": asked.uri(path, request.query, asked.page),
        "page": asked.page,
        "page_size": asked.size,
        "key": "contents",
    }
    return web.json_response({"contents": [shown(content) for content in cut], "meta": meta})


def _find(request: web.Request) -> Content:
    content = carrier_of(request).state.contents.get(request.match_info["sid"])
    if content is None:
        raise CarrierRefusal(20404, request.path)
    return content


async def _json(request: web.Request) -> Any:
    try:
        return json.loads(await request.text())
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise CarrierRefusal(20001, "the body is no JSON") from None
