"""One message in: its effect exactly once, and its answer."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import structlog
from sqlalchemy import Engine, text

from bot import people
from bot.channels.inbound import Inbound
from bot.channels.message import Message
from bot.conversation import engine as conversation
from bot.conversation.engine import Turn
from bot.conversation.events import Kept, NotUnderstood, Stuck
from bot.conversation.flow import Book
from bot.conversation.heard import Heard, Media, Place
from bot.conversation.screens import Screen, Text
from bot.conversation.session import Session
from bot.outbox.waiting import release
from bot.people import Contact
from bot.reception import arrivals
from bot.reception.languages import spoken
from bot.reception.post import PAUSE, Post
from bot.reception.standing import Prompt, Standing, answer_given, keep, stand
from bot.reception.voice import Voice, tag_for, writes_arabic
from bot.store.unit import Unit, unit_of_work
from bot.understanding import Reading, Understanding
from flows.world import World

log = structlog.get_logger(room=__name__)


@dataclass(frozen=True)
class Answer:
    """What goes back for one message.

    ``message`` is for the response itself; None where the answer leaves by the dispatcher, or
    where silence is the answer. ``row`` is its row in the outbox. ``repeated`` is true where the
    message had been answered before. ``others`` says that somebody else is to hear of it.
    ``outcome`` and ``flow`` are words for the metrics.
    """

    message: Message | None
    row: int | None
    repeated: bool
    outcome: str
    flow: str
    others: bool = False


@dataclass(frozen=True)
class Reply:
    """What a turn led to: where they stand now, what they read, how many others were written to."""

    session: Session
    message: Message
    outcome: str
    told: int


@dataclass(frozen=True)
class Reception:
    """Answers messages. One instance serves a whole process; threads share it.

    ``after`` is called once the transaction is through, with the answer and the ids of new
    errands: a wake-up, never a fact.
    """

    database: Engine
    book: Book
    understanding: Understanding
    voice: Voice
    after: Callable[[Answer, Sequence[int]], None]

    @property
    def post(self) -> Post:
        """What writes to everybody else."""
        return Post(self.book, self.voice)

    def receive(self, inbound: Inbound, trace: str) -> Answer:
        """Answer a message, whatever it is and however often it comes.

        Raises only what the database raises when it cannot be reached: the carrier will then
        bring the message again.
        """
        try:
            with unit_of_work(self.database) as unit:
                answer, errands = self._turn(unit, inbound, trace)
        except Exception as error:
            if _is_outage(error):
                raise
            log.exception("turn failed", carrier=inbound.carrier)
            answer, errands = self._apologise(inbound, trace, traceback.format_exc())
        self.after(answer, errands)
        return answer

    # one turn ----------------------------------------------------------------------------

    def _turn(self, unit: Unit, inbound: Inbound, trace: str) -> tuple[Answer, list[int]]:
        standing = stand(unit, inbound, trace)
        if standing.inbound_id is None:
            return self._again(unit, inbound), []
        if standing.waiting:
            release(unit, standing.contact.id)
        if inbound.opt_out:
            heard_by_carrier(unit, standing, inbound.opt_out)
            return Answer(None, None, False, f"carrier-{inbound.opt_out}", ""), []
        media, errands = arrivals.keep_media(unit, standing.contact.id, inbound.media, trace)
        reply = self.reply(unit, standing, inbound, media, trace)
        # A text goes back in the response itself; buttons and pictures need the carrier's API.
        in_response = reply.message.kind == "text" and not reply.message.media
        row = keep(unit, standing, reply.session, reply.message, "answered" if in_response else "due", trace)
        answer = Answer(
            message=reply.message if in_response else None,
            row=row,
            repeated=False,
            outcome=reply.outcome,
            flow=reply.session.flow,
            others=reply.told > 0 or standing.waiting,
        )
        return answer, errands

    def reply(
        self, unit: Unit, standing: Standing, inbound: Inbound, media: tuple[Media, ...], trace: str
    ) -> Reply:
        """Take the turn that a message asks for, and tell everybody else; the caller keeps the rest."""
        reading = self.understanding.read(inbound.text, standing.contact.language)
        world = self._world(unit, standing, reading)
        session = self._prompted(unit, standing, world)
        turn = conversation.turn(self.book, session, _heard(inbound, reading, media), world)
        self._kept_aside(unit, standing.contact.id, turn, world.tag)
        told = self.post.deliver(unit, trace)
        screen, asked = self._with_deferred(unit, standing, turn, trace)
        told += asked
        message = self.voice.message(screen, world.tag, standing.contact.channel)
        return Reply(turn.session, message, turn.outcome, told)

    def _world(self, unit: Unit, standing: Standing, reading: Reading) -> World:
        contact = standing.contact
        arabic = contact.arabic_letters
        if not arabic and contact.channel == "sms" and writes_arabic(reading.text):
            people.write_arabic(unit, contact.id)
            arabic = True
        quiet = conversation.quiet(self.book, standing.session)
        heard = spoken(unit, contact, reading, self.voice.texts, self.voice.foreign, quiet=quiet)
        tag = tag_for(heard.language, contact.channel, arabic)
        return World(
            unit,
            contact,
            self.voice.texts,
            tag,
            standing.roles,
            standing.idle,
            self.understanding,
            heard.preface,
            self.voice.media_url,
        )

    def _prompted(self, unit: Unit, standing: Standing, world: World) -> Session | None:
        """Where the contact stands, once a question that was put to them is taken into account."""
        session = standing.session
        asked = _asked(standing.prompts)
        if asked is None or not (standing.idle > PAUSE or conversation.quiet(self.book, session)):
            return session
        unit.connection.execute(_TAKE_PROMPT, {"id": asked.id})
        world.idle = timedelta()
        return conversation.open_at(self.book, session, asked.target, dict(asked.memory))

    def _kept_aside(self, unit: Unit, contact_id: int, turn: Turn, language: str) -> None:
        """What a person of ours should see, and which words nobody has taught us yet."""
        for event in turn.events:
            if isinstance(event, NotUnderstood):
                people.record_missed(
                    unit, flow=event.flow, state=event.state, language=language, words=event.words
                )
            elif isinstance(event, Stuck):
                people.ask_for_person(
                    unit, contact_id, reason="stuck", flow=event.flow, state=event.state, words=event.words
                )
            elif isinstance(event, Kept):
                people.ask_for_person(
                    unit,
                    contact_id,
                    reason="kept",
                    flow=event.flow,
                    state=event.state,
                    words=arrivals.point(event.place),
                    media=[media.name for media in event.media],
                )

    def _with_deferred(self, unit: Unit, standing: Standing, turn: Turn, trace: str) -> tuple[Screen, int]:
        """They are free now: the next question that had to wait; how many messages of it were put.

        It stands in the place of a menu: of two lists of numbers on one phone nobody knows which
        one a digit answers. After the last word of something it comes by itself.
        """
        deferred = next((p for p in standing.prompts if p.status == "deferred"), None)
        if deferred is None or not conversation.quiet(self.book, turn.session):
            return turn.screen, 0
        if conversation.ends(self.book, turn.session):
            self.post.ask_deferred(unit, standing.contact, deferred, trace)
            return turn.screen, 1
        question = self.post.open_deferred(unit, standing.contact, deferred)
        return replace(question, said=(*turn.screen.said, *question.said)), 0

    # other ways --------------------------------------------------------------------------

    def _again(self, unit: Unit, inbound: Inbound) -> Answer:
        """The same message once more: the same answer, and nothing else happens."""
        given = answer_given(unit, inbound)
        if given is None:
            return Answer(None, None, True, "again", "")
        row, message, status = given
        return Answer(message if status == "answered" else None, row, True, "again", "")

    def _apologise(self, inbound: Inbound, trace: str, fault: str) -> tuple[Answer, list[int]]:
        """The turn left nothing behind: say sorry, call a person, and keep what was said."""
        with unit_of_work(self.database) as unit:
            standing = stand(unit, inbound, trace)
            if standing.inbound_id is None:
                return self._again(unit, inbound), []
            contact, session = standing.contact, standing.session
            where = (session.flow, session.state) if session else ("", "")
            arrivals.record_failure(unit, standing.inbound_id, where, fault)
            _, errands = arrivals.keep_media(unit, contact.id, inbound.media, trace)
            people.ask_for_person(
                unit, contact.id, reason="failed", flow=where[0], state=where[1], words=inbound.text
            )
            return self._say_sorry(unit, standing, contact, trace), errands

    def _say_sorry(self, unit: Unit, standing: Standing, contact: Contact, trace: str) -> Answer:
        tag = tag_for(contact.language, contact.channel, contact.arabic_letters)
        message = self.voice.plain(Text("fault"), tag, contact.channel)
        session = standing.session or Session(self.book.home, self.book.flows[self.book.home].first)
        row = keep(unit, standing, session, message, "answered", trace)
        return Answer(message, row, False, "failed", session.flow)


def heard_by_carrier(unit: Unit, standing: Standing, word: str) -> None:
    """The carrier has answered a stop or start itself: record it, and stay silent."""
    if word == "stop":
        people.stop(unit, standing.contact, words="carrier")
    elif word == "start":
        people.start(unit, standing.contact)


_TAKE_PROMPT = text("delete from prompts where id = :id")


def _asked(prompts: Sequence[Prompt]) -> Prompt | None:
    return next((prompt for prompt in prompts if prompt.status == "asked"), None)


def _heard(inbound: Inbound, reading: Reading, media: tuple[Media, ...]) -> Heard:
    place = inbound.place
    return Heard(
        reading=reading,
        choice=inbound.choice,
        media=media,
        place=Place(place.latitude, place.longitude, place.label, place.address) if place else None,
    )


def _is_outage(error: Exception) -> bool:
    """Whether the database, not the turn, is at fault."""
    return bool(getattr(error, "connection_invalidated", False)) or type(error).__name__ == "TimeoutError"
