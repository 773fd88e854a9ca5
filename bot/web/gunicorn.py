"""How gunicorn serves the application; reasons and measures are in the README.

``gunicorn --config python:bot.web.gunicorn bot.web.wsgi:app``
"""

from __future__ import annotations

import gc
import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

from gunicorn.glogging import Logger

from bot import logs
from bot.children import tied_to_parent
from bot.settings import SettingsError, environment_file, load

# A process for each processor. While one thread waits for the database, another answers; more
# processes would only push each other off the processors (bench/webhook.py).
THREADS = int(os.environ.get("WEB_THREADS", "3"))

try:
    settings = load(environment_file())
except SettingsError as error:
    sys.exit(f"taawoun: {error}")

# Where the workers count together: set before the metrics are first imported, which decide by
# it how they count. Given from outside, it is shared with the other processes of this machine.
OWN_COUNTS = None if "PROMETHEUS_MULTIPROC_DIR" in os.environ else tempfile.mkdtemp(prefix="taawoun-metrics-")
if OWN_COUNTS:
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = OWN_COUNTS

logs.configure(hidden=[settings.secret_key, *settings.twilio_auth_tokens])


class Quiet(Logger):  # type: ignore[misc]  # gunicorn says nothing of its types
    """Gunicorn's own lines go where all others go."""

    def setup(self, cfg: Any) -> None:
        """As gunicorn does, then without its own way out."""
        super().setup(cfg)
        for each in (self.error_log, self.access_log):
            each.handlers.clear()
            each.propagate = True


bind = f"0.0.0.0:{settings.port}"
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY", str(os.cpu_count() or 1)))
threads = THREADS
logger_class = Quiet
# The carrier gives up after 15 s; a turn takes milliseconds.
timeout = 30
graceful_timeout = 20
keepalive = 75
# One in the home folder, which every gunicorn of this user would share.
control_socket_disable = True
# A heartbeat on a slow disk would look like a hang.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108


# A master that was killed takes its workers along: they would keep the port from the next one
# for as long as their connections last. What they are at is done again when it comes again.
end_with_master = tied_to_parent(signal.SIGKILL)


def post_fork(_server: object, _worker: object) -> None:
    """Bind a worker's life to the master's."""
    end_with_master()


def post_worker_init(_worker: object) -> None:
    """Texts, words and flows live as long as the worker: nothing to look through again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def child_exit(_server: object, worker: Any) -> None:
    """Forget the live gauges of a worker that ended."""
    from prometheus_client.multiprocess import mark_process_dead

    mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]


def on_exit(_server: object) -> None:
    """Leave no counts behind."""
    if OWN_COUNTS:
        shutil.rmtree(OWN_COUNTS, ignore_errors=True)
