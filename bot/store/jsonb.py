"""JSON on its way into a row and out of one.

By a library of its own: a message's turn writes three such columns and reads one.
"""

from __future__ import annotations

from typing import Any

import orjson

read = orjson.loads

PLAIN = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_SUBCLASS


def written(data: Any) -> str:
    """Plain data as the text of a jsonb column: what JSON has, and nothing else.

    Raises TypeError for anything else, for keys that are no text, and for whole numbers beyond
    64 bits.
    """
    return orjson.dumps(data, option=PLAIN).decode()
