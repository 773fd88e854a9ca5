"""Fetching what people attach, without giving our credentials to anybody else.

The address comes in a signed webhook, but is checked as if it did not: credentials go only
to the carrier, only for our own account; redirects are followed by hand, without them, to
the carrier's hosts alone; and what the file is, is read in the file.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

import requests
import urllib3

API_HOST = "api.twilio.com"
CDN_DOMAINS = (".twilio.com", ".twiliocdn.com")
MEBIBYTE = 1024 * 1024
HEAD = 16
"""Bytes that tell what a file is."""


@dataclass(frozen=True)
class Limits:
    """How much is taken, and how long it may take (WhatsApp's own limits: 16 MB, images 5 MB)."""

    size: int = 16 * MEBIBYTE
    image_size: int = 5 * MEBIBYTE
    seconds: float = 60.0
    silence: float = 10.0
    redirects: int = 3


@dataclass(frozen=True)
class Fetched:
    """A file, and what it is by its own first bytes."""

    content: bytes
    content_type: str


class MediaRefused(Exception):
    """It is not taken, now or later: not where it should be, too large, or not what we keep."""


class MediaUnavailable(Exception):
    """It could not be had this time; asking again later may help."""


def fetch(
    url: str,
    *,
    account_sid: str,
    auth: tuple[str, str],
    api_url: str | None = None,
    limits: Limits = Limits(),
) -> Fetched:
    """The file at one of the carrier's media addresses.

    ``auth`` is an API key and its secret, or the account's id and token. ``api_url`` stands
    in for the carrier's hosts, for doubles.

    Raises MediaRefused for good, MediaUnavailable where it is worth asking again.
    """
    deadline = time.monotonic() + limits.seconds
    api = urlsplit(api_url) if api_url else None
    here = _entrance(url, account_sid, api)
    with requests.Session() as session:
        credentials: tuple[str, str] | None = auth
        for _ in range(limits.redirects + 1):
            with _get(session, here, credentials, limits) as response:
                if not response.is_redirect:
                    return _read(response, limits, deadline)
                here = _next(here, response.headers["Location"], api)
                credentials = None
    raise MediaRefused("too many redirects")


def _entrance(url: str, account_sid: str, api: SplitResult | None) -> str:
    """The address to call with credentials; refused unless it is one of our account's media."""
    parts = _split(url)
    base = api.path.rstrip("/") if api else ""
    if api and _origin(parts) == _origin(api) and parts.path.startswith(f"{base}/"):
        path = parts.path[len(base) :]
    elif _origin(parts) == ("https", API_HOST, 443):
        path = parts.path
    else:
        raise MediaRefused("not an address of the carrier's API")
    ours = rf"/2010-04-01/Accounts/{re.escape(account_sid)}/Messages/[A-Za-z0-9]+/Media/[A-Za-z0-9]+"
    if not re.fullmatch(ours, path) or parts.query:
        raise MediaRefused("not a media address of our account")
    scheme, netloc = (api.scheme, api.netloc) if api else ("https", API_HOST)
    return urlunsplit((scheme, netloc, base + path, "", ""))


def _next(here: str, location: str, api: SplitResult | None) -> str:
    """Where a redirect leads; refused unless that is a host of the carrier's."""
    parts = _split(urljoin(here, location))
    scheme, host, port = _origin(parts)
    carrier = scheme == "https" and port == 443 and host.endswith(CDN_DOMAINS)
    if not carrier and not (api and _origin(parts) == _origin(api)):
        raise MediaRefused("a redirect that leaves the carrier")
    return urlunsplit(parts._replace(fragment=""))


def _split(url: str) -> SplitResult:
    """The parts of an address that has nothing hidden in it."""
    try:
        parts = urlsplit(url)
        _origin(parts)
    except ValueError:
        raise MediaRefused("not an address") from None
    if parts.username is not None or parts.password is not None or "\\" in url:
        raise MediaRefused("not a plain address")
    return parts


def _origin(parts: SplitResult) -> tuple[str, str, int]:
    return parts.scheme, parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


def _get(
    session: requests.Session, url: str, credentials: tuple[str, str] | None, limits: Limits
) -> requests.Response:
    def sign(request: requests.PreparedRequest) -> requests.PreparedRequest:
        # A callable keeps requests from looking for credentials of its own (~/.netrc).
        return requests.auth.HTTPBasicAuth(*credentials)(request) if credentials else request

    try:
        response = session.get(
            url,
            auth=sign,
            allow_redirects=False,
            stream=True,
            timeout=(limits.silence, limits.silence),
            headers={"Accept-Encoding": "identity"},
        )
    except requests.RequestException as error:
        raise MediaUnavailable(f"no answer: {type(error).__name__}") from error
    if response.status_code != 200 and not response.is_redirect:
        response.close()
        raise MediaUnavailable(f"the carrier answered {response.status_code}")
    return response


def _read(response: requests.Response, limits: Limits, deadline: float) -> Fetched:
    """The body, piece by piece, until it is whole, too large or too late."""
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise MediaRefused("it is packed")
    content = bytearray()
    content_type: str | None = None
    while piece := _piece(response):
        content += piece
        if content_type is None and len(content) >= HEAD:
            content_type = _kept_type(bytes(content[:HEAD]))
        if len(content) > (limits.image_size if (content_type or "").startswith("image/") else limits.size):
            raise MediaRefused("it is too large")
        if time.monotonic() > deadline:
            raise MediaUnavailable("it took too long")
    if not content:
        raise MediaRefused("it is empty")
    return Fetched(bytes(content), content_type or _kept_type(bytes(content)))


def _piece(response: requests.Response) -> bytes:
    """What has come, without waiting for more: a sender that drips cannot hold us past the deadline."""
    try:
        return bytes(response.raw.read1(64 * 1024))
    except (OSError, urllib3.exceptions.HTTPError) as error:
        raise MediaUnavailable(f"it broke off: {type(error).__name__}") from error


def _kept_type(head: bytes) -> str:
    content_type = type_of(head)
    if content_type is None:
        raise MediaRefused("not a kind of file that we keep")
    return content_type


def type_of(head: bytes) -> str | None:
    """What a file is, by its first 16 bytes; None for what we do not keep.

    Photos, voice notes, videos and PDF, as WhatsApp sends them.
    """
    for start, content_type in _STARTS:
        if head.startswith(start):
            return content_type
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return _of_brand(head[8:12])
    if len(head) > 1 and head[0] == 0xFF:
        if head[1] & 0xF6 == 0xF0:
            return "audio/aac"
        if head[1] & 0xE0 == 0xE0 and head[1] & 0x06 == 0x02:
            return "audio/mpeg"
    return None


def _of_brand(brand: bytes) -> str | None:
    if brand[:3] in (b"3gp", b"3g2"):
        return "video/3gpp"
    if brand in (b"M4A ", b"M4B "):
        return "audio/mp4"
    return "video/mp4" if brand in _MP4_BRANDS else None


_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"OggS", "audio/ogg"),
    (b"#!AMR", "audio/amr"),
    (b"ID3", "audio/mpeg"),
    (b"%PDF-", "application/pdf"),
)
_MP4_BRANDS = (
    b"isom",
    b"iso2",
    b"iso4",
    b"iso5",
    b"iso6",
    b"mp41",
    b"mp42",
    b"avc1",
    b"M4V ",
    b"dash",
    b"MSNV",
)
