"""From what happened to what others hear: notices become messages in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import text

from bot import people
from bot.conversation import engine
from bot.conversation.flow import Book
from bot.conversation.screens import Screen
from bot.conversation.session import Session
from bot.outbox.rows import Letter, Priority, Row, put
from bot.people import Contact
from bot.reception.voice import Voice, tag_for, tag_of
from bot.store.jsonb import written
from bot.store.unit import Unit
from flows.notices import QUESTIONS, Notice, notices_of
from flows.world import World

PAUSE = timedelta(minutes=30)
"""Somebody silent for so long in the middle of something may be asked something else."""

MOST_AT_ONCE = 200
"""People whose sessions one transaction may hold."""


@dataclass(frozen=True)
class Post:
    """Writes to contacts who did not speak just now."""

    book: Book
    voice: Voice

    def deliver(self, unit: Unit, trace: str) -> int:
        """Turn the events of a unit into messages, until nothing more happens; how many."""
        sent = 0
        while events := unit.take_events():
            for notice in _notices(unit, events):
                self.send(unit, notice, trace)
                sent += 1
        return sent

    def send(self, unit: Unit, notice: Notice, trace: str) -> int:
        """Write one notice to the outbox; the row's id."""
        contact = people.contact(unit, notice.contact_id)
        if notice.at is None:
            assert notice.text is not None  # a notice says something or asks something
            return self._put(unit, contact, Screen(notice.text, template=notice.template), trace)
        if self._busy(unit, contact.id):
            _prompt(unit, contact.id, notice, "deferred")
            assert notice.later is not None  # whoever may be asked may be busy
            approved = notice.template and f"{notice.template}-later"
            return self._put(unit, contact, Screen(notice.later, template=approved), trace)
        _prompt(unit, contact.id, notice, "asked")
        return self._put(unit, contact, self._question(unit, contact, notice), trace)

    def ask_deferred(self, unit: Unit, contact: Contact, prompt: Any, trace: str) -> None:
        """Now that they are free: the question that had to wait, in a message of its own."""
        self._put(unit, contact, self.open_deferred(unit, contact, prompt), trace)

    def open_deferred(self, unit: Unit, contact: Contact, prompt: Any) -> Screen:
        """The same question, for the message that is being written; from now on it is asked."""
        unit.connection.execute(_ASKED, {"id": prompt.id})
        # They may have been silent for so long that it needs its approved form.
        approved = QUESTIONS.get(prompt.target)
        notice = Notice(contact.id, at=prompt.target, memory=prompt.memory, template=approved)
        return self._question(unit, contact, notice)

    def ask_those_free(self, unit: Unit, trace: str) -> int:
        """Put questions that had to wait to people who are free by now; how many were put.

        Most are put at the end of the turn that makes somebody free. Not so where that turn and
        the notice met and neither saw the other, and where somebody left in the middle of something.
        """
        put_now = 0
        for (contact_id,) in unit.rows(_HOLD_WAITING, {"most": MOST_AT_ONCE}):
            # Read again, now that their own turns have to wait for us.
            prompt = unit.connection.execute(_DEFERRED, {"contact_id": contact_id}).first()
            if prompt is not None and not self._busy(unit, contact_id):
                self.ask_deferred(unit, people.contact(unit, contact_id), prompt, trace)
                put_now += 1
        return put_now

    def fall_back(self, unit: Unit, row: Row) -> int | None:
        """What WhatsApp would not take, by SMS to the same phone; the new row's id, or None."""
        contact = people.contact(unit, row.contact_id)
        if contact.channel != "whatsapp" or contact.phone is None or not row.notice:
            return None
        other = people.meet(
            unit, channel="sms", address=f"sms:{contact.phone}", phone=contact.phone, name=contact.name
        )
        if other.language is None and contact.language:
            people.set_language(unit, other.id, contact.language)
        unit.connection.execute(_MOVE_PROMPTS, {"old": contact.id, "new": other.id})
        message = type(row.message).from_json(row.notice["sms"])
        return put(
            unit,
            Letter(
                other.id, "sms", other.address, row.priority, message, key=f"sms:{row.id}", trace=row.trace
            ),
        )

    # -----------------------------------------------------------------------------------

    def _question(self, unit: Unit, contact: Contact, notice: Notice) -> Screen:
        """The screen of the state at which the question is put."""
        assert notice.at is not None
        session = engine.open_at(self.book, None, notice.at, dict(notice.memory))
        world = World(unit, contact, self.voice.texts, tag_of(contact), frozenset({"consented", "member"}))
        return engine.screen_at(self.book, session, world, notice.template)

    def _put(self, unit: Unit, contact: Contact, screen: Screen, trace: str) -> int:
        message = self.voice.message(screen, tag_of(contact), contact.channel)
        other = None
        if contact.channel == "whatsapp" and contact.phone:
            tag = tag_for(contact.language, "sms", contact.arabic_letters)
            other = {"sms": self.voice.message(screen, tag, "sms").to_json()}
        letter = Letter(
            contact.id,
            contact.channel,
            contact.address,
            Priority.ALERT,
            message,
            trace=trace,
            notice=other,
        )
        return put(unit, letter)

    def _busy(self, unit: Unit, contact_id: int) -> bool:
        """Whether they are in the middle of something, or of another question of ours.

        Read without a lock: it only decides how the notice is worded. What they answer is
        judged under the lock of their own turn.
        """
        standing = unit.row(_STANDING, {"contact_id": contact_id})
        assert standing is not None  # the contact was just read
        state, idle, asked = standing
        if asked:
            return True
        session = Session.from_json(state) if state else None
        paused = idle is not None and timedelta(seconds=float(idle)) > PAUSE
        return not paused and not engine.quiet(self.book, session)


def _notices(unit: Unit, events: Iterable[object]) -> Iterable[Notice]:
    for event in events:
        yield from notices_of(unit, event)


_STANDING = """
    select s.state, extract(epoch from now() - s.updated_at) as idle,
        exists (select from prompts p where p.contact_id = c.id and p.status = 'asked') as asked
    from contacts c left join sessions s on s.contact_id = c.id
    where c.id = %(contact_id)s
"""

# Whoever is in a turn of their own is asked by that.
_HOLD_WAITING = """
    select s.contact_id from sessions s
    where s.contact_id in (select contact_id from prompts where status = 'deferred')
      and s.contact_id not in (select contact_id from prompts where status = 'asked')
    order by s.updated_at
    limit %(most)s
    for update skip locked
"""

_DEFERRED = text(
    "select id, target, memory from prompts where contact_id = :contact_id and status = 'deferred'"
    " order by id limit 1"
)

_ASKED = text("update prompts set status = 'asked' where id = :id")

_MOVE_PROMPTS = text("update prompts set contact_id = :new where contact_id = :old and status = 'asked'")

_PROMPT = """
    insert into prompts (contact_id, target, memory, status)
    values (%(contact_id)s, %(target)s, %(memory)s::jsonb, %(status)s)
"""


def _prompt(unit: Unit, contact_id: int, notice: Notice, status: str) -> None:
    memory = written(dict(notice.memory))
    unit.tell(_PROMPT, {"contact_id": contact_id, "target": notice.at, "memory": memory, "status": status})
