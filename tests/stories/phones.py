"""The people of a story: their phones, and what a message looks like there."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.channels.inbound import Channel, Inbound, InboundMedia, InboundPlace
from bot.channels.message import Message

ATTACHED = {"photo": "image/jpeg", "voice note": "audio/ogg", "video": "video/mp4", "file": "application/pdf"}


@dataclass
class Phone:
    """One phone. ``inbox`` holds what came and has not been read in the story yet."""

    name: str
    channel: Channel
    number: str
    inbox: list[Message] = field(default_factory=list)
    last: Message | None = None

    @property
    def address(self) -> str:
        return f"{self.channel}:{self.number}"

    def says(self, message_id: str, text: str) -> Inbound:
        return self._inbound(message_id, text)

    def taps(self, message_id: str, label: str) -> Inbound:
        """Tap what the last message with buttons showed under this label."""
        assert self.last is not None, f"{self.name} has no message to tap on"
        found = [option for option in self.last.options if option.label == label]
        assert found, f"{self.name} sees no “{label}”, but {[o.label for o in self.last.options]}"
        return self._inbound(message_id, label, choice=found[0].id)

    def sends(self, message_id: str, what: str) -> Inbound:
        """A photo, a voice note, a video, a file, or a place."""
        kind = what.removeprefix("a ")
        if kind == "place":
            return self._inbound(message_id, "", place=InboundPlace(30.4278, -9.5981, "Agadir"))
        media = InboundMedia(f"https://api.twilio.com/{message_id}", ATTACHED[kind])
        return self._inbound(message_id, "", media=(media,))

    def _inbound(
        self,
        message_id: str,
        text: str,
        choice: str | None = None,
        media: tuple[InboundMedia, ...] = (),
        place: InboundPlace | None = None,
    ) -> Inbound:
        return Inbound(
            channel=self.channel,
            carrier="twilio",
            address=self.address,
            to=f"{self.channel}:+14155238886",
            message_id=message_id,
            text=text,
            phone=self.number,
            choice=choice,
            media=media,
            place=place,
        )


def shown(message: Message) -> list[str]:
    """A message as it looks on its phone: its lines, its buttons, the rows of its list."""
    lines = message.text.split("\n")
    lines += ["[photo]" for _ in message.media]
    if message.kind == "buttons":
        lines.append(" ".join(f"[{option.label}]" for option in message.options))
    if message.kind == "list":
        lines.append(f"[{message.opener}]")
        lines += [f"• {option.label} ({option.description})" for option in message.options]
    return lines
