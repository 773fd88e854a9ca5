"""Every kind of errand, and how it is done."""

from __future__ import annotations

from collections.abc import Mapping

from bot.errands.ask import ask
from bot.errands.broadcast import send_broadcast
from bot.errands.errand import Handler
from bot.errands.lapse import lapse
from bot.errands.media import fetch_media
from bot.errands.sweep import sweep

HANDLERS: Mapping[str, Handler] = {
    "media": Handler(fetch_media, seconds=120),
    "broadcast": Handler(send_broadcast, seconds=120),
    "lapse": Handler(lapse, seconds=120),
    "ask": Handler(ask, delays=()),
    "sweep": Handler(sweep, seconds=600),
}
