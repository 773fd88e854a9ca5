"""The turn, on a small book: what every flow may rely on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from fractions import Fraction
from typing import Any

import pytest

from bot.conversation import engine
from bot.conversation.answers import Amount, Optional, Photo, Words
from bot.conversation.engine import RunsInCircles, Turn, turn
from bot.conversation.events import Kept, NotUnderstood, Stuck
from bot.conversation.flow import Ask, Book, Choose, Confirm, Do, End, Flow, Item, Pick, Tell
from bot.conversation.heard import Heard, Media
from bot.conversation.screens import Money, Text
from bot.conversation.session import Session
from bot.conversation.talk import Talk, leads


@dataclass
class Said:
    """A reading for tests: digits are numbers, a few words are commands."""

    text: str

    language = None
    quantity = None
    counted = None
    bare = False

    @property
    def rest(self) -> Said:
        return self

    @property
    def intent(self) -> str | None:
        return self.text.removeprefix("please ") if self.text.startswith("please ") else None

    @property
    def said(self) -> Mapping[str, Any]:
        return {"intent": self.intent, "text": self.text}

    def alike(self, known: Sequence[str]) -> int | None:
        return list(known).index(self.text[:-1]) if self.text[:-1] in known else None

    @property
    def number(self) -> Fraction | None:
        return Fraction(self.text) if self.text.isdecimal() else None

    @property
    def answer(self) -> str | None:
        return self.text if self.text in ("yes", "no") else None

    @property
    def command(self) -> str | None:
        return self.text if self.text in ("menu", "help", "back", "more") else None

    @property
    def amounts(self) -> Sequence[int]:
        if self.text == "1.500":
            return (150_000, 150)
        return (int(self.text) * 100,) if self.text.isdecimal() else ()

    def words(self, known: Sequence[str]) -> int | None:
        return list(known).index(self.text) if self.text in known else None

    def says(self, known: Sequence[str]) -> int | None:
        return self.words(known)


@dataclass
class Someone:
    """A world for tests: its texts are their keys."""

    roles: frozenset[str] = frozenset({"consented"})
    idle: timedelta = field(default_factory=timedelta)
    preface: tuple[Text, ...] = ()

    def say(self, text: Text) -> str:
        return text.key

    def every(self, text: Text) -> tuple[str, ...]:
        return (text.key, f"{text.key} in another language")

    def also(self, text: Text) -> tuple[str, ...]:
        return (f"{text.key} said otherwise",)


STOCK = [Item(str(n), f"thing {n}") for n in range(1, 13)]


@leads("done", "circle")
def finish(talk: Talk[Someone]) -> str:
    return "circle" if talk.memory["name"] == "circle" else "done"


def book() -> Book:
    home = Flow("home")
    home.menu = Choose("sell", "list", then={"sell": "sell", "list": "list"}, quiet=True)
    sell = Flow("sell", entry=("review",))
    sell.photo = Ask(Optional(Photo()), then="name")
    sell.name_ = Ask(Words(longest=10), then="price")
    sell.price = Ask(Amount(show=Money), then="review")
    sell.review = Confirm(yes=finish, no="name", show=lambda talk: {"price": talk.memory.get("price", 0)})
    sell.done = End()
    sell.circle = Do(finish)
    listing = Flow("list", who="member")
    listing.all = Pick(lambda talk, offset, limit: STOCK[offset : offset + limit], then="one", empty="none")
    listing.one = End()
    listing.none = End()
    door = Flow("door", who=None)
    door.ask = Ask(Words(longest=5), then="opened")
    door.opened = Tell(then="home")
    aid = Flow("aid", who=None, takes=("from",))
    aid.told = Tell(then="back")
    resume = Flow("resume", who=None, takes=("flow",))
    resume.ask = Choose("go-on", "menu", then={"go-on": "back", "menu": "home"})
    gift = Flow("gift", takes=("wish",))
    gift.ask = Confirm(yes="done", no="back", show=lambda talk: {"wish": talk.memory["wish"]["text"]})
    gift.done = End()
    offer = Flow("offer", who=None, takes=("wish",))
    offer.ask = Confirm(yes="leave", no="back", show=lambda talk: {"wish": talk.memory["wish"]["text"]})
    offer.leave = Tell(then="home")
    flows = {flow.name: flow for flow in (home, sell, listing, door, aid, resume, gift, offer)}
    commands = {"menu": "home", "help": "aid"}
    return Book(
        flows,
        "home",
        "resume",
        commands,
        {"member": "door", "consented": "door"},
        wishes={"gift": "gift"},
        offer="offer",
        offered={"leave": "home", "gift": "gift"},
        leaving=("leave",),
    )


BOOK = book()
MEMBER = frozenset({"consented", "member"})


def heard(text: str, **more: object) -> Heard:
    return Heard(reading=Said(text), **more)  # type: ignore[arg-type]


def talk_through(*texts: str, roles: frozenset[str] = MEMBER, session: Session | None = None) -> Turn:
    """Say several things one after the other; the session goes through JSON in between."""
    went = turn(BOOK, session, heard("salam"), Someone(roles)) if session is None else None
    for text in texts:
        session = went.session if went else session
        assert session is not None
        session = Session.from_json(json.loads(json.dumps(session.to_json())))
        went = turn(BOOK, session, heard(text), Someone(roles))
    assert went is not None
    return went


def at(went: Turn) -> str:
    return f"{went.session.flow}.{went.session.state}"


def said(went: Turn) -> list[str]:
    return [text.key for text in went.screen.said]


def test_somebody_new_is_shown_the_menu() -> None:
    assert at(talk_through()) == "home.menu"


def test_a_sale_is_listed_digit_by_digit() -> None:
    went = talk_through("1", "1", "honey", "250", "1")
    assert at(went) == "sell.done"
    assert went.session.memory["name"] == "honey"
    assert went.session.memory["price"] == 25_000


@pytest.mark.parametrize("answer", ["sell", "home-menu-sell", "home-menu-sell in another language"])
def test_a_choice_is_taken_by_its_words_in_any_language(answer: str) -> None:
    assert at(talk_through(answer)) == ("sell.photo" if answer != "sell" else "home.menu")


def test_zero_goes_back_and_keeps_what_was_said() -> None:
    went = talk_through("1", "1", "honey", "0")
    assert at(went) == "sell.name"
    assert at(talk_through("1", "1", "honey", "0", "0", "0")) == "home.menu"


def test_back_into_another_flow_finds_its_memory_again() -> None:
    went = talk_through("1", "1", "honey", "help")
    assert at(went) == "sell.price"
    assert went.session.memory["name"] == "honey"
    assert said(went) == ["aid-told"]


def test_a_free_text_that_only_contains_a_command_is_text() -> None:
    assert at(talk_through("1", "1", "menu x")) == "sell.price"
    assert at(talk_through("1", "1", "menu")) == "home.menu"


def test_what_is_not_understood_is_asked_again_then_help_is_offered_then_a_person_is_called() -> None:
    went = talk_through("1", "1", "honey", "hm")
    assert (at(went), said(went)) == ("sell.price", ["again-money"])
    went = talk_through("hm", session=went.session)
    assert said(went) == ["again-help"]
    went = talk_through("hm", session=went.session)
    assert said(went) == ["again-called"]
    assert Stuck("sell", "price", "hm") in went.events
    assert NotUnderstood("sell", "price", "hm") in went.events
    went = talk_through("60", session=went.session)
    assert at(went) == "sell.review"
    assert went.session.misses == 0


def test_what_may_mean_two_amounts_is_asked_back() -> None:
    went = talk_through("1", "1", "honey", "1.500")
    assert (at(went), said(went)) == ("sell.price", ["doubt"])
    assert [choice.id for choice in went.screen.choices] == ["=150000", "=150"]
    assert talk_through("2", session=went.session).session.memory["price"] == 150
    assert talk_through("60", session=went.session).session.memory["price"] == 6_000


def test_a_photo_where_a_price_is_asked_is_kept_and_the_question_stays() -> None:
    went = talk_through("1", "1", "honey")
    photo = Media("abc", "photo")
    went = turn(BOOK, went.session, heard("", media=(photo,)), Someone(MEMBER))
    assert (at(went), said(went)) == ("sell.price", ["kept-photo"])
    assert Kept("sell", "price", (photo,), None) in went.events


def test_a_photo_where_it_is_asked_is_the_answer() -> None:
    went = talk_through("1")
    went = turn(BOOK, went.session, heard("", media=(Media("abc", "photo"),)), Someone(MEMBER))
    assert (at(went), went.session.memory["photo"]) == ("sell.name", "abc")


def test_a_closed_door_leads_to_the_flow_that_opens_it() -> None:
    assert at(talk_through("2", roles=frozenset({"consented"}))) == "door.ask"


def test_a_list_is_paged_and_means_what_it_showed() -> None:
    went = talk_through("2")
    assert [choice.label for choice in went.screen.choices] == [f"thing {n}" for n in range(1, 6)]
    assert went.screen.more
    went = talk_through("9", session=went.session)
    assert went.screen.choices[0].label == "thing 6"
    STOCK.insert(0, Item("0", "new thing"))
    try:
        went = talk_through("1", session=went.session)
    finally:
        STOCK.pop(0)
    assert went.session.memory["all"] == "6"


def test_nine_turns_the_last_page_back_to_the_first() -> None:
    went = talk_through("2", "9", "9", "9")
    assert went.screen.choices[0].label == "thing 1"


def test_a_button_is_bound_to_its_screen() -> None:
    went = talk_through("1", "1", "honey")
    stale = turn(BOOK, went.session, heard("Yes", choice="yes~sell.photo"), Someone(MEMBER))
    assert (at(stale), said(stale)) == ("sell.price", ["old-button"])


def test_a_button_of_an_entry_opens_it_from_anywhere() -> None:
    went = talk_through("2")
    opened = turn(BOOK, went.session, heard("No", choice="no~sell.review:77"), Someone(MEMBER))
    assert at(opened) == "sell.name"
    assert opened.session.memory["ref"] == "77"


def test_a_closed_entry_does_not_open() -> None:
    session = Session("home", "menu")
    closed = turn(BOOK, session, heard("x", choice="yes~sell.review:77"), Someone(frozenset()))
    assert said(closed) == ["old-button"]


def test_a_session_whose_state_is_gone_resumes_kindly() -> None:
    went = talk_through("1", session=Session("sell", "colour"))
    assert (at(went), said(went)) == ("home.menu", ["resume-changed"])


def test_after_a_long_silence_we_ask_whether_to_go_on() -> None:
    session = talk_through("1", "1", "honey").session
    went = turn(BOOK, session, heard("60"), Someone(MEMBER, timedelta(days=3)))
    assert at(went) == "resume.ask"
    went = talk_through("1", session=went.session)
    assert (at(went), went.session.memory["name"]) == ("sell.price", "honey")


def test_a_question_put_from_outside_leaves_the_way_back() -> None:
    session = talk_through("1", "1", "honey").session
    assert not engine.quiet(BOOK, session)
    asked = engine.open_at(BOOK, session, "sell.review", {"ref": "1"})
    went = talk_through("0", session=asked)
    assert (at(went), went.session.memory["name"]) == ("sell.price", "honey")


def test_the_end_answers_with_the_menu() -> None:
    done = talk_through("1", "1", "honey", "250", "1").session
    assert at(talk_through("1", session=done)) == "home.menu"
    assert at(talk_through("home-menu-sell", session=done)) == "sell.photo"


def test_the_word_of_the_button_of_an_end_leads_to_the_menu() -> None:
    assert at(talk_through("1", "1", "honey", "250", "1", "menu")) == "home.menu"


def test_a_circle_without_a_question_is_a_fault_not_a_hang() -> None:
    with pytest.raises(RunsInCircles):
        talk_through("1", "1", "circle", "250", "1")


def test_serials_name_every_turn() -> None:
    first = talk_through("1")
    second = talk_through("1", session=first.session)
    assert second.session.serial == first.session.serial + 1


def test_a_session_goes_through_json_unchanged() -> None:
    session = replace(
        talk_through("2", "9").session, memory={"a": 1, "b": [1, 2], "c": None, "عسل": {"x": "y"}}
    )
    again: Mapping[str, object] = json.loads(json.dumps(session.to_json()))
    assert Session.from_json(again) == session


def test_a_wish_at_a_quiet_moment_is_done_and_what_was_said_goes_along() -> None:
    went = talk_through("please gift")
    assert at(went) == "gift.ask"
    assert went.session.memory["wish"]["text"] == "please gift"


def test_a_wish_in_the_middle_of_something_is_no_wish() -> None:
    """Where a name is asked it is a name; where a price is asked it is asked again."""
    assert at(talk_through("1", "1", "please gift")) == "sell.name"
    assert at(talk_through("1", "1", "honey", "please gift")) == "sell.price"


def test_a_change_of_mind_is_offered_and_not_forced() -> None:
    asked = talk_through("1", "1", "honey", "please leave")
    assert at(asked) == "offer.ask"
    stayed = talk_through("2", session=asked.session)
    assert at(stayed) == "sell.price"
    assert stayed.session.memory["name"] == "honey"
    assert at(talk_through("1", session=asked.session)) == "home.menu"


def test_it_is_offered_after_nonsense_too() -> None:
    again = talk_through("1", "1", "honey", "nonsense")
    assert at(talk_through("please leave", session=again.session)) == "offer.ask"


def test_a_misspelt_choice_is_asked_and_not_taken() -> None:
    """The stub is alike where the last letter is one too many."""
    asked = talk_through("home-menu-sellx")
    assert at(asked) == "home.menu"
    assert [choice.id for choice in asked.screen.choices] == ["sell"]
    assert [text.key for text in asked.screen.said] == ["doubt"]
    assert at(talk_through("1", session=asked.session)) == "sell.photo"
    again = talk_through("nonsense", session=asked.session)
    assert [choice.id for choice in again.screen.choices] == ["sell", "list"]


def test_whether_to_go_on_is_asked_once_however_late_the_answer() -> None:
    there = talk_through("1", "1", "honey")
    late = Someone(MEMBER, idle=timedelta(days=1))
    asked = turn(BOOK, there.session, heard("100"), late)
    assert at(asked) == "resume.ask"
    assert at(turn(BOOK, asked.session, heard("1"), late)) == "sell.price"
