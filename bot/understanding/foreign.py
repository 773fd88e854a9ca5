"""Languages outside the four, for long text only: a tourist who orders in English or Spanish.

langdetect alone cannot be asked: it must answer with a language that it knows, and is as sure
of Darija in Latin letters as of anything. So a good part of a text must first be small words
of one language (``the``, ``with``, ``please``), and then langdetect must say the same.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from bot.understanding.clean import plain
from bot.understanding.language import LATIN

SMALL = {
    language: frozenset(words.split())
    for language, words in {
        "en": """about all also and any are at been but by can could day days deliver did do does email for
            from get give have hello help her here his how i if into is it its know like looking many me
            more much my need not of on one only or order our over people please price sell send she
            shipping should so some thank thanks that the their them there these they this those to today
            tomorrow until us very want was week were what when where which who will with would yesterday
            you your""",
        "es": """al algo alguna aqui buenas buenos como con cual cuando cuanto cuanta cuesta cuestan del desde
            dias donde el ella ellos en eres es esta estamos estan estar este esto estos estoy favor fue
            gracias gusta gustaria hace hacen hacer hasta hay hola las los lo mas mi mucho muchas muy
            necesito ni no nos nosotros nuestra nuestro para pedido pero podemos podria podrian por porque
            precio puede pueden puedo que quien quiere queremos quiero quisiera saber se ser si sin sobre
            somos son soy su sus tambien tengo tiene tienen todo todos un una unas unos usted ustedes y
            yo""",
        "nl": """aan als alstublieft ben bij betalen dag dan dank dat de deze die dit door een en er geen goed
            goede graag hallo heb hebben heeft heel het hier hoe hoeveel ik in is jullie kunnen kunt kopen
            kost kosten maar met mij mijn moet naar niet nog of om onze ook op over prijs sturen te tot uit
            uw van vandaag veel voor waar wanneer wat we week wel wie wij wil willen wordt ze zich zijn zo
            zou""",
        "de": """aber als am auch auf aus bei bestellen bis bitte bitten da danke das dass dem den der des die
            dieser diese dieses du ein eine einem einen einer er es etwas fur gern gerne gibt gut guten
            haben hallo hat hatte heute ich ihr ihre ihnen ihren im in ist kann kaufen kein keine konnen
            konnten kostet liefern mein meine mir mit mochte mochten morgen nach nicht noch nur oder preis
            schicken sehr sich sie sind und uns unser viel vielen vom von wann war warum was wenn werden wie
            wir wird wo wollen wurde zu zum zur""",
        "it": """ai al alla anche avete buona buongiorno che ci ciao come con cosa costa costano da dal dalla
            dei del della delle di dove e ed era gli grazie ha hai hanno ho i il in io la le lei lo mi mio
            molto nel nella noi non ogni ordine per perche piu posso possiamo prezzo puo quando quanti
            quanto quanta quello questa questo salve se sei si siamo sono su tra tutto un una vi vogliamo
            voi vorrei vorremmo""",
        "pt": """ao aos as boa bom com como da das de do dos e ela ele eles em entre era essa esse esta
            estamos estou eu foi gostaria isso mas me meu minha muito na nao no nos nossa obrigada obrigado
            onde os para pela pelo pode podem por porque posso preciso preco quando quanto quantos que quem
            queremos quero queria se sem ser seu sua tambem tem temos tenho todos tudo um uma voce voces""",
    }.items()
}
"""What makes most of any text, without accents, and a few words of buying.

Left out are those that people write in Darija: chi, ma, o and la, kan, man, tag, bin, ya, ou, nas.
"""

LANGUAGES = (*SMALL, "fr")
"""What langdetect chooses from. French is there to be told apart, and is never given back."""

LEAST_WORDS, LEAST_LETTERS = 6, 30
LEAST_SMALL, SMALL_SHARE = 3, 0.3
"""Different small words that a text needs, and their part of all its words."""

CERTAIN = 0.9
ENOUGH = 400
"""Characters that are looked at: what comes after does not change the answer."""

DIGIT_LETTER = re.compile(r"(?!\d+[^\W\d_]{1,2}$)(?:.*[^\W\d_]\d|.*\d[^\W\d_])")
"""Digits beside letters, as in 3sel and la9it: this is Darija. In 2kg, 50dh and 1st they are digits."""

_first = Lock()


def foreign(text: str) -> str | None:
    """``en``, ``es``, ``nl``, ``de``, ``it`` or ``pt`` where a long text is certainly that; else None.

    Measured on sentences of buyers, sellers and volunteers written for it: of 55 foreign ones 52
    are named and none wrongly; of 62 in Arabizi and 40 of French chat none is taken for foreign
    (langdetect alone takes 34 of the 62). Of 13,391 Arabizi and 2,787 French rows of licensed text,
    it takes one, half of which is English.
    """
    text = text[:ENOUGH]
    if len(text) < LEAST_LETTERS or not _is_latin(text):
        return None
    words = plain(text).split()
    if len(words) < LEAST_WORDS or sum(map(_has_digit_letter, words)) > 1:
        return None
    likely = _by_small_words(words)
    return likely if likely and _detected(text) == likely else None


def prepare() -> None:
    """Load what is needed now, so that the first visitor does not wait for it."""
    with _first:
        _factory()


def _is_latin(text: str) -> bool:
    """Whether it has letters enough, and hardly any of another script."""
    latin = len(LATIN.findall(text))
    return latin >= LEAST_LETTERS and latin >= 0.9 * sum(map(str.isalpha, text))


def _has_digit_letter(word: str) -> bool:
    return DIGIT_LETTER.match(word) is not None


def _by_small_words(words: list[str]) -> str | None:
    """The language with most small words here, where they are enough of the text."""
    said = {language: [word for word in words if word in small] for language, small in SMALL.items()}
    language = max(said, key=lambda language: len(said[language]))
    found = said[language]
    enough = len(set(found)) >= LEAST_SMALL and len(found) >= SMALL_SHARE * len(words)
    return language if enough else None


def _detected(text: str) -> str | None:
    """What langdetect says, where it is certain. Its own module-level factory is left alone."""
    with _first:  # threads that come first together would each load the profiles
        factory = _factory()
    detector = factory.create()
    detector.append(text)
    try:
        best = detector.get_probabilities()[:1]
    except LangDetectException:  # no letters that it knows
        return None
    return next((guess.lang for guess in best if guess.prob >= CERTAIN), None)


@cache
def _factory() -> Any:
    """One factory for all threads, which only read it; seeded, so that a text has one answer."""
    factory = DetectorFactory()
    factory.set_seed(0)
    profiles = Path(PROFILES_DIRECTORY)
    factory.load_json_profile([(profiles / name).read_text(encoding="utf-8") for name in LANGUAGES])
    return factory
