"""``taawoun draw``: a flow as a Mermaid diagram, which most readers of Markdown show."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation.engine import BACK_TARGET
from bot.conversation.flow import Ask, Book, Choose, Confirm, Do, End, Pick, State, Tell

SHAPES: dict[type, tuple[str, str]] = {
    Ask: ("[/", "/]"),
    Choose: ("{{", "}}"),
    Pick: ("[[", "]]"),
    Confirm: ("{", "}"),
    Do: ("(", ")"),
    Tell: (">", "]"),
    End: ("([", "])"),
}
"""How each kind of state is drawn."""


def draw(book: Book, flow: str) -> str:
    """One flow as Mermaid text. Raises KeyError for a flow that does not exist."""
    lines = ["flowchart TD"]
    for name, state in book.flows[flow].states.items():
        opened, closed = SHAPES[type(state)]
        lines.append(f'  {_id(flow, name)}{opened}"{name}"{closed}')
    for name, state in book.flows[flow].states.items():
        lines += [f"  {_id(flow, name)} {line}" for line in _arrows(book, flow, state)]
    return "\n".join(lines) + "\n"


def draw_all(book: Book) -> str:
    """How the flows lead to each other."""
    lines = ["flowchart LR"]
    seen = set()
    for flow in book.flows.values():
        lines.append(f'  {_id(flow.name, "")}["{flow.name}"]')
        for state in flow.states.values():
            for target in state.targets():
                if target != BACK_TARGET:
                    seen.add((flow.name, book.find(target, flow.name)[0]))
    lines += [f"  {_id(a, '')} --> {_id(b, '')}" for a, b in sorted(seen) if a != b]
    return "\n".join(lines) + "\n"


def _arrows(book: Book, flow: str, state: State) -> Iterator[str]:
    for label, target in _labelled(state):
        arrow = f"-->|{label}|" if label else "-->"
        if target == BACK_TARGET:
            yield f'{arrow} {flow}_back(("back"))'
            continue
        to_flow, to_state = book.find(target, flow)
        if to_flow == flow:
            yield f"{arrow} {_id(flow, to_state)}"
        else:
            yield f'{arrow} {_id(to_flow, to_state)}[["{to_flow}.{to_state}"]]'


def _labelled(state: State) -> Iterator[tuple[str, str]]:
    if isinstance(state, Choose):
        for choice in state.choices:
            then = state.after(choice)
            for target in (then,) if isinstance(then, str) else then.leads:
                yield choice, target
    elif isinstance(state, Confirm):
        for label, then in (("yes", state.yes), ("no", state.no)):
            for target in (then,) if isinstance(then, str) else then.leads:
                yield label, target
    else:
        for target in dict.fromkeys(state.targets()):
            yield "", target


def _id(flow: str, state: str) -> str:
    return f"{flow}_{state}".replace("-", "_").rstrip("_")
