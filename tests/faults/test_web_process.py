"""The web as a process: who dies is begun again, who ends leaves nobody behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError

import pytest

from bot.settings import Settings
from bot.web.serve import GRACE_SECONDS
from tests.faults.system import HOST, TAAWOUN, children_of, free_port

PATIENCE_SECONDS = 60.0

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are looked up in /proc")


@pytest.fixture
def web(settings: Settings, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """The web with two workers, answering; and its port."""
    port = free_port()
    given = {name.upper(): str(value) for name, value in settings.model_dump(exclude_none=True).items()}
    given |= {"WEB_HOST": HOST, "PORT": str(port), "WEB_CONCURRENCY": "2"}
    with (tmp_path / "web.log").open("wb") as log:
        running = subprocess.Popen(
            [TAAWOUN, "serve"], env={**os.environ, **given}, stdout=log, stderr=log, cwd=tmp_path
        )
    try:
        until(lambda: answers(port) and len(children_of(running.pid)) == 2)
        yield running, port
    finally:
        running.kill()
        running.wait()


def answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://{HOST}:{port}/healthz", timeout=2) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False


def until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def lives(pid: int) -> bool:
    """Whether a process runs; one that ended and that nobody has asked after does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_worker_that_dies_is_begun_again(web: tuple[subprocess.Popen[bytes], int]) -> None:
    running, port = web
    before = children_of(running.pid)
    assert len(before) == 2
    os.kill(before[0], signal.SIGKILL)
    until(lambda: len(children_of(running.pid)) == 2 and before[0] not in children_of(running.pid))
    until(lambda: answers(port))


def test_workers_end_with_their_master(web: tuple[subprocess.Popen[bytes], int]) -> None:
    running, port = web
    workers = children_of(running.pid)
    running.kill()
    until(lambda: not any(map(lives, workers)))
    assert not answers(port)


def test_told_to_end_while_its_workers_load_it_ends_at_once(settings: Settings, tmp_path: Path) -> None:
    given = {name.upper(): str(value) for name, value in settings.model_dump(exclude_none=True).items()}
    given |= {"WEB_HOST": HOST, "PORT": str(free_port()), "WEB_CONCURRENCY": "2"}
    running = subprocess.Popen(
        [TAAWOUN, "serve"], env={**os.environ, **given}, stderr=subprocess.DEVNULL, cwd=tmp_path
    )
    try:
        until(lambda: len(children_of(running.pid)) == 2)
        running.terminate()
        assert running.wait(GRACE_SECONDS / 2) == 0
    finally:
        running.kill()
        running.wait()


def test_a_port_that_is_taken_is_one_line(
    web: tuple[subprocess.Popen[bytes], int], settings: Settings
) -> None:
    _, port = web
    given = {name.upper(): str(value) for name, value in settings.model_dump(exclude_none=True).items()}
    given |= {"WEB_HOST": HOST, "PORT": str(port)}
    second = subprocess.run(
        [TAAWOUN, "serve"],
        env={**os.environ, **given},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert second.returncode == 1
    assert second.stderr == f"Error: cannot answer at {HOST}:{port}: Address already in use\n"
