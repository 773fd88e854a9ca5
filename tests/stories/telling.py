"""Tells a story to the bot, and holds what the bot says against it."""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import text

from bot.assembly import Assembly
from bot.channels.inbound import Inbound
from bot.channels.message import Message
from bot.store.unit import unit_of_work
from tests.stories.given import Given
from tests.stories.phones import Phone, shown

INDENT = "   "


@dataclass
class Told:
    """A story being told. ``written`` is the story as it really went."""

    assembly: Assembly
    given: Given = field(default_factory=Given)
    written: list[str] = field(default_factory=list)
    count: int = 0
    read: int = 0

    def tell(self, source: str) -> list[str]:
        """Go through a story; the lines of how it went."""
        for line in source.split("\n"):
            if not line.strip() or line.startswith("#"):
                self._flush()
                self.written.append(line)
            elif " < " in line or line.startswith(INDENT):
                continue  # what is expected is compared at the end, whole
            else:
                self._flush()
                self.written.append(line)
                self._do(line)
        self._flush()
        return self.written

    def _do(self, line: str) -> None:
        with unit_of_work(self.assembly.database) as unit:
            if self.given.said(unit, line):
                return
        if found := re.fullmatch(r"later (\d+) (minutes|hours|days)", line):
            self._later(f"{found[1]} {found[2]}")
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
        self.assembly.reception.receive(inbound, trace=f"{self.count:016d}")
        self._collect()

    def _filled(self, words: str) -> str:
        def number(found: re.Match[str]) -> str:
            cooperative = self.given.cooperatives[found[2]]
            return cooperative.join_code if found[1] == "join" else cooperative.code

        return re.sub(r"\{(join|shop) (\w+)\}", number, words)

    def _collect(self) -> None:
        """Everything that the outbox holds and no phone has yet, in its order."""
        phones = {phone.address: phone for phone in self.given.phones.values()}
        with self.assembly.database.begin() as connection:
            rows = connection.execute(
                text("select id, address, message from outbox where id > :read order by id"),
                {"read": self.read},
            ).all()
            connection.execute(text("update outbox set status = 'sent' where status = 'due'"))
        for row in rows:
            self.read = row.id
            self._deliver(phones[row.address], Message.from_json(row.message))

    def _deliver(self, phone: Phone, message: Message) -> None:
        phone.inbox.append(message)
        if message.options:
            phone.last = message

    def _flush(self) -> None:
        """Write down what came to each phone since."""
        for phone in self.given.phones.values():
            for message in phone.inbox:
                first, *rest = shown(message)
                self.written.append(f"{phone.name} < {first}")
                self.written += [f"{INDENT}{line}" for line in rest]
            phone.inbox.clear()

    def _later(self, interval: str) -> None:
        """Let time pass: everything that happened is that much longer ago."""
        past = {"sessions": "updated_at", "contacts": "last_heard_at", "offers": "offered_at"}
        with self.assembly.database.begin() as connection:
            for table, column in past.items():
                connection.execute(
                    text(f"update {table} set {column} = {column} - cast(:past as interval)"),
                    {"past": interval},
                )

    def _broadcast(self, region: str) -> None:
        from bot.errands import broadcast

        broadcast.tell(self.assembly, self.given.measure, region)
        self._collect()


def differences(expected: str, went: list[str]) -> str:
    """A readable difference between a story and how it went; empty if it went so."""
    wanted = expected.rstrip("\n").split("\n")
    went = "\n".join(went).rstrip("\n").split("\n")
    matched = [right if _matches(left, right) else left for left, right in zip(wanted, went, strict=False)]
    wanted = matched + wanted[len(matched) :]
    if wanted == went:
        return ""
    return "\n".join(difflib.unified_diff(wanted, went, "the story", "what happened", lineterm="", n=4))


def _matches(wanted: str, line: str) -> bool:
    pattern = "".join(".*" if part == "…" else re.escape(part) for part in re.split("(…)", wanted))
    return re.fullmatch(pattern, line) is not None


def sessions(assembly: Assembly) -> list[dict[str, object]]:
    """Every session as it is kept, for tests that look inside."""
    with assembly.database.connect() as connection:
        found = connection.execute(text("select state from sessions where state is not null"))
        return [json.loads(json.dumps(state)) for (state,) in found]


def stories() -> list[Path]:
    """Every story, in the order of their names."""
    return sorted(Path(__file__).parent.glob("*.story"))
