"""``taawoun import``: cooperatives from a list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO

import click

NEEDED = ("name", "name_latin", "region")
OPTIONAL = ("phone", "place", "branch", "code", "join_code")
# Rows in one transaction: all of them or none, so that a corrected file can be given again.
MOST = 100_000


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--out", type=click.File("w", encoding="utf-8"), default="-", help="Where the codes go; a CSV.")
def import_cooperatives(file: Path, out: IO[str]) -> None:
    """Add the cooperatives of FILE, a CSV, and write their codes.

    Columns: name, name_latin, region (01 to 12), and, where known, phone, place, branch, code
    and join_code. The join code is for the president: whoever says it becomes a member. One of
    the same name, region, place and phone is there already: it is not added, and its codes are
    written again. A row at fault is named by its line, and then nothing at all is added.
    """
    import csv

    from bot.cli.setup import assembled
    from bot.people import CodeTaken, all_named, create
    from bot.store.unit import unit_of_work

    written = csv.writer(out)
    with assembled("import") as assembly, unit_of_work(assembly.database) as unit:
        known, listed, added = all_named(unit), [], 0
        lines: dict[tuple[str, str, str, str | None], int] = {}
        for line, row in _rows(file):
            key = (row["name"], row["region"], row.get("place", ""), row.get("phone"))
            if lines.setdefault(key, line) != line and "code" not in row:
                raise click.ClickException(
                    f"line {line}: the same as line {lines[key]}: a place or a phone tells them apart"
                )
            if key not in known or row.get("code") not in (None, known[key].code):
                try:
                    known[key] = create(unit, **row)
                except (CodeTaken, ValueError) as error:
                    raise click.ClickException(f"line {line}: {error}") from error
                added += 1
            listed.append(known[key])
            if len(listed) % 1000 == 0:
                click.echo(f"{len(listed)} rows", err=True)
    written.writerow(("code", "join_code", "name", "phone"))
    for each in listed:
        written.writerow((each.code, each.join_code, each.name, each.phone or ""))
    click.echo(f"cooperatives added: {added}, there already: {len(listed) - added}", err=True)


def _rows(file: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row with its line in the file, checked; empty cells left out."""
    import csv

    try:
        with open(file, encoding="utf-8-sig", newline="") as opened:
            table = csv.DictReader(opened)
            _check_columns(table.fieldnames or [])
            for number, row in enumerate(table, start=1):
                if number > MOST:
                    raise click.ClickException(f"more than {MOST} rows: give the file in parts")
                yield table.line_num, _checked(table.line_num, row)
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{file} is not in UTF-8") from error


def _check_columns(found: object) -> None:
    columns = [str(name) for name in found] if isinstance(found, list | tuple) else []
    missing = [name for name in NEEDED if name not in columns]
    unknown = [name for name in columns if name not in (*NEEDED, *OPTIONAL)]
    if missing:
        raise click.ClickException(f"no column {', '.join(missing)}")
    if unknown:
        raise click.ClickException(f"unknown column {', '.join(unknown)}")


def _checked(line: int, row: dict[str, str | None]) -> dict[str, str]:
    if None in row or None in row.values():
        raise click.ClickException(f"line {line}: not as many cells as columns")
    cells = {name: " ".join((cell or "").split()) for name, cell in row.items()}
    empty = [name for name in NEEDED if not cells[name]]
    if empty:
        raise click.ClickException(f"line {line}: no {', '.join(empty)}")
    if cells.get("phone"):
        cells["phone"] = _phone(line, cells["phone"])
    return {name: cell for name, cell in cells.items() if cell}


def _phone(line: int, written: str) -> str:
    from bot.cli.phones import e164

    number = e164(written)
    if number is None:
        raise click.ClickException(f"line {line}: not a phone number")
    return number
