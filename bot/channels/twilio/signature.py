"""Whether a request comes from the carrier."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from twilio.request_validator import RequestValidator, compare


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
    validator = RequestValidator(token)
    try:
        # The address as it stands, first: it is nearly always that, and ``validate`` makes two.
        if not isinstance(params, str) and compare(validator.compute_signature(url, params), signature):
            return True
        return bool(validator.validate(url, params, signature))
    except (UnicodeEncodeError, ValueError):
        # Lone surrogates, or a port that is no number: nothing the carrier could have signed.
        return False
