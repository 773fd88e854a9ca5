"""What outlives the process: a file of lines that is only added to, and a folder of media."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class Journal:
    """Lines of JSON, each one thing that happened. Without a folder it keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / "journal.jsonl" if folder else None
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
            _close_last_line(folder / "journal.jsonl")
        self._file = self._path.open("a", encoding="utf-8") if self._path else None

    def past(self) -> Iterator[dict[str, Any]]:
        """All that happened before. A line cut short by a killed process is left out."""
        if self._path is None:
            return
        with self._path.open(encoding="utf-8") as lines:
            for line in lines:
                try:
                    yield json.loads(line)
                except json.JSONDecodeError:
                    continue

    def add(self, what: str, **data: Any) -> None:
        """Write one thing down, at once."""
        if self._file is not None:
            self._file.write(json.dumps({"what": what, **data}, ensure_ascii=False) + "\n")
            self._file.flush()

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()


def _close_last_line(path: Path) -> None:
    """End a line that a killed process left open, so that the next one stands alone."""
    if path.exists() and path.stat().st_size and not path.read_bytes().endswith(b"\n"):
        with path.open("ab") as file:
            file.write(b"\n")


class MediaFiles:
    """Bytes by media id: in a folder, or in memory."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder / "media" if folder else None
        if self._folder:
            self._folder.mkdir(parents=True, exist_ok=True)
        self._memory: dict[str, bytes] = {}

    def put(self, sid: str, data: bytes) -> None:
        """Keep the bytes under an id that the carrier made."""
        if self._folder:
            (self._folder / sid).write_bytes(data)
        else:
            self._memory[sid] = data

    def get(self, sid: str) -> bytes | None:
        """The bytes, or None if there are none."""
        if self._folder:
            path = self._folder / sid
            return path.read_bytes() if path.is_file() else None
        return self._memory.get(sid)

    def drop(self, sid: str) -> None:
        """Forget the bytes."""
        if self._folder:
            (self._folder / sid).unlink(missing_ok=True)
        self._memory.pop(sid, None)
