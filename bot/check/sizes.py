"""Faults of size: what a phone would cut, or what would cost a third message."""

from __future__ import annotations

from collections.abc import Iterator

from bot.channels.compose import MAX_BUTTON_LABEL, MAX_BUTTONS, MAX_ROW_LABEL, compose
from bot.channels.segments import count
from bot.check.fault import Fault
from bot.check.graph import Node, asking_nodes, nodes
from bot.check.samples import item, sample
from bot.check.texts import FREE
from bot.conversation.flow import Ask, Book, Choose, Confirm, End, Pick, State, Tell
from bot.conversation.screen_of import at_rest
from bot.conversation.screens import BACK, MAX_CHOICES, Choice, Screen, Text
from bot.conversation.texts import Texts

SEGMENTS = 2
"""An SMS holds so many segments at most."""


def size_faults(book: Book, texts: Texts, notices: tuple[str, ...]) -> Iterator[Fault]:
    """Screens too long for an SMS, that ask twice, or whose labels a phone would cut."""
    for tag in texts.tags:
        for node in asking_nodes(book):
            yield from _state(book, texts, tag, node)
        for key in notices:
            screen = Screen(_text(texts, tag, key))
            yield from _sms(texts, tag, key, screen)
            yield from _questions(texts, tag, key, screen)


def _state(book: Book, texts: Texts, tag: str, node: Node) -> Iterator[Fault]:
    flow, name = node
    state = book.flows[flow].states[name]
    if not texts.keys(tag) >= {f"{flow}-{name}"}:
        return  # said already: a missing text
    choices = _choices(state, node, tag)
    yield from _labels(texts, tag, node, choices)
    for said in _said_before(book, state, node):
        screen = Screen(
            ask=_text(texts, tag, f"{flow}-{name}"),
            said=tuple(_text(texts, tag, key) for key in said),
            choices=choices,
            back=not at_rest(state),
            more=isinstance(state, Pick),
            again=any(key.startswith("again-") for key in said),
            ref=f"{flow}.{name}",
        )
        where = " after ".join((f"{flow}.{name}", *said))
        if not (FREE & texts.variables(tag, f"{flow}-{name}")):
            yield from _sms(texts, tag, where, screen)
        yield from _questions(texts, tag, where, screen)


def _choices(state: State, node: Node, tag: str) -> tuple[Choice, ...]:
    match state:
        case Choose():
            key = "-".join(node)
            return tuple(
                Choice(c, Text(f"{key}-{c}"), digit) for digit, c in enumerate(state.choices, start=1)
            )
        case Confirm():
            return (Choice("yes", Text("yes"), 1), Choice("no", Text("no"), 2))
        case Ask() if state.answer.skips:
            return (Choice("skip", Text("skip"), 1),)
        case End():
            return (Choice("menu", Text("menu"), BACK),)
        case Pick():
            return tuple(Choice(str(n), item(tag), n) for n in range(1, MAX_CHOICES + 1))
    return ()


def _said_before(book: Book, state: State, node: Node) -> Iterator[tuple[str, ...]]:
    """What may stand before the question: nothing, a kinder retry, or what was just told."""
    yield ()
    if isinstance(state, Ask):
        yield (f"again-{state.answer.kind}",)
    elif not isinstance(state, End):
        yield ("again-choice",)
    if not isinstance(state, End):
        yield ("again-help",)
    for flow, name in nodes(book):
        teller = book.flows[flow].states[name]
        if isinstance(teller, Tell) and teller.then != "back" and book.find(teller.then, flow) == node:
            yield (f"{flow}-{name}",)


def _text(texts: Texts, tag: str, key: str) -> Text:
    names = texts.variables(tag, key) if key in texts.keys(tag) else frozenset()
    values = {name: sample(name, tag) for name in names}
    return Text(key, {name: value for name, value in values.items() if value is not None})


def _sms(texts: Texts, tag: str, where: str, screen: Screen) -> Iterator[Fault]:
    message = compose(screen, lambda text: texts.say(tag, text), "sms")
    size = count(message.text)
    if size.segments > SEGMENTS:
        what = f"{size.units} {size.encoding} characters make {size.segments} SMS, at most {SEGMENTS}"
        yield Fault("long sms", f"{tag}: {where}", what)


def _questions(texts: Texts, tag: str, where: str, screen: Screen) -> Iterator[Fault]:
    asked = sum(texts.say(tag, text).count(mark) for text in screen.texts() for mark in "?؟")
    if asked > 1:
        yield Fault("two questions", f"{tag}: {where}", f"asks {asked} questions at once")


def _labels(texts: Texts, tag: str, node: Node, choices: tuple[Choice, ...]) -> Iterator[Fault]:
    limit = MAX_BUTTON_LABEL if len(choices) <= MAX_BUTTONS else MAX_ROW_LABEL
    for choice in choices:
        if isinstance(choice.label, Text):
            words = texts.say(tag, choice.label)
            if len(words) > limit:
                what = f"“{words}” has {len(words)} characters, at most {limit}"
                yield Fault("long label", f"{tag}: {'.'.join(node)}", what)
