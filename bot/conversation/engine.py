"""The turn: from a session and a message to a new session, one screen and what happened.

No clock, no chance, no input or output but what the flows' own functions do through their
world. A turn that cannot go on raises; whoever called it decides what to say then.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from bot.conversation.answers import Doubt, Got, Miss, choice_named
from bot.conversation.events import Kept, NotUnderstood, Stuck
from bot.conversation.flow import Ask, Book, Choose, Confirm, Do, End, Pick, State, Tell, Then
from bot.conversation.heard import Heard
from bot.conversation.screen_of import MENU, SKIP, at_rest, choices_of, page_of, ref_of, screen_of
from bot.conversation.screens import BACK, MORE, Choice, Screen, Text
from bot.conversation.session import TRAIL_LENGTH, Session, Stop
from bot.conversation.talk import Action, Talk, World

STEPS = 24
"""States that one turn may pass through: more is a circle without a question."""

SILENCE = timedelta(hours=12)
"""After so long in the middle of something, we first ask whether to go on."""

PATIENCE = 3
"""Answers not understood before a person is called."""

READ = frozenset({"left", "whole", "shorter"})
"""Why an answer that was understood will not do: it was an answer all the same."""

FREE = frozenset({"words", "place"})
"""The kinds of answer that are somebody's own words."""

BACK_TARGET = "back"
"""The one target that is no state: out of the flow, to where the person was before it."""


@dataclass(frozen=True)
class Turn:
    """What one message led to. ``outcome`` is a word for the metrics."""

    session: Session
    screen: Screen
    events: tuple[object, ...]
    outcome: str


class RunsInCircles(Exception):
    """A flow went through too many states without asking anything."""


def turn(book: Book, session: Session | None, heard: Heard, world: World) -> Turn:
    """Answer one message.

    ``session`` is None for somebody never met. Raises what the flows' functions raise.
    """
    return _Turn(book, session, heard, world).run()


def open_at(book: Book, session: Session | None, target: str, memory: dict[str, Any]) -> Session:
    """The session put where a notice asked its question; what was going on is kept to go back to."""
    flow, state = book.find(target, book.home)
    trail: tuple[Stop, ...] = ()
    serial = 0
    if session is not None:
        serial = session.serial
        if book.knows(session.flow, session.state) and not quiet(book, session):
            trail = _pushed(session, leaves_flow=True)
    return Session(flow, state, memory=memory, trail=trail, serial=serial)


def quiet(book: Book, session: Session | None) -> bool:
    """Whether this contact may be asked something without being interrupted."""
    if session is None or not book.knows(session.flow, session.state):
        return True
    return at_rest(book.flows[session.flow].states[session.state])


def ends(book: Book, session: Session) -> bool:
    """Whether what is said now is the last word of something, which asks nothing."""
    return isinstance(book.flows[session.flow].states[session.state], End)


def screen_at(book: Book, session: Session, world: World, template: str | None = None) -> Screen:
    """The screen of where a session stands, for a notice that puts a question."""
    talk = Talk(world, dict(session.memory), session.serial)
    return screen_of(session, book.flows[session.flow].states[session.state], talk, template=template)


