"""The whole system in a browser: a sale, a volunteer and a measure, from phone to phone.

Signed webhooks, the carrier's real client, every process of the Procfile; nothing stands in for
anything but the carrier.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from bot.demo import Demo
from bot.demo.demo import TAAWOUN
from bot.demo.seed import FATIMA, KHADIJA, NADIA, OPEN, YOUSSEF
from bot.simulator.config import DefaultPhone

PATIENCE = 20_000
"""Milliseconds that a phone may wait for a message on a busy machine."""

MEASURE = """\
source = "odco.gov.ma"

[title]
ary = "دعم النقل"
ary-Latn = "Da3m dyal n9el"
ar = "دعم النقل"
fr = "Aide au transport"

[words]
ary = "الدولة غادي تعاون التعاونيات فالنقل حتى لآخر الشهر."
ary-Latn = "Ddawla ghadi t3awen ta3awniyat f n9el 7ta l lekher d chher."
ar = "ستساعد الدولة التعاونيات في النقل حتى نهاية الشهر."
fr = "L'État aide les coopératives pour le transport jusqu'à la fin du mois."
"""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    running = Demo(tmp_path_factory.mktemp("demo"), print).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def page(browser: Browser, demo: Demo) -> Page:
    page = browser.new_page(viewport={"width": 1600, "height": 1000}, locale="fr-MA")
    page.set_default_timeout(PATIENCE)
    page.goto(demo.phones_url)
    expect(page.locator("body[data-ready]")).to_have_count(1)
    return page


class Hand:
    """Somebody with a phone on the page."""

    def __init__(self, page: Page, address: str) -> None:
        self.phone = page.locator(f'[data-address="{address}"]')

    @property
    def heard(self) -> Locator:
        """The messages that came."""
        return self.phone.locator(".theirs")

    def says(self, text: str) -> None:
        """Write, and wait for an answer."""
        before = self.heard.count()
        self.phone.locator("textarea").fill(text)
        self.phone.locator("textarea").press("Enter")
        self.hears_after(before)

    def taps(self, label: str) -> None:
        """Tap the newest button of this label, and wait for an answer."""
        before = self.heard.count()
        self.phone.get_by_role("button", name=label, exact=True).last.click()
        self.hears_after(before)

    def hears(self, words: str) -> None:
        """Wait until the newest message holds these words."""
        expect(self.heard.last).to_contain_text(words, timeout=PATIENCE)

    def hears_after(self, before: int) -> None:
        expect(self.heard).not_to_have_count(before, timeout=PATIENCE)


def hand(page: Page, who: DefaultPhone) -> Hand:
    return Hand(page, who.number if who.channel == "sms" else f"whatsapp:{who.number}")


def test_a_sale_goes_from_a_basic_phone_to_whatsapp_and_back(page: Page) -> None:
    fatima, nadia = hand(page, FATIMA), hand(page, NADIA)
    for words in ("salam", "1", "1", "2", OPEN.join_code, "0", "1", "1", "3sel d l7rcha", "1"):
        fatima.says(words)
    for words in ("alf ryal", "1", "8 kilo", "1"):
        fatima.says(words)
    fatima.hears("3sel d l7rcha")

    nadia.says("Bonjour, je voudrais acheter du miel")
    nadia.taps("Oui")
    nadia.taps("Oui")
    nadia.hears("Lequel voulez-vous")
    for words in ("2", "2 kg", "1", "Nadia"):
        nadia.says(words)
    nadia.hears("100 DH")
    nadia.taps("Oui")

    fatima.hears("Nadia")
    fatima.says("1")
    nadia.hears("prépare")


def test_a_volunteer_is_asked_and_says_yes(page: Page) -> None:
    khadija, youssef = hand(page, KHADIJA), hand(page, YOUSSEF)
    for words in ("salam", "4", "1", "Bghina tsawer zwinin d l3sel"):
        khadija.says(words)
    before = youssef.heard.count()
    khadija.says("1")
    youssef.hears_after(before)
    before = khadija.heard.count()
    youssef.says("1")
    khadija.hears_after(before)
    khadija.hears("Youssef")


def test_a_measure_reaches_the_members_in_their_language(page: Page, demo: Demo, tmp_path: Path) -> None:
    khadija = hand(page, KHADIJA)
    measure = tmp_path / "measure.toml"
    measure.write_text(MEASURE, encoding="utf-8")
    before = khadija.heard.count()
    command = [TAAWOUN, "broadcast", str(measure), "--region", "09", "--yes"]
    environment = {**os.environ, "TAAWOUN_ENV": str(demo.environment_file)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    khadija.hears_after(before)
    khadija.hears("n9el")
    again = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert again.returncode == 0, again.stderr
    page.wait_for_timeout(2000)
    assert khadija.heard.count() == before + 1
