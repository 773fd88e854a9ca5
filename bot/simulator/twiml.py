"""Reading the bot's answer, strictly."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree import ElementTree

from bot.simulator.errors import CarrierRefusal
from bot.simulator.posting import Answer
from bot.simulator.validation import BODY, is_callback

LONGEST = 64 * 1024
"""Bytes of the longest document."""

MOST = 10
"""Messages that one answer may hold."""

ATTRIBUTES = frozenset({"to", "from", "action", "method", "statusCallback"})


@dataclass(frozen=True)
class Reply:
    """One message of an answer. ``to`` is empty for whoever wrote."""

    body: str
    media: tuple[str, ...] = ()
    to: str = ""
    callback: str | None = None


def read_answer(answer: Answer | None) -> list[Reply]:
    """The messages that the bot answers with.

    Raises:
        CarrierRefusal: 11200 for no answer or a bad status, 12300 for another type than XML, 11750 for
            too much, 12100 for broken XML, 12200 for what messaging does not know, 14109 for too many.
    """
    if answer is None or not answer.good:
        raise CarrierRefusal(11200, f"HTTP {answer.status}" if answer else "no answer")
    if not answer.body:
        return []
    if answer.content_type.partition(";")[0].strip().lower() not in ("text/xml", "application/xml"):
        raise CarrierRefusal(12300, answer.content_type or "none")
    if len(answer.body) > LONGEST:
        raise CarrierRefusal(11750)
    replies = [_reply(element) for element in _root(answer.body)]
    if len(replies) > MOST:
        raise CarrierRefusal(14109)
    return replies


def _root(body: bytes) -> ElementTree.Element:
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        raise CarrierRefusal(12100, "a document type is not allowed")
    try:
        root = ElementTree.fromstring(body)  # noqa: S314  no document type, so no entities
    except ElementTree.ParseError as error:
        raise CarrierRefusal(12100, str(error)) from None
    if root.tag != "Response" or root.attrib or (root.text or "").strip():
        raise CarrierRefusal(12200, "the root is a bare <Response>")
    return root


def _reply(element: ElementTree.Element) -> Reply:
    if element.tag != "Message" or (element.tail or "").strip():
        raise CarrierRefusal(12200, f"<{element.tag}>")
    if unknown := set(element.attrib) - ATTRIBUTES:
        raise CarrierRefusal(12200, f"attribute {sorted(unknown)[0]}")
    bodies = [child.text or "" for child in element if child.tag == "Body"]
    media = tuple((child.text or "").strip() for child in element if child.tag == "Media")
    strangers = [child.tag for child in element if child.tag not in ("Body", "Media") or len(child)]
    if strangers or len(bodies) > 1:
        raise CarrierRefusal(12200, f"<{strangers[0] if strangers else 'Body'}> in <Message>")
    body = bodies[0] if bodies else (element.text or "").strip()
    callback = element.get("statusCallback") or element.get("action")
    if callback is not None and not is_callback(callback):
        raise CarrierRefusal(21609, callback)
    if not body and not media:
        raise CarrierRefusal(21619)
    if len(body) > BODY:
        raise CarrierRefusal(21617)
    return Reply(body, media, element.get("to", ""), callback)
