"""A text made short enough, at the end of a word."""

from __future__ import annotations

from bot.channels.segments import units16


def cut(text: str, limit: int) -> str:
    """At most ``limit`` UTF-16 code units of a text, with ``…`` where something was left out."""
    if units16(text) <= limit:
        return text
    kept = _first(text, limit - 1)
    words, space, _ = kept.rpartition(" ")
    # A single long word is cut inside; so is one so long that hardly anything would be left.
    if space and not text[len(kept)].isspace() and len(words) >= len(kept) // 2:
        kept = words
    return kept.rstrip() + "…"


def _first(text: str, limit: int) -> str:
    units = 0
    for place, char in enumerate(text):
        units += units16(char)
        if units > limit:
            return text[:place]
    return text
