"""Rows that wait for a person to write first."""

from __future__ import annotations

from sqlalchemy import text

from bot.store.unit import Unit

# One probe of ix_outbox_waiting for nearly everybody.
_RELEASE = text(
    """
    update outbox
    set status = 'due', due_at = now(), changed_at = now()
    where contact_id = :contact_id and status = 'waiting'
    """
)


def release(unit: Unit, contact_id: int) -> int:
    """Make due what waited for this person; how many rows. Call it when they write."""
    return unit.connection.execute(_RELEASE, {"contact_id": contact_id}).rowcount
