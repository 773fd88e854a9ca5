"""Write the next migration from the difference between the tables and the migrations.

Run by ``make migration m="what changes"``. Read what it wrote: it is a draft.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from bot import embedded
from bot.store import migrations
from bot.store.engine import make_engine


def main() -> int:
    """Migrate an empty database to the newest revision, then write what is missing."""
    message = " ".join(sys.argv[1:]).strip()
    if not message:
        print('say what changes: make migration m="…"', file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder, embedded.Postgres(Path(folder) / "pg") as server:
        engine = make_engine(server.url)
        migrations.upgrade(engine)
        if not migrations.differences(engine):
            print("nothing to migrate: the tables are as the migrations leave them")
            return 0
        path = migrations.write(engine, message)
        engine.dispose()
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.strip().startswith("# ###")))
    for step in (["format", "--quiet"], ["check", "--fix", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *step, str(path)], check=True)
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
