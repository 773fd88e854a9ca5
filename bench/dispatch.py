"""The dispatcher: how many messages a second one process sends, and how well it keeps a pace."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import redis
from sqlalchemy import Engine, text

from bench import carriers
from bench.carriers import Accepted, Carrier
from bench.ground import BenchError, Process, Servers, cpu_seconds, process, servers
from bench.table import Line, Wanted
from bot.channels.message import Message
from bot.outbox.rows import Letter, Priority, put_many
from bot.outbox.wake import Waker
from bot.store.engine import make_engine
from bot.store.unit import unit_of_work

FULL_SPEED = 10_000
"""Messages a second: more than any of them reaches."""

MESSAGES = Wanted(least=1000)
DEVIATION = Wanted(most=3.0)
RATES = (80, 400)
RUN_UP = 2.0
"""Seconds at the beginning of a pace that are not looked at: the bucket fills."""

LONGEST = 180.0
BATCH = 1000
TAAWOUN = str(Path(sys.executable).with_name("taawoun"))


@dataclass(frozen=True)
class Size:
    """``messages`` at full speed, then ``seconds`` at each pace."""

    messages: int = 20_000
    seconds: float = 15.0


QUICK = Size(messages=4_000, seconds=5.0)


@dataclass(frozen=True)
class Sent:
    """One run: what arrived, and the processor seconds of those who took part."""

    accepted: list[Accepted]
    dispatcher: float
    carrier: float
    database: float

    @property
    def rate(self) -> float:
        """Messages a second, from the first to the last."""
        return _rate(self.accepted)


def bench(folder: Path, size: Size, tell: Callable[[str], None]) -> list[Line]:
    """Measure. Raises BenchError where a message is missing at the carrier, or there twice."""
    lines = []
    with servers(folder) as ground:
        engine = make_engine(ground.postgres.url, application="taawoun bench")
        try:
            contacts = _meet(engine, max(size.messages, round(max(RATES) * (size.seconds + RUN_UP))))
            for start in (carriers.standin, carriers.double):
                with start(folder) as carrier:
                    tell(f"{size.messages} messages to the {carrier.name} at full speed")
                    sent = _send(ground, engine, carrier, FULL_SPEED, contacts[: size.messages])
                    lines += _full_speed(carrier, sent)
                with start(folder, slow_ms=0) as carrier:
                    most = carriers.most(carrier, folder, size.messages // 4)
                    lines.append(
                        Line(f"{carrier.name}: takes at most, when not slow", most.rate, "messages/s")
                    )
            for rate in RATES:
                tell(f"{rate} messages a second for {size.seconds:g} s")
                with carriers.double(folder) as carrier:
                    count = round(rate * (size.seconds + RUN_UP))
                    sent = _send(ground, engine, carrier, rate, contacts[:count])
                lines += _pace(rate, sent)
        finally:
            engine.dispose()
    return lines


def _full_speed(carrier: Carrier, sent: Sent) -> list[Line]:
    count, to = len(sent.accepted), f"to the {carrier.name}"
    return [
        Line(f"one dispatcher {to}, {carriers.SLOW_MS} ms an answer", sent.rate, "messages/s", MESSAGES),
        Line(f"dispatcher {to}: CPU", sent.dispatcher / count * 1e6, "µs/message"),
        Line(f"PostgreSQL {to}: CPU", sent.database / count * 1e6, "µs/message"),
        Line(f"the {carrier.name} itself: CPU", sent.carrier / count * 1e6, "µs/message"),
    ]


def _pace(rate: int, sent: Sent) -> list[Line]:
    first = sent.accepted[0].at + RUN_UP
    measured = _rate([each for each in sent.accepted if each.at >= first])
    return [
        Line(f"asked for {rate} a second", measured, "messages/s"),
        Line(f"asked for {rate} a second: off by", abs(measured / rate - 1) * 100, "%", DEVIATION),
    ]


def _rate(accepted: Sequence[Accepted]) -> float:
    return (len(accepted) - 1) / (accepted[-1].at - accepted[0].at)


def _send(ground: Servers, engine: Engine, carrier: Carrier, rate: int, contacts: Sequence[int]) -> Sent:
    """Fill the outbox under a waiting dispatcher, and wait until all of it is sent."""
    database = ground.postgres.pid
    assert database is not None  # it runs
    with engine.begin() as connection:
        connection.execute(text("truncate outbox cascade"))
    with redis.Redis.from_url(ground.valkey.url) as client:
        client.flushall()  # the pace of the run before
    with _dispatcher(ground, carrier, rate) as dispatcher, Waker.at(ground.valkey.url) as waker:
        before = [cpu_seconds(pid) for pid in (dispatcher.pid, carrier.process.pid)]
        _fill(engine, contacts)
        database_before = cpu_seconds(database)
        waker.wake()
        _wait(engine, dispatcher, carrier)
        spent = [cpu_seconds(pid) for pid in (dispatcher.pid, carrier.process.pid)]
        in_database = cpu_seconds(database) - database_before
    accepted = carrier.accepted()
    _check(accepted, len(contacts))
    return Sent(accepted, spent[0] - before[0], spent[1] - before[1], in_database)


@contextmanager
def _dispatcher(ground: Servers, carrier: Carrier, rate: int) -> Iterator[Process]:
    environment = ground.environment | {"TWILIO_API_URL": carrier.url, "WHATSAPP_RATE": str(rate)}
    with process(ground.folder, "dispatcher", [TAAWOUN, "dispatch"], environment) as started:
        deadline = time.monotonic() + LONGEST
        while "dispatcher started" not in started.log.read_text(errors="replace"):
            started.check()
            if time.monotonic() > deadline:
                raise BenchError("the dispatcher does not start")
            time.sleep(0.1)
        yield started


def _wait(engine: Engine, dispatcher: Process, carrier: Carrier) -> None:
    deadline = time.monotonic() + LONGEST
    while True:
        with engine.connect() as connection:
            left = connection.execute(_LEFT).scalar_one()
        if left == 0:
            return
        dispatcher.check()
        carrier.process.check()
        if time.monotonic() > deadline:
            raise BenchError(f"{left} messages are still in the outbox after {LONGEST:.0f} s")
        time.sleep(0.25)


def _check(accepted: Sequence[Accepted], wanted: int) -> None:
    """Every message once, none twice."""
    times = Counter(each.to for each in accepted)
    twice = sum(1 for number in times.values() if number > 1)
    if twice or len(times) != wanted:
        raise BenchError(f"{len(times)} of {wanted} messages arrived, {twice} of them more than once")


def _meet(engine: Engine, count: int) -> list[int]:
    """So many people who wrote to us a moment ago; their ids."""
    with engine.begin() as connection:
        return list(connection.execute(_MEET, {"count": count}).scalars())


def _fill(engine: Engine, contacts: Sequence[int]) -> None:
    """One message for each, as a broadcast would write them; all of them due at once."""
    with unit_of_work(engine) as unit:
        for first in range(0, len(contacts), BATCH):
            some = enumerate(contacts[first : first + BATCH], first)
            put_many(unit, [_letter(index, contact) for index, contact in some])


def _letter(index: int, contact: int) -> Letter:
    message = Message(f"Salon des coopératives à Agadir, du 3 au 7 mars. Inscription gratuite. ({index})")
    return Letter(contact, "whatsapp", _address(index), Priority.BULK, message, trace="bench")


def _address(index: int) -> str:
    return f"whatsapp:+2126{index + 1:08}"


_MEET = text(
    """
    insert into contacts (channel, address, person, phone, language, consent, consented_at, last_heard_at)
    select 'whatsapp', 'whatsapp:' || number, number, number, 'fr', 'bench', now(), now()
    from (select '+2126' || lpad(place::text, 8, '0') as number
          from generate_series(1, :count) as place order by place) as numbers
    returning id
    """
)

_LEFT = text("select count(*) from outbox where status in ('due', 'sending')")
