"""The ``taawoun`` command.

Each command imports what it needs when it runs, so that ``--help`` answers at once.
"""

from __future__ import annotations

from typing import Any

import click

from bot.cli import (
    broadcast,
    chat,
    contact,
    contents,
    cooperatives,
    database,
    demo,
    failures,
    flows,
    processes,
    queue,
    understand,
    words,
)
from bot.cli.errors import explained


class Commands(click.Group):
    """Commands whose expected errors are one clear line and a non-zero exit."""

    def invoke(self, context: click.Context) -> Any:
        """Run the command; what nobody expected keeps its traceback."""
        try:
            return super().invoke(context)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            line = explained(error)
            if line is None:
                raise
            raise click.ClickException(line) from error


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="taawoun", message="%(prog)s %(version)s")
def main() -> None:
    """Taawoun: cooperatives sell, ask for help and hear of measures by talking."""


for command in (
    demo.demo,
    chat.chat,
    understand.understand,
    words.words,
    flows.check,
    flows.draw,
    database.db,
    processes.serve,
    processes.work,
    processes.dispatch,
    processes.clock,
    cooperatives.import_cooperatives,
    broadcast.broadcast,
    contact.contact,
    contents.contents,
    failures.failures,
    queue.queue,
):
    main.add_command(command)
