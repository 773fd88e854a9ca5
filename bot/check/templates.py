"""The approved forms as they should be at the carrier, and what WhatsApp would not approve."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from bot.channels.approved import body, said
from bot.channels.twilio.contents import Category, Definition, notice
from bot.check.fault import Fault
from bot.check.samples import sample
from bot.conversation.texts import Texts


def definitions(texts: Texts, templates: Mapping[str, str], promotions: Collection[str]) -> list[Definition]:
    """Every form in every language. ``templates`` leads from a form's name to its text's key.

    Raises ValueError where WhatsApp would surely refuse one.
    """
    return [
        _definition(texts, tag, name, key, name in promotions)
        for name, key in templates.items()
        for tag in texts.tags
    ]


def template_faults(texts: Texts, templates: Mapping[str, str]) -> Iterator[Fault]:
    """Forms that WhatsApp would surely refuse."""
    for name, key in templates.items():
        for tag in texts.tags:
            try:
                _definition(texts, tag, name, key, promotes=False)
            except ValueError as error:
                yield Fault("refused template", f"{tag}: {key}", str(error))


def _definition(texts: Texts, tag: str, name: str, key: str, promotes: bool) -> Definition:
    given = {variable: sample(variable, tag) for variable in texts.variables(tag, key)}
    known = {variable: value for variable, value in given.items() if value is not None}
    samples = said(texts, tag, key, known)
    category: Category = "MARKETING" if promotes else "UTILITY"
    return notice(name, tag, body(texts, tag, key), list(samples.values()), category)
