"""What an error of the carrier asks for: the table is ``errors.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, get_args

from bot.channels.carrier import Action

MARKS = ("", "blocked", "not-mobile", "not-whatsapp", "opted-out", "unreachable")
"""What an error may say of an address."""


@dataclass(frozen=True)
class Verdict:
    """What to do about a failure.

    ``delays`` are seconds before each new attempt; when they are used up there is none.
    It is empty for every action but retry. ``mark`` is what the error says of the address
    (one of MARKS), for whoever suppresses it.
    """

    action: Action
    meaning: str
    delays: tuple[int, ...] = ()
    mark: str = ""


@dataclass(frozen=True)
class _Table:
    codes: Mapping[str, Verdict]
    classes: Mapping[str, Verdict]
    statuses: Mapping[str, Verdict]
    unknown: Verdict


def classify(code: str | None, http_status: int | None) -> Verdict:
    """The verdict on an error code.

    A code that the table does not name is read by its class (``21``, ``30``, ``63`` … and three
    digits), else by the HTTP status; what nobody knows is for an operator.
    """
    table = _table()
    if code is not None and code in table.codes:
        return table.codes[code]
    if code and len(code) == 5 and code.isdecimal() and code[:2] in table.classes:
        return table.classes[code[:2]]
    if http_status is None:
        return table.unknown
    return table.statuses.get(str(http_status)) or table.statuses.get(
        f"{http_status // 100}xx", table.unknown
    )


@cache
def _table() -> _Table:
    data = tomllib.loads(files("bot.channels.twilio").joinpath("errors.toml").read_text(encoding="utf-8"))
    later = tuple(data["retry-delays"])
    return _Table(
        codes={code: _verdict(row, later) for code, row in data["codes"].items()},
        classes={code: _verdict(row, later) for code, row in data["classes"].items()},
        statuses={status: _verdict(row, later) for status, row in data["http"].items()},
        unknown=_verdict(data["unknown"], later),
    )


def _verdict(row: Mapping[str, Any], later: tuple[int, ...]) -> Verdict:
    action, mark = row["action"], row.get("mark", "")
    if action not in get_args(Action) or mark not in MARKS:
        raise ValueError(f"errors.toml: {action!r} {mark!r} is not known")
    delays = tuple(row.get("delays", later)) if action == "retry" else ()
    return Verdict(action, row["meaning"], delays, mark)
