"""Content templates: made once, found again, approved, filled."""

from __future__ import annotations

import re

import pytest
from twilio.base.exceptions import TwilioException

from bot.channels.message import Kind, Message, Option, Template
from bot.channels.twilio.book import Content, Contents
from bot.channels.twilio.client import Account, make_client
from bot.channels.twilio.contents import Definition, notice, shape_of, shapes, variables_for
from bot.channels.twilio.sync import Synced, sync
from tests.contract.twilio_double import ACCOUNT, AUTH, Double, double, fault

ORDER = notice(
    "order_new", "ary", "Salam, jat talabiya dyal {{1}} men {{2}} daba.", ["3sel", "Nadia"], "UTILITY"
)


def by_name(synced: list[Synced]) -> dict[tuple[str, str], Synced]:
    return {(each.name, each.language): each for each in synced}


def run(
    carrier: Double, definitions: list[Definition], known: dict[tuple[str, str], Synced] | None = None
) -> list[Synced]:
    return sync(make_client(Account(ACCOUNT, AUTH, carrier.url)), definitions, known or {})


def posts(carrier: Double) -> int:
    return sum(call.startswith("POST") for call in carrier.calls)


def test_every_shape_is_made_once_and_found_again_over_pages() -> None:
    with double() as carrier:
        heard: list[Synced] = []
        client = make_client(Account(ACCOUNT, AUTH, carrier.url))
        first = sync(client, shapes(), {}, heard.append)
        assert heard == first
        assert posts(carrier) == len(shapes()) == len({each.sid for each in first})
        carrier.page = 7
        assert run(carrier, shapes()) == first
        assert run(carrier, shapes(), by_name(first)) == first
        assert posts(carrier) == len(shapes())


def test_a_changed_content_is_made_anew() -> None:
    with double() as carrier:
        first = run(carrier, [ORDER])
        changed = notice(
            "order_new",
            "ary",
            "Salam, 3ndek talabiya dyal {{1}} men {{2}} daba.",
            ["3sel", "Nadia"],
            "UTILITY",
        )
        second = run(carrier, [changed], by_name(first))
        assert second[0].sid != first[0].sid
        assert second[0].fingerprint != first[0].fingerprint
        assert len(carrier.approvals) == 2
        assert len({asked["name"] for asked in carrier.approvals.values()}) == 2


def test_what_was_deleted_at_the_carrier_is_made_again() -> None:
    with double() as carrier:
        first = run(carrier, [ORDER])
        kept = {**carrier.contents.pop(), "friendly_name": "another", "sid": "HX" + "f" * 32}
        carrier.contents.append(kept)
        second = run(carrier, [ORDER], by_name(first))
        assert second[0].sid in [each["sid"] for each in carrier.contents[1:]]


def test_of_twins_the_one_we_know_stays() -> None:
    with double() as carrier:
        first = run(carrier, [ORDER])
        twin = {**carrier.contents[0], "sid": "HX" + "0" * 31 + "9"}
        carrier.contents.insert(0, twin)
        carrier.approvals[twin["sid"]] = {"status": "approved"}
        assert run(carrier, [ORDER], by_name(first))[0].sid == first[0].sid
        assert run(carrier, [ORDER])[0].sid == min(first[0].sid, twin["sid"])
        known = Synced("order_new", "ary", twin["sid"], ORDER.fingerprint, "approved")
        assert run(carrier, [ORDER], by_name([known])) == [known]


def test_an_approval_is_asked_for_once_and_then_read() -> None:
    with double() as carrier:
        first = run(carrier, [ORDER])[0]
        assert first.approval == "received"
        asked = carrier.approvals[first.sid]
        assert asked["category"] == "UTILITY"
        assert re.fullmatch(r"[a-z0-9_]+", asked["name"])
        carrier.approvals[first.sid]["status"] = "approved"
        made = posts(carrier)
        assert run(carrier, [ORDER])[0].approval == "approved"
        assert posts(carrier) == made


def test_shapes_are_not_submitted() -> None:
    with double() as carrier:
        assert {each.approval for each in run(carrier, shapes()[:2])} == {None}
        assert carrier.approvals == {}


def test_killed_in_the_middle_nothing_is_made_twice() -> None:
    with double() as carrier:
        made: list[Synced] = []

        def stop_after_two(each: Synced) -> None:
            made.append(each)
            if len(made) == 2:
                carrier.next.append(fault(500))

        client = make_client(Account(ACCOUNT, AUTH, carrier.url))
        with pytest.raises(TwilioException):
            sync(client, shapes()[:4], {}, stop_after_two)
        assert len(run(carrier, shapes()[:4])) == 4
        assert len(carrier.contents) == 4


def test_the_language_is_one_that_whatsapp_knows() -> None:
    with double() as carrier:
        run(carrier, [ORDER])
        assert carrier.contents[0]["language"] == "ar"


