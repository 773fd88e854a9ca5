"""Faults that the graph of the flows shows by itself."""

from __future__ import annotations

from collections.abc import Iterator

from bot.check.fault import Fault
from bot.conversation.engine import BACK_TARGET
from bot.conversation.flow import Book, Choose, Do, Pick, Tell, UnknownTarget
from bot.conversation.screens import MAX_CHOICES

Node = tuple[str, str]


def edges(book: Book) -> Iterator[tuple[Node, Node]]:
    """Every step that may be taken. A closed door leads to the flow that opens it.

    Raises:
        UnknownTarget: a state leads to something that does not exist.
    """
    for node in nodes(book):
        flow, name = node
        for target in book.flows[flow].states[name].targets():
            if target == BACK_TARGET:
                continue
            reached = book.find(target, flow)
            yield node, reached
            who = book.flows[reached[0]].who
            if who is not None and reached[0] != flow:
                yield node, book.find(book.doors[who], flow)


def nodes(book: Book) -> Iterator[Node]:
    """Every state of every flow."""
    for flow in book.flows.values():
        for name in flow.states:
            yield flow.name, name


def graph_faults(book: Book) -> Iterator[Fault]:
    """States that nobody reaches, that have no way out, or that offer too much."""
    try:
        steps = list(edges(book))
    except UnknownTarget as error:
        yield Fault("unknown target", str(error).partition(" ")[0], str(error))
        return
    yield from _unreached(book, steps)
    yield from _no_way_out(book, steps)
    yield from _too_many_choices(book)


def _unreached(book: Book, steps: list[tuple[Node, Node]]) -> Iterator[Fault]:
    seen = set(_starts(book))
    frontier = list(seen)
    while frontier:
        here = frontier.pop()
        for start, end in steps:
            if start == here and end not in seen:
                seen.add(end)
                frontier.append(end)
    for node in nodes(book):
        if node not in seen:
            yield Fault("unreached", ".".join(node), "no way leads to this state")


def _starts(book: Book) -> Iterator[Node]:
    """Where a conversation may begin: the menu, what is said at any moment, what notices ask."""
    for target in (
        *(book.home, book.resume, *book.commands.values(), *book.doors.values(), *book.wishes.values()),
        *([book.offer] if book.offer else []),
    ):
        yield book.find(target, book.home)
    for flow in book.flows.values():
        for name in flow.entry:
            yield flow.name, name


def _no_way_out(book: Book, steps: list[tuple[Node, Node]]) -> Iterator[Fault]:
    """States from which no end and no menu can be reached any more by answering."""
    back = {
        (flow.name, name)
        for flow in book.flows.values()
        for name, state in flow.states.items()
        if BACK_TARGET in state.targets()
    }
    home = {(book.home, name) for name in book.flows[book.home].states}
    good = back | home
    while True:
        more = {start for start, end in steps if end in good} - good
        if not more:
            break
        good |= more
    for node in nodes(book):
        if node not in good:
            yield Fault("no way out", ".".join(node), "no answer leads on to an end or to the menu")


def _too_many_choices(book: Book) -> Iterator[Fault]:
    for flow, name in nodes(book):
        state = book.flows[flow].states[name]
        if isinstance(state, Choose) and len(state.choices) > MAX_CHOICES:
            what = f"{len(state.choices)} choices, at most {MAX_CHOICES}"
            yield Fault("too many choices", f"{flow}.{name}", what)


def asking_nodes(book: Book) -> Iterator[Node]:
    """The states that show a screen."""
    for flow, name in nodes(book):
        if not isinstance(book.flows[flow].states[name], Do | Tell):
            yield flow, name


def is_list(book: Book, node: Node) -> bool:
    """Whether a state shows a list of things."""
    return isinstance(book.flows[node[0]].states[node[1]], Pick)
