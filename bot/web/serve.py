"""How the application is served: by granian, in a process for each processor.

It reads and writes HTTP outside of Python, which leaves a fifth more of each processor to the
bot than gunicorn did (``bench/webhook.py``). ``bot.web.wsgi:app`` is there for other servers.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from granian import Granian
from granian.constants import HTTPModes, Interfaces

from bot.children import end_with
from bot.settings import Settings

if TYPE_CHECKING:
    from flask import Flask

COUNTS = "PROMETHEUS_MULTIPROC_DIR"

# The carrier gives up after 15 s; a turn takes milliseconds.
GRACE_SECONDS = 20

# Granian's own lines go where all others go.
LOGGING = {"incremental": True, "handlers": {}, "loggers": {"_granian": {"propagate": True}}}


def serve(settings: Settings) -> None:
    """Answer at WEB_HOST and PORT until SIGINT or SIGTERM.

    ``web_threads`` of each process answer at the same time: while one waits for the database
    another one works. A worker that dies is begun again; where one dies twice within seconds all
    of it ends, with 1, and whoever keeps the processes running begins it anew. All workers end
    with this process. Raises OSError where the port cannot be had.
    """
    _check_free(settings.web_host, settings.port)
    workers = settings.web_concurrency or os.cpu_count() or 1
    with _counted_together():
        server = Granian(
            "bot.web.wsgi:app",
            address=settings.web_host,
            port=settings.port,
            interface=Interfaces.WSGI,
            workers=workers,
            blocking_threads=settings.web_threads,
            http=HTTPModes.http1,
            websockets=False,
            respawn_failed_workers=True,
            workers_kill_timeout=GRACE_SECONDS,
            log_dictconfig=LOGGING,
        )
        server.serve(target_loader=partial(application, os.getpid()), wrap_loader=False)


def _check_free(host: str, port: int) -> None:
    """Raise OSError where somebody answers there: the workers would share the port with them.

    Two that begin in the same moment may both pass.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))


@contextmanager
def _counted_together() -> Iterator[None]:
    """A folder in which the workers count together, where there is none from outside.

    One from outside is shared with the other processes of this machine.
    """
    if COUNTS in os.environ:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="taawoun-metrics-") as folder:
        # Before the metrics are first imported, which decide by it how they count.
        os.environ[COUNTS] = folder
        try:
            yield
        finally:
            del os.environ[COUNTS]


def application(master: int) -> Flask:
    """The application, in a worker of the process ``master``."""
    # What it inherited from the master would swallow a signal that comes before it serves.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Workers without a master would keep the port from the next one for as long as their
    # connections last. What they are at is done again when it comes again.
    end_with(master, signal.SIGKILL)
    from bot.web.wsgi import app

    # Texts, words and flows live as long as the worker: nothing to look through again and again.
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    return app
