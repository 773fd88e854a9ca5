"""Fetching media: our credentials go to the carrier only, and only what we keep comes in."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from werkzeug import Request, Response

from bot.channels.twilio.media import (
    Fetched,
    Limits,
    MediaRefused,
    MediaUnavailable,
    _entrance,
    _next,
    fetch,
    type_of,
)
from tests.contract.twilio_double import ACCOUNT, AUTH, served

PATH = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/MM{'1' * 32}/Media/ME{'2' * 32}"
JPEG = b"\xff\xd8\xff\xe0" + b"x" * 1000
SMALL = Limits(size=300_000, image_size=100_000, seconds=5, silence=2)


class Files:
    """A host that gives what a test tells it to, and remembers who asked with what credentials."""

    def __init__(self) -> None:
        self.answers: dict[str, Callable[[Request], Response]] = {}
        self.asked: list[tuple[str, str | None]] = []
        self.url = ""

    def __call__(self, environ: Any, start_response: Any) -> Any:
        request = Request(environ)
        self.asked.append((request.path, request.headers.get("Authorization")))
        return self.answers[request.path](request)(environ, start_response)

    def gives(self, path: str, body: Any, **given: Any) -> None:
        self.answers[path] = lambda _: Response(body, **given)

    def leads(self, path: str, location: str, status: int = 302) -> None:
        # The exact header, not what werkzeug would make of it.
        self.answers[path] = lambda _: Response("", status, {"Location": location})


@pytest.fixture
def api() -> Iterator[Files]:
    files = Files()
    with served(files) as files.url:
        yield files


@pytest.fixture
def elsewhere() -> Iterator[Files]:
    files = Files()
    with served(files) as files.url:
        yield files


def get(files: Files, path: str = PATH, limits: Limits = SMALL) -> Fetched:
    return fetch(files.url + path, account_sid=ACCOUNT, auth=AUTH, api_url=files.url, limits=limits)


def test_a_photo_comes_with_our_credentials(api: Files) -> None:
    api.gives(PATH, JPEG, content_type="application/octet-stream")
    assert get(api) == Fetched(JPEG, "image/jpeg")
    assert api.asked == [(PATH, "Basic " + base64.b64encode(":".join(AUTH).encode()).decode())]


def test_the_carriers_own_address_goes_to_the_double(api: Files) -> None:
    api.gives(PATH, JPEG)
    url = "https://api.twilio.com" + PATH
    fetched = fetch(url, account_sid=ACCOUNT, auth=AUTH, api_url=api.url, limits=SMALL)
    assert fetched.content_type == "image/jpeg"


def test_a_redirect_is_followed_without_credentials(api: Files) -> None:
    api.leads(PATH, "/cdn/photo")
    api.gives("/cdn/photo", JPEG)
    assert get(api).content == JPEG
    assert [path for path, _ in api.asked] == [PATH, "/cdn/photo"]
    assert api.asked[1][1] is None


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_elsewhere_is_not_followed(api: Files, elsewhere: Files, status: int) -> None:
    elsewhere.gives("/steal", JPEG)
    api.leads(PATH, elsewhere.url + "/steal", status)
    with pytest.raises(MediaRefused, match="leaves the carrier"):
        get(api)
    assert elsewhere.asked == []


def test_redirects_end(api: Files) -> None:
    api.leads(PATH, PATH)
    with pytest.raises(MediaRefused, match="too many"):
        get(api)
    assert len(api.asked) == SMALL.redirects + 1
    assert all(credentials is None for _, credentials in api.asked[1:])


@pytest.mark.parametrize(
    "url",
    [
        f"http://api.twilio.com{PATH}",
        f"https://api.twilio.com:8443{PATH}",
        f"https://api.twilio.com.evil.example{PATH}",
        f"https://api.twilio.com@evil.example{PATH}",
        f"https://user:secret@api.twilio.com{PATH}",
        f"https://evil.example\\@api.twilio.com{PATH}",
        f"https://evil.example{PATH}",
        f"https://media.twiliocdn.com{PATH}",
        "https://api.twilio.com" + PATH.replace(ACCOUNT, "AC" + "9" * 32),
        "https://api.twilio.com" + PATH.replace(ACCOUNT, f"{ACCOUNT}/../{'AC' + '9' * 32}"),
        f"https://api.twilio.com{PATH}/../../../../Keys.json",
        f"https://api.twilio.com{PATH}?next=https://evil.example",
        f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}.json",
        f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Keys.json",
        "https://api.twilio.com:port/",
        "file:///etc/passwd",
        "http://169.254.169.254/latest/meta-data",
        "//api.twilio.com" + PATH,
        "",
    ],
)
def test_credentials_go_nowhere_else(api: Files, url: str) -> None:
    for stand_in in (None, api.url):
        with pytest.raises(MediaRefused):
            fetch(url, account_sid=ACCOUNT, auth=AUTH, api_url=stand_in, limits=SMALL)
    assert api.asked == []


def test_the_stand_in_is_one_host_and_one_port(api: Files, elsewhere: Files) -> None:
    elsewhere.gives(PATH, JPEG)
    with pytest.raises(MediaRefused):
        fetch(elsewhere.url + PATH, account_sid=ACCOUNT, auth=AUTH, api_url=api.url, limits=SMALL)
    assert elsewhere.asked == []


def test_the_real_entrance_and_the_real_ways_on() -> None:
    assert _entrance("https://api.twilio.com" + PATH, ACCOUNT, None) == "https://api.twilio.com" + PATH
    for there in ("https://mms.twiliocdn.com/AC1/abc?sig=1", "https://media.twilio.com/x"):
        assert _next("https://api.twilio.com" + PATH, there, None) == there
    for away in (
        "http://mms.twiliocdn.com/x",
        "https://mms.twiliocdn.com:8443/x",
        "https://mms.twiliocdn.com.evil.example/x",
        "https://eviltwiliocdn.com/x",
        "https://mms.twiliocdn.com@evil.example/x",
        "//evil.example/x",
        "http://127.0.0.1/x",
    ):
        with pytest.raises(MediaRefused):
            _next("https://api.twilio.com" + PATH, away, None)


def test_a_stream_that_says_no_size_is_cut_off(api: Files) -> None:
    def stream() -> Iterator[bytes]:
        yield b"OggS" + b"x" * 20
        yield from (b"x" * 10_000 for _ in range(1000))

    api.answers[PATH] = lambda _: Response(stream())
    with pytest.raises(MediaRefused, match="too large"):
        get(api)


def test_a_photo_has_a_smaller_limit(api: Files) -> None:
    api.gives(PATH, JPEG + b"x" * SMALL.image_size)
    with pytest.raises(MediaRefused, match="too large"):
        get(api)
    api.gives(PATH, b"OggS" + b"x" * SMALL.image_size)
    assert get(api).content_type == "audio/ogg"


@pytest.mark.parametrize(
    "body",
    [
        b"<html><script>alert(1)</script></html>",
        b"  <svg xmlns='http://www.w3.org/2000/svg'>",
        b"GIF89a" + b"x" * 50,
        b"MZ" + b"x" * 50,
        b"PK\x03\x04" + b"x" * 50,
        b"RIFF\0\0\0\0WAVEfmt ",
        b"x",
        b"",
    ],
)
def test_what_only_says_it_is_a_photo_is_refused(api: Files, body: bytes) -> None:
    api.gives(PATH, body, content_type="image/jpeg")
    with pytest.raises(MediaRefused):
        get(api)


def test_what_is_packed_is_refused(api: Files) -> None:
    api.gives(PATH, JPEG, headers={"Content-Encoding": "gzip"})
    with pytest.raises(MediaRefused, match="packed"):
        get(api)


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 503])
def test_what_is_not_there_may_be_there_later(api: Files, status: int) -> None:
    api.gives(PATH, "", status=status)
    with pytest.raises(MediaUnavailable, match=str(status)):
        get(api)


def answering(data: bytes, then: threading.Event) -> Iterator[str]:
    """A server that writes these bytes, then nothing until told; its address."""

    def serve() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(data)
            then.wait(20)

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        then.set()
        thread.join()


@pytest.mark.parametrize(
    "head",
    [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + JPEG],
    ids=["never begins", "stops in the middle"],
)
def test_a_host_that_falls_silent_is_left(head: bytes) -> None:
    servers = answering(head, threading.Event())
    url = next(servers)
    with pytest.raises(MediaUnavailable):
        fetch(url + PATH, account_sid=ACCOUNT, auth=AUTH, api_url=url, limits=Limits(silence=0.2))
    next(servers, None)


def test_half_a_file_is_no_file() -> None:
    over = threading.Event()
    over.set()
    servers = answering(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + JPEG, over)
    url = next(servers)
    with pytest.raises(MediaUnavailable, match="broke off"):
        fetch(url + PATH, account_sid=ACCOUNT, auth=AUTH, api_url=url, limits=SMALL)
    next(servers, None)


def test_a_file_that_drips_is_given_up(api: Files) -> None:
    gone = threading.Event()

    def drip(_: Request) -> Response:
        def drops() -> Iterator[bytes]:
            yield JPEG
            for _ in range(40):
                if gone.wait(0.05):
                    return
                yield b"x"

        return Response(drops())

    api.answers[PATH] = drip
    with pytest.raises(MediaUnavailable, match="too long"):
        get(api, limits=Limits(seconds=0.3, silence=5))
    gone.set()


@pytest.mark.parametrize(
    ("head", "content_type"),
    [
        (b"\xff\xd8\xff\xdb", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "image/webp"),
        (b"OggS\0\x02", "audio/ogg"),
        (b"#!AMR\n", "audio/amr"),
        (b"\xff\xf1\x50\x80", "audio/aac"),
        (b"\xff\xf9\x50\x80", "audio/aac"),
        (b"\xff\xfb\x90\x44", "audio/mpeg"),
        (b"ID3\x04", "audio/mpeg"),
        (b"\0\0\0\x18ftypisom", "video/mp4"),
        (b"\0\0\0\x18ftypmp42", "video/mp4"),
        (b"\0\0\0\x18ftyp3gp4", "video/3gpp"),
        (b"\0\0\0\x18ftypM4A ", "audio/mp4"),
        (b"%PDF-1.7", "application/pdf"),
        (b"\0\0\0\x18ftypheic", None),
        (b"\xff\xfe<\0h\0t\0m\0l\0", None),
        (b"<html>", None),
    ],
)
def test_a_file_says_what_it_is(head: bytes, content_type: str | None) -> None:
    assert type_of(head) == content_type
