"""A small double of the carrier, for the contract tests.

What it is asked must be what the carrier's own specification allows. The specification is read
from TAAWOUN_SPEC, or from ``../shared/spec`` beside the repository; where it is absent the
requests are not checked against it, and ``test_twilio_spec.py`` says so.
"""

from __future__ import annotations

import base64
import json
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from jsonschema import Draft202012Validator
from werkzeug import Request, Response
from werkzeug.serving import make_server

ACCOUNT = "AC" + "0" * 31 + "1"
AUTH = ("SK" + "0" * 32, "a secret")
SPEC = Path(os.environ.get("TAAWOUN_SPEC", Path(__file__).parents[2].parent / "shared" / "spec"))
MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
APPROVALS = "/v1/Content/{ContentSid}/ApprovalRequests/whatsapp"

Answer = Callable[[Request], Response]


def fault(status: int, code: int | None = None, headers: dict[str, str] | None = None) -> Answer:
    """An answer that refuses, as the carrier words it."""
    body = {"message": "refused +212612345678", "status": status} | ({"code": code} if code else {})
    return lambda _: Response(json.dumps(body), status, headers, content_type="application/json")


class Double:
    """The carrier's Messages and Content API on a port of this machine.

    ``next`` are answers given once each before it behaves; ``faults`` are what it was asked
    that it should not have been asked.
    """

    def __init__(self) -> None:
        self.url = ""
        self.messages: list[dict[str, Any]] = []
        self.contents: list[dict[str, Any]] = []
        self.forms: list[dict[str, list[str]]] = []
        self.approvals: dict[str, dict[str, Any]] = {}
        self.next: list[Answer] = []
        self.faults: list[str] = []
        self.page = 50
        self.calls: list[str] = []

    def __call__(self, environ: Any, start_response: Any) -> Any:
        request = Request(environ)
        self.calls.append(f"{request.method} {request.path}")
        try:
            response = self._answer(request)
        except (LookupError, ValueError, AssertionError) as error:  # the test reads it; the client gets a 500
            self.faults.append(repr(error))
            response = Response(repr(error), 500)
        return response(environ, start_response)

    def remember(self, to: str, words: str | None, /, **given: Any) -> str:
        """Put a message into the list, as if it had been sent before."""
        return str(self._made({"To": [to]}, body=words, **given)["sid"])

    def _answer(self, request: Request) -> Response:
        body = request.get_data(as_text=True)
        expected = "Basic " + base64.b64encode(":".join(AUTH).encode()).decode()
        if request.headers.get("Authorization") != expected:
            self.faults.append(f"{request.path}: credentials {request.headers.get('Authorization')}")
            return Response("{}", 401)
        if self.next:
            return self.next.pop(0)(request)
        if request.path == MESSAGES.format(AccountSid=ACCOUNT):
            return self._create_message(body) if request.method == "POST" else self._list_messages(request)
        if request.path == "/v1/Content":
            return self._create_content(body) if request.method == "POST" else self._list_contents(request)
        sid = request.path.split("/")[3]
        if request.path == f"/v1/Content/{sid}/ApprovalRequests":
            return _json({"sid": sid, "account_sid": ACCOUNT, "whatsapp": self.approvals.get(sid, {})})
        if request.path == APPROVALS.format(ContentSid=sid):
            asked = json.loads(body)
            self._check("twilio_content.json", APPROVALS, asked)
            self.approvals[sid] = {**asked, "status": "received"}
            return _json(self.approvals[sid], 201)
        raise LookupError(request.path)

    def _create_message(self, body: str) -> Response:
        form = parse_qs(body, keep_blank_values=True, strict_parsing=True)
        self.forms.append(form)
        self._check("twilio_messages.json", MESSAGES, form)
        if not ({"From", "MessagingServiceSid"} & form.keys() and {"Body", "ContentSid"} & form.keys()):
            self.faults.append(f"a message from nobody or without content: {sorted(form)}")
        return _json(self._made(form), 201)

    def _made(self, form: dict[str, list[str]], **given: Any) -> dict[str, Any]:
        message = {
            "sid": f"SM{len(self.messages):032x}",
            "account_sid": ACCOUNT,
            "body": form.get("Body", [""])[0],
            "to": form["To"][0],
            "from": form.get("From", [None])[0],
            "direction": "outbound-api",
            "status": "queued",
            "num_segments": "1",
            "num_media": "0",
            "date_created": format_datetime(given.pop("at", datetime.now(UTC))),
            "date_sent": None,
            **given,
        }
        self.messages.insert(0, message)
        return message

    def _list_messages(self, request: Request) -> Response:
        if set(request.args) - {"To", "From", "PageSize", "Page", "PageToken"}:
            self.faults.append(f"asked for {sorted(request.args)}")
        found = [each for each in self.messages if each["to"] == request.args["To"]]
        page = int(request.args.get("Page", 0))
        more = len(found) > (page + 1) * self.page
        following = f"{request.path}?To={request.args['To'].replace('+', '%2B')}&Page={page + 1}"
        return _json(
            {
                "messages": found[page * self.page : (page + 1) * self.page],
                "next_page_uri": following if more else None,
            }
        )

    def _create_content(self, body: str) -> Response:
        asked = json.loads(body)
        self._check("twilio_content.json", "/v1/Content", asked)
        content = {**asked, "sid": f"HX{len(self.contents):032x}", "account_sid": ACCOUNT}
        self.contents.append(content)
        return _json(content, 201)

    def _list_contents(self, request: Request) -> Response:
        page = int(request.args.get("Page", 0))
        more = len(self.contents) > (page + 1) * self.page
        # The carrier gives the whole address here, with its own host.
        following = f"https://content.twilio.com/v1/Content?Page={page + 1}" if more else None
        shown = self.contents[page * self.page : (page + 1) * self.page]
        return _json({"contents": shown, "meta": {"key": "contents", "next_page_url": following}})

    def _check(self, file: str, path: str, given: dict[str, Any]) -> None:
        if not (SPEC / file).exists():
            return
        spec = json.loads((SPEC / file).read_text(encoding="utf-8"))
        schema = next(iter(spec["paths"][path]["post"]["requestBody"]["content"].values()))["schema"]
        closed = _closed(schema, spec)
        if file == "twilio_messages.json":
            known = closed["properties"]
            given = {name: _read(known.get(name, {}), values) for name, values in given.items()}
        self.faults += [error.message for error in Draft202012Validator(closed).iter_errors(given)]


@contextmanager
def served(app: Any) -> Iterator[str]:
    """A WSGI application on a free port of this machine; its address."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def double() -> Iterator[Double]:
    """A double of the carrier; what it should not have been asked fails the test at the end."""
    carrier = Double()
    with served(carrier) as carrier.url:
        yield carrier
    assert carrier.faults == []


def _json(body: dict[str, Any], status: int = 200) -> Response:
    return Response(json.dumps(body), status, content_type="application/json")


def _read(schema: dict[str, Any], values: list[str]) -> Any:
    if schema.get("type") == "array":
        return values
    return values[0] if len(values) == 1 else values


def _closed(node: Any, spec: dict[str, Any]) -> Any:
    """A schema with its references followed, ``nullable`` understood, unknown names refused."""
    if isinstance(node, list):
        return [_closed(each, spec) for each in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        target: Any = spec
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        return _closed(target, spec)
    closed = {name: _closed(each, spec) for name, each in node.items() if name not in ("nullable", "example")}
    if isinstance(closed.get("properties"), dict):
        closed.setdefault("additionalProperties", False)
    if node.get("nullable") is True and "type" in closed:
        closed["type"] = [closed["type"], "null"]
    return closed
