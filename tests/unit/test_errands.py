"""Errands: planned with what they belong to, done once, tried again, given up in the open."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import redis
from rq import Queue
from sqlalchemy import Engine, func, insert, select, text, update

from bot import measures, people, volunteering
from bot.channels.message import Message
from bot.errands import clock, handlers, queue
from bot.errands.broadcast import CHUNK
from bot.errands.errand import About, Handler, plan
from bot.errands.run import run, run_errand
from bot.errands.sweep import KEEP_DAYS
from bot.errands.world import Fetched, MediaRefused, World
from bot.measures import Audience, Measure, Recipient
from bot.outbox.wake import Waker
from bot.settings import Settings
from bot.store.media import MediaFolder
from bot.store.tables import (
    contacts,
    cooperatives,
    errands,
    media,
    members,
    offers,
    outbox,
    recipients,
    stops,
)
from bot.store.unit import Unit, unit_of_work

LANGUAGES = ("ary", "ary-Latn", "ar", "fr")


@dataclass(frozen=True)
class File:
    content: bytes
    content_type: str


def no_file(url: str) -> Fetched:
    raise AssertionError(f"nobody asked for {url}")


def render(measure: Measure, recipient: Recipient) -> Message:
    return Message(measure.words[recipient.language or "ary"])


@pytest.fixture
def world(settings: Settings, engine: Engine, redis_client: redis.Redis, tmp_path: Path) -> Iterator[World]:
    with Waker(redis_client) as waker:
        yield World(
            settings=settings,
            engine=engine,
            redis=redis_client,
            waker=waker,
            media=MediaFolder(tmp_path),
            fetch=no_file,
            notify=lambda unit: None,
            ask=lambda unit: 0,
            render_measure=render,
        )


def planned(engine: Engine, kind: str = "test", about: About | None = None, **given: Any) -> int:
    with unit_of_work(engine) as unit:
        return plan(unit, kind, about or {}, **given)


def stored(engine: Engine, errand_id: int) -> Any:
    columns = (errands.c.status, errands.c.attempts, errands.c.error, errands.c.due_at, errands.c.changed_at)
    with engine.connect() as connection:
        return connection.execute(select(*columns).where(errands.c.id == errand_id)).one()


def doing(work: Callable[..., Sequence[int]], delays: Sequence[float] = ()) -> Mapping[str, Handler]:
    return {"test": Handler(work, delays)}


def count(engine: Engine, table: Any) -> int:
    with engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


# planning and running


def test_an_errand_is_done_once(world: World) -> None:
    seen: list[About] = []

    def work(_world: World, _unit: Unit, about: About) -> Sequence[int]:
        seen.append(about)
        return ()

    errand = planned(world.engine, about={"name": "photo"})
    assert run(world, errand, doing(work))
    assert not run(world, errand, doing(work))
    assert seen == [{"name": "photo"}]
    assert stored(world.engine, errand)[:2] == ("done", 1)


def test_the_same_key_is_the_same_errand(engine: Engine) -> None:
    assert planned(engine, key="sweep:1") == planned(engine, key="sweep:1")
    assert planned(engine, key="sweep:2") != planned(engine, key="sweep:1")


def test_an_errand_that_is_not_due_is_left(world: World) -> None:
    errand = planned(world.engine, due_at=datetime.now(UTC) + timedelta(hours=1))
    assert not run(world, errand, doing(_never))
    assert stored(world.engine, errand).status == "due"


def test_an_errand_in_other_hands_is_left(world: World) -> None:
    errand = planned(world.engine)
    with world.engine.begin() as connection:
        connection.execute(select(errands).where(errands.c.id == errand).with_for_update())
        assert not run(world, errand, doing(_never))
    assert stored(world.engine, errand)[:2] == ("due", 0)


def test_what_raises_leaves_nothing_and_is_tried_again(world: World) -> None:
    def work(_world: World, unit: Unit, _about: About) -> Sequence[int]:
        plan(unit, "half", {})
        raise OSError("no answer")

    errand = planned(world.engine)
    assert not run(world, errand, doing(work, (60.0,)))
    row = stored(world.engine, errand)
    assert (row.status, row.attempts, row.error) == ("due", 1, "OSError: no answer")
    assert row.due_at - row.changed_at == timedelta(seconds=60)
    assert count(world.engine, errands) == 1


def test_after_the_last_attempt_it_has_failed(world: World) -> None:
    def work(*_: object) -> Sequence[int]:
        raise OSError("no answer")

    errand = planned(world.engine)
    for _ in range(3):
        run(world, errand, doing(work, (0.0, 0.0)))
    row = stored(world.engine, errand)
    assert (row.status, row.attempts, row.error) == ("failed", 3, "OSError: no answer")


def test_a_kind_that_nobody_knows_has_failed(world: World) -> None:
    errand = planned(world.engine, "unheard-of")
    assert not run(world, errand)
    assert stored(world.engine, errand).error == "KeyError: 'unheard-of'"


def test_its_events_become_notices_in_the_same_transaction(world: World) -> None:
    def work(_world: World, unit: Unit, _about: About) -> Sequence[int]:
        unit.record("something happened")
        return ()

    def notify(unit: Unit) -> None:
        for event in unit.take_events():
            plan(unit, "notice", {"event": event})
            raise RuntimeError("no words for it")

    errand = planned(world.engine)
    run(replace(world, notify=notify), errand, doing(work, (60.0,)))
    assert stored(world.engine, errand).status == "due"
    assert count(world.engine, errands) == 1


def test_what_it_plans_is_asked_for(world: World) -> None:
    def work(_world: World, unit: Unit, _about: About) -> Sequence[int]:
        return [plan(unit, "test", {"next": True})]

    run(world, planned(world.engine), doing(work))
    assert Queue(queue.NAME, connection=world.redis).count == 1


def test_without_a_world_the_job_says_what_to_do() -> None:
    with pytest.raises(RuntimeError, match="taawoun worker"):
        run_errand(1)


def test_every_kind_has_a_handler() -> None:
    assert {each.kind for each in clock.PERIODIC} <= handlers.HANDLERS.keys()
    assert {"media", "broadcast"} <= handlers.HANDLERS.keys()


def _never(*_: object) -> Sequence[int]:
    raise AssertionError("this errand should have been left")


# the queue and the clock


def test_asking_twice_is_asking_once(redis_client: redis.Redis, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "AGAIN_SECONDS", 10**9)
    assert [queue.enqueue(redis_client, [7]), queue.enqueue(redis_client, [7])] == [1, 0]


def test_the_queue_has_an_end(redis_client: redis.Redis, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "LONGEST", 3)
    assert queue.enqueue(redis_client, range(10)) == 3
    assert queue.enqueue(redis_client, range(10, 20)) == 0


def test_without_redis_asking_does_nothing() -> None:
    assert queue.enqueue(redis.Redis.from_url("redis://127.0.0.1:9"), [1, 2]) == 0


def test_the_clock_asks_for_what_is_overdue(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "AGAIN_SECONDS", 10**9)
    planned(world.engine)
    planned(world.engine, due_at=datetime.now(UTC) + timedelta(hours=1))
    assert clock.tick(world.engine, world.redis, world.waker, ()) == 1
    assert clock.tick(world.engine, world.redis, world.waker, ()) == 0


def test_two_clocks_plan_a_periodic_errand_once(world: World) -> None:
    daily = (clock.Periodic("sweep", 24 * 3600),)
    for _ in range(2):
        clock.tick(world.engine, world.redis, world.waker, daily)
    assert count(world.engine, errands) == 1


def test_the_clock_wakes_dispatchers_only_when_something_is_due(world: World) -> None:
    class Bell(Waker):
        rung = 0

        def wake(self) -> None:
            self.rung += 1

    bell = Bell(world.redis)
    clock.tick(world.engine, world.redis, bell, ())
    assert bell.rung == 0
    with unit_of_work(world.engine) as unit:
        contact = _member(unit, 1, None)
        unit.connection.execute(
            insert(outbox).values(
                contact_id=contact, channel="sms", address="sms:1", priority=0, message={}, status="due"
            )
        )
    clock.tick(world.engine, world.redis, bell, ())
    assert bell.rung == 1


def test_the_sweep_forgets_what_was_done_long_ago(world: World) -> None:
    old = datetime.now(UTC) - timedelta(days=KEEP_DAYS + 1)
    done, failed, sweep = planned(world.engine), planned(world.engine), planned(world.engine, "sweep")
    with world.engine.begin() as connection:
        for errand, status in ((done, "done"), (failed, "failed")):
            connection.execute(
                update(errands).where(errands.c.id == errand).values(status=status, changed_at=old)
            )
    assert run(world, sweep)
    with world.engine.connect() as connection:
        assert set(connection.execute(select(errands.c.id)).scalars()) == {failed, sweep}


# media


def _media_errand(engine: Engine) -> int:
    with unit_of_work(engine) as unit:
        contact = _member(unit, 1, None)
        unit.connection.execute(
            insert(media).values(
                name="abc", contact_id=contact, kind="photo", source="https://carrier/ME1", status="due"
            )
        )
        return plan(unit, "media", {"name": "abc"})


def _media(engine: Engine) -> Any:
    with engine.connect() as connection:
        return connection.execute(
            select(media.c.status, media.c.content_type, media.c.size, media.c.error)
        ).one()


def test_a_photo_is_kept(world: World) -> None:
    asked: list[str] = []

    def fetch(url: str) -> Fetched:
        asked.append(url)
        return File(b"\xff\xd8\xff photo", "image/jpeg")

    errand = _media_errand(world.engine)
    assert run(replace(world, fetch=fetch), errand)
    assert asked == ["https://carrier/ME1"]
    assert tuple(_media(world.engine)) == ("kept", "image/jpeg", 9, None)
    with world.media.open("abc") as file:
        assert file.read() == b"\xff\xd8\xff photo"


def test_what_is_not_kept_is_said_so_and_not_asked_for_again(world: World) -> None:
    def fetch(url: str) -> Fetched:
        raise MediaRefused("not a photo")

    errand = _media_errand(world.engine)
    assert run(replace(world, fetch=fetch), errand)
    assert tuple(_media(world.engine)) == ("refused", None, None, "not a photo")


def test_a_carrier_that_does_not_answer_is_asked_again(world: World) -> None:
    def fetch(url: str) -> Fetched:
        raise OSError("no answer")

    errand = _media_errand(world.engine)
    assert not run(replace(world, fetch=fetch), errand)
    assert stored(world.engine, errand).status == "due"
    assert _media(world.engine).status == "due"


# broadcasts


def _member(unit: Unit, number: int, cooperative: int | None) -> int:
    phone = f"+2126{number:08}"
    values = {
        "channel": "sms",
        "address": f"sms:{phone}",
        "person": phone,
        "language": "fr",
        "consent": "oui",
    }
    contact = unit.connection.execute(insert(contacts).values(values).returning(contacts.c.id)).scalar_one()
    if cooperative is not None:
        unit.connection.execute(
            insert(members).values(cooperative_id=cooperative, person=phone, contact_id=contact)
        )
    return int(contact)


def _broadcast(engine: Engine, people: int) -> int:
    with unit_of_work(engine) as unit:
        names = {"code": "1", "join_code": "2", "name": "تعاونية", "name_latin": "Coop", "region": "SM"}
        new = unit.connection.execute(insert(cooperatives).values(names).returning(cooperatives.c.id))
        cooperative = new.scalar_one()
        for number in range(people):
            _member(unit, number, cooperative)
        words = {tag: f"measure in {tag}" for tag in LANGUAGES}
        measure = measures.publish(unit, title=words, words=words)
        started = measures.start_broadcast(unit, key="test", measure_id=measure.id, audience=Audience())
        return plan(unit, "broadcast", {"broadcast": started.id})


def _run_all(world: World) -> None:
    while True:
        with world.engine.connect() as connection:
            due = connection.execute(select(errands.c.id).where(errands.c.status == "due")).scalars().all()
        if not due:
            return
        for errand in due:
            assert run(world, errand)


def test_a_broadcast_reaches_everybody_once_in_chunks(world: World) -> None:
    people = CHUNK + 20
    _broadcast(world.engine, people)
    _run_all(world)
    assert count(world.engine, errands) == 2
    with world.engine.connect() as connection:
        rows = connection.execute(select(outbox.c.contact_id, outbox.c.priority, outbox.c.message)).all()
        ledger = connection.execute(select(recipients.c.outbox_id)).scalars().all()
    assert len({row.contact_id for row in rows}) == len(rows) == people
    assert {row.priority for row in rows} == {2}
    assert {row.message["text"] for row in rows} == {"measure in fr"}
    assert None not in ledger


def test_a_broadcast_that_breaks_off_goes_on(world: World) -> None:
    errand = _broadcast(world.engine, 20)
    rendered = 0

    def breaking(measure: Measure, recipient: Recipient) -> Message:
        nonlocal rendered
        rendered += 1
        if rendered == 10:
            raise RuntimeError("the power went")
        return render(measure, recipient)

    assert not run(replace(world, render_measure=breaking), errand)
    assert count(world.engine, outbox) == 0
    with world.engine.begin() as connection:
        connection.execute(update(errands).values(due_at=func.now()))
    _run_all(world)
    assert count(world.engine, outbox) == 20


def test_who_says_stop_meanwhile_is_left_out(world: World) -> None:
    _broadcast(world.engine, 3)
    with world.engine.begin() as connection:
        connection.execute(insert(stops).values(person="+212600000001", channel="sms", words="stop"))
    _run_all(world)
    assert count(world.engine, outbox) == 2


def test_an_offer_that_nobody_answers_goes_to_the_next(world: World, engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        cooperative = people.create(unit, "تعاونية", "Coop", "09")
        asker, *helpers = (
            people.meet(unit, channel="sms", address=f"sms:+21261111111{n}", phone=f"+21261111111{n}")
            for n in range(3)
        )
        people.join(unit, asker, cooperative.join_code)
        for helper in helpers:
            volunteering.sign_up(
                unit, helper.id, name="Salma", skills=["photo"], languages=["ary"], region=None
            )
        volunteering.ask(
            unit,
            cooperative_id=cooperative.id,
            contact_id=asker.id,
            need="photo",
            words="",
            voice=None,
            language="ary",
        )
        unit.connection.execute(update(offers).values(offered_at=func.now() - timedelta(days=3)))
        errand = plan(unit, "lapse", {})
    assert run(world, errand)
    with engine.connect() as connection:
        asked = connection.execute(select(offers.c.status).order_by(offers.c.offered_at)).scalars().all()
    assert asked == ["lapsed", "offered"]


def test_a_ledger_gone_back_in_time_sends_nothing_twice(world: World) -> None:
    """Guard: the outbox takes one row for each line of the ledger."""
    _broadcast(world.engine, 20)
    _run_all(world)
    with world.engine.begin() as connection:
        connection.execute(text("update recipients set outbox_id = null"))
        connection.execute(text("update broadcasts set status = 'sending'"))
        again = "update errands set status = 'due', due_at = now() where kind = 'broadcast'"
        connection.execute(text(again))
    _run_all(world)
    assert count(world.engine, outbox) == 20


def test_the_outbox_and_the_ledger_change_together(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guard: one transaction for both."""

    def dies(*_: object) -> None:
        raise RuntimeError("the power went")

    errand = _broadcast(world.engine, 20)
    monkeypatch.setattr("bot.errands.broadcast.mark_sent", dies)
    assert not run(world, errand)
    assert count(world.engine, outbox) == 0
