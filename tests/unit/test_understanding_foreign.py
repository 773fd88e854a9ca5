"""A long text in a language outside the four; Darija in Latin letters is never one."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.foreign import foreign

FOREIGN = {
    "Hello, I would like to order two kilos of honey please": "en",
    "hi do you ship argan oil to germany and how much is it": "en",
    "I want 2kg of dates and 1kg of figs, can you send them to my hotel?": "en",
    "Hola, quisiera comprar dos kilos de miel por favor": "es",
    "cuanto cuesta el aceite de argan y hacen envios a españa": "es",
    "hallo ik wil graag twee kilo honing bestellen": "nl",
    "mijn bestelling is nog niet aangekomen, waar is het pakket?": "nl",
    "Guten Tag, ich möchte gerne zwei Kilo Honig bestellen": "de",
    "wir sind nächste woche in marrakesch und wollen einen teppich kaufen": "de",
    "quanto costa l'olio di argan e spedite anche in italia": "it",
    "quanto custa o óleo de argan e vocês enviam para portugal": "pt",
}


@pytest.mark.parametrize(("text", "language"), FOREIGN.items())
def test_a_foreign_language(text: str, language: str) -> None:
    assert foreign(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "salam khti bghit nswl wach kayn l3sel dyal za3tar",
        "bghit jouj kilo dyal lamlou w wahed litro dyal zit lawd",
        "hna ta3awniya dyal za3fran f taliouine w mhtajin li y3awnna f tswira",
        "mazal ma wslat liya lcommande w daba simana hadi",
        "momkin takhfed liya chwiya f taman ana ghadi nchri bzaf",
        "o 3lach la chi burger o chi chlada wla chi haja khra",
        "3afak wach kayn for you the best zit dyal argan li 3ndkom 7it bghit",
        "ana men nador w bghit nbi3 lkeffta dyal lhout",
    ],
)
def test_darija_is_not_foreign(text: str) -> None:
    assert foreign(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "bonjour je voudrais commander deux kilos de miel svp",
        "slt c combien le litre d'huile d'argan chez vous",
        "jai pas compris votre message pouvez vous repeter",
        "dsl je me suis trompee de quantite je voulais deux",
        "c'est là que se réside le problème de la coopérative",
    ],
)
def test_french_is_not_foreign(text: str) -> None:
    assert foreign(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "please",
        "thank you very much",  # too short to be sure
        "I do it if we do so",  # words enough, too few letters
        "مرحبا، كيف يمكنني أن أطلب كيلوغرامين من العسل من فضلكم",
        "здравствуйте, я хотел бы заказать два килограмма мёда",
        "hello عندي سؤال على the order ديالي واش وصلات with you للدار",
        "1 2 3 4 5 6 7 8 9 10",
    ],
)
def test_what_does_not_tell(text: str) -> None:
    assert foreign(text) is None


def test_threads_agree() -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(foreign, list(FOREIGN) * 20))
    assert found == list(FOREIGN.values()) * 20


def test_nothing_is_loaded_before_it_is_asked() -> None:
    asked = "from bot.understanding import foreign as f; f.foreign('salam'); print(f._factory.cache_info())"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert "misses=0" in done.stdout


@given(st.text(max_size=500) | st.text("abcdefi thezo ", min_size=30, max_size=200))
def test_any_text_will_do(text: str) -> None:
    assert foreign(text) in (None, "en", "es", "nl", "de", "it", "pt")
