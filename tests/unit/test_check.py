"""``taawoun check`` is clean on the real flows, and finds a planted fault of each kind it names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.assembly import LOCALES
from bot.check.check import check
from bot.check.texts import COMMON
from bot.conversation.answers import Amount, Words
from bot.conversation.flow import Ask, Book, Choose, Confirm, End, Flow, Tell
from bot.conversation.screens import Money
from flows.book import BOOK
from flows.families import LABELS, NOTICES
from flows.notices import TEMPLATES

TAGS = ("fr", "ary")

TEXTS = {
    **dict.fromkeys(COMMON, "bien"),
    "just": "{ $value }",
    "money": "{ $amount } dh",
    "home-menu": "Que faire ?",
    "home-menu-sell": "Vendre",
    "home-menu-rest": "Rien",
    "sell-price": "Le prix de { $product } ?",
    "sell-name": "Le nom ?",
    "sell-review": "{ $product } à { $price }, c'est bien cela ?",
    "sell-told": "Merci.",
    "sell-done": "C'est fait.",
    "where-home": "au menu",
    "where-sell": "en train de vendre",
    "again-money": "Un prix, par exemple 50.",
    "again-words": "Écrivez quelques mots.",
    "template-ready": "Votre commande { $code } est prête, venez.",
}


def book() -> Book:
    """A small book without a fault."""
    home = Flow("home")
    home.menu = Choose("sell", "rest", then={"sell": "sell", "rest": "menu"}, quiet=True)
    sell = Flow("sell")
    sell.name_ = Ask(Words(longest=10), then="price")
    sell.price = Ask(Amount(show=Money), then="review")
    sell.review = Confirm(yes="told", no="name")
    sell.told = Tell(then="done")
    sell.done = End()
    return Book({"home": home, "sell": sell}, "home", "home", {}, {"consented": "home"})


def lay_out(folder: Path, texts: dict[str, dict[str, str]]) -> Path:
    for tag, entries in texts.items():
        (folder / tag).mkdir()
        lines = [f"{key} = {words}" for key, words in entries.items()]
        (folder / tag / "all.ftl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "forbidden.toml").write_text('fr = ["valider"]\n', encoding="utf-8")
    return folder


def kinds(folder: Path, texts: dict[str, dict[str, str]], the_book: Book | None = None) -> set[str]:
    found = check(the_book or book(), lay_out(folder, texts), (), (), {"ready": "template-ready"})
    return {fault.kind for fault in found}


def good() -> dict[str, dict[str, str]]:
    return {tag: dict(TEXTS) for tag in TAGS}


def test_the_real_flows_are_clean() -> None:
    assert [str(fault) for fault in check(BOOK, LOCALES, LABELS, NOTICES, TEMPLATES)] == []


def test_the_small_book_is_clean(tmp_path: Path) -> None:
    assert kinds(tmp_path, good()) == set()


def spoil_text(tag: str, key: str, words: str | None) -> Callable[[dict[str, dict[str, str]]], None]:
    def spoil(texts: dict[str, dict[str, str]]) -> None:
        if words is None:
            del texts[tag][key]
        else:
            texts[tag][key] = words

    return spoil


@pytest.mark.parametrize(
    ("kind", "spoil"),
    [
        ("missing text", spoil_text("ary", "sell-price", None)),
        ("missing variable", spoil_text("ary", "sell-price", "Le prix ?")),
        ("unknown variable", spoil_text("fr", "sell-name", "Le nom de { $nobody } ?")),
        ("broken text", spoil_text("fr", "sell-name", "Le nom de { $ } ?")),
        ("two questions", spoil_text("fr", "sell-review", "{ $product } ? À { $price } ?")),
        ("long sms", spoil_text("fr", "sell-name", "Le nom " + "très " * 70 + "court ?")),
        ("long sms", spoil_text("ary", "sell-name", "سمية " * 30 + "؟")),
        ("long label", spoil_text("fr", "home-menu-sell", "Vendre ce que nous faisons")),
        ("refused template", spoil_text("fr", "template-ready", "{ $code } est prête, venez la chercher.")),
        ("refused template", spoil_text("ary", "template-ready", "Commande { $code } .")),
        ("unknown text", spoil_text("fr", "sell-nothing-also", "autre chose")),
        ("forbidden word", spoil_text("fr", "sell-name", "Valider le nom ?")),
    ],
)
def test_a_planted_fault_in_a_text_is_found(
    tmp_path: Path, kind: str, spoil: Callable[[dict[str, dict[str, str]]], None]
) -> None:
    texts = good()
    spoil(texts)
    assert kind in kinds(tmp_path, texts)


def test_a_state_that_nobody_reaches_is_found(tmp_path: Path) -> None:
    planted = book()
    planted.flows["sell"].lonely = End()
    assert "unreached" in kinds(tmp_path, good(), planted)


def test_a_state_with_no_way_out_is_found(tmp_path: Path) -> None:
    planted = book()
    planted.flows["sell"].review = Confirm(yes="review", no="name")
    assert "no way out" in kinds(tmp_path, good(), planted)


def test_a_target_that_does_not_exist_is_found(tmp_path: Path) -> None:
    planted = book()
    planted.flows["sell"].told = Tell(then="nowhere")
    assert "unknown target" in kinds(tmp_path, good(), planted)


def test_a_sixth_choice_is_found(tmp_path: Path) -> None:
    planted = book()
    planted.flows["home"].menu = Choose("a", "b", "c", "d", "e", "f", otherwise="sell", quiet=True)
    assert "too many choices" in kinds(tmp_path, good(), planted)
