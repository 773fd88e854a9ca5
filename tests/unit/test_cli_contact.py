"""``taawoun contact``: all of one person, to give them; and afterwards nothing of them."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import Engine, text

from bot import market, measures, people, volunteering
from bot.assembly import Assembly
from bot.channels.inbound import Channel, Inbound, InboundMedia
from bot.cli import main
from bot.measures import Audience
from bot.people import LANGUAGES, Contact, Cooperative
from bot.privacy import find
from bot.privacy.export import held, to_contacts
from bot.settings import Settings
from bot.store.media import MediaFolder
from bot.store.tables import metadata
from bot.store.unit import unit_of_work

KARIM, NADIA = "+212622222222", "+212611111111"
"""The one who asks, and a member who was told of him."""

NAME, SECRET, VILLAGE = "Karim Zouhair", "ma voix de miel", "Douar Aït Melloul"


@pytest.fixture(autouse=True)
def configured(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in settings.model_dump(exclude_none=True).items():
        monkeypatch.setenv(name.upper(), str(value))


@pytest.fixture
def assembly(settings: Settings) -> Iterator[Assembly]:
    made = Assembly(settings, "contact", 2)
    yield made
    made.close()


def run(*arguments: str, input: str | None = None) -> Result:
    return CliRunner().invoke(main, ["contact", *arguments], input=input)


def asked(engine: Engine, query: str) -> Sequence[Any]:
    with engine.connect() as connection:
        return connection.execute(text(query)).all()


def says(assembly: Assembly, phone: str, words: str, id: str, channel: Channel = "sms", **given: Any) -> None:
    inbound = Inbound(channel, "twilio", f"{channel}:{phone}", "sms:+1", id, words, phone=phone, **given)
    assembly.reception.receive(inbound, f"trace-{id}")


@pytest.fixture
def lived(assembly: Assembly) -> Assembly:
    """Karim has done everything that one can do here; Nadia has dealt with him."""
    with unit_of_work(assembly.database) as unit:
        cooperative = people.create(unit, "تعاونية", "Coop", "09")
        nadia = _settled(assembly, unit, NADIA, "sms", "Nadia")
        people.join(unit, nadia, cooperative.join_code)
        karim = _settled(assembly, unit, KARIM, "sms", NAME)
        own = people.create(unit, "ديال كريم", "De Karim", "05")
        people.join(unit, karim, own.join_code)
        unit.take_events()
    says(assembly, KARIM, SECRET, "SM1")
    photo = InboundMedia("https://api.twilio.com/private", "audio/ogg")
    says(assembly, KARIM, "salam", "SM2", "whatsapp", profile_name="Karim Z", media=(photo,))
    _bought(assembly, nadia, cooperative, karim)
    _helped(assembly, nadia, cooperative, karim, own)
    with unit_of_work(assembly.database) as unit:
        on_whatsapp = people.contact_at(unit, f"whatsapp:{KARIM}")
        assert on_whatsapp is not None
        people.give_consent(unit, on_whatsapp, "test")
        said = dict.fromkeys(LANGUAGES, "Salon")
        measure = measures.publish(unit, title=said, words=said, source="odco.gov.ma")
        measures.start_broadcast(unit, key="b", measure_id=measure.id, audience=Audience())
        people.ask_for_person(unit, karim.id, reason="asked", flow="", state="", words=SECRET)
    for (name,) in asked(assembly.database, "select name from media"):
        MediaFolder(assembly.settings.media_url).save(name, b"OggS")
    return assembly


def _settled(assembly: Assembly, unit: Any, phone: str, channel: str, name: str) -> Contact:
    met = people.meet(unit, channel=channel, address=f"{channel}:{phone}", phone=phone, name=name)
    people.set_language(unit, met.id, "fr")
    return people.give_consent(unit, people.contact(unit, met.id), "test")


def _bought(assembly: Assembly, nadia: Contact, cooperative: Cooperative, karim: Contact) -> None:
    with unit_of_work(assembly.database) as unit:
        honey = market.list_product(
            unit,
            cooperative_id=cooperative.id,
            listed_by=nadia.id,
            name="Miel",
            unit_name="kg",
            price=25_000,
            supply="stock",
            stock=9000,
        )
        placed = market.place(
            unit,
            customer_id=karim.id,
            lines=[market.Line(honey.id, 1000)],
            expected_total=25_000,
            delivery="home",
            customer_name=NAME,
            address=VILLAGE,
            landmark={"text": VILLAGE},
            confirmation="k",
        )
        assert isinstance(placed, market.Placed)
        assembly.reception.post.deliver(unit, "trace")
    says(assembly, NADIA, "1", "SM3")  # accepts, and is shown where he lives


def _helped(
    assembly: Assembly, nadia: Contact, cooperative: Cooperative, karim: Contact, own: Cooperative
) -> None:
    """He helps them with photos, and asks for help with labels."""
    with unit_of_work(assembly.database) as unit:
        volunteering.sign_up(
            unit, karim.id, name=NAME, skills=["photo"], languages=["fr", "ary"], region=None
        )
        theirs = volunteering.ask(
            unit,
            cooperative_id=cooperative.id,
            contact_id=nadia.id,
            need="photo",
            words="Bonjour",
            voice=None,
            language="fr",
        )
        volunteering.accept(unit, theirs.id, karim.id)
        volunteering.ask(
            unit,
            cooperative_id=own.id,
            contact_id=karim.id,
            need="label",
            words=SECRET,
            voice=None,
            language="fr",
        )
        assembly.reception.post.deliver(unit, "trace")


def delivered(assembly: Assembly) -> None:
    with unit_of_work(assembly.database) as unit:
        ((order,),) = unit.connection.execute(text("select id from orders")).all()
        ((nadia,),) = unit.connection.execute(text("select id from contacts where name = 'Nadia'")).all()
        assert market.ready(unit, order, nadia)
        assert market.delivered(unit, order, nadia)
        assembly.reception.post.deliver(unit, "trace")


def everything(engine: Engine) -> str:
    """All that any table holds, as one text."""
    return "\n".join(
        str(row[0])
        for table in metadata.sorted_tables
        for row in asked(engine, f"select row_to_json(t)::text from {table.name} t")
    )


# export ---------------------------------------------------------------------------------------


def test_an_export_holds_all_of_a_person_on_every_channel(lived: Assembly) -> None:
    result = run("export", "06 22 22 22 22")
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert found["person"] == KARIM
    assert {each["address"] for each in found["contacts"]} == {f"sms:{KARIM}", f"whatsapp:{KARIM}"}
    for table in (
        "sessions",
        "members",
        "help_requests",
        "orders",
        "order_lines",
        "order_steps",
        "volunteers",
        "requests",
        "offers",
        "recipients",
        "inbound",
        "outbox",
        "media",
        "cooperatives",
    ):
        assert found[table], f"nothing in {table}"
    assert {each["heard"]["text"] for each in found["inbound"]} == {SECRET, "salam"}
    assert [each["customer_name"] for each in found["orders"]] == [NAME]
    assert [each["name_latin"] for each in found["cooperatives"]] == ["De Karim"]
    assert "join_code" not in found["cooperatives"][0]
    assert NADIA not in {each.get("address", "").partition(":")[2] for each in found["outbox"]}


def test_whatever_names_a_contact_is_exported(engine: Engine) -> None:
    """A table that comes to hold people later is in the export by itself."""
    with unit_of_work(engine) as unit:
        people.meet(unit, channel="sms", address=f"sms:{KARIM}", phone=KARIM)
        person = find(unit, KARIM)
    assert person is not None
    naming = {table.name for table in metadata.sorted_tables if to_contacts(table) or "person" in table.c}
    assert naming >= {"inbound", "outbox", "media", "orders", "stops"}
    found = json.loads(run("export", KARIM).stdout)
    assert naming <= found.keys()
    assert all(held(metadata.tables[name], person) for name in naming)


def test_a_file_is_for_its_owner_only(lived: Assembly, tmp_path: Path) -> None:
    out = tmp_path / "karim.json"
    assert run("export", f"whatsapp:{KARIM}", "--out", str(out)).stdout == f"written to {out}\n"
    assert json.loads(out.read_text())["person"] == KARIM
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert run("export", KARIM, "--out", "/nowhere/x").output.startswith(
        "Error: /nowhere/x cannot be written"
    )


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("what", ["export", "erase"])
def test_nobody_is_one_line(what: str) -> None:
    result = run(what, "+212600000000")
    assert (result.exit_code, result.output) == (1, "Error: nobody is known there\n")


# erase ------------------------------------------------------------------------------------------


def test_nothing_that_is_left_leads_back_to_them(lived: Assembly) -> None:
    delivered(lived)
    before = everything(lived.database)
    for word in (KARIM, NAME, SECRET, VILLAGE, "Karim Z"):
        assert word in before
    (file,) = MediaFolder(lived.settings.media_url).root.iterdir()
    result = run("erase", KARIM, "--yes")
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("2 contacts, ")
    assert result.stdout.endswith(", 1 files erased\n")
    left = everything(lived.database)
    for word in (KARIM, KARIM[1:], NAME, "Karim Z", SECRET, VILLAGE, "api.twilio.com"):
        assert word not in left, word
    assert not file.exists()
    assert NADIA in left, "everybody else stays"
    assert run("export", KARIM).exit_code == 1
    assert run("erase", KARIM, "--yes").exit_code == 1


def test_an_order_keeps_its_amounts(lived: Assembly) -> None:
    delivered(lived)
    run("erase", KARIM, "--yes")
    ((order,),) = asked(lived.database, "select row_to_json(o) from orders o")
    assert (order["total"], order["status"], order["customer_name"]) == (25_000, "delivered", "")
    assert asked(lived.database, "select amount from order_lines") == [(25_000,)]
    assert asked(lived.database, "select count(*) from order_steps where status = 'placed'") == [(1,)]


def test_nothing_is_sent_any_more(lived: Assembly) -> None:
    delivered(lived)
    run("erase", KARIM, "--yes")
    open_rows = "select count(*) from outbox where address = 'erased' and status in ('due', 'waiting')"
    assert asked(lived.database, open_rows) == [(0,)]
    assert asked(
        lived.database, "select count(*) from recipients where outbox_id is null and left_out is null"
    ) == [(1,)], "Nadia's"
    assert asked(lived.database, "select count(*) from outbox where notice::text = 'null'") == [(0,)]
    assert asked(lived.database, "select count(*) from inbound where failure is not null") == [(0,)]
    assert set(asked(lived.database, "select available, name from volunteers")) == {(False, "")}
    assert asked(lived.database, "select status from requests order by id") == [("waiting",), ("done",)]


def test_a_stop_outlives_the_person(lived: Assembly) -> None:
    """Whoever said stop is left alone even if their number is imported again."""
    delivered(lived)
    says(lived, KARIM, "stop", "SM9")
    assert run("erase", KARIM, "--yes").exit_code == 0
    assert asked(lived.database, "select person, words from stops") == [(KARIM, "")]
    with unit_of_work(lived.database) as unit:
        again = people.meet(unit, channel="whatsapp", address=f"whatsapp:{KARIM}", phone=KARIM)
    assert again.stopped
    assert again.name is None
    left = everything(lived.database).replace(f'"person":"{KARIM}"', "")
    assert f"sms:{KARIM}" not in left


def test_whoever_writes_again_is_somebody_new(lived: Assembly) -> None:
    delivered(lived)
    run("erase", KARIM, "--yes")
    says(lived, KARIM, "salam", "SM10")
    ((flow,),) = asked(
        lived.database,
        "select state ->> 'flow' from sessions s join contacts c on c.id = s.contact_id "
        f"where phone = '{KARIM}'",
    )
    assert flow == "welcome"
    # A message of before that comes once more is still known: it wakes nobody.
    heard = asked(lived.database, "select count(*) from inbound")
    says(lived, KARIM, SECRET, "SM1")
    assert asked(lived.database, "select count(*) from inbound") == heard


def test_an_order_on_its_way_comes_first(lived: Assembly) -> None:
    before = everything(lived.database)
    result = run("erase", KARIM, "--yes")
    ((code,),) = asked(lived.database, "select code from orders")
    assert (result.exit_code, result.output) == (
        1,
        f"Error: nothing is erased; still to be delivered or cancelled first: {code}\n",
    )
    assert everything(lived.database) == before


def test_it_asks_first_and_shows_no_number(lived: Assembly) -> None:
    delivered(lived)
    before = everything(lived.database)
    result = run("erase", KARIM, input="n\n")
    assert result.exit_code == 1
    assert "Erase +2126…22 (2 contacts) for good?" in result.output
    assert KARIM not in result.output
    assert everything(lived.database) == before


def test_a_cooperative_keeps_the_photo_that_it_sells_by(lived: Assembly) -> None:
    """Of a member who is erased the voice goes; what the shop shows stays."""
    delivered(lived)
    folder = MediaFolder(lived.settings.media_url)
    with unit_of_work(lived.database) as unit:
        member = people.contact_at(unit, f"sms:{NADIA}")
        assert member is not None
        for name, kind in (("honeyphoto", "photo"), ("honeyvoice", "voice")):
            folder.save(name, b"x")
            unit.connection.execute(
                text(
                    "insert into media (name, contact_id, kind, source, status) "
                    "values (:name, :id, :kind, 'https://api.twilio.com/m', 'kept')"
                ),
                {"name": name, "id": member.id, "kind": kind},
            )
        unit.connection.execute(text("update products set photo = 'honeyphoto', voice = 'honeyvoice'"))
    assert run("erase", NADIA, "--yes").exit_code == 0
    assert asked(lived.database, "select photo, voice from products") == [("honeyphoto", None)]
    assert asked(lived.database, "select source from media where name = 'honeyphoto'") == [("",)]
    assert folder.path("honeyphoto").exists()
    assert not folder.path("honeyvoice").exists()
