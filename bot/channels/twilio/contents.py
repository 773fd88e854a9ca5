"""The content templates we use: their definitions, and what fills them.

WhatsApp's buttons and lists exist only as content templates made beforehand. Ours have
nothing but variables, one template for each shape, so that every screen finds one.

- A variable may hold no new line (error 21656), so a shape also has a number of lines.
- A variable may not be empty (the same error), and the carrier's guide asks for a second line
  in each row. So there is one list shape for each size, always with second lines; compose
  puts the digit to type where a row has nothing else to say there. Two shapes, with and
  without, would leave the mixed list unsolved and hang on whether second lines are optional.
- Beside each stands ``twilio/text``: no channel that gets one of them is left without.

Sources: https://www.twilio.com/docs/content/twiliolist-picker,
https://www.twilio.com/docs/content/twilio-quick-reply, https://www.twilio.com/docs/api/errors/21656
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.channels.compose import MAX_BODY, MAX_BUTTONS, MAX_ROWS
from bot.channels.message import Kind, Message
from bot.channels.twilio.book import SHAPES_LANGUAGE, shape_name

MAX_LINES: Mapping[Kind, int] = {"buttons": 8, "list": 4}
"""Lines of text above buttons (a summary with its question) and above a list. More are joined."""

CARRIER_LANGUAGES = {"ary": "ar", "ary-Latn": "ar"}
"""WhatsApp knows no Darija."""

EMPTY = "-"
"""Stands where a variable would be empty."""

_VARIABLE = re.compile(r"\{\{(\w+)\}\}")

Category = Literal["UTILITY", "MARKETING"]


@dataclass(frozen=True)
class Definition:
    """A template as it should be at the carrier.

    ``language`` is a tag of ours. ``variables`` are samples, by number. ``category`` is set
    for what WhatsApp must approve, to be sent outside the 24-hour window.
    """

    name: str
    language: str
    types: Mapping[str, Mapping[str, Any]]
    variables: Mapping[str, str] = field(default_factory=dict)
    category: Category | None = None

    @property
    def carrier_language(self) -> str:
        """The language as the carrier knows it."""
        return CARRIER_LANGUAGES.get(self.language, self.language)

    @property
    def fingerprint(self) -> str:
        """Changes with the content: a template cannot be edited, only made anew."""
        content = [self.carrier_language, self.types, self.variables, self.category]
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:12]

    @property
    def friendly_name(self) -> str:
        """The name under which it is found again at the carrier."""
        return f"{self.name}.{self.language}.{self.fingerprint}"

    @property
    def approval_name(self) -> str:
        """WhatsApp's own name for it: small letters, digits and underscores; never used twice."""
        return re.sub(r"[^a-z0-9]+", "_", self.friendly_name.lower())


def shapes() -> list[Definition]:
    """Every shape of buttons and lists."""
    sizes: tuple[tuple[Kind, int], ...] = (("buttons", MAX_BUTTONS), ("list", MAX_ROWS))
    return [
        _shape(kind, size, lines)
        for kind, most in sizes
        for size in range(1, most + 1)
        for lines in range(1, MAX_LINES[kind] + 1)
    ]


def notice(name: str, language: str, body: str, samples: Sequence[str], category: Category) -> Definition:
    """A template that opens a conversation: ``body`` with ``{{1}}``, ``{{2}}`` … and a sample for each.

    Raises ValueError where WhatsApp would surely refuse it: a body that begins or ends with a
    variable, two variables side by side, numbers that are not 1, 2, 3 …, samples that are
    missing, too few words for its variables, or more than 1,024 characters.
    """
    wanted = [str(place) for place in range(1, len(samples) + 1)]
    fault = _fault(body, wanted, samples)
    if fault is not None:
        raise ValueError(f"the template {name} ({language}) {fault}")
    variables = dict(zip(wanted, samples, strict=True))
    return Definition(name, language, {"twilio/text": {"body": body}}, variables, category)


def shape_of(message: Message) -> tuple[Kind, int, int]:
    """Kind, number of options and number of lines: what finds the template in the book."""
    return message.kind, len(message.options), len(_lines(message))


def variables_for(message: Message) -> dict[str, str]:
    """What fills the template of this message's shape; of an approved template, its own variables."""
    if message.kind == "text":
        given = message.template.variables if message.template else {}
        return {number: _value(words) for number, words in given.items()}
    values = [_value(line) for line in _lines(message)]
    if message.kind == "list":
        values.append(_value(message.opener))
    for option in message.options:
        values += [_value(option.label), option.id]
        if message.kind == "list":
            values.append(_value(option.description))
    return {str(place): value for place, value in enumerate(values, start=1)}


def _fault(body: str, wanted: list[str], samples: Sequence[str]) -> str | None:
    numbers = _VARIABLE.findall(body)
    words = _VARIABLE.sub(" ", body).split()
    if body.strip().startswith("{{") or body.strip().endswith("}}"):
        return "begins or ends with a variable"
    if re.search(r"\}\}\W*\{\{", body):
        return "has two variables side by side"
    if sorted(set(numbers)) != sorted(wanted):
        return "does not number its variables 1, 2, 3 … with a sample each"
    if not all(sample.strip() for sample in samples):
        return "has a sample that is empty"
    if numbers and len(words) < 2 * len(numbers) + 1:
        return "has too few words for its variables"
    if len(body) > MAX_BODY:
        return f"has more than {MAX_BODY} characters"
    return None


def _shape(kind: Kind, size: int, lines: int) -> Definition:
    """The variables are numbered in the order in which ``variables_for`` gives them."""
    samples: list[str] = []

    def next_variable(sample: str) -> str:
        samples.append(sample)
        return f"{{{{{len(samples)}}}}}"

    body = "\n".join(next_variable("Salam") for _ in range(lines))
    types: dict[str, Mapping[str, Any]]
    if kind == "list":
        button = next_variable("Choose")
        items = [
            {"item": next_variable("Sell"), "id": next_variable("sell"), "description": next_variable("1")}
            for _ in range(size)
        ]
        labels = [item["item"] for item in items]
        types = {"twilio/list-picker": {"body": body, "button": button, "items": items}}
    else:
        actions = [
            {"type": "QUICK_REPLY", "title": next_variable("Yes"), "id": next_variable("yes")}
            for _ in range(size)
        ]
        labels = [action["title"] for action in actions]
        types = {"twilio/quick-reply": {"body": body, "actions": actions}}
    types["twilio/text"] = {"body": "\n".join([body, *(f"- {label}" for label in labels)])}
    variables = {str(place): sample for place, sample in enumerate(samples, start=1)}
    return Definition(shape_name(kind, size, lines), SHAPES_LANGUAGE, types, variables)


def _lines(message: Message) -> list[str]:
    """The lines of the text, as many as the shapes have: the question keeps its own, the last."""
    lines = [line for line in message.text.split("\n") if line.strip()] or [EMPTY]
    surplus = len(lines) - MAX_LINES.get(message.kind, len(lines))
    if surplus <= 0:
        return lines
    return [" ".join(lines[: surplus + 1]), *lines[surplus + 1 :]]


def _value(words: str) -> str:
    """Words as a variable may hold them: on one line, never empty.

    A straight apostrophe has been refused in variables (twilio-node issue 1082); the
    typographic one is as good.
    """
    return " ".join(words.split()).replace("'", "’") or EMPTY
