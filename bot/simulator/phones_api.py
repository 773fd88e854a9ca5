"""``/phones/api/…``: what the page, the terminal and the tests do with phones."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.simulator.addresses import is_address
from bot.simulator.carrier import carrier_of
from bot.simulator.person import BadSay
from bot.simulator.records import Phone
from bot.simulator.views import message_view, phone_view

routes = web.RouteTableDef()

SHOWN = 200
"""Messages that a phone shows when it is opened."""

HEARTBEAT = 15.0
"""Seconds of silence after which the stream shows that it lives."""

LONGEST_NAME = 40
MOST_PHONES = 24


@routes.get("/phones/api/phones")
async def read_phones(request: web.Request) -> web.Response:
    """Every phone with its conversation, and what the page must know of the account."""
    state = carrier_of(request).state
    phones = [phone_view(phone, state.conversation(phone.address, SHOWN)) for phone in state.phones.values()]
    config = state.config
    about = {
        "sms_from": config.sms_from,
        "whatsapp_from": config.whatsapp_from,
        "sms_price": config.sms_price,
    }
    return web.json_response({"phones": phones, "account": about})


@routes.post("/phones/api/phones")
async def add_phone(request: web.Request) -> web.Response:
    """Add a phone, or name it anew: ``{"phone", "channel", "name"}``."""
    state, told = carrier_of(request).state, await _json(request)
    address = _address(told)
    name = " ".join(str(told.get("name", "")).split())[:LONGEST_NAME]
    if not name:
        raise BadSay("a phone needs a name")
    if address not in state.phones and len(state.phones) >= MOST_PHONES:
        raise BadSay(f"at most {MOST_PHONES} phones")
    phone = Phone(address, name)
    state.add_phone(phone)
    return web.json_response(phone_view(phone, state.conversation(address, SHOWN)), status=201)


@routes.delete("/phones/api/phones/{address}")
async def remove_phone(request: web.Request) -> web.Response:
    """Take a phone from the page."""
    state, address = carrier_of(request).state, request.match_info["address"]
    if address not in state.phones:
        return web.json_response({"error": "there is no such phone"}, status=404)
    state.remove_phone(address)
    return web.Response(status=204)


@routes.post("/phones/api/send")
async def send(request: web.Request) -> web.Response:
    """A person says something: ``{"phone", "channel"}`` with ``text``, ``choice``, ``media`` or ``place``."""
    told = await _json(request)
    message = carrier_of(request).people.say(_address(told), told)
    return web.json_response(message_view(message), status=201)


@routes.post("/phones/api/read")
async def read(request: web.Request) -> web.Response:
    """A person has seen these messages: ``{"sids": […]}``."""
    carrier, told = carrier_of(request), await _json(request)
    sids = told.get("sids")
    if not isinstance(sids, list):
        raise BadSay("sids is a list")
    for sid in sids:
        if message := carrier.state.messages.get(str(sid)):
            carrier.life.read(message)
    return web.Response(status=204)


@routes.get("/phones/api/events")
async def events(request: web.Request) -> web.StreamResponse:
    """Server-sent events from now on: messages and phones as they change; ``phone`` narrows to one."""
    hub, only = carrier_of(request).state.hub, request.query.get("phone")
    stream = web.StreamResponse(
        headers={"Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store"}
    )
    queue = hub.listen()
    try:
        await stream.prepare(request)
        await stream.write(b"event: hello\ndata: {}\n\n")
        while True:
            try:
                news = await asyncio.wait_for(queue.get(), HEARTBEAT)
            except TimeoutError:
                await stream.write(b": still here\n\n")
                continue
            if news is None:
                break
            if only is None or _whose(news) == only:
                data = json.dumps(news, ensure_ascii=False)
                await stream.write(f"event: {news['event']}\ndata: {data}\n\n".encode())
    except ConnectionError:
        return stream  # the page was closed
    finally:
        hub.leave(queue)
    return stream


def _whose(news: Mapping[str, Any]) -> str:
    if "message" in news:
        return str(news["message"]["phone"])
    return str(news["phone"]["address"] if "phone" in news else news["address"])


async def _json(request: web.Request) -> dict[str, Any]:
    """The body. Only JSON is taken, so that no other site's form can speak for a phone."""
    if request.content_type != "application/json":
        raise BadSay("send JSON")
    try:
        told = json.loads(await request.text())
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise BadSay("send JSON") from None
    if not isinstance(told, dict):
        raise BadSay("send an object")
    return told


def _address(told: Mapping[str, Any]) -> str:
    """The carrier's address of a phone named by number and channel."""
    number, channel = told.get("phone"), told.get("channel")
    if not isinstance(number, str) or channel not in ("sms", "whatsapp"):
        raise BadSay("phone is a number, channel is sms or whatsapp")
    address = f"whatsapp:{number}" if channel == "whatsapp" else number
    if not is_address(address):
        raise BadSay("this is no phone number; write it as +2126…")
    return address
