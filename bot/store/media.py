"""Keeping files: photos, voice notes, exports, in one folder that all processes share."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path
from typing import BinaryIO

# A name of ours: no folder, no hidden file, nothing a shell or a browser would read otherwise.
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\.[A-Za-z0-9]{1,8})?")


class MediaNameError(ValueError):
    """Not a name a file may be kept under."""


class MediaFolder:
    """The files under one folder (``Settings.media_url``)."""

    def __init__(self, root: str | os.PathLike[str]) -> None:
        self.root = Path(root).resolve()

    def path(self, name: str) -> Path:
        """Where the file of this name is, or would be. Raises MediaNameError."""
        if not NAME.fullmatch(name):
            raise MediaNameError("not a name of a kept file")
        return self.root / name

    def save(self, name: str, content: bytes) -> None:
        """Keep a file: whole or not at all, and on the disk when this returns.

        Replaces a file of the same name. Raises MediaNameError; OSError where the disk is
        full or the folder cannot be written.
        """
        path = self.path(name)
        self.root.mkdir(parents=True, exist_ok=True)
        descriptor, aside = tempfile.mkstemp(prefix=".", dir=self.root)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(aside, 0o640)
            os.replace(aside, path)
        except BaseException:
            os.unlink(aside)
            raise
        self._flush_folder()

    def open(self, name: str) -> BinaryIO:
        """The file, to read. Raises MediaNameError, FileNotFoundError."""
        # A link put there by somebody else is not followed out of the folder.
        return os.fdopen(os.open(self.path(name), os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC), "rb")

    def delete(self, name: str) -> None:
        """Forget a file; nothing happens where there is none. Raises MediaNameError."""
        self.path(name).unlink(missing_ok=True)

    def _flush_folder(self) -> None:
        """Make the new name itself survive a loss of power."""
        folder = os.open(self.root, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
