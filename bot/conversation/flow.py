"""One conversation, as data: its states, what each asks, and where it leads.

A flow file reads from top to bottom like the conversation. A target is the name of a state
of the same flow (``"price"``), of another flow (``"home"``), or of a state of another flow
(``"incoming.decide"``). Texts are found by convention: the question of ``sell.price`` is
``sell-price``, its choices are ``sell-supply-stock``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from bot.conversation.answers import Answer
from bot.conversation.heard import Heard, Reading
from bot.conversation.screens import Text
from bot.conversation.talk import Action, Show

Then: TypeAlias = str | Action


def nothing(_: Any) -> Mapping[str, Any]:
    """The variables of a question that has none."""
    return {}


@dataclass(frozen=True)
class Ask:
    """A question with a free answer: a name, a price, a photo. Kept in memory by the state's name.

    ``photo`` names a picture to show with the question, from the talk.
    """

    answer: Answer
    then: Then
    show: Show = nothing
    photo: Callable[[Any], str | None] = lambda _: None

    def targets(self) -> tuple[str, ...]:
        """Where it may lead."""
        return _leads(self.then)


@dataclass(frozen=True, init=False)
class Choose:
    """A question with a few fixed choices, in this order. The chosen id is kept in memory.

    ``then`` maps a choice to its target; what it does not name goes to ``otherwise``.
    ``only`` may leave choices out, for one person. ``quiet`` marks a place of rest: nothing is
    lost when something else comes up.
    """

    choices: tuple[str, ...]
    then: Mapping[str, Then]
    otherwise: Then | None = None
    show: Show = nothing
    only: Callable[[Any], Collection[str]] | None = None
    quiet: bool = False
    photo: Callable[[Any], str | None] = lambda _: None

    def __init__(
        self,
        *choices: str,
        then: Mapping[str, Then] | None = None,
        otherwise: Then | None = None,
        show: Show = nothing,
        only: Callable[[Any], Collection[str]] | None = None,
        quiet: bool = False,
        photo: Callable[[Any], str | None] = lambda _: None,
    ) -> None:
        values = {
            "choices": choices,
            "then": dict(then or {}),
            "otherwise": otherwise,
            "show": show,
            "only": only,
            "quiet": quiet,
            "photo": photo,
        }
        for name, value in values.items():
            object.__setattr__(self, name, value)
        missing = [c for c in choices if c not in self.then and otherwise is None]
        if missing:
            raise ValueError(f"choices that lead nowhere: {', '.join(missing)}")

    def after(self, choice: str) -> Then:
        """Where a choice leads."""
        target = self.then.get(choice, self.otherwise)
        assert target is not None  # refused above
        return target

    def targets(self) -> tuple[str, ...]:
        """Where it may lead."""
        return tuple(target for choice in self.choices for target in _leads(self.after(choice)))


@dataclass(frozen=True)
class Item:
    """One line of a list: its id, its words, and what stands below it where there is room."""

    id: str
    label: Text | str
    description: Text | str = ""


@dataclass(frozen=True)
class Pick:
    """A list that grows: flat pages of five, 9 for more. The picked id is kept in memory.

    ``items`` is asked for one item more than a page, to know whether there are more.
    ``empty`` is where an empty list leads. ``named`` may find by its words an item that is on
    no page yet: its id, or None; it is given the talk and the message's reading.
    """

    items: Callable[[Any, int, int], Sequence[Item]]
    then: Then
    empty: str
    show: Show = nothing
    named: Callable[[Any, Reading], str | None] = lambda _talk, _reading: None

    def targets(self) -> tuple[str, ...]:
        """Where it may lead."""
        return (*_leads(self.then), self.empty)


def uncorrected(_talk: Any, _heard: Heard) -> bool:
    """Nothing of what is shown can be corrected by saying it anew."""
    return False


@dataclass(frozen=True)
class Confirm:
    """Yes is 1 and no is 2, everywhere. The question shows what will be kept.

    ``corrected`` may take what was said instead (``non, 60 dh``) into the talk's memory, and says
    whether it did: then the question is shown once more.
    """

    yes: Then
    no: Then
    show: Show = nothing
    photo: Callable[[Any], str | None] = lambda _: None
    corrected: Callable[[Any, Heard], bool] = uncorrected

    def targets(self) -> tuple[str, ...]:
        """Where it may lead."""
        return (*_leads(self.yes), *_leads(self.no))


@dataclass(frozen=True)
class Do:
    """Something done without a question."""

    action: Action

    def targets(self) -> tuple[str, ...]:
        """Where it may lead."""
        return self.action.leads


@dataclass(frozen=True)
class Tell:
    """A text said before whatever comes next."""

    then: str
    show: Show = nothing

    def targets(self) -> tuple[str, ...]:
        """Where it leads."""
        return (self.then,)


@dataclass(frozen=True)
class End:
    """The last word of a conversation: what happens next, and when. Then the menu is one digit away."""

    show: Show = nothing
    then: str = "home"

    def targets(self) -> tuple[str, ...]:
        """Where the next message leads."""
        return (self.then,)


State: TypeAlias = Ask | Choose | Pick | Confirm | Do | Tell | End

ASKING = (Ask, Choose, Pick, Confirm, End)
"""The states that show a screen and wait."""


@dataclass
class Flow:
    """A named graph of states. The first one set is where it begins.

    ``who`` is the role that opens its door. ``takes`` names what it takes along from the
    memory of the flow before; the rest is forgotten at the door. ``entry`` names states
    that a notice, or a button kept from earlier, may open directly.
    """

    name: str
    who: str | None = "consented"
    takes: tuple[str, ...] = ()
    entry: tuple[str, ...] = ()
    states: dict[str, State] = field(default_factory=dict)

    def __setattr__(self, name: str, value: Any) -> None:
        if isinstance(value, Ask | Choose | Pick | Confirm | Do | Tell | End):
            self.states[name.rstrip("_").replace("_", "-")] = value
        else:
            object.__setattr__(self, name, value)

    @property
    def first(self) -> str:
        """The name of the state where it begins."""
        return next(iter(self.states))


class UnknownTarget(Exception):
    """A flow leads to something that does not exist."""


@dataclass(frozen=True)
class Book:
    """All the flows, and which one each sign opens at any moment.

    ``commands`` maps ``menu``, ``help``, ``stop``, ``start``, ``language`` to targets;
    ``doors`` maps a missing role to the flow that gives it; ``resume`` is the flow that
    speaks after a long silence. ``wishes`` maps what people want, said in their own words at a
    quiet moment, to where it is done; in the middle of something those in ``offered`` are
    offered by the flow ``offer``, and never forced; where a free answer is asked for, only those
    in ``leaving``.
    """

    flows: Mapping[str, Flow]
    home: str
    resume: str
    commands: Mapping[str, str]
    doors: Mapping[str, str]
    wishes: Mapping[str, str] = field(default_factory=dict)
    offer: str = ""
    offered: Mapping[str, str] = field(default_factory=dict)
    leaving: Collection[str] = ()

    def is_offer(self, flow: str) -> bool:
        """Whether this flow is the one that offers."""
        return bool(self.offer) and flow == self.offer.partition(".")[0]

    def find(self, target: str, within: str) -> tuple[str, str]:
        """The flow and state that a target means, seen from a flow.

        Raises:
            UnknownTarget: there is no such state.
        """
        if target in self.flows[within].states:
            return within, target
        flow, _, state = target.partition(".")
        if flow in self.flows:
            state = state or self.flows[flow].first
            if state in self.flows[flow].states:
                return flow, state
        raise UnknownTarget(f"{within} leads to {target!r}, which does not exist")

    def knows(self, flow: str, state: str) -> bool:
        """Whether a session may stand there: an asking state that still exists."""
        return flow in self.flows and isinstance(self.flows[flow].states.get(state), ASKING)


def _leads(then: Then) -> tuple[str, ...]:
    return (then,) if isinstance(then, str) else then.leads
