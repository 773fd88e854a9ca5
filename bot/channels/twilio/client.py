"""The carrier's own client, and how it is reached."""

from __future__ import annotations

import base64
import logging
import math
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import aiohttp
from twilio.http import AsyncHttpClient
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


# The client says nothing of its types.
class AsyncHttp(AsyncHttpClient):  # type: ignore[misc]
    """The asynchronous transport: many connections, deliberate time-outs, no retries of its own.

    It stands in for AsyncTwilioHttpClient, which (9.13) takes its time-out and never uses it:
    a carrier that falls silent would hold a message for ever.
    """

    def __init__(self, account: Account, connections: int, patience: aiohttp.ClientTimeout) -> None:
        super().__init__(logging.getLogger(__name__), is_async=True)
        self._account = account
        self._connections = connections
        self._patience = patience
        self._session: aiohttp.ClientSession | None = None

    async def request(
        self,
        method: str,
        url: str,
        params: dict[str, Any] | None = None,
        data: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """As the client asks. Raises TooMany on HTTP 429, aiohttp.ClientError and TimeoutError."""
        given = dict(headers or {})
        if auth is not None:
            # aiohttp's own BasicAuth is deprecated and goes away in aiohttp 4.
            given["Authorization"] = "Basic " + base64.b64encode(":".join(auth).encode()).decode()
        async with self._opened().request(
            method,
            self._account.reached_at(url),
            params=params,
            data=data,
            headers=given,
            timeout=self._patience if timeout is None else aiohttp.ClientTimeout(total=timeout),
            allow_redirects=allow_redirects,
        ) as response:
            if response.status == 429:
                raise TooMany(_seconds(response.headers.get("Retry-After")))
            return Response(response.status, await response.text(), response.headers)

    async def close(self) -> None:
        """Close the connections; the next request would open new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:  # made here, where the event loop runs
            connector = aiohttp.TCPConnector(limit=self._connections)
            self._session = aiohttp.ClientSession(connector=connector)
        return self._session


class _Http(TwilioHttpClient):  # type: ignore[misc]
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
