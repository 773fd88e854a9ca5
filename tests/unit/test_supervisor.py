"""What the demo keeps running, it keeps running; and nothing is left of it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.children import command_of
from bot.demo.supervisor import ChildFails, Command, Supervisor

SLEEPER = Command("sleeper", [sys.executable, "-c", "import time; time.sleep(600)  # bot.test"])

PARENT = """
import sys, time
from pathlib import Path
from bot.demo.supervisor import Command, Supervisor
supervisor = Supervisor(Path(sys.argv[1]), print)
supervisor.start(Command("sleeper", [sys.executable, "-c", "import time; time.sleep(600)  # bot.test"]))
print(supervisor.pids()["sleeper"], flush=True)
time.sleep(600)
"""


def eventually(what: Callable[[], bool], seconds: float = 15) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if what():
            return True
        time.sleep(0.05)
    return what()


def test_what_ends_is_started_again_with_a_note(tmp_path: Path) -> None:
    told: list[str] = []
    supervisor = Supervisor(tmp_path, told.append)
    supervisor.start(SLEEPER)
    first = supervisor.pids()["sleeper"]
    stop = threading.Event()

    def kill_and_wait() -> None:
        os.kill(first, 9)
        eventually(lambda: bool(told))
        stop.set()

    killer = threading.Thread(target=kill_and_wait)
    killer.start()
    supervisor.run(stop, every=0.05)
    killer.join()
    second = supervisor.pids()["sleeper"]
    assert told == ["sleeper ended (SIGKILL) and is started again"]
    assert second != first
    supervisor.stop()
    assert not command_of(second)


def test_what_cannot_run_is_given_up_with_its_last_words(tmp_path: Path) -> None:
    supervisor = Supervisor(tmp_path, lambda _: None)
    supervisor.start(Command("broken", [sys.executable, "-c", "print('no such setting'); exit(3)"]))
    with pytest.raises(ChildFails, match="broken ends again and again: no such setting"):
        supervisor.run(threading.Event(), every=0.02)
    supervisor.stop()


def test_what_does_not_want_to_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.demo.supervisor.STOP_SECONDS", 0.3)
    deaf = "import signal as s, time; s.signal(s.SIGTERM, s.SIG_IGN); print(1, flush=True); time.sleep(600)"
    supervisor = Supervisor(tmp_path, lambda _: None)
    supervisor.start(Command("deaf", [sys.executable, "-c", deaf]))
    assert eventually(lambda: (tmp_path / "deaf.log").read_text() == "1\n")
    pid = supervisor.pids()["deaf"]
    supervisor.stop()
    assert not command_of(pid)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child that its parent died")
def test_a_killed_parent_leaves_nothing_running(tmp_path: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert eventually(lambda: "bot.test" in command_of(child))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert eventually(lambda: not command_of(child))


def test_children_that_could_not_know_are_ended_by_the_next_one(tmp_path: Path) -> None:
    with subprocess.Popen(SLEEPER.arguments) as left_over, subprocess.Popen(["sleep", "600"]) as bystander:
        assert eventually(lambda: "bot.test" in command_of(left_over.pid))
        (tmp_path / "children").write_text(f"{left_over.pid}\n{bystander.pid}\n")
        # Somebody must collect the dead child: here its parent is this test.
        threading.Thread(target=left_over.wait).start()
        Supervisor(tmp_path, lambda _: None).stop()
        assert eventually(lambda: left_over.poll() is not None)
        assert bystander.poll() is None
        bystander.kill()
