"""The carrier's own client, and how it is reached."""

from __future__ import annotations

import base64
import math
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import aiohttp
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

CONNECTIONS = 256
"""At 150 ms an answer this allows 1,700 messages a second; aiohttp's own 100 would allow 650."""

PATIENCE = aiohttp.ClientTimeout(total=30, connect=10, sock_connect=5, sock_read=20)
"""Seconds. The carrier answers in less than one; what takes longer is looked up before it is sent again."""

CLI_SECONDS = 30.0


@dataclass(frozen=True)
class Account:
    """Whose messages these are, and how we prove it.

    ``auth`` is an API key and its secret, or the account's id and token. ``api_url`` stands
    in for every host of the carrier, for doubles.
    """

    sid: str
    auth: tuple[str, str] = field(repr=False)
    api_url: str | None = None

    def reached_at(self, url: str) -> str:
        """The address to call for an address of the carrier's."""
        if self.api_url is None:
            return url
        parts, ours = urlsplit(url), urlsplit(self.api_url)
        path = ours.path.rstrip("/") + parts.path
        return urlunsplit((ours.scheme, ours.netloc, path, parts.query, ""))


class TooMany(Exception):
    """The carrier took nothing, and wants to be asked again in ``after`` seconds if it said so."""

    def __init__(self, after: float | None) -> None:
        super().__init__("too many requests")
        self.after = after


class _Quiet:
    """The client's own log lines hold whole phone numbers."""

    def log_request(self, kwargs: dict[str, Any]) -> None:
        """Nothing: who calls the carrier logs it, with the number masked."""

    def log_response(self, status_code: int, response: object) -> None:
        """Nothing, for the same reason."""


# The client says nothing of its types.
class AsyncHttp(_Quiet, AsyncTwilioHttpClient):  # type: ignore[misc]
    """The asynchronous transport: many connections, deliberate time-outs, no retries of its own."""

    def __init__(self, account: Account, connections: int, patience: aiohttp.ClientTimeout) -> None:
        super().__init__(pool_connections=False)
        self._account = account
        self._connections = connections
        self._patience = patience
        self.session: aiohttp.ClientSession | None = None

    async def request(
        self, method: str, url: str, *, auth: tuple[str, str] | None = None, **given: Any
    ) -> Response:
        """Raises TooMany on HTTP 429; aiohttp.ClientError and TimeoutError pass through."""
        if self.session is None:  # made here, where the event loop runs
            connector = aiohttp.TCPConnector(limit=self._connections)
            self.session = aiohttp.ClientSession(connector=connector, timeout=self._patience)
        if auth is not None:
            # aiohttp's own BasicAuth is deprecated and goes away in aiohttp 4.
            credentials = base64.b64encode(":".join(auth).encode()).decode()
            given["headers"] = {**(given.get("headers") or {}), "Authorization": f"Basic {credentials}"}
        response = await super().request(method, self._account.reached_at(url), auth=None, **given)
        if response.status_code == 429:
            raise TooMany(_seconds(response.headers.get("Retry-After")))
        return response

    async def close(self) -> None:
        """Close the connections; the next request would open new ones."""
        session, self.session = self.session, None
        if session is not None:
            await session.close()


class _Http(_Quiet, TwilioHttpClient):  # type: ignore[misc]
    """The ordinary transport, for commands."""

    def __init__(self, account: Account) -> None:
        super().__init__(timeout=CLI_SECONDS)
        self._account = account

    def request(self, method: str, url: str, *args: Any, **given: Any) -> Response:
        return super().request(method, self._account.reached_at(url), *args, **given)


def make_client(account: Account) -> Client:
    """A client that waits for each answer: for commands."""
    return Client(*account.auth, account_sid=account.sid, http_client=_Http(account))


def make_async_client(
    account: Account, connections: int = CONNECTIONS, patience: aiohttp.ClientTimeout = PATIENCE
) -> Client:
    """A client for the dispatcher: up to ``connections`` requests at once."""
    http = AsyncHttp(account, connections, patience)
    return Client(*account.auth, account_sid=account.sid, http_client=http)


def _seconds(header: str | None) -> float | None:
    try:
        seconds = float(header or "")
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None
