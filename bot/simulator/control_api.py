"""``/double/…``: telling the double what to do badly, and seeing all that it did."""

from __future__ import annotations

import json
from collections import Counter
from itertools import islice

from aiohttp import web

from bot.simulator.carrier import carrier_of
from bot.simulator.faults import BadFault
from bot.simulator.views import message_line

routes = web.RouteTableDef()


@routes.post("/double/faults")
async def tell(request: web.Request) -> web.Response:
    """Put faults in force; those not named stay as they are."""
    box = carrier_of(request).state.faults
    try:
        told = json.loads(await request.text())
        if not isinstance(told, dict):
            raise BadFault("faults are an object")
        box.tell(told)
    except (json.JSONDecodeError, BadFault) as bad:
        return web.json_response({"error": str(bad)}, status=400)
    return web.json_response(box.now.to_json())


@routes.get("/double/faults")
async def show(request: web.Request) -> web.Response:
    """The faults in force."""
    return web.json_response(carrier_of(request).state.faults.now.to_json())


@routes.delete("/double/faults")
async def clear(request: web.Request) -> web.Response:
    """A good day again."""
    carrier_of(request).state.faults.clear()
    return web.Response(status=204)


@routes.get("/double/messages")
async def messages(request: web.Request) -> web.Response:
    """Every message, in the order of acceptance.

    ``to``, ``from``, ``direction`` and ``status`` narrow it; ``after`` (a ``seq``) and ``limit`` cut it.
    """
    query, state = request.query, carrier_of(request).state
    try:
        after, limit = int(query.get("after", "-1")), int(query.get("limit", "1000000"))
    except ValueError:
        return web.json_response({"error": "after and limit are numbers"}, status=400)
    if "to" in query or "from" in query:
        found = reversed(list(state.newest(query.get("to"), query.get("from"))))
        chosen = (each for each in found if each.seq > after)
    else:
        chosen = (each for each in islice(state.all, after + 1, None) if not each.deleted)
    wanted = {name: query[name] for name in ("direction", "status") if name in query}
    kept = (each for each in chosen if all(getattr(each, name) == value for name, value in wanted.items()))
    return web.json_response({"messages": [message_line(each) for each in islice(kept, limit)]})


@routes.get("/double/counts")
async def counts(request: web.Request) -> web.Response:
    """How many messages there are, by direction and status."""
    state = carrier_of(request).state
    counted = Counter((each.direction, each.status) for each in state.all if not each.deleted)
    lines = [{"direction": d, "status": s, "count": n} for (d, s), n in sorted(counted.items())]
    return web.json_response({"total": sum(counted.values()), "counts": lines})


@routes.get("/double/log")
async def log(request: web.Request) -> web.Response:
    """Every post to the bot, with what it answered; ``kind`` and ``sid`` narrow it."""
    wanted = {name: request.query[name] for name in ("kind", "sid") if name in request.query}
    lines = carrier_of(request).state.log
    kept = [line for line in lines if all(line.get(name) == value for name, value in wanted.items())]
    return web.json_response({"log": kept})


@routes.post("/double/opt-outs")
async def opt_out(request: web.Request) -> web.Response:
    """Have somebody opt out at the carrier, or back in: ``{"address", "out"}``."""
    told = json.loads(await request.text())
    carrier_of(request).state.opt(str(told["address"]), bool(told["out"]))
    return web.Response(status=204)
