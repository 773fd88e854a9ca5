"""Files are kept whole, and never outside of their folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.store.media import MediaFolder, MediaNameError


def test_a_file_is_kept_replaced_and_forgotten(tmp_path: Path) -> None:
    folder = MediaFolder(tmp_path / "media")
    folder.save("a1.jpg", b"one")
    folder.save("a1.jpg", b"two")
    with folder.open("a1.jpg") as file:
        assert file.read() == b"two"
    assert [path.name for path in folder.root.iterdir()] == ["a1.jpg"]
    folder.delete("a1.jpg")
    folder.delete("a1.jpg")
    with pytest.raises(FileNotFoundError):
        folder.open("a1.jpg")


@pytest.mark.parametrize(
    "name",
    [
        *["", ".", "..", "../a", "a/b", "/etc/passwd", "a\0.jpg", ".hidden", "a.jpg\n", "a b", "é.jpg"],
        *["a" * 200, "a..jpg", "a\\b", "%2e%2e", "a.jpg/"],
    ],
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    folder = MediaFolder(tmp_path)
    for act in (lambda: folder.save(name, b""), lambda: folder.open(name), lambda: folder.delete(name)):
        with pytest.raises(MediaNameError):
            act()


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("s")
    folder = MediaFolder(tmp_path / "media")
    folder.save("a.jpg", b"")
    (folder.root / "b.jpg").symlink_to(tmp_path / "secret")
    with pytest.raises(OSError, match=r"b\.jpg"):
        folder.open("b.jpg")


def test_a_save_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = MediaFolder(tmp_path)
    folder.save("a.jpg", b"old")

    def full(_descriptor: int) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space left"):
        folder.save("a.jpg", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.jpg"]
    assert (tmp_path / "a.jpg").read_bytes() == b"old"
