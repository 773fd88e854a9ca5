"""``taawoun chat``: a phone in the terminal."""

from __future__ import annotations

import os
from typing import Literal

import click


@click.command()
@click.option("--as", "number", required=True, help="The phone's number: +2126…, or 06… as one writes it.")
@click.option("--channel", type=click.Choice(["sms", "whatsapp"]), default="sms", show_default=True)
@click.option("--double", "url", help="Where the double of the carrier is; the demo's, if not given.")
@click.option("--name", default="Terminal", show_default=True, help="The phone's name on the page.")
def chat(number: str, channel: Literal["sms", "whatsapp"], url: str | None, name: str) -> None:
    """Talk with the bot as somebody with a phone, through the double of the carrier.

    The demo must be running (taawoun demo). What is typed is sent; a digit taps the button or
    row of that number. Lines may also come from a file: taawoun chat … < lines.txt
    """
    from bot.cli.phones import e164
    from bot.simulator.chat import CannotChat, run

    phone = e164(number)
    if phone is None and not number.startswith("MA."):
        raise click.BadParameter("not a phone number", param_hint="--as")
    try:
        run(url or _demo(), phone or number, channel, name)
    except CannotChat as error:
        raise click.ClickException(f"{error} (is taawoun demo running?)") from error


def _demo() -> str:
    """The double's address: the setting where there is one, else where the demo puts it."""
    from dotenv import dotenv_values

    from bot.demo.demo import HOST, PHONES_PORT
    from bot.settings import environment_file

    told = os.environ.get("TWILIO_API_URL") or dotenv_values(environment_file()).get("TWILIO_API_URL")
    return told or f"http://{HOST}:{PHONES_PORT}"
