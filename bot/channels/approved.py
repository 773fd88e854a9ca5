"""Approved forms: what WhatsApp lets us send to somebody who has been silent for a day.

Each is made of one text. Where a variable stands in the form and what fills it must agree for
ever; both follow from here: variables are numbered in the order of the names that the text
uses in its language.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.channels.message import Template
from bot.conversation.screens import Text, Value
from bot.conversation.texts import MissingText, Texts


def body(texts: Texts, tag: str, key: str) -> str:
    """The text of a form, with ``{{1}}``, ``{{2}}`` … where its values will stand."""
    slots = {name: f"{{{{{place}}}}}" for name, place in _places(texts, tag, key).items()}
    return texts.say(tag, Text(key, slots))


def filled(texts: Texts, tag: str, name: str, key: str, values: Mapping[str, Value]) -> Template:
    """The form called ``name`` with these values; those that its text does not use are left out.

    Raises MissingText where it uses one that is not given.
    """
    return Template(name=name, language=tag, variables=said(texts, tag, key, values))


def said(texts: Texts, tag: str, key: str, values: Mapping[str, Value]) -> dict[str, str]:
    """The words of the values that a text uses, by the numbers of its variables."""
    places = _places(texts, tag, key)
    missing = sorted(places.keys() - values.keys())
    if missing:
        raise MissingText(tag, key, f"nobody gives ${missing[0]}")
    return {place: texts.say(tag, Text("just", {"value": values[name]})) for name, place in places.items()}


def _places(texts: Texts, tag: str, key: str) -> dict[str, str]:
    names = sorted(texts.variables(texts.tag_for(tag), key))
    return {name: str(place) for place, name in enumerate(names, start=1)}
