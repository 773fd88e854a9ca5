"""A double that runs beside whoever starts it: in a thread for tests, in a process for demos."""

from __future__ import annotations

import asyncio
import threading

from aiohttp import web

from bot.simulator.config import DoubleConfig
from bot.simulator.double import create_double


class RunningDouble:
    """A double in a thread of its own. Use it as a context manager, or call ``stop``."""

    def __init__(self, config: DoubleConfig, host: str = "127.0.0.1", port: int = 0) -> None:
        self._loop = asyncio.new_event_loop()
        self._runner = web.AppRunner(create_double(config), access_log=None, shutdown_timeout=1.0)
        self._thread = threading.Thread(target=self._loop.run_forever, name="double", daemon=True)
        self._thread.start()
        self.port = asyncio.run_coroutine_threadsafe(self._start(host, port), self._loop).result()
        self.url = f"http://{host}:{self.port}"

    def __enter__(self) -> RunningDouble:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Stop serving, and end the thread."""
        asyncio.run_coroutine_threadsafe(self._runner.cleanup(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _start(self, host: str, port: int) -> int:
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        return int(self._runner.addresses[0][1])
