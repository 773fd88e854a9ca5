"""Volunteering: a request finds its volunteer, one question to one person at a time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, func, select, update

from bot import people, volunteering
from bot.people import Contact, Cooperative
from bot.store.tables import offers, volunteers
from bot.store.unit import Unit, unit_of_work
from bot.volunteering import Request, Volunteer


def somebody(unit: Unit, number: int, channel: str = "whatsapp") -> Contact:
    phone = f"+2126{number:08d}"
    return people.meet(unit, channel=channel, address=f"{channel}:{phone}", phone=phone)


def helper(unit: Unit, number: int, **changes: Any) -> Volunteer:
    profile: dict[str, Any] = {"skills": ["photo"], "languages": ["ary"], "region": None, **changes}
    return volunteering.sign_up(unit, somebody(unit, number).id, name=f"volunteer {number}", **profile)


def cooperative(unit: Unit, region: str = "09") -> tuple[Cooperative, Contact]:
    made = people.create(unit, "تايتماتين", "Taytmatine", region, phone="+212528000001")
    member = somebody(unit, 1, "sms")
    people.join(unit, member, made.join_code)
    return made, member


def ask(unit: Unit, where: tuple[Cooperative, Contact], **changes: Any) -> Request:
    details: dict[str, Any] = {
        "need": "photo",
        "words": "بغينا تصاور",
        "voice": None,
        "language": "ary-Latn",
        **changes,
    }
    return volunteering.ask(unit, cooperative_id=where[0].id, contact_id=where[1].id, **details)


def asked(unit: Unit, helper: Volunteer) -> Request | None:
    return volunteering.open_offer(unit, helper.contact_id)


def test_a_request_is_offered_accepted_and_done(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where, salma = cooperative(unit), helper(unit, 10)
        unit.take_events()
        made = ask(unit, where)
        waiting, offered = unit.take_events()
        assert isinstance(waiting, volunteering.RequestMade)
        assert offered == volunteering.RequestOffered(made, salma)
        assert (made.status, made.volunteer_phone, made.asker_phone) == ("offered", None, where[1].phone)
        assert asked(unit, salma) == made
        accepted = volunteering.accept(unit, made.id, salma.contact_id)
        assert accepted is not None
        assert unit.take_events() == [volunteering.RequestAccepted(accepted, salma)]
        assert (accepted.status, accepted.volunteer_name) == ("accepted", "volunteer 10")
        assert (accepted.volunteer_phone, accepted.cooperative_phone) == (salma.phone, "+212528000001")
        assert asked(unit, salma) is None
        assert volunteering.accept(unit, made.id, salma.contact_id) is None
        assert volunteering.decline(unit, made.id, salma.contact_id) is None
        done = volunteering.done(unit, made.id, salma.contact_id)
        assert done is not None
        assert unit.take_events() == [volunteering.RequestDone(done, salma)]
        assert volunteering.done(unit, made.id, salma.contact_id) is None
        assert volunteering.requests_of(unit, [where[0].id]) == (done,)


@pytest.mark.parametrize(
    "profile",
    [
        {"skills": ["label", "papers"]},
        {"languages": ["fr"]},
        {"region": "01"},
    ],
)
def test_nobody_fits(engine: Engine, profile: dict[str, Any]) -> None:
    with unit_of_work(engine) as unit:
        where, other = cooperative(unit), helper(unit, 10, **profile)
        made = ask(unit, where)
        assert made.status == "waiting"
        assert unit.take_events()[-1] == volunteering.NobodyYet(made)
        assert asked(unit, other) is None


@pytest.mark.parametrize("language", ["ary", "ary-Latn"])
@pytest.mark.parametrize("spoken", ["ary", "ary-Latn"])
@pytest.mark.parametrize("region", ["09", None])
def test_darija_is_one_language_and_near_or_from_afar_both_do(
    engine: Engine, language: str, spoken: str, region: str | None
) -> None:
    with unit_of_work(engine) as unit:
        where, salma = cooperative(unit), helper(unit, 10, languages=[spoken], region=region)
        assert ask(unit, where, language=language) == asked(unit, salma)


def test_who_declines_is_not_asked_again_and_the_next_is(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where, first, second = cooperative(unit), helper(unit, 10), helper(unit, 11)
        made = ask(unit, where)
        assert asked(unit, first) == made
        unit.take_events()
        volunteering.decline(unit, made.id, first.contact_id)
        declined, offered = unit.take_events()
        assert isinstance(declined, volunteering.RequestDeclined)
        assert offered == volunteering.RequestOffered(made, second)
        nobody = volunteering.decline(unit, made.id, second.contact_id)
        assert nobody is not None
        assert nobody.status == "waiting"
        assert unit.take_events()[-1] == volunteering.NobodyYet(nobody)
        assert (asked(unit, first), asked(unit, second)) == (None, None)
        third = helper(unit, 12)
        assert asked(unit, third) == made


def test_the_fewest_tasks_first_then_who_waits_longest(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where = cooperative(unit)
        early, late, busy = helper(unit, 10), helper(unit, 11), helper(unit, 12)
        now = unit.connection.execute(select(func.now())).scalar_one()
        for days, who in ((1, late), (2, early), (3, busy)):
            unit.connection.execute(
                update(volunteers)
                .where(volunteers.c.id == who.id)
                .values(capacity=5, joined_at=now - timedelta(days=days))
            )
        # The longest there, so asked first; then they have a task.
        first = ask(unit, where)
        volunteering.accept(unit, first.id, busy.contact_id)
        assert ask(unit, where) == asked(unit, early)
        assert ask(unit, where) == asked(unit, late)
        assert ask(unit, where) == asked(unit, busy)
        # One question at a time, however much somebody could do.
        assert ask(unit, where).status == "waiting"


def test_what_waited_is_offered_to_who_comes_or_is_free_again(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where = cooperative(unit)
        first, second, third = (ask(unit, where) for _ in range(3))
        salma = helper(unit, 10)
        offered = asked(unit, salma)
        assert offered is not None
        assert offered.id == first.id
        volunteering.accept(unit, first.id, salma.contact_id)
        assert asked(unit, salma) is None, "one task is what they can do"
        volunteering.done(unit, first.id, where[1].id)
        offered = asked(unit, salma)
        assert offered is not None
        assert offered.id == second.id
        volunteering.decline(unit, second.id, salma.contact_id)
        offered = asked(unit, salma)
        assert offered is not None
        assert offered.id == third.id


def test_who_stopped_or_asked_themselves_is_not_asked(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where = cooperative(unit)
        helper(unit, 1)  # the member who asks, on another channel
        helper(unit, 10)
        people.stop(unit, somebody(unit, 10, "sms"), "stop")
        assert ask(unit, where).status == "waiting"


def test_signing_up_again_changes_the_profile_on_whichever_channel(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        first = helper(unit, 10)
        by_sms = somebody(unit, 10, "sms")
        again = volunteering.sign_up(
            unit,
            by_sms.id,
            name="Salma",
            skills=["label", "label"],
            languages=["ary-Latn", "fr"],
            region="09",
        )
        assert again.id == first.id
        assert (again.contact_id, again.skills, again.languages) == (by_sms.id, ("label",), ("ary", "fr"))
        assert volunteering.volunteer_of(unit, first.contact_id) == again
        assert volunteering.volunteer_of(unit, somebody(unit, 11).id) is None


def test_who_steps_back_is_asked_no_more_and_their_question_goes_to_the_next(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where, salma, zineb = cooperative(unit), helper(unit, 10), helper(unit, 11)
        made = ask(unit, where)
        first, second = (salma, zineb) if asked(unit, salma) else (zineb, salma)
        volunteering.step_back(unit, first.contact_id)
        assert asked(unit, first) is None
        assert asked(unit, second) == volunteering.request(unit, made.id)
        volunteering.accept(unit, made.id, second.contact_id)
        volunteering.step_back(unit, second.contact_id)
        assert volunteering.request(unit, made.id).volunteer_id == second.id, "a promise stays one"
        assert ask(unit, where).status == "waiting", "nobody is left to be asked"
        again = helper(unit, 10 if first is salma else 11)
        assert (again.id, again.available) == (first.id, True)
        assert asked(unit, again) is not None


def test_an_unanswered_offer_lapses_and_the_next_is_asked(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where, silent, next_one = cooperative(unit), helper(unit, 10), helper(unit, 11)
        made = ask(unit, where)
        now: datetime = unit.connection.execute(select(func.now())).scalar_one()
        assert volunteering.lapse(unit, now - timedelta(hours=24)) == 0
        unit.connection.execute(update(offers).values(offered_at=now - timedelta(hours=25)))
        assert volunteering.lapse(unit, now - timedelta(hours=24)) == 1
        assert asked(unit, silent) is None
        assert asked(unit, next_one) == made
        assert volunteering.accept(unit, made.id, silent.contact_id) is None


def test_only_members_ask_and_only_those_concerned_say_it_is_done(engine: Engine) -> None:
    with unit_of_work(engine) as unit:
        where, salma, other = cooperative(unit), helper(unit, 10), helper(unit, 11)
        with pytest.raises(volunteering.NotAllowed):
            ask(unit, (where[0], somebody(unit, 99)))
        with pytest.raises(ValueError, match="need"):
            ask(unit, where, need="money")
        made = ask(unit, where)
        volunteering.accept(unit, made.id, salma.contact_id)
        with pytest.raises(volunteering.NotAllowed):
            volunteering.done(unit, made.id, other.contact_id)
        assert volunteering.request(unit, made.id).status == "accepted"


@pytest.mark.parametrize(
    "wrong", [{"skills": []}, {"skills": ["magic"]}, {"languages": []}, {"region": "99"}, {"name": " "}]
)
def test_a_profile_that_makes_no_sense_is_not_kept(engine: Engine, wrong: dict[str, Any]) -> None:
    with unit_of_work(engine) as unit:
        profile: dict[str, Any] = {"name": "Salma", "skills": ["photo"], "languages": ["ary"], "region": None}
        who = somebody(unit, 10)
        with pytest.raises(ValueError, match=r"volunteer|skills|region"):
            volunteering.sign_up(unit, who.id, **{**profile, **wrong})
        assert volunteering.volunteer_of(unit, who.id) is None
