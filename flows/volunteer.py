"""A volunteer signs up, and says yes or no to a cooperative that needs them."""

from collections.abc import Collection, Mapping, Sequence

from bot import people, volunteering
from bot.conversation.answers import Words
from bot.conversation.flow import Ask, Choose, Confirm, Do, End, Flow, Item, Pick, Tell
from bot.conversation.heard import Reading
from bot.conversation.screens import Label, Named, Text, Value
from bot.conversation.talk import leads
from bot.understanding.places import Places
from flows.world import Talk, short, spoken

volunteer = Flow("volunteer", takes=("ref",), entry=("offer",))

SPOKEN = {
    "darija": ["ary"],
    "darija-french": ["ary", "fr"],
    "darija-arabic": ["ary", "ar"],
    "all": ["ary", "ar", "fr"],
}
"""What a volunteer may speak. Darija is one spoken language, whatever it is written in."""


WORDS = 60
"""Letters of what a cooperative said that stand in the offer; who accepts reads all of them."""


@leads("skill", "known")
def start(talk: Talk) -> str:
    """Sign up, or see what was said before. Who stepped back signs up anew."""
    known = volunteering.volunteer_of(talk.world.unit, talk.world.contact.id)
    return "known" if known and known.available else "skill"


@leads("rested")
def step_back(talk: Talk) -> str:
    """They are asked for nothing more; what they promised stays a promise."""
    volunteering.step_back(talk.world.unit, talk.world.contact.id)
    return "rested"


@leads("more")
def add_skill(talk: Talk) -> str:
    """One after the other."""
    skills = talk.memory.setdefault("skills", [])
    if talk.memory["skill"] not in skills:
        skills.append(talk.memory["skill"])
    return "more"


@leads("skill")
def start_over(talk: Talk) -> str:
    """What was said was not right: all of it once more."""
    talk.memory.clear()
    return "skill"


@leads("name")
def anywhere(talk: Talk) -> str:
    """By telephone and message, for anybody."""
    talk.memory["region"] = None
    return "name"


def regions(talk: Talk, offset: int, limit: int) -> Sequence[Item]:
    """The twelve regions by their official codes."""
    return [Item(code, Text(f"region-{code}")) for code in people.REGIONS[offset : offset + limit]]


def region_of(_talk: Talk, reading: Reading) -> str | None:
    """The region of a town that they name, misspelt or not; it is shown at the review."""
    found = Places.load().named(reading.text)
    return found.place.region if found.place else None


def reviewed(talk: Talk) -> Mapping[str, Value]:
    """What cooperatives will be matched on."""
    region = talk.memory["region"]
    return {
        "name": talk.memory["name"],
        "skills": "، ".join(_need_words(talk))
        if talk.world.tag in ("ary", "ar")
        else ", ".join(_need_words(talk)),
        "where": Label(f"region-{region}" if region else "remote"),
    }


def _need_words(talk: Talk) -> Collection[str]:
    return [talk.world.say(Text(f"need-{skill}")) for skill in talk.memory["skills"]]


@leads("done")
def sign_up(talk: Talk) -> str:
    """From now on requests that fit are offered to them."""
    volunteering.sign_up(
        talk.world.unit,
        talk.world.contact.id,
        name=talk.memory["name"],
        skills=talk.memory["skills"],
        languages=SPOKEN[talk.memory["language"]],
        region=talk.memory["region"],
    )
    return "done"


def the_offer(talk: Talk) -> Mapping[str, Value]:
    """Who needs what."""
    request = volunteering.request(talk.world.unit, int(talk.memory["ref"]))
    return {
        "cooperative": Named(request.cooperative_name, request.cooperative_name_latin),
        "need": Label(f"need-{request.need}"),
        "words": short(request.words, WORDS) or Label("by-voice"),
        "phone": request.asker_phone or Label("no-number"),
    }


@leads("accepted", "taken")
def accept(talk: Talk) -> str:
    """The cooperative is told at once, and each gets the other's name."""
    request = volunteering.accept(talk.world.unit, int(talk.memory["ref"]), talk.world.contact.id)
    if request is None:
        return "taken"
    if request.voice or len(request.words) > WORDS:
        talk.tell("volunteer-words", words=spoken(talk, request.words, request.voice))
    return "accepted"


@leads("declined", "taken")
def decline(talk: Talk) -> str:
    """No reason is asked for; the next one is."""
    left = volunteering.decline(talk.world.unit, int(talk.memory["ref"]), talk.world.contact.id)
    return "declined" if left else "taken"


volunteer.start = Do(start)
volunteer.known = Choose(
    "stay", "change", "leave", then={"stay": "stay", "change": "skill", "leave": step_back}
)
volunteer.rested = End()
volunteer.stay = End()
volunteer.skill = Choose(*volunteering.NEEDS, otherwise=add_skill)
volunteer.more = Confirm(yes="skill", no="language")
volunteer.language = Choose(*SPOKEN, otherwise="where")
volunteer.where = Choose("remote", "region", then={"remote": anywhere, "region": "region"})
volunteer.region = Pick(regions, then="name", empty="where", named=region_of)
volunteer.name_ = Ask(Words(longest=24), then="review")
volunteer.review = Confirm(yes=sign_up, no=start_over, show=reviewed)
volunteer.done = End()
volunteer.offer = Confirm(yes=accept, no=decline, show=the_offer)
volunteer.accepted = End(show=the_offer)
volunteer.declined = End()
volunteer.taken = Tell(then="home")
