"""Libraries that name the language of a text, taken as they come, and helped as far as it goes.

None of them knows Arabizi, and only py3langid knows Darija. So each is given a rule: what is
in Latin letters and not French is Arabizi, what is in Arabic letters and not Darija is Arabic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TypeAlias

from bot.understanding.language import script

Rival: TypeAlias = Callable[[str], str | None]
"""From a text to the code of its language."""


def rivals(tell: Callable[[str], None]) -> Iterator[tuple[str, Rival]]:
    """Those that are installed (``bench/requirements.lock``). What is not is told."""
    for name, made in {"langdetect": _langdetect, "py3langid": _py3langid, "lingua": _lingua}.items():
        try:
            rival = made()
        except ImportError as missing:
            tell(f"{name} + rule: not measured ({missing}); `make bench` installs it")
            continue
        yield f"{name} + rule", _with_rule(rival)


def _with_rule(rival: Rival) -> Rival:
    def ask(text: str) -> str | None:
        code = rival(text)
        if script(text) == "latin":
            return code if code == "fr" else "ary-Latn"
        return code if code == "ary" else "ar"

    return ask


def _langdetect() -> Rival:
    """Seeded, because it throws dice."""
    library = import_module("langdetect")
    library.DetectorFactory.seed = 0

    def ask(text: str) -> str | None:
        try:
            return str(library.detect(text))
        except library.LangDetectException:  # no letters that it knows
            return None

    return ask


def _py3langid() -> Rival:
    library = import_module("py3langid")
    return lambda text: str(library.classify(text)[0])


def _lingua() -> Rival:
    """With all its languages."""
    library = import_module("lingua")
    detector = library.LanguageDetectorBuilder.from_all_languages().build()

    def ask(text: str) -> str | None:
        found = detector.detect_language_of(text)
        return str(found.iso_code_639_1.name).lower() if found else None

    return ask
