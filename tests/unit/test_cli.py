"""The command line: help for everything, one clear line for what goes wrong."""

from __future__ import annotations

import csv
import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from sqlalchemy import Engine, func, select

from bot.cli import main
from bot.settings import Settings
from bot.store.tables import cooperatives


@pytest.fixture
def configured(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Settings as commands find them: in the environment."""
    for name, value in settings.model_dump(exclude_none=True).items():
        monkeypatch.setenv(name.upper(), str(value))
    return settings


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def commands(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        yield (*path, name)
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))


@pytest.mark.parametrize("path", [(), *commands(main)], ids=" ".join)
def test_every_command_has_help(path: tuple[str, ...]) -> None:
    result = run(*path, "--help")
    assert result.exit_code == 0
    assert result.output.startswith(" ".join(["Usage: main", *path]))
    described = result.output.split("\n\n")[1]
    assert len(described.split()) >= 3


def test_help_does_not_wait_for_the_libraries() -> None:
    slow = "('sqlalchemy', 'flask', 'twilio', 'rq', 'pydantic')"
    loaded = f"import sys, bot.cli; print([name for name in {slow} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert shown.stdout == "[]\n"


@pytest.mark.usefixtures("configured")
def test_a_missing_setting_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SECRET_KEY")
    result = run("clock")
    assert (result.exit_code, result.output) == (1, "Error: settings: SECRET_KEY is missing\n")


@pytest.mark.usefixtures("configured")
def test_a_database_that_is_not_there_is_one_line_without_its_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://ali:hunter2@127.0.0.1:9/taawoun")
    result = run("failures", "list")
    assert result.exit_code == 1
    assert result.output.startswith("Error: the database does not answer: ")
    assert result.output.count("\n") == 1
    assert "hunter2" not in result.output


def test_a_release_needs_the_database_only(database_url: str) -> None:
    environment = {"PATH": os.environ["PATH"], "DATABASE_URL": database_url}
    upgraded = subprocess.run(
        [sys.executable, "-m", "bot.cli", "db", "upgrade"], env=environment, capture_output=True, text=True
    )
    assert upgraded.stdout.strip().endswith("already")


def cooperatives_file(folder: Path, *rows: str, columns: str = "name,name_latin,region,phone,place") -> str:
    path = folder / "cooperatives.csv"
    path.write_text("\ufeff" + "\n".join((columns, *rows)) + "\n", encoding="utf-8")
    return str(path)


def number(engine: Engine) -> int:
    with engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(cooperatives)).scalar_one()


@pytest.mark.usefixtures("configured")
def test_cooperatives_are_imported_and_their_codes_written(engine: Engine, tmp_path: Path) -> None:
    file = cooperatives_file(tmp_path, "تعاونية الأمل,Al Amal,09,06 12 34 56 78,Tiznit", '"A, B",A B,05,,')
    result = CliRunner().invoke(main, ["import", file, "--out", str(tmp_path / "codes.csv")])
    assert result.exit_code == 0, result.output
    written = list(csv.DictReader(io.StringIO((tmp_path / "codes.csv").read_text())))
    assert [(row["name"], row["phone"]) for row in written] == [
        ("تعاونية الأمل", "+212612345678"),
        ("A, B", ""),
    ]
    assert all(row["code"] and row["join_code"] for row in written)
    assert number(engine) == 2


@pytest.mark.usefixtures("configured")
def test_a_list_that_is_given_again_adds_only_what_is_new(engine: Engine, tmp_path: Path) -> None:
    first = run("import", cooperatives_file(tmp_path, "A,A,05,,", "B,B,05,,"))
    again = run("import", cooperatives_file(tmp_path, "A,A,05,,", "B,B,05,,Ighrem", "B,B,05,,"))
    assert number(engine) == 3
    assert "cooperatives added: 1, there already: 2" in again.output.splitlines()
    assert {row for row in first.output.splitlines() if ",A," in row} <= set(again.output.splitlines())


@pytest.mark.usefixtures("configured")
def test_two_that_cannot_be_told_apart_are_named(engine: Engine, tmp_path: Path) -> None:
    result = run("import", cooperatives_file(tmp_path, "A,A,05,,", "B,B,05,,", "A,A,05,,"))
    told = "Error: line 4: the same as line 2: a place or a phone tells them apart"
    assert result.output.splitlines()[-1] == told
    assert number(engine) == 0


@pytest.mark.usefixtures("configured")
@pytest.mark.parametrize(
    ("row", "line"),
    [
        ("B,B,13,,", "Error: line 3: not a region: '13'"),
        ("B,B,,,", "Error: line 3: no region"),
        ("B,B,05,12,", "Error: line 3: not a phone number"),
        ("B,B", "Error: line 3: not as many cells as columns"),
        ("B,B,05,,,,,", "Error: line 3: not as many cells as columns"),
    ],
)
def test_a_row_at_fault_is_named_and_nothing_is_added(
    engine: Engine, tmp_path: Path, row: str, line: str
) -> None:
    result = run("import", cooperatives_file(tmp_path, "A,A,05,,", row))
    assert result.exit_code == 1
    assert result.output.splitlines()[-1] == line
    assert number(engine) == 0


@pytest.mark.usefixtures("configured")
@pytest.mark.parametrize(
    ("columns", "line"),
    [("name,region", "Error: no column name_latin"), ("name,name_latin,region,x", "Error: unknown column x")],
)
def test_columns_are_checked(tmp_path: Path, columns: str, line: str) -> None:
    result = run("import", cooperatives_file(tmp_path, columns=columns))
    assert (result.exit_code, result.output.splitlines()[-1]) == (1, line)


@pytest.mark.usefixtures("configured", "engine")
def test_failures_that_are_not_there() -> None:
    assert run("failures", "list").output == "nothing failed\n"
    result = run("failures", "discard", "o1")
    assert (result.exit_code, result.output) == (1, "Error: nothing failed as o1; nothing is discarded\n")
