"""Tells a story to the bot, and holds what the bot says against it."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import text

from bot.assembly import Assembly
from bot.channels.inbound import Inbound
from bot.channels.message import Message
from bot.cli.world import world_of
from bot.errands import run
from bot.errands.errand import plan
from bot.measures import Audience, start_broadcast
from bot.reception.voice import tag_for
from bot.store.tables import metadata
from bot.store.unit import unit_of_work
from tests.shared import empty
from tests.stories.given import Given
from tests.stories.phones import shown

INDENT = "   "


@dataclass
class Told:
    """A story being told. ``written`` is the story as it really went.

    ``visited`` holds each state at which somebody was asked, with the language they read there.
    """

    assembly: Assembly
    given: Given = field(default_factory=Given)
    written: list[str] = field(default_factory=list)
    visited: set[tuple[str, str]] = field(default_factory=set)
    count: int = 0
    read: int = 0

    def tell(self, source: str) -> list[str]:
        """Go through a story, from nobody and nothing; the lines of how it went."""
        empty(self.assembly.database)
        for line in source.split("\n"):
            if " < " in line or line.startswith(INDENT):
                continue  # what is expected is compared at the end, whole
            self._flush()
            self.written.append(line)
            if line.strip() and not line.startswith("#"):
                self._do(line)
                self._look_around()
        self._flush()
        return self.written

    def _do(self, line: str) -> None:
        with unit_of_work(self.assembly.database) as unit:
            if self.given.said(unit, line):
                return
        if found := re.fullmatch(r"later (\d+ (?:minutes|hours|days))", line):
            self._later(found[1])
        elif found := re.fullmatch(r"broadcast to region (\d\d)", line):
            self._broadcast(found[1])
        else:
            self._speak(line)

    def _speak(self, line: str) -> None:
        found = re.fullmatch(r"(\w+) (>|taps|sends) ?(.*)", line)
        assert found, f"nobody does this: {line!r}"
        phone, verb, what = self.given.phones[found[1]], found[2], self._filled(found[3])
        self.count += 1
        act = {">": phone.says, "taps": phone.taps, "sends": phone.sends}[verb]
        self._receive(act(f"SM{self.count:032d}", what))

    def _receive(self, inbound: Inbound) -> None:
        answer = self.assembly.reception.receive(inbound, trace=f"{self.count:016d}")
        assert answer.outcome != "failed", f"the bot failed at {inbound.text!r}"
        self._collect()

    def _filled(self, words: str) -> str:
        def number(found: re.Match[str]) -> str:
            cooperative = self.given.cooperatives[found[2]]
            return cooperative.join_code if found[1] == "join" else cooperative.code

        return re.sub(r"\{(join|shop) (\w+)\}", number, words)

    # what reaches the phones -------------------------------------------------------------

    def _collect(self) -> None:
        """Everything that the outbox holds and no phone has yet: answers first, as they leave."""
        phones = {phone.address: phone for phone in self.given.phones.values()}
        with self.assembly.database.begin() as connection:
            rows = connection.execute(
                text("select id, address, message from outbox where id > :read order by priority, id"),
                {"read": self.read},
            ).all()
            connection.execute(text("update outbox set status = 'sent' where status = 'due'"))
        for row in rows:
            self.read = max(self.read, row.id)
            phones[row.address].inbox.append(Message.from_json(row.message))

    def _flush(self) -> None:
        """Write down what came to each phone since."""
        for phone in self.given.phones.values():
            for message in phone.take():
                first, *rest = shown(message)
                self.written.append(f"{phone.name} < {first}")
                self.written += [f"{INDENT}{line}" for line in rest]

    def _look_around(self) -> None:
        """Note where everybody stands, and which questions were put to them."""
        with self.assembly.database.connect() as connection:
            for row in connection.execute(text(_STANDING)):
                tag = tag_for(row.language, row.channel, row.arabic_letters)
                self.visited.add((row.state, tag))

    # time, and the office ----------------------------------------------------------------

    def _later(self, interval: str) -> None:
        """Let time pass: everything that happened, or is to happen, comes so much nearer to the past."""
        with self.assembly.database.begin() as connection:
            for table in metadata.sorted_tables:
                times = [c.name for c in table.columns if c.type.python_type is datetime]
                if times:
                    moved = ", ".join(f"{time} = {time} - cast(:past as interval)" for time in times)
                    connection.execute(text(f"update {table.name} set {moved}"), {"past": interval})
        self._run_errands()

    def _broadcast(self, region: str) -> None:
        """The office sends its newest measure to the members of a region."""
        assert self.given.measure is not None, "no measure was published"
        with unit_of_work(self.assembly.database) as unit:
            started = start_broadcast(
                unit,
                key=f"story-{self.count}-{region}",
                measure_id=self.given.measure,
                audience=Audience(regions=frozenset({region})),
            )
            plan(unit, "broadcast", {"broadcast": started.id})
        self._run_errands()

    def _run_errands(self) -> None:
        """Do what a worker would: all that is due, but fetching files, which are nowhere here."""
        world = world_of(self.assembly)
        while ids := self._due_errands():
            for errand in ids:
                assert run.run(world, errand), f"errand {errand} failed"
        world.redis.close()
        self._collect()

    def _due_errands(self) -> list[int]:
        with self.assembly.database.connect() as connection:
            return list(connection.execute(text(_DUE)).scalars())


_DUE = """
    select id from errands
    where status = 'due' and due_at <= now() and kind <> 'media'
    order by due_at, id
"""

_STANDING = """
    select c.language, c.channel, c.arabic_letters,
        (s.state ->> 'flow') || '.' || (s.state ->> 'state') as state
    from contacts c join sessions s on s.contact_id = c.id where s.state is not null
    union
    select c.language, c.channel, c.arabic_letters, p.target
    from contacts c join prompts p on p.contact_id = c.id where p.status = 'asked'
"""


def differences(expected: str, written: list[str]) -> str:
    """A readable difference between a story and how it went; empty if it went so."""
    wanted = expected.rstrip("\n").split("\n")
    went = "\n".join(written).rstrip("\n").split("\n")
    matched = [right if _matches(left, right) else left for left, right in zip(wanted, went, strict=False)]
    wanted = matched + wanted[len(matched) :]
    if wanted == went:
        return ""
    return "\n".join(difflib.unified_diff(wanted, went, "the story", "what happened", lineterm="", n=4))


def _matches(wanted: str, line: str) -> bool:
    pattern = "".join(".*" if part == "…" else re.escape(part) for part in re.split("(…)", wanted))
    return re.fullmatch(pattern, line) is not None


def stories() -> list[Path]:
    """Every story, in the order of their names."""
    return sorted(Path(__file__).parent.glob("*.story"))
