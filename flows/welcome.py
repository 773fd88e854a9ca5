"""The first words: which language, what this is, may we, and who are you?"""

from bot import people
from bot.conversation.flow import Choose, Confirm, Do, End, Flow
from bot.conversation.talk import leads
from flows.wishes import LEADS, way
from flows.world import Talk

WORDING = "2026-11"
"""The version of the consent sentence; it is kept with each consent (law 09-08)."""

welcome = Flow("welcome", who=None, takes=("wish",))


@leads("language", "consent")
def begin(talk: Talk) -> str:
    """Ask the language with the very first words; come straight to the point afterwards."""
    return "language" if talk.serial == 1 else "consent"


@leads("consent")
def keep_guess(talk: Talk) -> str:
    """They read the language that their first message was in."""
    people.set_language(talk.world.unit, talk.world.contact.id, talk.world.tag)
    return "consent"


@leads("consent")
def keep_choice(talk: Talk) -> str:
    """They named their language."""
    talk.world.tag = talk.memory["languages"]
    return keep_guess.run(talk)


@leads("who", *LEADS)
def agree(talk: Talk) -> str:
    """They agreed, in these words."""
    people.give_consent(talk.world.unit, talk.world.contact, wording=f"{WORDING} {talk.world.tag}")
    talk.world.grant("consented")
    # What they wanted with their very first words.
    return way(talk.memory.get("wish"), "who")


welcome.begin = Do(begin)
welcome.language = Confirm(yes=keep_guess, no="languages")
welcome.languages = Choose(*people.LANGUAGES, otherwise=keep_choice)
welcome.consent = Confirm(yes=agree, no="refused")
welcome.refused = End(then="welcome")
welcome.who_ = Choose(
    "buy", "member", "volunteer", then={"buy": "shop", "member": "join", "volunteer": "volunteer"}, quiet=True
)
