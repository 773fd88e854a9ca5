"""The floor: the least that a durable webhook can do, written to be fast.

Signature, one transaction (the message claimed once, the contact's row locked and updated),
commit, TwiML. Its tables are in ``floor_tables``. No understanding, no texts, no domain.
psycopg without SQLAlchemy, one connection a thread. What the bot adds to this is what it is
measured for.
"""

from __future__ import annotations

import json
import os
import threading
from html import escape
from typing import Any

import psycopg
from flask import Flask, Response, request
from sqlalchemy import make_url
from twilio.request_validator import RequestValidator

# About as long as a real session in the middle of an order.
FIRST_STATE = {
    "flow": "order",
    "state": "summary",
    "memory": {"product": "17", "quantity": 2000, "delivery": "home", "address": "Agadir, quartier Talborjt"},
    "trail": [["order", "quantity", 0, None], ["order", "delivery", 0, None], ["order", "name", 0, None]],
    "misses": 0,
    "shown": [],
    "page": 0,
    "serial": 0,
}

app = Flask(__name__, static_folder=None)
validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])
address = os.environ["PUBLIC_URL"] + "/webhooks/twilio/messages"
database_url = make_url(os.environ["DATABASE_URL"]).set(drivername="postgresql").render_as_string(False)
of_thread = threading.local()


def connection() -> psycopg.Connection[Any]:
    """The connection of this thread, and of nobody else."""
    if not hasattr(of_thread, "connection"):
        of_thread.connection = psycopg.connect(database_url, autocommit=True)
    found: psycopg.Connection[Any] = of_thread.connection
    return found


@app.get("/healthz")
def healthz() -> str:
    """Whether it runs."""
    return "ok\n"


@app.post("/webhooks/twilio/messages")
def messages() -> Response:
    """Take a message in once, and answer it."""
    form = request.form
    if not validator.validate(address, form, request.headers.get("X-Twilio-Signature", "")):
        return Response(status=403)
    number = turn(form["MessageSid"], form["From"])
    text = escape(
        f"Bonjour ! C'est votre message numéro {number}. Que voulez-vous faire ? 1 Acheter 2 Vendre"
    )
    xml = f'<?xml version="1.0" encoding="UTF-8"?><Response><Message>{text}</Message></Response>'
    return Response(xml, mimetype="text/xml")


def turn(message_id: str, sender: str) -> int:
    """The transaction; how many messages this contact has sent."""
    database = connection()
    with database.transaction():
        claimed = database.execute(
            "insert into floor_inbound (message_id) values (%s) on conflict do nothing", (message_id,)
        ).rowcount
        row = database.execute(
            "select state from floor_sessions where address = %s for update", (sender,)
        ).fetchone()
        if row is None:
            database.execute(
                "insert into floor_sessions (address, state) values (%s, %s) on conflict do nothing",
                (sender, json.dumps(FIRST_STATE)),
            )
            row = database.execute(
                "select state from floor_sessions where address = %s for update", (sender,)
            ).fetchone()
        assert row is not None  # it was there, or was just put there
        state = json.loads(row[0])
        state["serial"] += claimed
        database.execute(
            "update floor_sessions set state = %s, updated_at = now() where address = %s",
            (json.dumps(state), sender),
        )
    return int(state["serial"])
