"""Which rows leave next: claimed by one dispatcher, before the carrier hears of them."""

from __future__ import annotations

from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError, OperationalError

from bot.channels.inbound import Channel
from bot.outbox.rows import ROW_COLUMNS, Row, row_of
from bot.store.unit import unit_of_work

# A rank of priority at a time, so that each is a short walk along ix_outbox_due; the later
# ranks are not looked at when the first fill the batch. The two sub-selects are written as
# scalars because the planner leaves those alone: each is one probe of an index, whatever
# the table's statistics say.
_CLAIM = f"""
    with picked as (
        select next.id
        from (values (0::smallint), (1::smallint), (2::smallint)) as ranks (priority)
        cross join lateral (
            select o.id
            from outbox o
            where o.status = 'due' and o.channel = %(channel)s and o.priority = ranks.priority
              and o.due_at <= now()
              and o.id = (
                  select first.id from outbox first
                  where first.contact_id = o.contact_id and first.status = 'due'
                    and first.due_at <= now()
                  order by first.priority, first.id limit 1
              )
              and (
                  select sending.id from outbox sending
                  where sending.contact_id = o.contact_id and sending.status = 'sending' limit 1
              ) is null
            order by o.due_at, o.id
            limit %(most)s::bigint
            for update skip locked
        ) as next
        limit %(most)s::bigint
    )
    update outbox o
    set status = 'sending', claimed_at = now(), changed_at = now(), attempts = o.attempts + 1
    from picked, contacts c
    where o.id = picked.id and c.id = o.contact_id
    returning {ROW_COLUMNS}
"""  # noqa: S608 (a constant of ours)

# Losing a race is rare; losing three in a row can wait for the next time.
LOOKS = 3

# deadlock_detected: two dispatchers that met over two contacts.
_DEADLOCK = "40P01"


def claim(engine: Engine, channel: Channel, most: int) -> list[Row]:
    """Take up to ``most`` due rows of a channel for sending; committed when this returns.

    Replies come before alerts before bulk, the oldest first. Of each contact there is one
    row, its first, and none while another is being sent. Rows in other hands are passed over.

    Two dispatchers can still reach for two rows of one contact at the same moment (a reply
    is written between their looks). The database then refuses the second, by
    ``uq_outbox_contact_sending``, and it looks again.
    """
    for _ in range(LOOKS):
        try:
            with unit_of_work(engine) as unit:
                claimed = unit.last_rows(_CLAIM, {"channel": channel, "most": most})
        except (IntegrityError, OperationalError) as error:
            if not _lost_the_race(error):
                raise
        else:
            return sorted(map(row_of, claimed), key=lambda row: (row.priority, row.id))
    return []


def _lost_the_race(error: IntegrityError | OperationalError) -> bool:
    if getattr(error.orig, "sqlstate", None) == _DEADLOCK:
        return True
    return "uq_outbox_contact_sending" in str(error.orig)
