"""From a state to the screen that asks it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.conversation.flow import Ask, Choose, Confirm, Do, End, Item, Pick, State
from bot.conversation.screens import BACK, MAX_CHOICES, Choice, Screen, Text
from bot.conversation.session import Session
from bot.conversation.talk import Talk

SKIP = "skip"
MENU = "menu"


def question(session: Session, state: State, talk: Talk[Any]) -> Text:
    """The question of the state where a session stands, with its values."""
    values = {} if isinstance(state, Do) else state.show(talk)
    return Text(f"{session.flow}-{session.state}", values)


def choices_of(session: Session, state: State, talk: Talk[Any]) -> tuple[Choice, ...]:
    """The choices of a state, numbered; those of a list as they were last shown."""
    if session.shown:
        return tuple(Choice(id, label, digit) for digit, (id, label) in enumerate(session.shown, start=1))
    match state:
        case Choose():
            names = [c for c in state.choices if state.only is None or c in state.only(talk)]
            return tuple(
                Choice(name, Text(f"{session.flow}-{session.state}-{name}"), digit)
                for digit, name in enumerate(names, start=1)
            )
        case Confirm():
            return (Choice("yes", Text("yes"), 1), Choice("no", Text("no"), 2))
        case Ask() if state.answer.skips:
            return (Choice(SKIP, Text("skip"), 1),)
        case End():
            return (Choice(MENU, Text("menu"), BACK),)
    return ()


def page_of(state: Pick, session: Session, talk: Talk[Any]) -> tuple[Sequence[Item], bool]:
    """The items of the session's page, and whether there are more."""
    items = state.items(talk, session.page * MAX_CHOICES, MAX_CHOICES + 1)
    return items[:MAX_CHOICES], len(items) > MAX_CHOICES


def ref_of(session: Session) -> str:
    """What a tap on this session's screen is bound to."""
    key = session.memory.get("ref")
    return f"{session.flow}.{session.state}" + (f":{key}" if key is not None else "")


def screen_of(
    session: Session,
    state: State,
    talk: Talk[Any],
    *,
    choices: tuple[Choice, ...] | None = None,
    more: bool = False,
    template: str | None = None,
) -> Screen:
    """The whole screen: what was said, the question, its choices, the way back."""
    photo = state.photo(talk) if isinstance(state, Ask | Choose | Confirm) else None
    return Screen(
        ask=question(session, state, talk),
        said=tuple(talk.said),
        choices=choices_of(session, state, talk) if choices is None else choices,
        back=bool(session.trail) and not at_rest(state),
        more=more,
        again=session.misses > 0,
        photo=photo,
        ref=ref_of(session),
        template=template,
    )


def at_rest(state: State) -> bool:
    """Whether nothing is lost here when something else comes up."""
    return isinstance(state, End) or (isinstance(state, Choose) and state.quiet)