class _Turn:
    """The working of one turn; thrown away after it."""

    def __init__(self, book: Book, session: Session | None, heard: Heard, world: World) -> None:
        self.book, self.heard, self.world = book, heard, world
        self.new = session is None
        home = Session(book.home, book.flows[book.home].first)
        self.session = replace(session or home, serial=(session.serial if session else 0) + 1)
        self.talk: Talk[Any] = Talk(world, dict(self.session.memory), self.session.serial)
        self.talk.said.extend(world.preface)
        self.events: list[object] = []
        self.more = False

    @property
    def state(self) -> State:
        return self.book.flows[self.session.flow].states[self.session.state]

    def run(self) -> Turn:
        outcome = self._hear()
        session = replace(self.session, memory=self.talk.memory)
        screen = screen_of(session, self.state, self.talk, more=self.more)
        return Turn(session, screen, (*self.events, *self.talk.events), outcome)

    # what to make of the message ---------------------------------------------------------

    def _hear(self) -> str:
        if self.new:
            return self._command() or self._begin()
        if not self.book.knows(self.session.flow, self.session.state):
            self.talk.tell("resume-changed")
            return self._command() or self._enter(self.book.home, "changed")
        if self.heard.choice is not None:
            return self._tapped(self.heard.choice)
        chosen = self._digit_or_label()
        if chosen is None and (command := self._command()):
            return command
        # Who was asked already whether to go on has it asked once only, however late they answer.
        asked = self.session.flow == self.book.find(self.book.resume, self.book.home)[0]
        if self.world.idle > SILENCE and not asked and not at_rest(self.state):
            return self._resume()
        return self._answer(chosen)

    def _begin(self) -> str:
        """The first words of somebody: what they want is kept until they may have it."""
        reading = self.heard.reading
        memory = {"wish": dict(reading.said)} if reading.intent in self.book.wishes else {}
        self._enter_with(self.book.home, memory)
        return "began"

    def _command(self) -> str | None:
        command = self.heard.reading.command
        number = self.heard.reading.number
        if command == BACK_TARGET or (number == BACK and not self.new):
            return self._back()
        if command is None or command == "more":
            return None
        name, _, detail = command.partition(":")
        target = self.book.commands.get(name)
        if target is None:
            return None
        came_from = [self.session.flow, self.session.state]
        if not at_rest(self.state) and name != MENU:
            self._push(leaves_flow=True)
        self._forget({"from": came_from, "detail": detail})
        return self._go(target, "command")

    def _digit_or_label(self) -> Choice | None:
        """The choice of the present screen that the message names, if it names one."""
        choices = choices_of(self.session, self.state, self.talk)
        if not choices or isinstance(self.state, End) or self.heard.media or self.heard.place:
            return None  # the one button of an end says what a command says anywhere
        number = self.heard.reading.number
        if number is not None:
            return next((c for c in choices if c.digit == number and number != BACK), None)
        answer = self.heard.reading.answer
        if isinstance(self.state, Confirm) and answer:
            return next(c for c in choices if c.id == answer)
        if answer == "yes" and len(self.session.shown) == 1 and isinstance(self.state, Choose | Pick):
            return choices[0]  # the one that we guessed at
        labels = [self.world.every(c.label) if isinstance(c.label, Text) else (c.label,) for c in choices]
        named = choice_named(self.heard.reading.words, labels)
        if named is None:
            also = [self.world.also(c.label) if isinstance(c.label, Text) else () for c in choices]
            named = choice_named(self.heard.reading.says, also)
        return None if named is None else choices[named]

    def _corrected(self) -> bool:
        """Whether what is to be confirmed was said anew: it is shown once more."""
        if not isinstance(self.state, Confirm) or self.heard.media or self.heard.place:
            return False
        reading = self.heard.reading
        if reading.answer or reading.command or reading.number is not None:
            return False
        if not self.state.corrected(self.talk, self.heard):
            return False
        self.session = replace(self.session, misses=0)
        return True

    def _tapped(self, tap: str) -> str:
        """A button: bound to the screen it stood on, which may not be the present one."""
        id, _, ref = tap.partition("~")
        if ref and ref != ref_of(self.session):
            place, _, key = ref.partition(":")
            flow, _, state = place.partition(".")
            if not self._may_open(flow, state):
                self.talk.tell("old-button")
                return self._stay("old")
            if not at_rest(self.state):
                self._push(leaves_flow=True)
            self._forget({"ref": key} if key else {})
            self.session = replace(self.session, flow=flow, state=state, shown=(), page=0, misses=0)
        if id == BACK_TARGET or (id == MENU and isinstance(self.state, End)):
            return self._back()
        if id == "more" and isinstance(self.state, Pick):
            return self._turn_page()
        choice = next((c for c in choices_of(self.session, self.state, self.talk) if c.id == id), None)
        if choice is None:
            self.talk.tell("old-button")
            return self._stay("old")
        return self._chosen(choice)

    def _may_open(self, flow: str, state: str) -> bool:
        if not self.book.knows(flow, state):
            return False
        room = self.book.flows[flow]
        if room.who is not None and room.who not in self.world.roles:
            return False
        return state in room.entry or at_rest(room.states[state])

    # answers -----------------------------------------------------------------------------

    def _answer(self, chosen: Choice | None) -> str:
        if self._corrected():
            return "corrected"
        if chosen is not None:
            return self._chosen(chosen)
        if at_rest(self.state) and (wished := self._wished()):
            return wished
        match self.state:
            case Ask() as ask:
                return self._asked(ask)
            case Pick() if self._says_more():
                return self._turn_page()
            case Pick() as pick if found := self._found(pick):
                return self._keep(found, pick.then)
            case End():
                return self._after_the_end()
        return self._missed("choice")

    def _wished(self) -> str | None:
        """What they want in their own words, at a moment when nothing is lost by doing it."""
        if self.heard.media or self.heard.place:
            return None
        intent = self.heard.reading.intent or ""
        target = self.book.wishes.get(intent)
        if target is None:
            return self._offer() if intent in self.book.offered else None
        self._enter_with(target, {"wish": dict(self.heard.reading.said)})
        return "wish"

    def _found(self, pick: Pick) -> str | None:
        """An item named by its words that may be on no page yet."""
        plain = not (self.heard.media or self.heard.place) and self.heard.reading.number is None
        return pick.named(self.talk, self.heard.reading) if plain else None

    def _offered(self, why: str) -> str | None:
        """A change of mind in the middle of something.

        Where an answer is asked for, or something was said already that would be lost, only a way
        out of it is one: everything else is an answer.
        """
        intent = self.heard.reading.intent or ""
        if self.heard.media or self.heard.place or at_rest(self.state):
            return None
        if intent not in self.book.offered or why in READ:
            return None
        if intent not in self.book.leaving and (isinstance(self.state, Ask) or self.talk.memory):
            return None
        return self._offer()

    def _offer(self) -> str:
        """What they seem to want is offered and not forced; what was said so far is kept."""
        came_from = [self.session.flow, self.session.state]
        self._push(leaves_flow=True)
        self._forget({"wish": dict(self.heard.reading.said), "from": came_from})
        return self._go(self.book.offer, "offered")

    def _chosen(self, choice: Choice) -> str:
        state = self.state
        if isinstance(state, Confirm):
            return self._lead(state.yes if choice.id == "yes" else state.no)
        if isinstance(state, Ask):
            value = None if choice.id == SKIP else int(choice.id.removeprefix("="))
            return self._keep(value, state.then)
        if isinstance(state, Choose):
            return self._keep(choice.id, state.after(choice.id))
        assert isinstance(state, Pick)  # End has only its menu, heard before
        return self._keep(choice.id, state.then)

    def _asked(self, ask: Ask) -> str:
        read = ask.answer.read(self.heard, self.talk)
        match read:
            case Got(value):
                return self._keep(value, ask.then)
            case Doubt(readings):
                return self._ask_back(readings)
            case Miss(why):
                return self._missed(why)

    def _ask_back(self, readings: tuple[tuple[Any, Any], ...]) -> str:
        """Show what the message may mean; the next digit says which."""
        words = [self.world.say(Text("just", {"value": shown})) for _, shown in readings]
        self.talk.tell("doubt")
        shown = tuple((f"={value}", label) for (value, _), label in zip(readings, words, strict=True))
        self.session = replace(self.session, shown=shown, misses=0)
        return "doubt"

    def _after_the_end(self) -> str:
        """The conversation was over: what comes now is said to the menu."""
        self._enter(self.book.home, "menu")
        chosen = self._digit_or_label() if self.heard.reading.number is None else None
        if self.heard.media or self.heard.place:
            return self._missed("choice")
        return self._chosen(chosen) if chosen and isinstance(self.state, Choose) else "menu"

    def _guessed(self) -> str | None:
        """A choice that was misspelt, perhaps: ask whether it was meant."""
        if self.heard.media or self.heard.place or self.heard.reading.number is not None:
            return None
        choices = choices_of(replace(self.session, shown=self._whole_page()), self.state, self.talk)
        if isinstance(self.state, Ask | End | Confirm) or not choices:
            return None
        words = [self.world.say(c.label) if isinstance(c.label, Text) else c.label for c in choices]
        near = self.heard.reading.alike(words)
        if near is None:
            return None
        self.talk.tell("doubt")
        shown = ((choices[near].id, words[near]),)
        self.session = replace(self.session, shown=shown, misses=self.session.misses + 1)
        return "doubt"

    def _whole_page(self) -> tuple[tuple[str, str], ...]:
        """What a list or a doubtful amount shows; of a guess at a choice nothing is kept."""
        return self.session.shown if isinstance(self.state, Pick | Ask) else ()

    def _missed(self, why: str) -> str:
        """Ask again more simply, then offer a voice note or a person, then call the person."""
        flow, state, words = self.session.flow, self.session.state, self.heard.reading.text
        misses = self.session.misses + 1
        if not (self.heard.media or self.heard.place or self._free):
            self.events.append(NotUnderstood(flow, state, words))
        if misses < PATIENCE and (instead := self._offered(why) or self._guessed()):
            return instead
        self.session = replace(self.session, misses=misses, shown=self._whole_page())
        values = {} if isinstance(self.state, Do) else self.state.show(self.talk)
        if self.heard.media or self.heard.place:
            self.events.append(Kept(flow, state, self.heard.media, self.heard.place))
            kind = self.heard.media[0].kind if self.heard.media else "place"
            self.talk.said.append(Text(f"kept-{kind}"))
        if misses % PATIENCE == 0:
            self.events.append(Stuck(flow, state, words))
            self.talk.said[:] = [Text("again-called")]
        elif len(self.talk.said) == len(self.world.preface):
            self.talk.said.append(Text(f"again-{why}" if misses % PATIENCE == 1 else "again-help", values))
        return self._stay("missed")

    # moving ------------------------------------------------------------------------------

    def _keep(self, value: Any, then: Then) -> str:
        self.talk.memory[self.session.state] = value
        return self._lead(then)

    @property
    def _free(self) -> bool:
        """Whether words of their own are asked for here: a name, an address. Nobody need learn them."""
        return isinstance(self.state, Ask) and self.state.answer.kind in FREE

    def _lead(self, then: Then) -> str:
        """Forward: what was asked here can be come back to, but for an offer that was answered."""
        came_from = self.session
        if not self.book.is_offer(came_from.flow):
            self._push(leaves_flow=False)
        target = self._ran(then) if isinstance(then, Action) else then
        outcome = self._go(target, "understood")
        if came_from.flow != self.session.flow and self.session.trail:
            self._remember(came_from)
        return outcome

    def _ran(self, action: Action) -> str:
        target = action.run(self.talk)
        if target not in action.leads:
            raise ValueError(f"an action of {self.session.flow} led to {target!r}, which it does not declare")
        return target

    def _go(self, target: str, outcome: str) -> str:
        """Follow targets until something is asked."""
        for _ in range(STEPS):
            if target == BACK_TARGET:
                return self._leave()
            self._move(target)
            state = self.state
            if isinstance(state, Do):
                target = self._ran(state.action)
            elif isinstance(state, Tell):
                self.talk.said.append(
                    Text(f"{self.session.flow}-{self.session.state}", state.show(self.talk))
                )
                target = state.then
            elif isinstance(state, Pick) and not self._show_page(state):
                target = state.empty
            else:
                if at_rest(state):
                    self.session = replace(self.session, trail=())
                return outcome
        raise RunsInCircles(f"{self.session.flow}.{self.session.state}")

    def _move(self, target: str) -> None:
        flow, state = self.book.find(target, self.session.flow)
        who = self.book.flows[flow].who
        if who is not None and who not in self.world.roles:
            flow, state = self.book.find(self.book.doors[who], self.session.flow)
        if flow != self.session.flow:
            taken = {k: v for k, v in self.talk.memory.items() if k in self.book.flows[flow].takes}
            self._forget(taken)
        self.session = replace(self.session, flow=flow, state=state, shown=(), page=0, misses=0)

    def _enter(self, target: str, outcome: str) -> str:
        self._enter_with(target, {})
        return outcome

    def _enter_with(self, target: str, memory: dict[str, Any]) -> None:
        """To another conversation, which begins with this in its memory."""
        self.session = replace(self.session, trail=(), shown=(), page=0, misses=0)
        self._forget(memory)
        self._go(target, "")

    def _resume(self) -> str:
        """They come back to something left half done: continue, or the menu?"""
        flow = self.session.flow
        self._push(leaves_flow=True)
        self._forget({"flow": flow})
        return self._go(self.book.resume, "resumed")

    def _leave(self) -> str:
        """Out of this flow, to where the person was before it."""
        trail = self.session.trail
        while trail and trail[-1].flow == self.session.flow:
            trail = trail[:-1]
        self.session = replace(self.session, trail=trail)
        return self._back()

    def _back(self) -> str:
        if not self.session.trail:
            return self._enter(self.book.home, "menu")
        *rest, stop = self.session.trail
        if not self.book.knows(stop.flow, stop.state):
            return self._enter(self.book.home, "menu")
        if stop.memory is not None:
            self._forget(dict(stop.memory))
        self.session = replace(
            self.session,
            flow=stop.flow,
            state=stop.state,
            page=stop.page,
            trail=tuple(rest),
            shown=(),
            misses=0,
        )
        if isinstance(self.state, Pick) and not self._show_page(self.state):
            return self._go(self.state.empty, "back")
        return "back"

    def _stay(self, outcome: str) -> str:
        if isinstance(self.state, Pick):
            self._show_page(self.state)
        return outcome

    # lists -------------------------------------------------------------------------------

    def _says_more(self) -> bool:
        return self.heard.reading.number == MORE or self.heard.reading.command == "more"

    def _turn_page(self) -> str:
        state = self.state
        assert isinstance(state, Pick)
        self.session = replace(self.session, page=self.session.page + 1, shown=(), misses=0)
        if not self._show_page(state):
            self.session = replace(self.session, page=0)
            self._show_page(state)
        return "more"

    def _show_page(self, state: Pick) -> bool:
        """Put the page's items in the session as they are shown; False if there are none."""
        items, self.more = page_of(state, self.session, self.talk)
        shown = tuple((i.id, i.label if isinstance(i.label, str) else self.world.say(i.label)) for i in items)
        self.session = replace(self.session, shown=shown)
        return bool(items)

    # memory and trail --------------------------------------------------------------------

    def _forget(self, but: dict[str, Any]) -> None:
        self.talk.memory.clear()
        self.talk.memory.update(but)

    def _push(self, *, leaves_flow: bool) -> None:
        session = replace(self.session, memory=dict(self.talk.memory))
        self.session = replace(self.session, trail=_pushed(session, leaves_flow))

    def _remember(self, came_from: Session) -> None:
        """The last step left its flow: keep its memory beside it."""
        *rest, last = self.session.trail
        if last.memory is None and last.flow == came_from.flow:
            self.session = replace(self.session, trail=(*rest, replace(last, memory=dict(came_from.memory))))


def _pushed(session: Session, leaves_flow: bool) -> tuple[Stop, ...]:
    memory = dict(session.memory) if leaves_flow else None
    stop = Stop(session.flow, session.state, session.page, memory)
    return (*session.trail, stop)[-TRAIL_LENGTH:]
