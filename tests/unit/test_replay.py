"""A turn that failed is taken again, once, when its fault is mended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text

from bot import people
from bot.assembly import Assembly
from bot.channels.inbound import Inbound, InboundMedia
from bot.channels.message import Message
from bot.cli import main
from bot.conversation.flow import UnknownTarget
from bot.conversation.screens import Text
from bot.errands.errand import plan
from bot.outbox.failures import CannotReplay, UnknownFailure
from bot.outbox.rows import Letter, Priority, put
from bot.reception.receive import Answer
from bot.reception.replay import replay
from bot.settings import Settings
from bot.store.unit import unit_of_work
from flows import sell
from flows.book import BOOK

FATIMA = "sms:+212611111111"


@pytest.fixture
def assembly(settings: Settings) -> Iterator[Assembly]:
    made = Assembly(settings.model_copy(update={"sms_two_way": True}), "replay", connections=2)
    yield made
    made.close()


@contextmanager
def a_fault(state: str = "photo") -> Iterator[None]:
    """The flow leads to nowhere from here: every turn through it raises."""
    whole = BOOK.flows["sell"].states[state]
    BOOK.flows["sell"].states[state] = replace(whole, then=sell.onward("nowhere"))  # type: ignore[arg-type]
    try:
        yield
    finally:
        BOOK.flows["sell"].states[state] = whole


def says(assembly: Assembly, words: str, id: str, **given: Any) -> Answer:
    inbound = Inbound("sms", "twilio", FATIMA, "sms:+14155238887", id, words, phone=FATIMA[4:], **given)
    return assembly.reception.receive(inbound, f"trace-{id}")


def asked(assembly: Assembly, query: str) -> Sequence[Any]:
    with assembly.database.connect() as connection:
        return connection.execute(text(query)).all()


def again(assembly: Assembly, inbound_id: int) -> None:
    with unit_of_work(assembly.database) as unit:
        replay(assembly.reception, unit, inbound_id)


def failed(assembly: Assembly) -> list[int]:
    return [row.id for row in asked(assembly, "select id from inbound where failure is not null order by id")]


@pytest.fixture
def selling(assembly: Assembly) -> Assembly:
    """Fatima is a member, and is being asked for a photo of what she sells."""
    with unit_of_work(assembly.database) as unit:
        tifawin = people.create(unit, "تعاونية تيفاوين", "Coop Tifawin", "09")
        fatima = people.meet(unit, channel="sms", address=FATIMA, phone=FATIMA[4:])
        people.set_language(unit, fatima.id, "fr")
        people.give_consent(unit, fatima, "test")
        people.join(unit, fatima, tifawin.join_code)
    says(assembly, "salam", "SM-1")
    says(assembly, "1", "SM-2")
    assert state(assembly) == "photo"
    return assembly


def state(assembly: Assembly) -> str:
    return str(asked(assembly, "select state ->> 'state' from sessions")[0][0])


def test_a_failed_turn_is_taken_again_and_answered_by_the_outbox(selling: Assembly) -> None:
    with a_fault():
        assert says(selling, "1", "SM-3").outcome == "failed"
    (inbound_id,) = failed(selling)
    heard_at = asked(selling, "select last_heard_at from contacts")[0][0]
    again(selling, inbound_id)
    assert state(selling) == "name"
    assert failed(selling) == []
    (row,) = asked(selling, "select * from outbox where status = 'due'")
    assert row.key == f"replay:{inbound_id}"
    assert row.address == FATIMA
    assert row.trace == "trace-SM-3"
    assert row.message["text"].startswith(selling.texts.say("fr", Text("sell-name")))
    # She did not write just now: her 24 hours do not begin again.
    assert asked(selling, "select last_heard_at from contacts")[0][0] == heard_at


def test_it_happens_once(selling: Assembly) -> None:
    with a_fault():
        says(selling, "1", "SM-3")
    (inbound_id,) = failed(selling)
    again(selling, inbound_id)
    with pytest.raises(UnknownFailure):
        again(selling, inbound_id)
    with pytest.raises(UnknownFailure):
        again(selling, inbound_id + 1000)
    assert len(asked(selling, "select id from outbox where status = 'due'")) == 1


def test_what_still_fails_changes_nothing(selling: Assembly) -> None:
    with a_fault():
        says(selling, "1", "SM-3")
        (inbound_id,) = failed(selling)
        with pytest.raises(UnknownTarget, match="nowhere"):
            again(selling, inbound_id)
    assert failed(selling) == [inbound_id]
    assert state(selling) == "photo"
    assert asked(selling, "select id from outbox where status = 'due'") == []


def test_nobody_is_answered_about_what_they_left(selling: Assembly) -> None:
    """After "menu" a replayed "1" would be the first line of the menu."""
    with a_fault():
        says(selling, "1", "SM-3")
    says(selling, "menu", "SM-4")
    before = asked(selling, "select state from sessions")
    with pytest.raises(CannotReplay, match="answered since"):
        again(selling, failed(selling)[0])
    assert asked(selling, "select state from sessions") == before
    assert len(failed(selling)) == 1


def test_several_of_one_person_are_taken_in_their_order(selling: Assembly) -> None:
    """The later one failed, too: it is no answer that came in between."""
    with a_fault():
        says(selling, "1", "SM-3")
        says(selling, "skip", "SM-4", choice="skip")
    first, second = failed(selling)
    again(selling, first)
    assert state(selling) == "name"
    again(selling, second)
    assert failed(selling) == []
    keys = [row.key for row in asked(selling, "select key from outbox where status = 'due' order by id")]
    assert keys == [f"replay:{first}", f"replay:{second}"]


def test_a_photo_is_not_fetched_twice(selling: Assembly) -> None:
    photo = (InboundMedia("https://api.twilio.com/media/1", "image/jpeg"),)
    with a_fault():
        says(selling, "", "SM-3", media=photo)
    again(selling, failed(selling)[0])
    names = [row.name for row in asked(selling, "select name from media")]
    memory = asked(selling, "select state -> 'memory' from sessions")[0][0]
    assert [memory["photo"]] == names
    assert len(asked(selling, "select id from errands where kind = 'media'")) == 1


def test_somebody_new_begins_at_the_beginning(assembly: Assembly, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(BOOK.flows["welcome"].states, "begin", None)
    assert says(assembly, "Bonjour, je voudrais du miel", "SM-1").outcome == "failed"
    monkeypatch.undo()
    again(assembly, failed(assembly)[0])
    (row,) = asked(assembly, "select message from outbox where status = 'due'")
    assert "Taawoun" in row.message["text"]
    assert asked(assembly, "select state ->> 'flow' from sessions")[0][0] == "welcome"


# the command ------------------------------------------------------------------------------


@pytest.fixture
def configured(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in settings.model_dump(exclude_none=True).items():
        monkeypatch.setenv(name.upper(), str(value))
    monkeypatch.setenv("SMS_TWO_WAY", "true")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["failures", "replay", *arguments])


@pytest.mark.usefixtures("configured")
def test_the_command_does_each_again_and_says_what_it_cannot(selling: Assembly) -> None:
    with a_fault():
        says(selling, "1", "SM-3")
    ref = f"i{failed(selling)[0]}"
    result = run(ref, "o999", "nonsense")
    assert result.exit_code == 1
    assert "1 replayed\n" in result.output
    assert "nothing failed as o999\n" in result.output
    assert "Error: 2 not replayed\n" in result.output
    assert state(selling) == "name"
    assert f"nothing failed as {ref}\n" in run(ref).output


@pytest.mark.usefixtures("configured")
def test_all_are_replayed_at_once(selling: Assembly) -> None:
    with a_fault():
        says(selling, "1", "SM-3")
    with unit_of_work(selling.database) as unit:
        plan(unit, "media", {"name": "gone"})
        put(unit, Letter(1, "sms", FATIMA, Priority.ALERT, Message("late")))
        unit.connection.execute(text("update errands set status = 'failed'"))
        unit.connection.execute(text("update outbox set status = 'failed' where status = 'due'"))
    result = run("--all")
    assert (result.exit_code, result.stdout) == (0, "3 replayed\n")
    assert asked(selling, "select count(*) from errands where status = 'due'")[0][0] == 1
    assert asked(selling, "select count(*) from outbox where status = 'due'")[0][0] == 2
    assert run("--all").stdout == "0 replayed\n"


@pytest.mark.usefixtures("configured", "engine")
def test_one_says_what_to_replay() -> None:
    assert run().exit_code == 2
    assert run("--all", "i1").exit_code == 2


@pytest.mark.usefixtures("configured")
def test_a_turn_that_fails_again_is_one_line_and_the_others_go_on(selling: Assembly) -> None:
    with unit_of_work(selling.database) as unit:
        errand = plan(unit, "media", {"name": "gone"})
        unit.connection.execute(text("update errands set status = 'failed'"))
    with a_fault():
        says(selling, "1", "SM-3")
        ref = f"i{failed(selling)[0]}"
        result = run(ref, f"e{errand}")
    assert f"{ref} fails again: UnknownTarget: sell leads to 'nowhere'" in result.output
    assert "1 replayed\n" in result.output
