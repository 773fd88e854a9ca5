"""Whether a request comes from the carrier."""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Mapping, Sequence

from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict


def _usual(token: str, url: str, params: Mapping[str, str] | str, signature: str) -> bool:
    """The carrier's own way, for what nearly all requests are: this very address, each name once.

    All else is for its ``validate``, which tries several addresses and takes ten times as long.
    """
    if isinstance(params, str):
        return False
    if isinstance(params, MultiDict) and any(len(values) > 1 for values in params.listvalues()):
        return False
    signed = url + "".join(name + params[name] for name in sorted(params))
    made = b64encode(hmac.digest(token.encode(), signed.encode(), "sha1"))
    return hmac.compare_digest(made, signature.encode())


def verify(url: str, params: Mapping[str, str] | str, signature: str | None, tokens: Sequence[str]) -> bool:
    """Whether ``signature`` was made with one of our tokens.

    ``url`` is what the carrier called, to the letter: the public address, not what a proxy
    made of it. ``params`` are the fields of the form, as a MultiDict where names repeat, or
    the raw body of a JSON request. A missing signature is None or empty. Never raises.

    Source: https://www.twilio.com/docs/usage/security#validating-requests
    """
    if not signature:
        return False
    return any(_made_with(token, url, params, signature) for token in tokens if token)


def _made_with(token: str, url: str, params: Mapping[str, str] | str, signature: str) -> bool:
    try:
        if _usual(token, url, params, signature):
            return True
        return bool(RequestValidator(token).validate(url, params, signature))
    except (UnicodeEncodeError, ValueError):
        # Lone surrogates, or a port that is no number: nothing the carrier could have signed.
        return False
