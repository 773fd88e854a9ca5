"""Live news for whoever looks at the phones."""

from __future__ import annotations

import asyncio
from typing import Any

LIMIT = 2_000
"""News that one listener may leave unread before it is let go (it then asks for everything again)."""


class Hub:
    """Tells each listener all that happens to the phones."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[dict[str, Any] | None]] = set()

    def listen(self) -> asyncio.Queue[dict[str, Any] | None]:
        """A queue of news from now on; None in it means that there will be no more."""
        queue: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()
        self._listeners.add(queue)
        return queue

    def leave(self, queue: asyncio.Queue[dict[str, Any] | None]) -> None:
        """Listen no more."""
        self._listeners.discard(queue)

    def tell(self, news: dict[str, Any]) -> None:
        """Tell everybody."""
        for queue in list(self._listeners):
            queue.put_nowait(news)
            if queue.qsize() > LIMIT:
                queue.put_nowait(None)
                self.leave(queue)

    def close(self) -> None:
        """End every listener's queue."""
        for queue in list(self._listeners):
            queue.put_nowait(None)
        self._listeners.clear()
