"""The web application: who answers which address, and what every page carries."""

from __future__ import annotations

from flask import Flask, Request, Response, request
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface
from werkzeug.exceptions import HTTPException, InternalServerError

from bot import logs
from bot.assembly import Assembly
from bot.settings import Settings
from bot.web import health, media, phones
from bot.web.twilio import twilio

# Bytes. The longest message is 1,600 characters; a form of the carrier is a few thousand.
LARGEST_REQUEST = 1024 * 1024

# Pages load from here only, run no inline script, and are shown in nobody's frame.
POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)

ROOMS = (health.blueprint, media.blueprint, phones.blueprint, twilio)

log = logs.logger(__name__)


class PageSessions(SecureCookieSessionInterface):
    """Cookies for people's pages; carriers send none, and are not asked for one."""

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        """The session of a page; None for a webhook."""
        return None if _is_webhook(request) else super().open_session(app, request)


def create_app(assembly: Assembly) -> Flask:
    """The application. Neither the database nor Redis is asked for anything before a request."""
    settings = assembly.settings
    app = Flask("bot.web", static_folder=None)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        MAX_CONTENT_LENGTH=LARGEST_REQUEST,
        SESSION_COOKIE_SECURE=settings.public_url.startswith("https:"),
        SESSION_COOKIE_SAMESITE="Lax",
    )
    app.session_interface = PageSessions()
    for room in ROOMS:
        app.register_blueprint(room(assembly))
    app.before_request(logs.forget_trace)
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(Exception, _failed)
    headers = _headers(settings)

    @app.after_request
    def add_headers(response: Response) -> Response:
        if _is_webhook(request):
            return response  # no browser reads it
        for name, value in headers.items():
            response.headers.setdefault(name, value)
        return response

    return app


def _is_webhook(asked: Request) -> bool:
    return asked.path.startswith("/webhooks/")


def _headers(settings: Settings) -> dict[str, str]:
    """Headers of every page; one that needs another sets its own."""
    headers = {
        "Content-Security-Policy": POLICY,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cache-Control": "no-store",
    }
    if settings.public_url.startswith("https:"):
        headers["Strict-Transport-Security"] = "max-age=31536000"
    return headers


def _refused(error: HTTPException) -> Response:
    """One line of text: what was wrong, without repeating anything that was sent."""
    return Response(f"{error.code} {error.name}\n", error.code, content_type="text/plain; charset=utf-8")


def _failed(error: Exception) -> Response:
    """A fault of ours: the whole story to the logs, one line to the caller."""
    log.error("request failed", exc_info=error)
    return _refused(InternalServerError())
