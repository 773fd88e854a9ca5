"""What a message wants, with its things and its money: how often the bot reads all of it right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from bench.table import Line, Wanted
from bench.understanding.held import Read, Thing, messages, taught, thing
from bench.understanding.languages import share
from bot.people import LANGUAGES
from bot.understanding import Reading

INTENTS = Wanted(least=93)
UNRELATED = Wanted(most=3)
ITEMS = Wanted(least=90)
FIGURES = Wanted(least=97)
TRADE = ("buy", "price", "sell")


def lines(read: Read, tell: Callable[[str], None]) -> list[Line]:
    """Intents and items, on the messages that no training text repeats; money and numbers, on all."""
    everything = messages()
    held = [(message, read(message.text)) for message in everything if not taught(message.text)]
    tell(f"intents of {len(held)} messages")
    right = [(message, reading.intent == message.intent) for message, reading in held]
    unrelated = [reading.intent is not None for message, reading in held if message.intent is None]
    trade = [
        (message, _items_right(reading, message.items))
        for message, reading in held
        if message.intent in TRADE
    ]
    found = [share("intent", [ok for _, ok in right], INTENTS)]
    found += [
        share(f"intent, {tag}", [ok for message, ok in right if message.language == tag]) for tag in LANGUAGES
    ]
    found.append(share("unrelated, taken for a command", unrelated, UNRELATED))
    found.append(share("items, exactly right", [ok for _, ok in trade], ITEMS))
    found += [
        share(f"items, {tag}", [ok for message, ok in trade if message.language == tag]) for tag in LANGUAGES
    ]
    both = [(message, read(message.text)) for message in everything]
    amounts = [(message.amount, reading.amount) for message, reading in both]
    numbers = [(message.number, reading.number) for message, reading in both]
    found.append(share("money", [due == got for due, got in amounts if (due, got) != (None, None)], FIGURES))
    found.append(
        share("numbers", [due == got for due, got in numbers if (due, got) != (None, None)], FIGURES)
    )
    repeated = len(everything) - len(held)
    found.append(Line("messages left out: a training text says the same", repeated, ""))
    return found


def _items_right(reading: Reading, due: Counter[Thing]) -> bool:
    return Counter(thing(item.product, item.quantity, item.unit) for item in reading.items) == due
