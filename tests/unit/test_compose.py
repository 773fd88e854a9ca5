"""The same screen on a basic phone and on WhatsApp."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.channels.compose import compose
from bot.channels.message import Message, Option, Template
from bot.channels.segments import count, units16
from bot.channels.sms import MAX_TEXT
from bot.conversation.screens import Choice, Screen, Text

WORDS = {
    "question": "Que voulez-vous ?",
    "echo": "C’est noté.",
    "sell": "Vendre",
    "buy": "Acheter",
    "products": "Mes produits",
    "help": "Aide",
    "long": "Voir tous mes produits à vendre",
    "list-opener": "Choisir",
    "more-line": "Suite",
    "back-line": "Retour",
}


def say(text: Text) -> str:
    if text.key == "answer-elsewhere":
        return f"Répondez ici : {text.values['where']}"
    return WORDS[text.key]


def choices(*keys: str) -> tuple[Choice, ...]:
    return tuple(Choice(key, Text(key), digit) for digit, key in enumerate(keys, start=1))


def sms(screen: Screen, **given: Any) -> Message:
    return compose(screen, say, "sms", **given)


def whatsapp(screen: Screen, **given: Any) -> Message:
    return compose(screen, say, "whatsapp", **given)


HOME = Screen(
    ask=Text("question"),
    said=(Text("echo"),),
    choices=choices("sell", "buy"),
    back=True,
    more=True,
    ref="home.menu",
)


def test_sms_numbers_the_choices_and_folds() -> None:
    message = sms(HOME)
    assert message == Message(text="C'est noté.\nQue voulez-vous ?\n1 Vendre\n2 Acheter\n9 Suite\n0 Retour")


def test_an_sms_that_cannot_be_answered_says_where_to() -> None:
    message = sms(HOME, two_way=False, way_back="wa.me/212")
    assert message.text == "C'est noté.\nQue voulez-vous ?\nRépondez ici : wa.me/212"


def test_an_sms_has_no_photo_and_no_approved_form() -> None:
    screen = replace(HOME, photo="a.jpg", template="order")
    assert sms(screen, media_url=lambda name: f"https://m/{name}") == sms(HOME)


def test_few_choices_are_buttons() -> None:
    message = whatsapp(replace(HOME, more=False))
    assert message.kind == "buttons"
    assert message.text == "C’est noté.\nQue voulez-vous ?"
    assert message.options == (
        Option("sell~home.menu", "Vendre"),
        Option("buy~home.menu", "Acheter"),
        Option("back~home.menu", "Retour"),
    )


def test_three_choices_leave_no_button_for_back() -> None:
    message = whatsapp(replace(HOME, choices=choices("sell", "buy", "help"), more=False, ref=""))
    assert [option.id for option in message.options] == ["sell", "buy", "help"]


def test_a_next_page_is_never_hidden() -> None:
    message = whatsapp(replace(HOME, choices=choices("sell", "buy", "help")))
    assert message.kind == "list"
    assert [option.label for option in message.options] == ["Vendre", "Acheter", "Aide", "Suite", "Retour"]


def test_many_choices_are_a_list_with_the_digits_below() -> None:
    message = whatsapp(replace(HOME, choices=choices("sell", "buy", "products", "help"), more=True))
    assert (message.kind, message.opener) == ("list", "Choisir")
    assert [option.description for option in message.options] == ["1", "2", "3", "4", "9", "0"]
    assert message.options[-2:] == (
        Option("more~home.menu", "Suite", "9"),
        Option("back~home.menu", "Retour", "0"),
    )


def test_a_row_shows_its_own_description() -> None:
    priced = Choice("=3", "Miel", 1, description="60 DH le kilo")
    message = whatsapp(Screen(ask=Text("question"), choices=(priced, *choices("sell", "buy", "help"))))
    assert message.options[0] == Option("=3", "Miel", "60 DH le kilo")


def test_a_long_label_makes_a_list_and_is_cut_at_a_word() -> None:
    message = whatsapp(Screen(ask=Text("question"), choices=choices("long")))
    assert message.kind == "list"
    assert message.options[0].label == "Voir tous mes produits…"


def test_two_buttons_never_have_the_same_words() -> None:
    twins = (Choice("=1", "Miel", 1), Choice("=2", "Miel", 2))
    assert whatsapp(Screen(ask=Text("question"), choices=twins)).kind == "list"


def test_a_name_with_lines_in_it_is_one_line() -> None:
    named = (Choice("=1", "Miel\n 2 Gratuit", 1),)
    assert sms(Screen(ask=Text("question"), choices=named)).text == "Que voulez-vous ?\n1 Miel 2 Gratuit"


def test_never_more_than_ten_rows_and_the_ways_stay() -> None:
    many = tuple(Choice(f"={n}", f"Miel {n}", n) for n in range(1, 15))
    message = whatsapp(Screen(ask=Text("question"), choices=many, back=True, more=True))
    assert len(message.options) == 10
    assert [option.id for option in message.options[-2:]] == ["more", "back"]


def test_a_free_question_is_text_and_says_how_to_go_back() -> None:
    message = whatsapp(Screen(ask=Text("question"), back=True))
    assert (message.kind, message.options) == ("text", ())
    assert message.text == "Que voulez-vous ?\n0 Retour"


def test_below_a_photo_choices_are_numbered() -> None:
    message = whatsapp(replace(HOME, more=False, photo="a.jpg"), media_url=lambda name: f"https://m/{name}")
    assert message.media == ("https://m/a.jpg",)
    assert message.kind == "text"
    assert message.text.endswith("1 Vendre\n2 Acheter\n0 Retour")


def test_the_approved_form_goes_along_on_whatsapp_only() -> None:
    form = Template("order_new", "fr", {"1": "Nadia"})
    for screen in (HOME, Screen(ask=Text("question"))):
        assert whatsapp(screen, template=form).template == form
        assert sms(screen, template=form).template is None


def test_too_long_a_text_loses_what_was_said_not_the_question() -> None:
    WORDS["echo-long"] = "mot " * 1000
    message = sms(replace(HOME, said=(Text("echo-long"),)))
    assert units16(message.text) <= MAX_TEXT
    assert count(message.text).encoding == "GSM-7"
    assert message.text.endswith("Que voulez-vous ?\n1 Vendre\n2 Acheter\n9 Suite\n0 Retour")


def test_folding_never_makes_a_text_too_long() -> None:
    WORDS["echo-long"] = "œ" * 3000
    assert units16(sms(replace(HOME, said=(Text("echo-long"),))).text) <= MAX_TEXT


def test_above_buttons_there_is_room_for_1024() -> None:
    WORDS["echo-long"] = "mot " * 300
    message = whatsapp(replace(HOME, said=(Text("echo-long"),)))
    assert message.kind == "text"
    assert message.text.endswith("1 Vendre\n2 Acheter\n9 Suite\n0 Retour")


def test_an_id_that_is_too_long_loses_its_ref() -> None:
    message = whatsapp(replace(HOME, ref="x" * 200, more=False, back=False))
    assert [option.id for option in message.options] == ["sell", "buy"]
