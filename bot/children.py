"""Child processes that end with their parent, however it ends."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress

# <linux/prctl.h>, <linux/capability.h>
PR_SET_PDEATHSIG = 1
PR_SET_KEEPCAPS = 8
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_RAISE = 2
CAP_DAC_READ_SEARCH = 2
CAPABILITY_VERSION_3 = 0x20080522

_libc = ctypes.CDLL(None, use_errno=True)


def tied_to_parent(
    sig: signal.Signals = signal.SIGTERM, *, user: tuple[int, int] | None = None
) -> Callable[[], None]:
    """What a child does between fork and exec (``preexec_fn``) so that it ends with us.

    On Linux the kernel sends it ``sig`` when the *thread* that started it ends: start
    children from the main thread. Elsewhere nothing of the kind exists, and whoever keeps
    a server looks for a left-over one when it starts (see embedded.py).

    ``user`` (uid, gid) is who the child becomes; only root may ask for another one.
    """
    parent = os.getpid()

    def prepare() -> None:
        if user is not None:
            _become(*user)
        end_with(parent, sig)  # after the change of user, which would clear it

    return prepare


def end_with(parent: int, sig: signal.Signals) -> None:
    """The same, asked for by a child that runs already."""
    if sys.platform == "linux":
        _libc.prctl(PR_SET_PDEATHSIG, int(sig), 0, 0, 0)
        if os.getppid() != parent:  # it ended before we asked
            os._exit(1)


def _become(uid: int, gid: int) -> None:
    """Give up root but for one right: to walk through folders that are closed to others.

    The repository may lie in a folder only root can enter (/root); opening that folder to
    everybody would be the worse choice.
    """
    if sys.platform == "linux":
        _libc.prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0)
    os.setgroups([])
    os.setgid(gid)
    os.setuid(uid)
    if sys.platform == "linux":
        right = 1 << CAP_DAC_READ_SEARCH
        header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
        # effective, permitted, inheritable; twice, for the capabilities above 31
        rights = (ctypes.c_uint32 * 6)(right, right, right, 0, 0, 0)
        if _libc.capset(header, rights) == 0:
            _libc.prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_DAC_READ_SEARCH, 0, 0)


def command_of(pid: int) -> str:
    """The command line of a running process; empty if there is none."""
    with suppress(OSError), open(f"/proc/{pid}/cmdline", "rb") as file:
        return file.read().replace(b"\0", b" ").decode(errors="replace").strip()
    return _command_from_ps(pid) if sys.platform != "linux" else ""


def _command_from_ps(pid: int) -> str:
    import subprocess

    found = subprocess.run(
        ["ps", "-p", str(pid), "-o", "command="], capture_output=True, text=True, check=False
    )
    return found.stdout.strip()
