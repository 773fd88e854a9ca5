"""The whole system on one machine, with a double of the carrier and phones in the browser."""

from __future__ import annotations

from bot.demo.demo import Demo, DemoError

__all__ = ["Demo", "DemoError"]
