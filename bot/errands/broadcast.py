"""The errand that turns a broadcast's ledger into rows of the outbox, a chunk at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.errands.errand import About, plan
from bot.errands.world import World
from bot.measures import Measure, Recipient, broadcast, due_recipients, finish, mark_sent, measure
from bot.outbox.rows import Letter, Priority, put_many
from bot.store.unit import Unit

CHUNK = 500
# Where all that is left is in the hands of another worker.
LOOK_AGAIN = timedelta(seconds=5)


def send_broadcast(world: World, unit: Unit, about: About) -> Sequence[int]:
    """Put the next CHUNK recipients of ``about["broadcast"]`` in the outbox.

    The ledger and the outbox change in one transaction, and so does the errand that goes on:
    whatever crashes, everybody is in the outbox once.
    """
    broadcast_id = int(about["broadcast"])
    what = measure(unit, broadcast(unit, broadcast_id).measure_id)
    recipients = due_recipients(unit, broadcast_id, CHUNK)
    letters = [_letter(world, broadcast_id, what, each) for each in recipients]
    ids = put_many(unit, letters)
    mark_sent(unit, broadcast_id, [(each.person, row) for each, row in zip(recipients, ids, strict=True)])
    if finish(unit, broadcast_id):
        return ()
    if recipients:
        return (plan(unit, "broadcast", about),)
    plan(unit, "broadcast", about, due_at=datetime.now(UTC) + LOOK_AGAIN)
    return ()


def _letter(world: World, broadcast_id: int, what: Measure, recipient: Recipient) -> Letter:
    on_whatsapp = recipient.channel == "whatsapp"
    by_sms = world.render_measure(what, replace(recipient, channel="sms")) if on_whatsapp else None
    return Letter(
        contact_id=recipient.contact_id,
        channel="whatsapp" if on_whatsapp else "sms",
        address=recipient.address,
        priority=Priority.BULK,
        message=world.render_measure(what, recipient),
        key=f"broadcast:{broadcast_id}:{recipient.person}",
        trace=f"broadcast-{broadcast_id}",
        # Where WhatsApp does not take it and the phone is known.
        notice={"sms": by_sms.to_json()} if by_sms else None,
    )
