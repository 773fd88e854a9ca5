"""A double of the carrier: its APIs, its webhooks, and phones in front of it. It speaks HTTP only."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.simulator import content_api, control_api, media_api, messages_api, page_files, phones_api
from bot.simulator.authentication import check_authentication
from bot.simulator.carrier import CARRIER, Carrier, carrier_of
from bot.simulator.config import DoubleConfig
from bot.simulator.errors import CarrierRefusal
from bot.simulator.person import BadSay
from bot.simulator.records import Phone

LARGEST_REQUEST = 24 * 1024 * 1024
"""Bytes: a file of 16 MB in base64, and some words around it."""


def create_double(config: DoubleConfig) -> web.Application:
    """The whole double as one application."""
    app = web.Application(middlewares=[carrier_rules], client_max_size=LARGEST_REQUEST)
    for part in (messages_api, media_api, content_api, control_api, phones_api, page_files):
        app.add_routes(part.routes)

    async def live(app: web.Application) -> AsyncIterator[None]:
        carrier = Carrier.start(config)
        app[CARRIER] = carrier
        _first_phones(carrier)
        yield
        await carrier.close()

    async def hang_up(app: web.Application) -> None:
        app[CARRIER].state.hub.close()

    app.cleanup_ctx.append(live)
    app.on_shutdown.append(hang_up)
    return app


def run(config: DoubleConfig, host: str, port: int) -> None:
    """Serve the double until the process is told to stop."""
    web.run_app(
        create_double(config), host=host, port=port, print=None, access_log=None, shutdown_timeout=1.0
    )


@web.middleware
async def carrier_rules(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Credentials, slowness and refusals of the carrier's own API; one-line errors of the rest."""
    is_api = request.path.startswith(("/2010-04-01/", "/v1/"))
    try:
        if is_api:
            carrier = carrier_of(request)
            check_authentication(request, carrier.state.config)
            if slow := carrier.state.faults.now.slow_ms:
                await asyncio.sleep(slow / 1000)
        return await handler(request)
    except CarrierRefusal as refusal:
        return refusal.answer()
    except BadSay as bad:
        return web.json_response({"error": str(bad)}, status=400)
    except web.HTTPNotFound:
        if is_api:
            return CarrierRefusal(20404, request.path).answer()
        raise


def _first_phones(carrier: Carrier) -> None:
    """Put the configured phones on an empty page; a page that lived before keeps its own."""
    if carrier.state.phones:
        return
    for phone in carrier.state.config.phones:
        address = f"whatsapp:{phone.number}" if phone.channel == "whatsapp" else phone.number
        carrier.state.add_phone(Phone(address, phone.name))
