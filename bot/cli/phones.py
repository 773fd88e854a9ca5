"""Phone numbers as people write them."""

from __future__ import annotations


def e164(written: str) -> str | None:
    """A number in E.164, read as in Morocco where it names no country; None if it is none."""
    import phonenumbers

    try:
        number = phonenumbers.parse(written, "MA")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
