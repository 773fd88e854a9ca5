"""From what was typed to what is compared.

``visible`` is what a person sees; ``folded`` is the same for every way of typing it (case,
accents, vowel signs, forms of a letter, kinds of digit); ``plain`` keeps its letters and digits only.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters, but for tab and line ends
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # marks of direction
    "\ud800-\udfff\ufffe\uffff\U000e0000-\U000e007f]"  # halves of characters, tags
)
JOINERS = re.compile("[\u200c\u200d\ufe00-\ufe0f]")
"""They hold emoji and Persian words together; they are seen, but say nothing."""

VULGAR = re.compile("[¼-¾⅐-⅞]")
"""½ and its like: ``2½`` is two and a half, not 21/2."""

LETTERS = str.maketrans(
    {
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ہ": "ه",
        "ھ": "ه",
        "گ": "ك",  # the hard g, as it is written where the keyboard has none
        "ڭ": "ك",
        "ݣ": "ك",
        "ە": "ه",
        "ة": "ه",  # as it is heard, and often written
        "ڤ": "ف",
        "پ": "ب",
        "ـ": None,
        "œ": "oe",
        "æ": "ae",
        "⁄": "/",
        "٫": ".",
        "،": ",",
        "٬": None,
        "’": " ",
        "‘": " ",
        "'": " ",
        "`": " ",
        "´": " ",
        "\U0001f51f": "10",
    }
)
"""One letter for its several shapes; an apostrophe only parts two words."""

APART = re.compile(r"[\W_]+")
SKIN = re.compile("[\U0001f3fb-\U0001f3ff]")
LONG = re.compile(r"([^\W\d_])\1{2,}")
"""A letter held down: ``ouiiii``."""


def visible(text: str) -> str:
    """The text without what nobody sees: control and direction marks, broken characters, ends."""
    if text.isascii() and text.isprintable():
        return text.strip()
    return UNSEEN.sub("", text.replace("\r\n", "\n")).strip()


@lru_cache(maxsize=1024)
def folded(text: str) -> str:
    """Lower case, no accents or vowel signs, one shape a letter, digits 0 to 9.

    Punctuation stays; keycaps and full-width forms become ordinary characters, apostrophes spaces.
    """
    if text.isascii():
        return text.lower().translate(LETTERS)
    text = VULGAR.sub(lambda half: f" {half[0]} ", JOINERS.sub("", text))
    return unicodedata.normalize("NFKD", text).casefold().translate(_FOLDING)


def plain(text: str) -> str:
    """Only the letters and digits, words one space apart. ``C'est bon !`` is ``c est bon``."""
    return APART.sub(" ", folded(text)).strip()


def symbols(text: str) -> str:
    """The signs of a message that has neither letters nor digits, each once: ``??`` is ``?``."""
    seen = dict.fromkeys(SKIN.sub("", JOINERS.sub("", text)))
    return "".join(sign for sign in seen if not sign.isspace())


def spellings(word: str) -> tuple[str, ...]:
    """The word, and where a letter was held down also with two of it, and with one."""
    if not LONG.search(word):
        return (word,)
    return (word, LONG.sub(r"\1\1", word), LONG.sub(r"\1", word))


class _Folding(dict[int, str | None]):
    """What each character is compared as, worked out when it is first met."""

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        if code in LETTERS:
            folded = LETTERS[code]
        elif unicodedata.category(character)[0] == "M":
            folded = None
        elif character.isdecimal() and not character.isascii():
            folded = str(unicodedata.decimal(character))
        else:
            folded = character
        self[code] = folded
        return folded


_FOLDING = _Folding()
