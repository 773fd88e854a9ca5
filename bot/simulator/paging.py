"""Pages of a list, as the carrier cuts them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar
from urllib.parse import urlencode

from bot.simulator.errors import CarrierRefusal

T = TypeVar("T")

LARGEST = 1000
"""Entries of the largest page."""


@dataclass(frozen=True)
class Asked:
    """Which page is asked for. ``after`` is the place in the order after which it starts, if given."""

    page: int
    size: int
    after: int | None

    @classmethod
    def read(cls, query: Mapping[str, str]) -> Asked:
        """From the query of a request.

        Raises:
            CarrierRefusal: 20001 for a page that is no number, or a size out of range.
        """
        token = query.get("PageToken", "")
        try:
            page, size = int(query.get("Page", "0")), int(query.get("PageSize", "50"))
            after = int(token.removeprefix("PA")) if token else None
        except ValueError:
            raise CarrierRefusal(20001, "Page") from None
        if page < 0 or not 1 <= size <= LARGEST:
            raise CarrierRefusal(20001, "PageSize")
        return cls(page, size, after)

    def cut(self, entries: Iterator[T]) -> tuple[list[T], bool]:
        """The entries of this page, and whether there are more."""
        start = 0 if self.after is not None else self.page * self.size
        cut = list(islice(entries, start, start + self.size + 1))
        return cut[: self.size], len(cut) > self.size

    def uri(self, path: str, query: Mapping[str, str], page: int, token: str = "") -> str:
        """Where another page of the same list is."""
        kept = [(k, v) for k, v in query.items() if k not in ("Page", "PageToken", "PageSize")]
        asked = [*kept, ("PageSize", str(self.size)), ("Page", str(page))]
        return f"{path}?{urlencode([*asked, ('PageToken', token)] if token else asked)}"
