"""Whether this process lives, whether it can work, and what it measured."""

from __future__ import annotations

import json
from collections.abc import Callable

import redis
from flask import Blueprint, Response
from sqlalchemy.exc import SQLAlchemyError

from bot import metrics
from bot.assembly import Assembly
from bot.store import migrations

OK = "ok"


def blueprint(assembly: Assembly) -> Blueprint:
    """``/healthz``, ``/readyz`` and ``/metrics``."""
    pages = Blueprint("health", __name__)

    @pages.get("/healthz")
    def healthz() -> Response:
        """The process answers. It asks nobody else: restarting it would mend nothing else."""
        return Response("ok\n", content_type="text/plain; charset=utf-8")

    @pages.get("/readyz")
    def readyz() -> Response:
        """503 while a part is missing, and which one."""
        parts = {name: check(assembly) for name, check in CHECKS.items()}
        ready = all(state == OK for state in parts.values())
        return Response(json.dumps(parts) + "\n", 200 if ready else 503, content_type="application/json")

    @pages.get("/metrics")
    def measured() -> Response:
        """For Prometheus. Holds numbers only, nothing of anybody."""
        body, content_type = metrics.exposition(assembly.database)
        return Response(body, content_type=content_type)

    return pages


def _database(assembly: Assembly) -> str:
    try:
        with assembly.database.connect() as connection:
            connection.exec_driver_sql("select 1")
    except SQLAlchemyError:
        return "does not answer"
    return OK


def _migrations(assembly: Assembly) -> str:
    try:
        revision = migrations.current(assembly.database)
    except SQLAlchemyError:
        return "unknown"
    newest = migrations.newest()
    return OK if revision == newest else f"at {revision}, expected {newest}: run taawoun db upgrade"


def _redis(assembly: Assembly) -> str:
    try:
        assembly.redis.ping()
    except redis.RedisError:
        return "does not answer"
    return OK


CHECKS: dict[str, Callable[[Assembly], str]] = {
    "database": _database,
    "migrations": _migrations,
    "redis": _redis,
}
