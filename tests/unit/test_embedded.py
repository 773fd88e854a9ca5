"""A killed owner leaves nothing running, and everything it kept."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
import redis

from bot import embedded
from bot.children import command_of

OWNER = """
import sys, time
from bot import embedded
postgres = embedded.postgres(sys.argv[1] + "/postgres")
valkey = embedded.valkey(sys.argv[1] + "/valkey")
print(postgres.pid, valkey.pid, flush=True)
time.sleep(600)
"""


def eventually(what: Callable[[], bool], seconds: float = 15) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if what():
            return True
        time.sleep(0.05)
    return what()


def libpq(server: embedded.Postgres) -> str:
    return server.url.replace("postgresql+psycopg", "postgresql")


def remember(postgres: embedded.Postgres, valkey: embedded.Valkey) -> None:
    with psycopg.connect(libpq(postgres)) as connection:
        connection.execute("create table kept (word text)")
        connection.execute("insert into kept values ('honey')")
    with redis.Redis.from_url(valkey.url) as client:
        client.set("kept", "honey")


def remembered(postgres: embedded.Postgres, valkey: embedded.Valkey) -> list[str]:
    with psycopg.connect(libpq(postgres)) as connection:
        row = connection.execute("select word from kept").fetchone()
    with redis.Redis.from_url(valkey.url, decode_responses=True) as client:
        return [row[0] if row else "", str(client.get("kept"))]


def test_what_was_kept_is_there_after_a_stop_and_after_a_kill(tmp_path: Path) -> None:
    with embedded.Postgres(tmp_path / "p") as postgres, embedded.Valkey(tmp_path / "v") as valkey:
        remember(postgres, valkey)
        for stop in ("stop", "kill"):
            # What everysec may lose is the last second; a killed server loses nothing written.
            getattr(postgres, stop)()
            getattr(valkey, stop)()
            assert (postgres.pid, valkey.pid) == (None, None)
            postgres.start()
            valkey.start()
            assert remembered(postgres, valkey) == ["honey", "honey"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child that its parent died")
def test_a_killed_owner_leaves_nothing_running(tmp_path: Path) -> None:
    with embedded.Postgres(tmp_path / "postgres") as postgres, embedded.Valkey(tmp_path / "valkey") as valkey:
        remember(postgres, valkey)
    owner = subprocess.Popen([sys.executable, "-c", OWNER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert owner.stdout is not None
    pids = [int(pid) for pid in owner.stdout.readline().split()]
    assert all(str(tmp_path) in command_of(pid) for pid in pids)
    owner.kill()
    owner.wait()
    owner.stdout.close()
    assert eventually(lambda: not any(map(command_of, pids)))
    with postgres, valkey:
        assert remembered(postgres, valkey) == ["honey", "honey"]


@pytest.mark.parametrize("kind", [embedded.Postgres, embedded.Valkey])
def test_a_server_left_over_by_a_dead_owner_is_stopped(tmp_path: Path, kind: type[embedded.Server]) -> None:
    """As on a machine where nothing binds a child to its parent."""
    left_over = kind(tmp_path).start()
    old = left_over.pid
    assert old is not None
    assert left_over._owner is not None
    left_over._owner.close()  # the lock goes with its owner; the server stays
    with kind(tmp_path) as server:
        assert server.pid not in (None, old)
        assert left_over.pid is None


def test_two_owners_of_one_folder_are_refused(tmp_path: Path) -> None:
    with embedded.Valkey(tmp_path) as first:
        with pytest.raises(embedded.EmbeddedError, match=f"in use by process {os.getpid()}"):
            embedded.valkey(tmp_path)
        assert first.pid is not None


def test_a_pid_file_that_names_somebody_else_is_no_obstacle(tmp_path: Path) -> None:
    with embedded.Postgres(tmp_path) as server:
        pid_file = tmp_path / server.pid_file
        words = pid_file.read_text().splitlines()
    with subprocess.Popen(["sleep", "600"]) as bystander:
        pid_file.write_text("\n".join([str(bystander.pid), *words[1:]]))
        with embedded.Postgres(tmp_path) as server:
            assert server.pid is not None
        assert bystander.poll() is None
        bystander.kill()


def test_a_start_broken_off_in_the_middle_is_begun_again(tmp_path: Path) -> None:
    (tmp_path / "pgdata.new").mkdir()
    (tmp_path / "pgdata.new" / "half").write_text("")
    with embedded.Postgres(tmp_path) as server:
        assert server.pid is not None
    assert not (tmp_path / "pgdata.new").exists()


def test_a_folder_with_a_long_path_has_its_socket_elsewhere(tmp_path: Path) -> None:
    folder = tmp_path / ("cooperative" * 9)
    with embedded.Valkey(folder) as valkey:
        socket = Path(valkey.url.removeprefix("unix://").partition("?")[0])
        assert not socket.is_relative_to(folder)
        with redis.Redis.from_url(valkey.url) as client:
            assert client.ping()
    assert not socket.parent.exists()


def test_what_does_not_start_says_why(tmp_path: Path) -> None:
    with embedded.Postgres(tmp_path) as server:
        pass
    (tmp_path / "pgdata" / "PG_VERSION").write_text("9.6\n")
    with pytest.raises(embedded.EmbeddedError, match=r"postgres does not start .*version 9.6"):
        server.start()
    assert server.pid is None


def test_ctrl_c_is_for_the_owner_to_pass_on(tmp_path: Path) -> None:
    with embedded.Valkey(tmp_path) as valkey:
        assert valkey.pid is not None
        assert os.getpgid(valkey.pid) != os.getpgid(0)
