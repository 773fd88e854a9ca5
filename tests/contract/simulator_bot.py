"""A tiny bot for the tests of the double: it keeps what is posted to it and answers as it is told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit, urlunsplit
from xml.sax.saxutils import escape

from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from bot.simulator.config import Delays, DoubleConfig

ACCOUNT = "AC" + "1" * 32
TOKEN = "a token for tests"
WHATSAPP = "whatsapp:+212520000000"
SMS = "+212520000001"
SERVICE = "MG" + "2" * 32
KARIM = "whatsapp:+212622222222"
FATIMA = "+212611111111"


@dataclass(frozen=True)
class Posted:
    """One post from the double."""

    path: str
    form: Mapping[str, str]
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Says:
    """One answer of the bot."""

    status: int = 200
    content_type: str = "text/xml"
    body: str = "<Response/>"


def message(text: str) -> Says:
    """An answer with one message."""
    return Says(body=f"<Response><Message>{escape(text)}</Message></Response>")


@dataclass
class EchoBot:
    """Listens on a free port; ``answer`` decides, and may be replaced at any time."""

    answer: Callable[[Posted], Says] = lambda posted: message("echo: " + posted.form["Body"])
    posts: list[Posted] = field(default_factory=list)

    def __enter__(self) -> EchoBot:
        bot = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = dict(parse_qsl(body, keep_blank_values=True, strict_parsing=True))
                posted = Posted(self.path, form, dict(self.headers.items()))
                bot.posts.append(posted)
                says = bot.answer(posted) if self.path == "/messages" else Says(204, "", "")
                self.send_response(says.status)
                if says.content_type:
                    self.send_header("Content-Type", says.content_type)
                self.end_headers()
                self.wfile.write(says.body.encode())

            def do_GET(self) -> None:
                self.send_response(200 if self.path == "/honey.jpg" else 404)
                self.send_header("Content-Type", "image/jpeg")
                self.end_headers()
                self.wfile.write(b"\xff\xd8\xff honey")

            def log_message(self, format: str, *args: Any) -> None:
                """Tests speak for themselves."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def messages(self) -> list[Posted]:
        """What people said."""
        return [posted for posted in list(self.posts) if posted.path == "/messages"]

    def statuses(self, sid: str) -> list[str]:
        """What was told of one message, in the order it came."""
        told = [posted.form for posted in list(self.posts) if posted.path.startswith("/status")]
        return [form["MessageStatus"] for form in told if form["MessageSid"] == sid]


class LocalHttpClient(TwilioHttpClient):  # type: ignore[misc]  # its package has no types
    """The carrier's own client, sent to another host."""

    def __init__(self, base: str) -> None:
        super().__init__(timeout=10)
        self._base = urlsplit(base)

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
        asked = urlsplit(url)
        local = urlunsplit((self._base.scheme, self._base.netloc, asked.path, asked.query, ""))
        return super().request(method, local, *args, **kwargs)


def client(url: str, token: str = TOKEN) -> Client:
    """The carrier's own client, speaking to a double."""
    return Client(ACCOUNT, token, http_client=LocalHttpClient(url))


def config(webhook: str, **changes: Any) -> DoubleConfig:
    """An account for tests: quick, with everything configured."""
    given: dict[str, Any] = {
        "account_sid": ACCOUNT,
        "auth_token": TOKEN,
        "webhook_url": webhook + "/messages",
        "whatsapp_from": WHATSAPP,
        "sms_from": SMS,
        "messaging_service_sid": SERVICE,
        "delays": Delays(0.0, 0.02),
        "retry_after": 0.01,
        "timeout": 5.0,
    }
    return DoubleConfig(**given | changes)


def until(happened: Callable[[], Any], seconds: float = 15.0) -> Any:
    """Wait for something to be true, and give it; fail where it never is."""
    end = time.monotonic() + seconds
    while not (value := happened()):
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)
    return value
