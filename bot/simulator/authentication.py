"""Who may use the account's API."""

from __future__ import annotations

import base64
import binascii
import hmac

from aiohttp import web

from bot.simulator.config import DoubleConfig
from bot.simulator.errors import CarrierRefusal


def check_authentication(request: web.Request, config: DoubleConfig) -> None:
    """Let the account's own credentials in, or one of its API keys.

    Raises:
        CarrierRefusal: 20003 for anybody else, or for another account's address.
    """
    name, secret = _basic(request.headers.get("Authorization", ""))
    known = {config.account_sid: config.auth_token, **config.api_keys}
    right = hmac.compare_digest(known.get(name, "").encode(), secret.encode())
    if not name or name not in known or not right:
        raise CarrierRefusal(20003)
    if request.match_info.get("account", config.account_sid) != config.account_sid:
        raise CarrierRefusal(20003)


def _basic(header: str) -> tuple[str, str]:
    kind, _, code = header.partition(" ")
    if kind.lower() != "basic":
        return "", ""
    try:
        name, _, secret = base64.b64decode(code, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return name, secret
