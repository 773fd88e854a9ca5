"""Contacts: who is behind an address, how they are spoken to, what they agreed to."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, func, select

from bot import people
from bot.people import Contact
from bot.store.tables import contacts
from bot.store.unit import Unit, unit_of_work

PHONE = "+212612345678"
BY_SMS = f"sms:{PHONE}"
BY_WHATSAPP = f"whatsapp:{PHONE}"
BY_ID = "whatsapp:MA.4566ABC"


def by_sms(unit: Unit) -> Contact:
    return people.meet(unit, channel="sms", address=BY_SMS, phone=PHONE)


def by_whatsapp(unit: Unit) -> Contact:
    return people.meet(unit, channel="whatsapp", address=BY_WHATSAPP, phone=PHONE, name="Fatima Z.")


def by_id(unit: Unit) -> Contact:
    return people.meet(unit, channel="whatsapp", address=BY_ID, phone=None, user_id="MA.4566ABC")


def test_a_new_contact_is_made_once(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        first, again = by_sms(unit), by_sms(unit)
        assert first == again
        assert first.person == first.phone == PHONE
        assert (first.stopped, first.consented, first.arabic_letters) == (False, False, False)
        assert people.contact(unit, first.id) == people.contact_at(unit, BY_SMS) == first
        assert people.contact_at(unit, "sms:+212600000000") is None
        with pytest.raises(LookupError):
            people.contact(unit, first.id + 1)


def test_two_channels_are_two_contacts_of_one_person(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        sms, whatsapp = by_sms(unit), by_whatsapp(unit)
        assert sms.id != whatsapp.id
        assert sms.person == whatsapp.person


def test_the_name_of_the_profile_holds_until_they_give_their_own(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        assert by_whatsapp(unit).name == "Fatima Z."
        people.set_name(unit, by_whatsapp(unit).id, " Fatima ")
        assert by_whatsapp(unit).name == "Fatima"
        with pytest.raises(ValueError, match="name"):
            people.set_name(unit, by_whatsapp(unit).id, "  ")


def test_a_known_user_id_moves_to_its_new_address(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        before = by_id(unit)
        assert before.person == BY_ID
        after = people.meet(unit, channel="whatsapp", address=BY_WHATSAPP, phone=PHONE, user_id="MA.4566ABC")
        assert after.id == before.id
        assert (after.address, after.phone, after.person) == (BY_WHATSAPP, PHONE, PHONE)
        assert people.contact_at(unit, BY_ID) is None


def test_who_moves_stays_a_member_and_stays_stopped(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        taytmatine = people.create(unit, "تايتماتين", "Taytmatine", "09")
        before = by_id(unit)
        people.join(unit, before, taytmatine.join_code)
        people.stop(unit, before, "stop")
        after = people.meet(unit, channel="whatsapp", address=BY_WHATSAPP, phone=PHONE, user_id="MA.4566ABC")
        assert after.stopped
        assert people.cooperatives_of(unit, after.person) == (taytmatine,)
        assert people.to_alert(unit, taytmatine.id) == (after.id,)


def test_two_contacts_that_turn_out_to_be_one_person(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        taytmatine = people.create(unit, "تايتماتين", "Taytmatine", "09")
        nameless, phoned = by_id(unit), by_whatsapp(unit)
        people.join(unit, phoned, taytmatine.join_code)
        people.join(unit, nameless, taytmatine.join_code)
        people.stop(unit, nameless, "سالي")
        now = people.meet(unit, channel="whatsapp", address=BY_WHATSAPP, phone=PHONE, user_id="MA.4566ABC")
        assert now.id == phoned.id
        assert now.stopped
        assert people.contact(unit, nameless.id).person == PHONE
        assert people.to_alert(unit, taytmatine.id) == (phoned.id,)
        # Without the number the carrier's id still finds the same contact.
        assert by_id(unit).id == phoned.id


def test_languages_letters_and_consent(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        who = by_sms(unit)
        people.set_language(unit, who.id, "ary-Latn")
        assert people.contact(unit, who.id).language == "ary-Latn"
        assert people.write_arabic(unit, who.id).arabic_letters
        assert people.give_consent(unit, who, "consent-1 (ary)").consented
        consent = unit.connection.execute(select(contacts.c.consent, contacts.c.consented_at)).one()
        assert consent.consent == "consent-1 (ary)"
        assert consent.consented_at is not None
        with pytest.raises(ValueError, match="language"):
            people.set_language(unit, who.id, "en")


def test_stop_and_start_hold_on_every_channel_and_are_told_once(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        sms, whatsapp = by_sms(unit), by_whatsapp(unit)
        stopped = people.stop(unit, sms, "STOP")
        people.stop(unit, whatsapp, "stop")
        assert unit.take_events() == [people.Stopped(stopped)]
        assert people.contact(unit, whatsapp.id).stopped
        started = people.start(unit, people.contact(unit, whatsapp.id))
        people.start(unit, sms)
        assert unit.take_events() == [people.Started(started)]
        assert not people.contact(unit, sms.id).stopped


def suppressed(unit: Unit, contact_id: int) -> str | None:
    found: str | None = unit.connection.execute(
        select(contacts.c.suppressed).where(contacts.c.id == contact_id)
    ).scalar_one()
    return found


def test_whoever_writes_can_be_reached_again_unless_the_carrier_was_told_to_stop(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        who = by_sms(unit)
        people.suppress(unit, who.id, "unreachable")
        people.seen(unit, who.person, who.id)
        assert suppressed(unit, who.id) is None
        assert people.contact(unit, who.id).last_heard_at is not None
        people.suppress(unit, who.id, people.OPTED_OUT)
        people.seen(unit, who.person, who.id)
        assert suppressed(unit, who.id) == people.OPTED_OUT
        people.start(unit, who)
        assert suppressed(unit, who.id) is None


def test_words_that_look_like_sql_are_words(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        who = by_sms(unit)
        assert (
            people.set_name(unit, who.id, "'; drop table contacts; --").name == "'; drop table contacts; --"
        )
        assert unit.connection.execute(select(func.count()).select_from(contacts)).scalar_one() == 1
