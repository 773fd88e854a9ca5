"""A carrier that does nothing but answer: ``python -m bench.standin PORT MILLISECONDS``.

The double checks what it is sent as the carrier would, and that costs it more than sending
costs the dispatcher. This one takes every message, and answers after the given time.
"""

from __future__ import annotations

import asyncio
import sys
import time
from itertools import count
from urllib.parse import parse_qs

from aiohttp import web

from bench.ground import HOST


def create(delay: float) -> web.Application:
    """The application; ``delay`` is seconds until a message is answered."""
    taken: list[tuple[float, bytes]] = []
    numbers = count(1)

    async def accept(request: web.Request) -> web.Response:
        body = await request.read()
        await asyncio.sleep(delay)
        taken.append((time.time(), body))
        return web.json_response({"sid": f"SM{next(numbers):032x}", "status": "queued"}, status=201)

    async def messages(_request: web.Request) -> web.Response:
        """What it took, as the double tells it."""
        lines = [{"to": parse_qs(body.decode())["To"][0], "created": at} for at, body in taken]
        return web.json_response({"messages": lines})

    app = web.Application()
    app.router.add_post("/2010-04-01/Accounts/{account}/Messages.json", accept)
    app.router.add_get("/double/messages", messages)
    return app


if __name__ == "__main__":
    port, milliseconds = int(sys.argv[1]), float(sys.argv[2])
    web.run_app(create(milliseconds / 1000), host=HOST, port=port, print=None, access_log=None)
