"""``/2010-04-01/Accounts/{account}/Messages…``: create, list, fetch, redact, cancel, delete."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import takewhile
from urllib.parse import parse_qsl

from aiohttp import web

from bot.simulator.carrier import Carrier, carrier_of
from bot.simulator.errors import CarrierRefusal
from bot.simulator.paging import Asked
from bot.simulator.records import Message
from bot.simulator.validation import read_send
from bot.simulator.views import API_VERSION, message_resource

routes = web.RouteTableDef()
BASE = f"/{API_VERSION}/Accounts/{{account}}/Messages"


@routes.post(BASE + ".json")
async def create(request: web.Request) -> web.StreamResponse:
    """Send a message."""
    carrier = carrier_of(request)
    faults = carrier.state.faults
    if faults.take("http_500"):
        raise CarrierRefusal(20500)
    if refused := faults.refusal():
        raise CarrierRefusal(refused[0], status=refused[1])
    form = parse_qsl(await request.text(), keep_blank_values=True)
    message = carrier.life.accept(read_send(form, carrier.state))
    shown = message_resource(message, carrier.state.config.account_sid)
    if faults.now.early_callbacks and message.send_at is None:
        await carrier.life.send_now(message)
    carrier.life.begin(message)
    if faults.take("accept_then_drop"):
        await asyncio.sleep(faults.now.drop_after_ms / 1000)
        _hang_up(request)
    return web.json_response(shown, status=201)


@routes.get(BASE + ".json")
async def read_list(request: web.Request) -> web.Response:
    """List messages, the newest first, by number and by day or time."""
    carrier = carrier_of(request)
    asked, query, state = Asked.read(request.query), request.query, carrier.state
    found = _found(carrier, query.get("To"), query.get("From"), asked.after)
    messages, more = asked.cut(_between(found, *_span(request)))
    path = request.path
    last = f"PA{messages[-1].seq}" if messages else ""
    before = asked.uri(path, query, asked.page - 1) if asked.page and asked.after is None else None
    return web.json_response(
        {
            "first_page_uri": asked.uri(path, query, 0),
            "next_page_uri": asked.uri(path, query, asked.page + 1, last) if more else None,
            "previous_page_uri": before,
            "uri": asked.uri(path, query, asked.page),
            "page": asked.page,
            "page_size": asked.size,
            "start": asked.page * asked.size,
            "end": asked.page * asked.size + max(0, len(messages) - 1),
            "messages": [message_resource(each, state.config.account_sid) for each in messages],
        }
    )


@routes.get(BASE + "/{sid}.json")
async def fetch(request: web.Request) -> web.Response:
    """One message."""
    return web.json_response(_resource(request, find(request)))


@routes.post(BASE + "/{sid}.json")
async def update(request: web.Request) -> web.Response:
    """Redact a message with an empty Body, or cancel a scheduled one."""
    carrier, message = carrier_of(request), find(request)
    form = dict(parse_qsl(await request.text(), keep_blank_values=True))
    if set(form) - {"Body", "Status"} or form.get("Body", "") or form.get("Status", "canceled") != "canceled":
        raise CarrierRefusal(20001, "Body is empty, Status is canceled")
    if "Status" in form:
        if message.status != "scheduled":
            raise CarrierRefusal(20001, "only a scheduled message can be canceled")
        carrier.state.set_status(message, "canceled")
    if "Body" in form:
        carrier.state.redact(message)
    return web.json_response(_resource(request, message))


@routes.delete(BASE + "/{sid}.json")
async def delete(request: web.Request) -> web.Response:
    """Forget a message and its media."""
    carrier_of(request).state.delete(find(request))
    return web.Response(status=204)


def find(request: web.Request) -> Message:
    """The message that the path names.

    Raises:
        CarrierRefusal: 20404.
    """
    message = carrier_of(request).state.messages.get(request.match_info["sid"])
    if message is None:
        raise CarrierRefusal(20404, request.path)
    return message


def _resource(request: web.Request, message: Message) -> dict[str, object]:
    return message_resource(message, carrier_of(request).state.config.account_sid)


def _found(carrier: Carrier, to: str | None, from_: str | None, after: int | None) -> Iterator[Message]:
    return carrier.state.newest(to or None, from_ or None, after)


def _between(messages: Iterator[Message], since: float, until: float) -> Iterator[Message]:
    """Those of a span of time; they come newest first, so the search ends with the span."""
    recent = takewhile(lambda each: each.created >= since, messages)
    return (each for each in recent if (each.sent or each.created) < until)


def _span(request: web.Request) -> tuple[float, float]:
    """From and until when: ``DateSent``, ``DateSent>`` (at or after), ``DateSent<`` (at or before)."""
    query = request.query
    since, until = 0.0, float("inf")
    if day := query.get("DateSent"):
        since, _ = _time(day)
        until = since + 24 * 3600
    if after := query.get("DateSent>"):
        since, _ = _time(after)
    if before := query.get("DateSent<"):
        at, whole_day = _time(before)
        until = at + (24 * 3600 if whole_day else 1)
    return since, until


def _time(text: str) -> tuple[float, bool]:
    """Seconds since 1970, and whether the text named a whole day."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise CarrierRefusal(20001, f"DateSent {text}") from None
    return at.replace(tzinfo=at.tzinfo or UTC).timestamp(), len(text) == len("2026-11-24")


def _hang_up(request: web.Request) -> None:
    """Break the connection, so that the client never learns what became of its request."""
    if request.transport is not None:
        request.transport.abort()
