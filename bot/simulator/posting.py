"""Posts to the bot: signed, timed, tried again, written in the log."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urldefrag, urlencode

import aiohttp
from twilio.request_validator import RequestValidator

from bot.simulator.state import State


@dataclass(frozen=True)
class Answer:
    """What the bot answered."""

    status: int
    content_type: str
    body: bytes

    @property
    def good(self) -> bool:
        """Whether the bot took it."""
        return 200 <= self.status < 300


class Poster:
    """Posts forms as the carrier does (reference: webhook time-outs, retries, signature)."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._validator = RequestValidator(state.config.auth_token)
        self.session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=256),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=state.config.timeout),
        )

    async def close(self) -> None:
        """Let go of connections."""
        await self.session.close()

    async def post(
        self, kind: Literal["message", "status"], url: str, form: Mapping[str, str], token: str | None = None
    ) -> Answer | None:
        """Post until the bot answers with something else than a 5xx; None if it never does.

        Every try of one event carries the same ``token`` and the same form.
        """
        url = urldefrag(url).url
        headers = self._headers(url, form, token or str(uuid.uuid4()))
        body = urlencode(form).encode()
        for attempt in range(1 + self._state.config.retries):
            if attempt:
                await asyncio.sleep(self._state.config.retry_after * 2 ** (attempt - 1))
            answer = await self._once(kind, url, headers, body, form, attempt)
            if answer is not None and answer.status < 500:
                return answer
        return None

    def _headers(self, url: str, form: Mapping[str, str], token: str) -> dict[str, str]:
        return {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "User-Agent": "TwilioProxy/1.1",
            "I-Twilio-Idempotency-Token": token,
            "X-Twilio-Signature": self._validator.compute_signature(url, form),
        }

    async def _once(
        self,
        kind: str,
        url: str,
        headers: dict[str, str],
        body: bytes,
        form: Mapping[str, str],
        attempt: int,
    ) -> Answer | None:
        line: dict[str, Any] = {
            "at": self._state.now(),
            "kind": kind,
            "url": url,
            "sid": form["MessageSid"],
            "message_status": form.get("MessageStatus"),
            "attempt": attempt,
            "token": headers["I-Twilio-Idempotency-Token"],
        }
        try:
            async with self.session.post(url, data=body, headers=headers, allow_redirects=False) as got:
                answer = Answer(got.status, got.headers.get("Content-Type", ""), await got.read())
        except (aiohttp.ClientError, TimeoutError, OSError) as failure:
            self._state.log.append({**line, "status": None, "error": type(failure).__name__, "answer": None})
            return None
        shown = answer.body.decode("utf-8", "replace") if kind == "message" else None
        self._state.log.append({**line, "status": answer.status, "error": None, "answer": shown})
        return answer
