"""Privacy (law 09-08): everything that is kept of one person, to give them or to erase.

A room of its own because it must know every table, which no domain may.
"""

from bot.privacy.erase import ERASED, Erased, StillOpen, erase
from bot.privacy.export import export
from bot.privacy.person import Person, find

__all__ = ["ERASED", "Erased", "Person", "StillOpen", "erase", "export", "find"]
