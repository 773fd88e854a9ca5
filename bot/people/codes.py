"""Short codes that people say aloud: the last digit checks the others.

The check digit is Damm's (H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004):
it catches every single wrong digit and every swap of two neighbours, and is a digit itself.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Collection

# Damm's own table of order 10: each step looks up (what came so far, the next digit).
_STEPS = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)

# No common factor with 900, 9,000 or 90,000: so many steps along visit every code once,
# and two orders in a row do not sound alike.
_STRIDE = 367


def with_check(digits: str) -> str:
    """These digits and their check digit."""
    return digits + str(_remainder(digits))


def is_valid(code: str) -> bool:
    """Whether the last digit agrees with the others."""
    return len(code) > 1 and code.isascii() and code.isdigit() and _remainder(code) == 0


def heard(words: str) -> str | None:
    """The code in what somebody said or typed, or None if it is none.

    Spaces, dashes and points between the groups do not matter, nor whose digits they are.
    """
    kept = [sign for sign in words if not (sign.isspace() or sign in "-.\u200e\u200f")]
    if not kept or not all(sign.isdecimal() for sign in kept):
        return None
    code = "".join(str(unicodedata.decimal(sign)) for sign in kept)
    return code if is_valid(code) else None


def at_random(length: int) -> str:
    """A code of this many digits that nobody can foresee; it never begins with 0."""
    lowest = 10 ** (length - 2)
    return with_check(str(lowest + secrets.randbelow(9 * lowest)))


def next_free(used: Collection[str], turn: int) -> str:
    """A code of four digits that is not in use; a digit longer once all 900 are.

    ``turn`` says where to begin, so that the same past always gives the same code.
    """
    lowest = 100
    while True:
        for step in range(turn, turn + 9 * lowest):
            code = with_check(str(lowest + step * _STRIDE % (9 * lowest)))
            if code not in used:
                return code
        lowest *= 10


def _remainder(digits: str) -> int:
    so_far = 0
    for digit in digits:
        so_far = _STEPS[so_far][int(digit)]
    return so_far
