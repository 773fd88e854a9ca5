"""What the carrier calls: messages in, and what became of messages out."""

from __future__ import annotations

import secrets
import time

import structlog
from flask import Blueprint, Response, request

from bot.assembly import Assembly
from bot.channels.twilio.errors import classify
from bot.channels.twilio.parse import Malformed, clean, parse
from bot.channels.twilio.signature import verify
from bot.channels.twilio.twiml import answer as twiml
from bot.logs import bind_trace
from bot.metrics import FAILURES, WEBHOOK_SECONDS, turns
from bot.outbox.outcomes import Failure
from bot.outbox.status import News, apply
from bot.store.unit import unit_of_work

log = structlog.get_logger(room=__name__)

NEWS: dict[str, News] = {
    "sent": "sent",
    "delivered": "delivered",
    "read": "read",
    "failed": "failed",
    "undelivered": "failed",
    "canceled": "failed",
}
"""The carrier's statuses in our words; those not named here (queued, accepted …) tell nothing new."""

LONGEST_WORD = 64
"""Of an id or an error's code."""


def twilio(assembly: Assembly) -> Blueprint:
    """The routes under ``/webhooks/twilio``. Whatever is not signed by the carrier gets 403."""
    room = Blueprint("twilio", __name__, url_prefix="/webhooks/twilio")
    settings = assembly.settings

    @room.before_request
    def check_signature() -> Response | None:
        """Over the configured address and the path as it came: proxies change the rest."""
        path = request.environ.get("RAW_URI") or request.full_path.rstrip("?")
        signature = request.headers.get("X-Twilio-Signature", "")
        if verify(settings.public_url + path, request.form, signature, settings.twilio_auth_tokens):
            return None
        log.warning("not signed by the carrier", path=request.path)
        return Response("not signed by the carrier\n", status=403, mimetype="text/plain")

    @room.post("/messages")
    def messages() -> Response:
        """A message from a person: its answer, in the response where it is plain text."""
        began = time.perf_counter()
        try:
            inbound = parse(request.form, account_sid=settings.twilio_account_sid)
        except Malformed as error:
            log.warning("a message that nobody can be answered for", why=str(error))
            return _xml(twiml(None))
        trace = secrets.token_hex(8)
        bind_trace(trace)
        given = assembly.reception.receive(inbound, trace)
        turns(inbound.channel, given.flow, given.outcome).inc()
        log.info("turn", message=inbound.message_id, outcome=given.outcome, flow=given.flow, row=given.row)
        callback = f"{settings.public_url}/webhooks/twilio/status/{given.row}"
        response = _xml(twiml(given.message.text if given.message else None, callback))
        WEBHOOK_SECONDS.observe(time.perf_counter() - began)
        return response

    @room.post("/status/<int:row>")
    def status(row: int) -> Response:
        """What became of one message; callbacks come late, twice and in any order."""
        form = request.form
        news = NEWS.get(form.get("MessageStatus", ""))
        if news is not None:
            code = clean(form.get("ErrorCode", ""), LONGEST_WORD) or None
            with unit_of_work(assembly.database) as unit:
                changed = apply(
                    unit,
                    row,
                    clean(form.get("MessageSid", ""), LONGEST_WORD),
                    news,
                    code,
                    classify=_failure,
                    fall_back=assembly.reception.post.fall_back,
                )
            if news == "failed":
                FAILURES.labels(code or "", classify(code, None).action).inc()
            if changed and news == "failed":
                assembly.waker.wake()
        return Response(status=204)

    return room


def _failure(code: str) -> Failure:
    verdict = classify(code, None)
    return Failure(code, verdict.action, verdict.meaning, delays=verdict.delays, mark=verdict.mark)


def _xml(body: str) -> Response:
    return Response(body, mimetype="text/xml")
