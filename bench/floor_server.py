"""How the floor is served: gunicorn, 2 processes of 4 threads, with what makes it fast.

``gunicorn --config python:bench.floor_server bench.floor:app``
"""

from __future__ import annotations

import gc
from pathlib import Path

worker_class = "gthread"
workers = 2
threads = 4
keepalive = 75
timeout = 30
loglevel = "warning"
control_socket_disable = True
# A heartbeat on a slow disk would look like a hang.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None


def post_worker_init(_worker: object) -> None:
    """What lives as long as the worker is not looked through again and again; so with the bot."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