def test_the_book_gives_only_what_may_be_sent() -> None:
    book = Contents.of(
        [Content("order_new", "ary", "HX1", "approved"), Content("order_new", "fr", "HX2", "pending")]
    )
    assert book.approved("order_new", "ary") == "HX1"
    assert book.approved("order_new", "fr") is None
    assert book.approved("order_new", "ar") is None
    assert book.sid_for("list", 3, 1) is None


# what fills them ---------------------------------------------------------------------------


def filled(definition: Definition, values: dict[str, str]) -> dict[str, object]:
    """The content as the carrier would show it; a variable nobody gave raises."""
    content = next(body for kind, body in definition.types.items() if kind != "twilio/text")

    def fill(node: object) -> object:
        if isinstance(node, str):
            return re.sub(r"\{\{(\d+)\}\}", lambda found: values[found[1]], node)
        if isinstance(node, list):
            return [fill(each) for each in node]
        assert isinstance(node, dict)
        return {name: fill(each) for name, each in node.items()}

    shown = fill(content)
    assert isinstance(shown, dict)
    return shown


def message(kind: Kind, size: int, lines: int) -> Message:
    options = tuple(Option(f"id{n}~a.b", f"Label {n}", f"Below {n}" if n % 2 else "") for n in range(size))
    return Message("\n".join(f"Line {n}" for n in range(lines)), kind=kind, options=options, opener="Choose")


@pytest.mark.parametrize("definition", shapes(), ids=lambda definition: definition.name)
def test_variables_fill_every_shape(definition: Definition) -> None:
    kind, size, lines = re.findall(r"taawoun_(\w+?)_(\d+)_lines_(\d+)", definition.name)[0]
    shown = message(kind, int(size), int(lines))
    values = variables_for(shown)
    assert values.keys() == definition.variables.keys()
    assert all(values.values())
    assert not any("\n" in value or "\t" in value for value in values.values())
    content = filled(definition, values)
    assert content["body"] == shown.text
    if kind == "list":
        rows = [
            {"item": each.label, "id": each.id, "description": each.description or "-"}
            for each in shown.options
        ]
        assert (content["button"], content["items"]) == ("Choose", rows)
    else:
        assert content["actions"] == [
            {"type": "QUICK_REPLY", "title": each.label, "id": each.id} for each in shown.options
        ]


def test_beside_each_shape_stands_a_text() -> None:
    for definition in shapes():
        assert len(definition.types) == 2
        assert "{{1}}" in definition.types["twilio/text"]["body"]
        assert set(definition.variables) == {str(n) for n in range(1, len(definition.variables) + 1)}


def test_lines_beyond_the_shapes_are_joined_and_the_question_stays_alone() -> None:
    long = message("list", 2, 9)
    assert shape_of(long) == ("list", 2, 4)
    values = list(variables_for(long).values())
    assert values[0] == "Line 0 Line 1 Line 2 Line 3 Line 4 Line 5"
    assert values[3] == "Line 8"


def test_empty_lines_are_left_out() -> None:
    spaced = Message("a\n\n  \nb", kind="buttons", options=(Option("x", "X"),))
    assert shape_of(spaced) == ("buttons", 1, 2)


def test_an_approved_template_gets_its_own_variables() -> None:
    template = Template("order_new", "ary", {"1": "kilo\td l3sel     bldi", "2": ""})
    assert variables_for(Message("", template=template)) == {"1": "kilo d l3sel bldi", "2": "-"}


@pytest.mark.parametrize(
    ("body", "samples", "why"),
    [
        ("{{1}} is here for you all", ["a"], "begins or ends"),
        ("Here for you all is {{1}}", ["a"], "begins or ends"),
        ("Here is {{1}} {{2}} for you all today", ["a", "b"], "side by side"),
        ("Here is {{2}} for you all", ["a"], "number"),
        ("Here is {{name}} for you all", ["a"], "number"),
        ("Here is {{1}} for you all", [], "number"),
        ("Here is {{1}} for you all", ["a", "b"], "number"),
        ("Here is {{1}} for you all", [" "], "empty"),
        ("Salam {{1}}.", ["a"], "too few words"),
        ("Salam " * 200, [], "1024"),
    ],
)
def test_what_whatsapp_would_refuse_is_refused_here(body: str, samples: list[str], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        notice("order_new", "fr", body, samples, "UTILITY")


def test_the_fingerprint_follows_the_content_and_nothing_else() -> None:
    again = notice("order_new", "ary", ORDER.types["twilio/text"]["body"], ["3sel", "Nadia"], "UTILITY")
    assert again.fingerprint == ORDER.fingerprint
    other = notice("order_new", "ary", ORDER.types["twilio/text"]["body"], ["3sel", "Nadia"], "MARKETING")
    assert other.fingerprint != ORDER.fingerprint
