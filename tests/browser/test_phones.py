"""The phones page alone, in a real browser, with a tiny bot behind the double."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from playwright.sync_api import Browser, ConsoleMessage, FilePayload, Locator, Page, expect, sync_playwright

from bot.channels.segments import count
from bot.simulator.config import DefaultPhone
from bot.simulator.running import RunningDouble
from tests.contract.simulator_bot import (
    ACCOUNT,
    FATIMA,
    KARIM,
    TOKEN,
    WHATSAPP,
    EchoBot,
    Posted,
    Says,
    client,
    config,
    message,
    until,
)

PHONES = (
    DefaultPhone("فاطمة", FATIMA, "sms"),
    DefaultPhone("Karim", "+212622222222", "whatsapp"),
)
WIDE = {"width": 1440, "height": 960}
NARROW = {"width": 390, "height": 844}


def answer(posted: Posted) -> Says:
    """Echo what is written on the basic phone; say nothing back on WhatsApp, but to a greeting."""
    if posted.form["From"] == FATIMA or posted.form["Body"] == "salam":
        return message("echo: " + posted.form["Body"])
    return Says()


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def bot() -> Iterator[EchoBot]:
    with EchoBot(answer=answer) as bot:
        yield bot


@pytest.fixture
def double(bot: EchoBot) -> Iterator[RunningDouble]:
    with RunningDouble(config(bot.url, phones=PHONES)) as double:
        yield double


def open_page(browser: Browser, double: RunningDouble, size: Any, language: str = "fr") -> Page:
    context = browser.new_context(viewport=size, locale="fr-MA")
    context.add_init_script(
        f"localStorage.getItem('taawoun-language') ?? localStorage.setItem('taawoun-language', '{language}')"
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    page.goto(double.url + "/phones/")
    expect(page.locator("body[data-ready]")).to_have_count(1)
    return page


def is_wrong(said: ConsoleMessage) -> bool:
    """An error of the page; what the double refuses is told to the person, and no error."""
    return said.type == "error" and "status of 400" not in said.text


@pytest.fixture
def page(browser: Browser, double: RunningDouble) -> Iterator[Page]:
    page = open_page(browser, double, WIDE)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if is_wrong(said) else None)
    yield page
    page.context.close()
    assert wrong == []


def phone(page: Page, address: str) -> Locator:
    return page.locator(f'[data-address="{address}"]')


def offer(double: RunningDouble, types: dict[str, Any]) -> None:
    """Have the bot send a content to Karim."""
    body: dict[str, Any] = {"friendly_name": "a", "language": "fr", "types": types}
    made = requests.post(double.url + "/v1/Content", json=body, auth=(ACCOUNT, TOKEN), timeout=10)
    client(double.url).messages.create(to=KARIM, from_=WHATSAPP, content_sid=made.json()["sid"])


def test_the_page_speaks_arabic_and_french(browser: Browser, double: RunningDouble) -> None:
    page = open_page(browser, double, WIDE, "ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("h1")).to_have_text("هواتف التجربة")
    page.locator("#language").click()
    expect(page.locator("html")).to_have_attribute("dir", "ltr")
    expect(page.locator("h1")).to_have_text("Téléphones d’essai")
    expect(phone(page, FATIMA).locator(".counter")).to_have_text("0/160 · 0 SMS · 0,00 DH")
    page.reload()
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    page.context.close()


def test_both_languages_have_the_same_texts(double: RunningDouble) -> None:
    strings = requests.get(double.url + "/phones/strings.json", timeout=10).json()
    assert set(strings["ar"]) == set(strings["fr"])
    assert all(words.strip() for texts in strings.values() for words in texts.values())


def test_a_basic_phone_types_counts_and_is_answered(page: Page, bot: EchoBot) -> None:
    basic = phone(page, FATIMA)
    for key in ("1", "0", "clear", "2"):
        basic.locator(f'[data-key="{key}"]').click()
    expect(basic.locator("textarea")).to_have_value("12")
    expect(basic.locator(".counter")).to_have_text("2/160 · 1 SMS · 0,50 DH")
    basic.locator('[data-key="send"]').click()
    expect(basic.locator(".thread .theirs p")).to_have_text("echo: 12")
    expect(basic.locator(".bill-out")).to_have_text("Envoyés : 1 SMS · 0,50 DH")
    expect(basic.locator(".bill-in")).to_have_text("Reçus : 1 SMS · 0,50 DH")
    basic.locator("textarea").fill("بغيت العسل" * 8)
    expect(basic.locator(".counter")).to_have_text("80/134 · 2 SMS · 1,00 DH")
    basic.locator("textarea").press("Enter")
    expect(basic.locator(".thread .theirs")).to_have_count(2)
    assert [posted.form["Body"] for posted in bot.messages()] == ["12", "بغيت العسل" * 8]


def test_a_basic_phone_types_letters_by_pressing_again(page: Page) -> None:
    basic = phone(page, FATIMA)
    for key in ("#", "7", "7", "7", "7", "2", "0", "#", "2"):
        basic.locator(f'[data-key="{key}"]').click()
    expect(basic.locator("textarea")).to_have_value("sa 2")


def test_the_page_counts_as_the_bot_does(page: Page) -> None:
    latin = ["", "a" * 160, "a" * 161, "a" * 306, "a" * 307, "€" * 80, "€" * 81, "[" * 153 + "a\n~"]
    other = ["ب" * 70, "ب" * 71, "ب" * 134, "ب" * 135, "👍" * 35, "👍" * 36, "👍" * 70, "Prêt", "validée 10€"]
    for text in (*latin, *other):
        counted = page.evaluate("async (text) => (await import('./segments.js')).count(text)", text)
        cost = count(text)
        here = (counted["encoding"], counted["units"], counted["segments"])
        assert here == (cost.encoding, cost.units, cost.segments), text


def test_whatsapp_buttons_and_lists_are_tapped(page: Page, double: RunningDouble, bot: EchoBot) -> None:
    karim = phone(page, KARIM)
    karim.locator("textarea").fill("salam")
    karim.locator("textarea").press("Enter")
    expect(karim.locator(".theirs .words")).to_have_text("echo: salam")
    expect(karim.locator(".mine .ticks.read")).to_have_count(1)
    actions = [{"type": "QUICK_REPLY", "title": title, "id": title} for title in ("Oui", "Non")]
    offer(double, {"twilio/quick-reply": {"body": "Du *miel* ?", "actions": actions}})
    expect(karim.locator(".theirs .words b")).to_have_text("miel")
    karim.get_by_role("button", name="Oui").click()
    expect(karim.locator(".choice.chosen")).to_have_text("Oui")
    expect(karim.get_by_role("button", name="Non")).to_be_disabled()
    items = [{"id": "1", "item": "Miel", "description": "1 kg"}, {"id": "2", "item": "Huile"}]
    offer(double, {"twilio/list-picker": {"body": "Choisissez", "button": "Voir", "items": items}})
    karim.locator(".opener").click()
    expect(karim.get_by_role("dialog", name="Voir")).to_be_visible()
    page.keyboard.press("Escape")
    expect(karim.locator(".sheet")).to_be_hidden()
    karim.locator(".opener").click()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    until(lambda: bot.messages()[-1].form.get("ListId") == "2")
    assert [posted.form.get("ButtonPayload") for posted in bot.messages()] == [None, "Oui", None]


def test_whatsapp_sends_a_photo_a_voice_note_and_a_place(page: Page, bot: EchoBot) -> None:
    karim = phone(page, KARIM)
    karim.locator("textarea").fill("mon miel")
    karim.locator(".attach").click()
    karim.get_by_role("button", name="Photo de miel (exemple)").click()
    expect(karim.locator("img.picture")).to_have_js_property("naturalWidth", 960)
    karim.locator(".attach").click()
    karim.get_by_role("button", name="Note vocale (exemple)").click()
    expect(karim.locator(".voice .time")).to_have_text("0:03")
    karim.locator(".attach").click()
    karim.get_by_role("button", name="Lieu").click()
    karim.get_by_role("button", name="Bab Boujloud, Fès").click()
    expect(karim.locator(".place strong")).to_have_text("Bab Boujloud, Fès")
    picture: FilePayload = {"name": "a.png", "mimeType": "image/png", "buffer": b"\x89PNG"}
    karim.locator("input[type=file]").set_input_files(picture)
    until(lambda: len(bot.messages()) == 4)
    kinds = [(posted.form["MessageType"], posted.form["Body"]) for posted in bot.messages()]
    assert kinds == [("image", "mon miel"), ("audio", ""), ("location", ""), ("image", "")]


def test_a_phone_is_added_renamed_removed_and_put_back(page: Page) -> None:
    page.locator("#add").click()
    page.locator("#edit [name=name]").fill("سلمى")
    page.locator("#edit [name=phone]").fill("0612")
    page.locator("#edit [type=submit]").click()
    expect(page.locator("#edit .problem")).to_contain_text("+2126")
    page.locator("#edit [name=phone]").fill("+212 633-33.33 33")
    page.locator("#edit [type=submit]").click()
    salma = phone(page, "whatsapp:+212633333333")
    expect(salma.locator(".owner bdi").first).to_have_text("سلمى")
    salma.locator(".rename").click()
    page.locator("#edit [name=name]").fill("Salma")
    page.locator("#edit [type=submit]").click()
    expect(salma.locator(".owner bdi").first).to_have_text("Salma")
    salma.locator("textarea").fill("salam")
    salma.locator(".send").click()
    expect(salma.locator(".bubble")).to_have_count(2)
    salma.locator(".remove").click()
    expect(salma).to_have_count(0)
    page.locator("#toast button").click()
    expect(salma.locator(".bubble")).to_have_count(2)


def test_what_people_write_stays_text(page: Page, double: RunningDouble) -> None:
    nasty = "<img src=x onerror=\"document.title='broken'\"> & <b>bold</b>"
    told = {"phone": "+212622222222", "channel": "whatsapp", "name": nasty[:40]}
    requests.post(double.url + "/phones/api/phones", json=told, timeout=10)
    expect(phone(page, KARIM).locator(".owner bdi").first).to_have_text(nasty[:40])
    for address in (FATIMA, KARIM):
        phone(page, address).locator("textarea").fill(nasty)
        phone(page, address).locator("textarea").press("Enter")
        expect(phone(page, address).locator(".mine p")).to_have_text(nasty)
    assert page.locator("ol img, ol b:has-text('bold')").count() == 0
    assert "broken" not in page.title()


def test_a_message_that_the_bot_did_not_take_says_so(page: Page, bot: EchoBot) -> None:
    bot.answer = lambda posted: Says(403)
    phone(page, KARIM).locator("textarea").fill("salam")
    phone(page, KARIM).locator("textarea").press("Enter")
    expect(phone(page, KARIM).locator(".mine [role=img]")).to_have_attribute(
        "aria-label", "Non remis (11200)"
    )


def test_nothing_comes_from_elsewhere_and_no_script_is_inline(page: Page, double: RunningDouble) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    expect(page.locator("body[data-ready]")).to_have_count(1)
    assert asked
    assert [url for url in asked if not url.startswith(double.url)] == []
    policy = requests.get(double.url + "/phones/", timeout=10).headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_narrow_screen_shows_one_phone_at_a_time(
    browser: Browser, double: RunningDouble, language: str
) -> None:
    page = open_page(browser, double, NARROW, language)
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW["width"]
    page.locator("#chips button", has_text="Karim").click()
    expect(phone(page, KARIM).locator("textarea")).to_be_in_viewport()
    expect(phone(page, FATIMA).locator("textarea")).not_to_be_in_viewport()
    page.context.close()


def test_everything_that_can_be_pressed_has_a_name(page: Page, double: RunningDouble) -> None:
    nameless = page.evaluate(
        """() => [...document.querySelectorAll("button, textarea, input:not([hidden]), [role]")]
        .filter((each) => !each.closest("[hidden], dialog") && !each.matches("[role=status]"))
        .filter((each) => !each.getAttribute("aria-label") && !each.textContent.trim())
        .map((each) => each.outerHTML)"""
    )
    assert json.dumps(nameless) == "[]"
