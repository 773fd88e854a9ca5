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
    kept: list[Message] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"{self.channel}:{self.number}"

    def take(self) -> list[Message]:
        """What came since it was last asked; the phone keeps it."""
        came, self.inbox = self.inbox, []
        self.kept += came
        return came

    def says(self, message_id: str, text: str) -> Inbound:
        return self._inbound(message_id, text)

    def taps(self, message_id: str, label: str) -> Inbound:
        """Tap the newest button or row with this label, however old its message is."""
        options = [option for message in reversed(self.kept) for option in message.options]
        found = next((option for option in options if option.label == label), None)
        assert found is not None, f"{self.name} sees no “{label}”, but {[o.label for o in options]}"
        return self._inbound(message_id, label, choice=found.id)

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
