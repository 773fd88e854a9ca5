"""All the checks in one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot.check.fault import Fault
from bot.check.graph import graph_faults
from bot.check.sizes import size_faults
from bot.check.templates import template_faults
from bot.check.texts import text_faults
from bot.conversation.flow import Book
from bot.conversation.texts import Texts


def check(
    book: Book,
    folder: Path,
    families: tuple[str, ...],
    notices: tuple[str, ...],
    templates: Mapping[str, str],
) -> list[Fault]:
    """Every fault of the flows and their texts, sorted; an empty list is a clean bill.

    ``families`` are the keys of labels, ``notices`` those of what others hear, ``templates``
    those of the approved forms, by name.
    """
    texts = Texts.load(folder)
    found = list(graph_faults(book))
    found += text_faults(book, texts, folder, (*families, *notices, *templates.values()))
    if not any(
        fault.kind in ("missing text", "broken text", "unknown variable", "unknown target") for fault in found
    ):
        # A screen with a hole in it cannot be measured.
        found += size_faults(book, texts, notices)
        found += template_faults(texts, templates)
    return sorted(set(found))
