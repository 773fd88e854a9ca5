"""Logs as data: one JSON object a line, one id through a message's whole life.

Nothing a person wrote can forge a line, and no phone number or secret is readable in one.
On a terminal the same lines are coloured text.
"""

from __future__ import annotations

import json
import logging
import re
import secrets
import sys
from collections.abc import Iterable, Iterator, MutableMapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, TextIO

import structlog
from structlog.contextvars import (
    bind_contextvars,
    bound_contextvars,
    get_contextvars,
    merge_contextvars,
    unbind_contextvars,
)
from structlog.typing import Processor

Event = MutableMapping[str, Any]

HIDDEN = "[hidden]"

# A number with its country, also percent-encoded inside a URL; or a Moroccan one without.
# A digit or letter before it means that it is part of something else: an id.
_separators = r"[ .\-\u00a0\u202f]?"
_PHONE = re.compile(
    rf"(?:(?:\+|%2[Bb])\s?(?:\d{_separators}){{6,14}}\d"
    rf"|(?<![0-9A-Za-z])(?:00212|212|[0٠۰]){_separators}[5-8٥-٨۵-۸](?:{_separators}\d){{8}}(?!\d))"
)
# A person on WhatsApp who hides their number: country, point, up to 128 letters and digits.
_USER_ID = re.compile(r"(?<![0-9A-Za-z])[A-Z]{2}\.[0-9A-Za-z]{6,128}")
_PASSWORD_IN_URL = re.compile(r"(?<=://)([^/\s:@]*):[^/\s@]+@")
_SECRET_NAME = re.compile(r"token|secret|password|authorization|signature|cookie|api_key", re.IGNORECASE)
# Controls, marks that change the direction of a line, separators of lines.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")

_secrets: tuple[str, ...] = ()


def configure(
    *,
    json_lines: bool | None = None,
    level: str = "INFO",
    hidden: Iterable[str] = (),
    stream: TextIO | None = None,
) -> None:
    """Set the logs of this process up, those of libraries included; ``stream`` is stderr.

    ``json_lines`` is True where the stream is no terminal, unless said otherwise. ``hidden``
    are values (tokens, keys) that must never be readable in a line.
    """
    global _secrets
    _secrets = tuple(value for value in hidden if value)
    stream = stream or sys.stderr
    as_json = not stream.isatty() if json_lines is None else json_lines
    renderer: Processor = _as_json if as_json else structlog.dev.ConsoleRenderer(pad_event_to=0)
    shared: list[Processor] = [
        merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        structlog.processors.format_exc_info,
    ]
    # Our own lines do not go through the standard library: that would double their price.
    structlog.configure(
        processors=[*shared, made_safe, renderer],
        logger_factory=structlog.WriteLoggerFactory(file=stream),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[
                structlog.stdlib.add_logger_name,
                structlog.stdlib.PositionalArgumentsFormatter(),
                *shared,
            ],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, made_safe, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # They say much of themselves and little of us.
    for library in ("alembic", "twilio"):
        logging.getLogger(library).setLevel(logging.WARNING)


def logger(name: str) -> structlog.stdlib.BoundLogger:
    """A logger: ``logger(__name__).info("order placed", order=code)``."""
    found: structlog.stdlib.BoundLogger = structlog.get_logger(room=name)
    return found


def new_trace() -> str:
    """A new id for a message's life: 16 hexadecimal digits."""
    return secrets.token_hex(8)


def current_trace() -> str:
    """The id of the message this thread or task works on; empty outside of one."""
    return str(get_contextvars().get("trace", ""))


def bind_trace(trace: str = "") -> str:
    """From here on every line of this thread or task carries ``trace``, or a new one.

    Until another one is bound, or ``forget_trace``.
    """
    trace = trace or new_trace()
    bind_contextvars(trace=trace)
    return trace


def forget_trace() -> None:
    """What this thread or task does next is about no message."""
    unbind_contextvars("trace")


@contextmanager
def tracing(trace: str = "") -> Iterator[str]:
    """``bind_trace`` for the length of a block; what was bound before comes back."""
    trace = trace or new_trace()
    with bound_contextvars(trace=trace):
        yield trace


def mask(address: str) -> str:
    """An address that can be recognised, but not used: ``whatsapp:+2126…78``."""
    channel, separator, rest = address.rpartition(":")
    if len(rest) <= 7:
        return f"{channel}{separator}…" if rest else address
    return f"{channel}{separator}{rest[:5]}…{rest[-2:]}"


_ENCODER = json.JSONEncoder(ensure_ascii=False)


def _as_json(_logger: object, _method: str, event: Event) -> str:
    """A line; by now it holds nothing but what JSON has."""
    return _ENCODER.encode(event)


_OURS = frozenset({"timestamp", "level", "logger", "room", "trace"})
"""Fields that nobody but us writes: there is nothing in them to mask."""


def masked(text: str) -> str:
    """A text in which no phone number, address or secret can be read."""
    for secret in _secrets:
        text = text.replace(secret, HIDDEN)
    if text.isascii() and text.isalpha():
        return text  # one word: most of what we say ourselves
    text = _PASSWORD_IN_URL.sub(rf"\1:{HIDDEN}@", text)
    text = _USER_ID.sub(lambda found: mask(found[0]), text)
    return _PHONE.sub(lambda found: _masked_number(found[0]), text)


def made_safe(_logger: object, _method: str, event: Event) -> Event:
    """The last step before a line is written: mask and escape every value, at any depth."""
    safe = {}
    for name, value in event.items():
        shown, hidden = _name(name)
        if name in _OURS:
            safe[name] = value
        else:
            safe[shown] = HIDDEN if hidden else _safe(value, lines=name == "exception")
    return safe


@lru_cache(maxsize=512)
def _name(name: str) -> tuple[str, bool]:
    """A field's name as it is written, and whether what it holds must not be."""
    return _escaped(name), bool(_SECRET_NAME.search(name))


def _safe(value: Any, *, lines: bool = False) -> Any:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, dict):
        return made_safe(None, "", {str(name): each for name, each in value.items()})
    if isinstance(value, list | tuple | set | frozenset):
        return [_safe(each) for each in value]
    text = masked(str(value))
    return "\n".join(map(_escaped, text.splitlines())) if lines else _escaped(text)


def _escaped(text: str) -> str:
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _masked_number(number: str) -> str:
    digits = re.sub(_separators, "", number.replace("%2B", "+").replace("%2b", "+"))
    return f"{digits[:5]}…{digits[-2:]}"
