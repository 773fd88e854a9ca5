"""``taawoun broadcast``: what it would cost is said first, and nobody hears it twice."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import Engine, text

from bot import measures, people
from bot.assembly import Assembly
from bot.channels.segments import count
from bot.cli import main
from bot.cli.forecast import Prices, dirhams, forecast
from bot.cli.measures import measure_message
from bot.cli.world import world_of
from bot.errands.run import run as run_errand
from bot.measures import Readers, Recipient
from bot.people import LANGUAGES, Cooperative
from bot.settings import Settings
from bot.store.unit import unit_of_work
from bot.understanding import Understanding

EXAMPLE = Path(__file__).parents[2] / "docs" / "measure.toml"


@pytest.fixture(autouse=True)
def configured(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in settings.model_dump(exclude_none=True).items():
        monkeypatch.setenv(name.upper(), str(value))
    monkeypatch.setenv("SMS_TWO_WAY", "true")


@pytest.fixture
def assembly(settings: Settings) -> Iterator[Assembly]:
    made = Assembly(settings.model_copy(update={"sms_two_way": True}), "broadcast", 2)
    yield made
    made.close()


def run(*arguments: str, input: str | None = None) -> Result:
    return CliRunner().invoke(main, ["broadcast", *arguments], input=input)


def asked(engine: Engine, query: str) -> Sequence[Any]:
    with engine.connect() as connection:
        return connection.execute(text(query)).all()


def join(engine: Engine, where: Cooperative, number: int, language: str, channel: str = "sms") -> str:
    phone = f"+2126{number:08d}"
    with unit_of_work(engine) as unit:
        who = people.meet(unit, channel=channel, address=f"{channel}:{phone}", phone=phone)
        people.set_language(unit, who.id, language)
        people.give_consent(unit, who, "test")
        people.join(unit, who, where.join_code)
    return phone


@pytest.fixture
def members(engine: Engine) -> tuple[Cooperative, Cooperative]:
    """In region 09 two by SMS and one on WhatsApp, in region 05 one by SMS."""
    with unit_of_work(engine) as unit:
        souss, beni = people.create(unit, "أ", "A", "09"), people.create(unit, "ب", "B", "05")
    join(engine, souss, 1, "ary")
    join(engine, souss, 2, "fr")
    join(engine, souss, 3, "ar", "whatsapp")
    join(engine, beni, 4, "fr")
    return souss, beni


def work_off(assembly: Assembly) -> int:
    """Do the errands that are due, as a worker would; how many."""
    due = asked(assembly.database, "select id from errands where status = 'due'")
    return sum(run_errand(world_of(assembly), row.id) for row in due)


# before sending ------------------------------------------------------------------------------


@pytest.mark.usefixtures("members")
def test_a_dry_run_says_what_it_would_cost_and_keeps_nothing(engine: Engine) -> None:
    result = run(str(EXAMPLE), "--dry-run")
    assert result.exit_code == 0, result.output
    lines = dict(line.split(maxsplit=1) for line in result.stdout.splitlines())
    assert lines["people"] == "4"
    assert lines["SMS"] == "3 messages, 3 segments, 1.50 DH"
    assert lines["WhatsApp"] == "1 messages, 0.30 DH"
    assert lines["forecast"] == "1.80 DH"
    assert asked(engine, "select id from measures") == []
    assert asked(engine, "select id from broadcasts") == []


@pytest.mark.usefixtures("members")
def test_the_audience_is_by_region_and_language() -> None:
    for given, people_reached in (
        (("--region", "09"), 3),
        (("--region", "09", "--region", "05"), 4),
        (("--language", "fr"), 2),
        (("--region", "09", "--language", "ar", "--language", "ary"), 2),
        (("--region", "12"), 0),
    ):
        assert f"people    {people_reached}\n" in run(str(EXAMPLE), "--dry-run", *given).stdout


@pytest.mark.usefixtures("members")
def test_it_asks_before_it_sends(engine: Engine) -> None:
    result = run(str(EXAMPLE), "--no-wait", input="n\n")
    assert result.exit_code == 1
    assert "Send it to 4 people?" in result.output
    assert asked(engine, "select id from broadcasts") == []
    assert run(str(EXAMPLE), "--no-wait", input="y\n").exit_code == 0
    assert len(asked(engine, "select id from broadcasts")) == 1


@pytest.mark.usefixtures("engine")
def test_a_forecast_counts_what_each_one_would_read(assembly: Assembly) -> None:
    readers = [
        Readers("ary", "sms", False, 10),
        Readers("ary", "sms", True, 100),
        Readers(None, "whatsapp", False, 1000),
    ]
    with unit_of_work(assembly.database) as unit:
        words = dict.fromkeys(LANGUAGES, "Kayn ma3rid")
        words["ary"] = "كاين معرض " * 12
        measure = measures.publish(unit, title=words, words=words, source="odco.gov.ma")
    found = forecast(readers, lambda each: measure_message(assembly.voice, measure, each), Prices(50, 30))
    # Latin letters fit one segment; 120 Arabic ones with the rest need three.
    arabic = Recipient("", 0, "ary", "sms", "", arabic_letters=True)
    assert count(measure_message(assembly.voice, measure, arabic).text).segments == 3
    assert (found.people, found.sms, found.segments, found.whatsapp) == (1110, 110, 310, 1000)
    assert (found.sms_cost, found.whatsapp_cost, found.cost) == (15_500, 30_000, 45_500)
    assert dirhams(45_505) == "455.05 DH"


# sending --------------------------------------------------------------------------------------


@pytest.mark.usefixtures("members")
def test_each_gets_it_once_in_their_language_and_letters(engine: Engine, assembly: Assembly) -> None:
    with unit_of_work(engine) as unit:
        who = people.contact_at(unit, "sms:+212600000001")
        assert who is not None
        people.write_arabic(unit, who.id)
    assert run(str(EXAMPLE), "--region", "09", "--yes", "--no-wait").exit_code == 0
    assert work_off(assembly) == 1
    again = run(str(EXAMPLE), "--region", "09", "--yes", "--no-wait")
    assert again.exit_code == 0
    assert "nothing is sent twice" in again.stdout
    assert work_off(assembly) == 0
    rows = asked(engine, "select address, message ->> 'text' as words, priority from outbox order by address")
    assert [row.address for row in rows] == [
        "sms:+212600000001",
        "sms:+212600000002",
        "whatsapp:+212600000003",
    ]
    assert {row.priority for row in rows} == {2}
    arabic, french, standard = (row.words for row in rows)
    assert "التسجيل فابور" in arabic
    assert french.startswith("Le salon régional des coopératives")
    assert "التسجيل مجاني" in standard
    assert all("odco.gov.ma" in words for words in (arabic, french, standard))
    assert len(asked(engine, "select id from measures")) == 1


@pytest.mark.usefixtures("members")
def test_the_same_measure_to_others_needs_a_key_of_its_own(engine: Engine) -> None:
    assert run(str(EXAMPLE), "--region", "09", "--yes", "--no-wait").exit_code == 0
    refused = run(str(EXAMPLE), "--yes", "--no-wait")
    assert refused.exit_code == 1
    assert "not this or not to these people: give another --key" in refused.output
    assert run(str(EXAMPLE), "--yes", "--no-wait", "--key", "everybody").exit_code == 0
    # The measure itself is published once, and can be sent by its number.
    ((number,),) = asked(engine, "select id from measures")
    sent = run("--measure", str(number), "--yes", "--no-wait", "--key", "by-number", "--region", "05")
    assert sent.exit_code == 0, sent.output
    keys = {row.key for row in asked(engine, "select key from broadcasts")}
    assert keys >= {"everybody", "by-number"}
    assert len(keys) == 3


@pytest.mark.usefixtures("members")
def test_it_is_followed_until_everybody_has_it(assembly: Assembly) -> None:
    done: list[int] = []
    stop = threading.Event()

    def worker() -> None:
        while not stop.wait(0.02):
            done.append(work_off(assembly))

    working = threading.Thread(target=worker)
    working.start()
    try:
        result = run(str(EXAMPLE), "--yes")
    finally:
        stop.set()
        working.join()
    assert result.exit_code == 0, result.output
    assert result.stdout.endswith("4 messages in the outbox, 0 people left out since\n")
    assert sum(done) == 1


@pytest.mark.usefixtures("engine")
def test_nobody_to_send_to_is_said() -> None:
    result = run(str(EXAMPLE), "--yes")
    assert (result.exit_code, result.output.splitlines()[-1]) == (1, "Error: there is nobody to send it to")


# what it is given ------------------------------------------------------------------------------


def written(folder: Path, **changes: object) -> str:
    """A measure like the example, with changes; None leaves a line out."""
    said = ", ".join(f'{tag} = "Salon"' for tag in LANGUAGES)
    given = {"source": '"odco.gov.ma"', "title": f"{{ {said} }}", "words": f"{{ {said} }}"} | changes
    lines = [f"{name} = {value}" for name, value in given.items() if value is not None]
    path = folder / "measure.toml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"source": None}, "no source: people must know who says so"),
        ({"source": '" "'}, "no source: people must know who says so"),
        ({"title": None}, "no [title] with a text for ary, ary-Latn, ar, fr"),
        ({"words": '{ fr = "Salon", ar = "Salon" }'}, "no words in ary, ary-Latn"),
        ({"words": '{ es = "Feria" }'}, "words in an unknown language: es"),
        ({"deadline": '"demain"'}, "deadline is no day like 2026-12-31"),
        ({"sender": '"ODECO"'}, "unknown sender; there is title, words, source, deadline"),
        ({"source": "odco"}, "cannot be read: Invalid value (at line 1, column 10)"),
    ],
)
def test_a_measure_that_does_not_say_enough_is_one_line(
    tmp_path: Path, changes: dict[str, object], fault: str
) -> None:
    result = run(written(tmp_path, **changes), "--dry-run")
    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert result.output.endswith(f"{fault}\n")
    assert result.output.count("\n") == 1


@pytest.mark.usefixtures("engine")
def test_a_deadline_may_be_a_day_or_a_text(tmp_path: Path) -> None:
    for day in ("2026-12-31", '"2026-12-31"'):
        assert run(written(tmp_path, deadline=day), "--dry-run").exit_code == 0


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--region", "13"), "13 is none of 01, 02"),
        (("--language", "en"), "en is none of ary, ary-Latn, ar, fr"),
        (("--measure", "1"), "give a FILE, or --measure"),
    ],
)
def test_a_wrong_option_is_one_line(arguments: tuple[str, ...], line: str) -> None:
    result = run(str(EXAMPLE), *arguments)
    assert result.exit_code == 2
    assert line in result.output


@pytest.mark.usefixtures("engine")
def test_a_measure_that_is_not_there_is_one_line() -> None:
    result = run("--measure", "7")
    assert (result.exit_code, result.output) == (1, "Error: no measure 7\n")


# what it says -----------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.usefixtures("engine")
def test_the_last_word_of_the_message_stops_it(assembly: Assembly, tag: str) -> None:
    """Law 09-08: each message says how to hear no more, and that works."""
    said = assembly.texts.source(tag, "notice-measure")
    understanding = Understanding.load(Path(__file__).parents[2] / "locales")
    assert understanding.read(said.rstrip(" .").split()[-1], tag).command == "stop"


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize(
    ("title", "words", "begins"),
    [
        ("Salon", "Il aura lieu.", "Salon. Il aura lieu.\n"),
        ("Salon.", "Il aura lieu.", "Salon. Il aura lieu.\n"),
        ("Salon", "Salon au printemps.", "Salon au printemps.\n"),
        ("Salon " * 10, "Il aura lieu.", "Il aura lieu.\n"),
    ],
)
def test_a_short_title_comes_first(assembly: Assembly, title: str, words: str, begins: str) -> None:
    with unit_of_work(assembly.database) as unit:
        titles, texts = dict.fromkeys(LANGUAGES, title), dict.fromkeys(LANGUAGES, words)
        measure = measures.publish(unit, title=titles, words=texts, source="odco.gov.ma")
    reader = Recipient("", 0, "fr", "sms", "", arabic_letters=False)
    assert measure_message(assembly.voice, measure, reader).text.startswith(begins)
