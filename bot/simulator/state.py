"""The carrier's memory, found fast by id and by number, and written down as it changes."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from bot.simulator.config import DoubleConfig
from bot.simulator.faults import FaultBox
from bot.simulator.hub import Hub
from bot.simulator.journal import Journal, MediaFiles
from bot.simulator.records import Content, MediaItem, Message, Phone
from bot.simulator.views import message_view, phone_view

WINDOW = 24 * 3600
"""Seconds after a person's last message in which WhatsApp lets us write freely."""

LOG_LENGTH = 20_000
"""How many posts to the bot are remembered for whoever asks."""


class State:
    """All that one account holds. Used from one event loop only."""

    def __init__(self, config: DoubleConfig) -> None:
        self.config = config
        self.faults = FaultBox(config.faults)
        self.hub = Hub()
        self.journal = Journal(config.folder)
        self.files = MediaFiles(config.folder)
        self.all: list[Message] = []
        self.messages: dict[str, Message] = {}
        self.contents: dict[str, Content] = {}
        self.phones: dict[str, Phone] = {}
        self.media: dict[str, MediaItem] = {}
        self.opted_out: set[str] = set()
        self.log: deque[dict[str, Any]] = deque(maxlen=LOG_LENGTH)
        self._to: dict[str, list[Message]] = {}
        self._from: dict[str, list[Message]] = {}
        self._last_heard: dict[str, float] = {}
        self._remember()

    def now(self) -> float:
        """Seconds since 1970, by the carrier's clock."""
        return time.time() + self.faults.now.clock_ahead_s

    # messages

    def add(self, message: Message) -> None:
        """Take a message in."""
        self._index(message)
        if self.config.folder:
            self.journal.add("message", message=message.to_json())
        if message.direction == "inbound":
            self.show(message)

    def set_status(
        self, message: Message, status: str, code: int | None = None, reason: str | None = None
    ) -> None:
        """Move a message on; the phone shows it once it has arrived."""
        message.status, message.updated = status, self.now()
        message.error_code, message.error_message = code, reason
        if status == "sent":
            message.sent = message.updated
        self.journal.add(
            "status", sid=message.sid, status=status, at=message.updated, code=code, reason=reason
        )
        if message.direction == "inbound" or status == "delivered":
            self.show(message)

    def show(self, message: Message) -> None:
        """Let the phone show a message as it stands now."""
        if message.phone in self.phones:
            self.hub.tell({"event": "message", "message": message_view(message)})

    def redact(self, message: Message) -> None:
        """Empty the text of a message."""
        message.body, message.updated = "", self.now()
        self.journal.add("redact", sid=message.sid)

    def delete(self, message: Message) -> None:
        """Forget a message, and its media with it."""
        message.deleted = True
        del self.messages[message.sid]
        for item in message.media:
            self._forget_file(item.sid)
        self.journal.add("delete", sid=message.sid)

    def drop_media(self, message: Message, sid: str) -> None:
        """Forget one file of a message."""
        message.media = [item for item in message.media if item.sid != sid]
        self._forget_file(sid)
        self.journal.add("drop-media", sid=message.sid, media=sid)

    def fetched(self, message: Message, item: MediaItem, data: bytes, content_type: str) -> None:
        """Keep a file that the bot named and the carrier has now."""
        item.content_type, item.source = content_type, None
        self.files.put(item.sid, data)
        self.journal.add("fetched", sid=message.sid, media=item.sid, content_type=content_type)

    def newest(self, to: str | None, from_: str | None, before: int | None = None) -> Iterator[Message]:
        """Messages, the newest first, those before a place in the order if one is given."""
        lines = self._line(to, from_)
        end = len(lines) if before is None else bisect_left(lines, before, key=lambda each: each.seq)
        for place in range(end - 1, -1, -1):
            message = lines[place]
            if not message.deleted and to in (None, message.to) and from_ in (None, message.from_):
                yield message

    def conversation(self, address: str, limit: int) -> list[Message]:
        """The last messages that a phone shows, the oldest first."""
        both = [*self._last(self._to, address, limit), *self._last(self._from, address, limit)]
        return sorted(both, key=lambda each: each.seq)[-limit:]

    def window_open(self, address: str) -> bool:
        """Whether this person wrote on WhatsApp in the last 24 hours."""
        return self.now() - self._last_heard.get(address, 0.0) < WINDOW

    # phones, contents, opt-outs

    def add_phone(self, phone: Phone) -> None:
        """Put a phone on the page, or give it another name."""
        self.phones[phone.address] = phone
        self.journal.add("phone", phone=asdict(phone))
        self.hub.tell({"event": "phone", "phone": phone_view(phone, self.conversation(phone.address, 200))})

    def remove_phone(self, address: str) -> None:
        """Take a phone from the page; what it said stays at the carrier."""
        del self.phones[address]
        self.journal.add("no-phone", address=address)
        self.hub.tell({"event": "phone-removed", "address": address})

    def put_content(self, content: Content) -> None:
        """Keep a content as it is now."""
        self.contents[content.sid] = content
        self.journal.add("content", content=asdict(content))

    def drop_content(self, sid: str) -> None:
        """Forget a content."""
        del self.contents[sid]
        self.journal.add("no-content", sid=sid)

    def opt(self, address: str, out: bool) -> None:
        """Note that a person wants no more messages, or wants them again."""
        (self.opted_out.add if out else self.opted_out.discard)(address)
        self.journal.add("opt", address=address, out=out)

    # inside

    def _forget_file(self, sid: str) -> None:
        self.media.pop(sid, None)
        self.files.drop(sid)

    def _line(self, to: str | None, from_: str | None) -> list[Message]:
        """The shortest list that surely holds what is looked for."""
        lines = [self.all]
        if to is not None:
            lines.append(self._to.get(to, []))
        if from_ is not None:
            lines.append(self._from.get(from_, []))
        return min(lines, key=len)

    def _last(self, index: dict[str, list[Message]], address: str, limit: int) -> Iterable[Message]:
        shown = ("delivered", "read")
        return [
            each
            for each in index.get(address, [])[-limit:]
            if not each.deleted and (each.direction == "inbound" or each.status in shown)
        ]

    def _index(self, message: Message) -> None:
        message.seq = len(self.all)
        self.all.append(message)
        self.messages[message.sid] = message
        self._to.setdefault(message.to, []).append(message)
        self._from.setdefault(message.from_, []).append(message)
        for item in message.media:
            self.media[item.sid] = item
        if message.direction == "inbound":
            self._last_heard[message.from_] = message.created

    def _remember(self) -> None:
        """Live through the journal again."""
        for line in self.journal.past():
            match line.pop("what"):
                case "message":
                    self._index(Message.from_json(line["message"]))
                case "status" if message := self.messages.get(line["sid"]):
                    message.status, message.updated = line["status"], line["at"]
                    message.error_code, message.error_message = line["code"], line["reason"]
                case "redact" if message := self.messages.get(line["sid"]):
                    message.body = ""
                case "delete" if message := self.messages.pop(line["sid"], None):
                    message.deleted = True
                case "drop-media" if message := self.messages.get(line["sid"]):
                    message.media = [item for item in message.media if item.sid != line["media"]]
                case "fetched" if item := self.media.get(line["media"]):
                    item.content_type, item.source = line["content_type"], None
                case "phone":
                    self.phones[line["phone"]["address"]] = Phone(**line["phone"])
                case "no-phone":
                    self.phones.pop(line["address"], None)
                case "content":
                    self.contents[line["content"]["sid"]] = Content(**line["content"])
                case "no-content":
                    self.contents.pop(line["sid"], None)
                case "opt":
                    (self.opted_out.add if line["out"] else self.opted_out.discard)(line["address"])
