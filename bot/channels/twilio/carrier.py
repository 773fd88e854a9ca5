"""Sending through Twilio, for the dispatcher."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import structlog
from twilio.base.exceptions import TwilioException, TwilioRestException, TwilioServiceException

from bot.channels.carrier import LookupFailed, Outcome, Outgoing, Refused, Sent, Unclear
from bot.channels.message import Message
from bot.channels.twilio.book import ContentBook
from bot.channels.twilio.client import CONNECTIONS, PATIENCE, Account, TooMany, make_async_client
from bot.channels.twilio.contents import shape_of, variables_for
from bot.channels.twilio.errors import classify

PAGE = 100
MOST_READ = 1000
# The list is in the order of sending, we ask for the time of making: what was made later
# stands after what was made earlier by no more than a message waits in the carrier's queue.
QUEUE = timedelta(hours=10)

log = structlog.get_logger(room=__name__)


@dataclass(frozen=True)
class Senders:
    """From where messages leave: ``whatsapp:+…``, a number or name for SMS, a messaging service.

    SMS leave through the service where there is one, WhatsApp through its own sender.
    """

    whatsapp: str = ""
    sms: str = ""
    messaging_service_sid: str | None = None

    def for_channel(self, channel: str) -> dict[str, str] | None:
        """The parameters that name the sender; None where there is no sender for the channel."""
        service = self.messaging_service_sid
        if channel == "sms" and service:
            return {"messaging_service_sid": service}
        own = self.sms if channel == "sms" else self.whatsapp
        if own:
            return {"from_": own}
        return {"messaging_service_sid": service} if service else None


class TwilioCarrier:
    """The Carrier that is Twilio. Make one for each process; ``contents`` may be replaced at any time."""

    def __init__(
        self,
        account: Account,
        senders: Senders,
        public_url: str,
        contents: ContentBook,
        *,
        connections: int = CONNECTIONS,
        patience: aiohttp.ClientTimeout = PATIENCE,
    ) -> None:
        self.contents = contents
        self._senders = senders
        self._public_url = public_url.rstrip("/")
        self._client = make_async_client(account, connections, patience)

    async def send(self, outgoing: Outgoing) -> Outcome:
        """Hand one message over.

        A 5xx, a time-out or a broken connection is Unclear: the carrier has no idempotency
        key, so the message must be looked up (``find``) before it may be sent again.
        """
        request = self._request(outgoing)
        if isinstance(request, Refused):
            return request
        try:
            sent = await self._client.messages.create_async(**request)
        except TooMany as busy:
            return _refused("20429", 429, busy.after)
        except TwilioException as error:
            return _outcome(error)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            # No connection was made, so nothing was sent.
            return Refused("unreachable", "retry", f"the carrier cannot be reached: {_said(error)}")
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            return Unclear(f"no answer: {_said(error)}")
        except ValueError as error:
            return Unclear(f"an answer that cannot be read: {_said(error)}")
        return Sent(sent.sid) if sent.sid else Unclear("an answer without an id")

    async def find(self, outgoing: Outgoing, since: datetime, known: Collection[str] = ()) -> Sent | None:
        """The message in the carrier's own list, if it is there.

        It is matched on: the address, made over the API since ``since`` (the carrier tells
        whole seconds), its id not in ``known``, and the same words apart from spaces. The
        carrier does not document which words it shows for a content template: there, if no
        words match, any such message is taken for ours. Two identical texts to one address
        can only be told apart through ``known``.

        The list is not filtered by its ``DateSent``: what still waits to be sent has none.
        """
        earliest = since.astimezone(UTC).replace(microsecond=0)
        others: list[str] = []
        read = 0
        try:
            messages = await self._client.messages.stream_async(to=_to(outgoing), page_size=PAGE)
            async for message in messages:
                read += 1
                if read > MOST_READ:
                    raise LookupFailed(f"more than {MOST_READ} messages to one address")
                if message.date_created is None or message.date_created < earliest - QUEUE:
                    break
                if (
                    message.date_created < earliest
                    or message.direction != "outbound-api"
                    or message.sid in known
                ):
                    continue
                if _same_words(message.body, outgoing.message.text):
                    return Sent(message.sid)
                others.append(message.sid)
        except (TooMany, TwilioException, aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            raise LookupFailed(_said(error)) from error
        return Sent(others[-1]) if others and _is_content(outgoing) else None

    async def close(self) -> None:
        """Let go of the connections."""
        await self._client.http_client.close()

    def _request(self, outgoing: Outgoing) -> dict[str, Any] | Refused:
        """The parameters of the call, or why there can be none."""
        sender = self._senders.for_channel(outgoing.channel)
        if sender is None:
            return Refused("21703", "fix", f"no sender is set up for {outgoing.channel}")
        what = self._what(outgoing)
        if isinstance(what, Refused):
            return what
        callback = f"{self._public_url}/webhooks/twilio/status/{outgoing.id}"
        return {"to": _to(outgoing), "status_callback": callback, **sender, **what}

    def _what(self, outgoing: Outgoing) -> dict[str, Any] | Refused:
        message = outgoing.message
        if outgoing.channel == "whatsapp" and not outgoing.window_open:
            return self._approved(message)
        if outgoing.channel == "whatsapp" and message.kind != "text":
            return self._content(message)
        media = {"media_url": list(message.media)} if message.media else {}
        return {"body": message.text, **media} if message.text else media

    def _approved(self, message: Message) -> dict[str, Any] | Refused:
        template = message.template
        sid = self.contents.approved(template.name, template.language) if template else None
        if template is None or sid is None:
            return Refused(
                "63016", "fall-back", "the 24-hour window is shut and there is no approved template"
            )
        return _with_variables(sid, variables_for(Message(text="", template=template)))

    def _content(self, message: Message) -> dict[str, Any]:
        sid = self.contents.sid_for(*shape_of(message))
        if sid is not None:
            return _with_variables(sid, variables_for(message))
        # The person can still answer in words.
        log.warning("no content template for a message; run contents sync", shape=shape_of(message))
        return {"body": "\n".join([message.text, *(f"- {option.label}" for option in message.options)])}


def _with_variables(sid: str, variables: dict[str, str]) -> dict[str, Any]:
    # Variables sent for a template that has none are an error of their own.
    filled = {"content_variables": json.dumps(variables)} if variables else {}
    return {"content_sid": sid, **filled}


def _to(outgoing: Outgoing) -> str:
    return outgoing.address.removeprefix("sms:")


def _is_content(outgoing: Outgoing) -> bool:
    return outgoing.channel == "whatsapp" and (outgoing.message.kind != "text" or not outgoing.window_open)


def _same_words(theirs: str | None, ours: str) -> bool:
    return (theirs or "").split() == ours.split()


def _outcome(error: TwilioException) -> Outcome:
    if not isinstance(error, TwilioRestException | TwilioServiceException):
        return Unclear(_said(error))
    if error.status >= 500 or error.status == 408:
        return Unclear(f"the carrier answered {error.status}")
    # Where the answer names no code, the client puts the HTTP status there.
    return _refused(None if error.code in (None, error.status) else str(error.code), error.status)


def _refused(code: str | None, status: int, after: float | None = None) -> Refused:
    verdict = classify(code, status)
    return Refused(
        code or f"http-{status}", verdict.action, verdict.meaning, after, verdict.delays, verdict.mark
    )


def _said(error: BaseException) -> str:
    """What went wrong, without what the carrier wrote: that may repeat a number."""
    return type(error).__name__
