"""A broadcast while dispatchers and workers are killed: everybody hears it, and hears it once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import Engine, text

from bot import measures, people
from bot.store.unit import unit_of_work
from tests.faults.system import Killer, System, everything_once

RECIPIENTS = 2000
# Somebody in the middle, who has heard enough.
LEAVER = "+212700001000"
WORDS = {
    "ary": "المعرض غادي يكون فالربيع.",
    "ary-Latn": "L ma3rid ghadi ykoun f rbi3.",
    "ar": "سيقام المعرض في فصل الربيع.",
    "fr": "Le salon aura lieu au printemps.",
}

_PEOPLE = text(
    """
    with met as (
        insert into contacts (channel, address, person, phone, language, consented_at, consent)
        select 'sms', 'sms:' || number, number, number, (array['ary', 'ary-Latn', 'ar', 'fr'])[n % 4 + 1],
            now(), 'test'
        from generate_series(1, :people) n, cast(212700000000 + n as text) digits, concat('+', digits) number
        returning id, person
    )
    insert into members (cooperative_id, person, contact_id, role)
    select :cooperative, person, id, 'member' from met
    """
)


def test_dispatchers_and_workers_killed_at_random_everybody_hears_it_once(
    engine: Engine, redis_url: str, tmp_path: Path
) -> None:
    """The ledger and the outbox change together; what may have left is looked up before it is sent.

    The carrier tells nothing of what became of a message: what a killed dispatcher had sent can
    only be found in the carrier's list. Who stops before their turn is left out.
    """
    measure = publish_to_many(engine)
    rough = {"slow_ms": 40, "no_callbacks": True, "accept_then_drop": 10}
    dispatchers, workers = ["dispatcher", "dispatcher 2", "dispatcher 3"], ["worker", "worker 2"]
    pace = {"SMS_RATE": "200"}
    with (
        System(
            tmp_path, engine, redis_url, dispatchers=3, workers=2, environment=pace, faults=rough
        ) as system,
        ExitStack() as others,
    ):
        kill_dispatchers = Killer(system, dispatchers, system.left, step=(60, 240), seed=5)
        # The ledger is worked through in four chunks, within a second: these must be quick.
        kill_workers = Killer(system, workers, lambda: in_outbox(system), step=(1, 100), seed=6, within=0.05)

        def kill() -> None:
            kill_workers()
            kill_dispatchers()

        with system.frozen(*workers):
            system.run("broadcast", "--measure", str(measure), "--yes", "--no-wait")
            others.enter_context(in_other_hands(engine, LEAVER))
        half = RECIPIENTS // 2
        system.until(lambda: in_outbox(system) >= half, "half of it is in the outbox", kill_workers)
        system.say(LEAVER, "stop")
        system.until(lambda: stopped(system), "somebody said stop", kill)
        others.close()
        system.until(lambda: sent(system), "the broadcast is sent", kill)
        system.run("broadcast", "--measure", str(measure), "--yes", "--no-wait")
        system.until(system.quiet, "all is quiet", kill)

        assert kill_workers.killed.total() >= 1
        assert kill_dispatchers.killed.total() >= 2
        everything_once(system)
        everybody_heard_it(system)


def publish_to_many(engine: Engine) -> int:
    """A measure, and a cooperative with many members; the measure's number."""
    with unit_of_work(engine) as unit:
        cooperative = people.create(unit, "تعاونية", "Coop", people.REGIONS[0])
        measure = measures.publish(unit, title=WORDS, words=WORDS, source="odco.gov.ma")
        unit.take_events()
        unit.connection.execute(_PEOPLE, {"people": RECIPIENTS, "cooperative": cooperative.id})
    return measure.id


@contextmanager
def in_other_hands(engine: Engine, person: str) -> Iterator[None]:
    """Somebody's line of the ledger, held as another worker would hold it."""
    with engine.begin() as connection:
        connection.execute(text("set local idle_in_transaction_session_timeout = 0"))
        line = text("select from recipients where person = :person for update")
        assert connection.execute(line, {"person": person}).rowcount == 1
        yield


def in_outbox(system: System) -> int:
    return system.number("select count(outbox_id) from recipients")


def stopped(system: System) -> bool:
    return system.number("select count(*) from stops") == 1


def sent(system: System) -> bool:
    return system.number("select count(*) from broadcasts where status = 'sent'") == 1


def everybody_heard_it(system: System) -> None:
    """Once each, and whoever stopped not at all; the ledger says the same."""
    numbers = {f"+{212700000000 + n}" for n in range(1, RECIPIENTS + 1)} - {LEAVER}
    heard = Counter(message["to"] for message in system.messages("outbound-api"))
    assert heard == Counter(dict.fromkeys(numbers, 1))
    ledger = system.rows("select person, outbox_id, left_out from recipients")
    assert {line.person for line in ledger if line.outbox_id is not None} == numbers
    assert [(line.person, line.left_out) for line in ledger if line.outbox_id is None] == [
        (LEAVER, "stopped")
    ]
    assert len(ledger) == RECIPIENTS
