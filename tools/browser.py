"""Find a Chromium for the browser tests, or get one where that is ours to do.

Run by ``make test``. A browser that is missing is no failure here: those tests are skipped
with a reason, or fail where ``CI=true``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
MAC = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
HOW = "install Chromium or Google Chrome, or set CHROMIUM to the path of one"


def find() -> str | None:
    """The path of an installed Chromium (``CHROMIUM`` wins), or None."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named if Path(named).exists() else None
    for name in NAMES:
        path = shutil.which(name)
        if path:
            return path
    return next((path for path in MAC if Path(path).exists()), None)


def may_install() -> bool:
    """Whether this is a Debian that we may add to: root, with its package manager."""
    try:
        release = Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return False
    return os.geteuid() == 0 and "ID=debian" in release.splitlines() and shutil.which("apt-get") is not None


def install() -> bool:
    """Install Debian's Chromium; False, with the last line of the reason, where that fails."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", "chromium"]):
        print(f"browser: apt-get {' '.join(command)}", flush=True)
        done = subprocess.run(
            ["apt-get", "-q", *command], env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            words = (done.stderr or done.stdout).strip().splitlines()
            print(f"browser: {words[-1] if words else 'apt-get failed'}", file=sys.stderr)
            return False
    return True


def main() -> int:
    """Say in one line which browser the tests will use."""
    path = find()
    if path is None and may_install() and install():
        path = find()
    if path is None:
        print(f"browser: none found, so the browser tests are skipped: {HOW}")
    else:
        print(f"browser: {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
