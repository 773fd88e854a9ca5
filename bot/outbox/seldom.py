"""Saying the same thing not too often."""

from __future__ import annotations

import time


class Seldom:
    """Whether it is time to say something again: at most once in ``seconds``."""

    def __init__(self, seconds: float = 60.0) -> None:
        self._seconds = seconds
        self._said_at: float | None = None

    def now(self) -> bool:
        """True if it was not said lately; it is taken to be said now."""
        now = time.monotonic()
        if self._said_at is not None and now - self._said_at < self._seconds:
            return False
        self._said_at = now
        return True
