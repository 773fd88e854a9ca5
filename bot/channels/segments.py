"""How many SMS a text costs, and the same text made cheaper.

An SMS holds 160 characters of the GSM-7 alphabet (153 in each part of a longer one), or
70 UTF-16 code units (67) as soon as one character is outside it. One ``ê`` doubles a price.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

Encoding = Literal["GSM-7", "UCS-2"]

# GSM 03.38, in the order of its codes; 0x1B (escape) stands before the characters of EXTENSION.
BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = frozenset("\f^{}\\[~]|€")
"""Each takes two places, which stay in one part."""

# Nothing is seen of them, and each would make a message UCS-2: direction marks and isolates,
# the zero-width space, the byte order mark, the soft hyphen.
_UNSEEN = dict.fromkeys(
    [0x061C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0x00AD]
)
_SPACES = dict.fromkeys(map(ord, "\t\u00a0\u2007\u2009\u200a\u202f"), " ") | {0x2028: "\n", 0x2029: "\n"}
_ALWAYS = {**_UNSEEN, **_SPACES}

# What Unicode's own decompositions do not say.
_FOLDED = {
    **dict.fromkeys("’‘‚‛′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("–—‐‑‒―−", "-"),
    "…": "...",
    "œ": "oe",
    "Œ": "OE",
    "ç": "c",
    "°": "o",
    "×": "x",
    "·": ".",
    "•": "-",
    "⁄": "/",
    "\u200c": "",
    "\u200d": "",
    "\ufe0f": "",
}
_QUOTED = re.compile(r"«\s?|\s?»")


@dataclass(frozen=True)
class Segments:
    """What a text costs: its alphabet, its length in places of it, and how many SMS."""

    encoding: Encoding
    units: int
    segments: int


def count(text: str) -> Segments:
    """The cost of a text by SMS. An empty text is no SMS."""
    if all(char in BASIC or char in EXTENSION for char in text):
        return _packed("GSM-7", [2 if char in EXTENSION else 1 for char in text], 160, 153)
    return _packed("UCS-2", [2 if ord(char) > 0xFFFF else 1 for char in text], 70, 67)


def units16(text: str) -> int:
    """The length of a text in UTF-16 code units, as carriers and WhatsApp count it."""
    return len(text) + sum(1 for char in text if ord(char) > 0xFFFF)


def fold(text: str) -> str:
    """The text as it goes by SMS: cheaper where nothing is lost by it.

    Invisible marks go and special spaces become spaces in any case. French letters and
    typography outside GSM-7 become their plain forms (``ç`` c, ``ê`` e, ``’`` '), but only
    where the whole text then is GSM-7: with an Arabic letter in it, nothing would be saved.
    """
    clean = text.translate(_ALWAYS)
    folded = "".join(map(_plain, unicodedata.normalize("NFC", _QUOTED.sub('"', clean))))
    after = count(folded)
    return folded if after.encoding == "GSM-7" and after.segments <= count(clean).segments else clean


def _packed(encoding: Encoding, widths: list[int], alone: int, each: int) -> Segments:
    """A character of two places that does not fit at the end of a part opens the next one."""
    units = sum(widths)
    if units <= alone:
        return Segments(encoding, units, min(1, units))
    parts, room = 1, each
    for width in widths:
        if width > room:
            parts, room = parts + 1, each
        room -= width
    return Segments(encoding, units, parts)


def _plain(char: str) -> str:
    if char in BASIC or char in EXTENSION:
        return char
    if char in _FOLDED:
        return _FOLDED[char]
    parts = unicodedata.normalize("NFKD", char)
    return "".join(_FOLDED.get(part, part) for part in parts if not unicodedata.combining(part))
