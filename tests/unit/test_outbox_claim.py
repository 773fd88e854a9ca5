"""Two dispatchers at once: no row twice, and no two rows of one contact."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import Engine, text

from bot.outbox.claim import _CLAIM, claim
from bot.store.unit import unit_of_work

_MESSAGE = '{"text": "salam", "kind": "text", "options": [], "opener": "", "media": [], "template": null}'

_CONTACTS = text(
    """
    insert into contacts (channel, address, person)
    select 'sms', 'sms:' || n, 'person ' || n from generate_series(1, :count) n
    """
)

_ROWS = text(
    """
    insert into outbox (contact_id, channel, address, priority, message, status)
    select c.id, 'sms', c.address, :priority, cast(:message as jsonb), 'due'
    from contacts c cross join generate_series(1, :each) order by random()
    """
)


def fill(engine: Engine, *, contacts: int, each: int) -> None:
    with engine.begin() as connection:
        connection.execute(_CONTACTS, {"count": contacts})
        connection.execute(_ROWS, {"priority": 2, "message": _MESSAGE, "each": each})


def test_dispatchers_at_once_never_share_a_row_or_a_contact(engine: Engine) -> None:
    fill(engine, contacts=60, each=10)
    claims: list[int] = []
    twice: list[int] = []
    sending: set[int] = set()
    guard = threading.Lock()

    def dispatch() -> None:
        misses = 0
        while misses < 50 and len(claims) < 600:
            rows = claim(engine, "sms", 7)
            misses = 0 if rows else misses + 1
            with guard:
                twice.extend(row.contact_id for row in rows if row.contact_id in sending)
                sending.update(row.contact_id for row in rows)
                claims.extend(row.id for row in rows)
            with guard:
                sending.difference_update(row.contact_id for row in rows)
            with engine.begin() as connection:
                done = text("update outbox set status = 'sent' where id = any(:ids)")
                connection.execute(done, {"ids": [row.id for row in rows]})

    with ThreadPoolExecutor(4) as pool:
        for running in [pool.submit(dispatch) for _ in range(4)]:
            running.result()

    assert len(claims) == len(set(claims)) == 600
    assert twice == []


def test_a_reply_written_between_two_looks_does_not_overtake(engine: Engine) -> None:
    """One dispatcher has reached for the bulk row and not committed; a reply comes; another looks."""
    fill(engine, contacts=1, each=1)
    with ThreadPoolExecutor(1) as pool:
        with unit_of_work(engine) as first:
            assert len(first.rows(_CLAIM, {"channel": "sms", "most": 5})) == 1
            with engine.begin() as connection:
                connection.execute(_ROWS, {"priority": 0, "message": _MESSAGE, "each": 1})
            second = pool.submit(claim, engine, "sms", 5)
            _wait_until_somebody_waits(engine)
        assert second.result() == []

    assert claim(engine, "sms", 5) == []


def _wait_until_somebody_waits(engine: Engine) -> None:
    """Until the second claim stands before the lock of the first."""
    waiting = text(
        "select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
        " and datname = current_database())"
    )
    for _ in range(200):
        with engine.connect() as connection:
            if connection.execute(waiting).scalar_one():
                return
        threading.Event().wait(0.02)
    raise AssertionError("the second dispatcher did not meet the first")
