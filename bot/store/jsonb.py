"""JSON on its way into a row and out of one.

By a library of its own: a message's turn writes three such columns and reads one.
"""

from __future__ import annotations

from typing import Any

import orjson

read = orjson.loads


def written(data: Any) -> str:
    """Plain data as the text of a jsonb column.

    Raises TypeError for what JSON has no words for, whole numbers beyond 64 bits among it.
    """
    return orjson.dumps(data).decode()
