"""The parts of one double, put together once."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web

from bot.simulator.callbacks import Callbacks
from bot.simulator.config import DoubleConfig
from bot.simulator.life import Life
from bot.simulator.person import People
from bot.simulator.posting import Poster
from bot.simulator.state import State


@dataclass(frozen=True)
class Carrier:
    """All that a request may need."""

    state: State
    poster: Poster
    callbacks: Callbacks
    life: Life
    people: People

    @classmethod
    def start(cls, config: DoubleConfig) -> Carrier:
        """A carrier that goes on where its journal ends. Needs a running event loop."""
        state = State(config)
        poster = Poster(state)
        callbacks = Callbacks(state, poster)
        life = Life(state, poster, callbacks)
        people = People(state, poster, life)
        life.resume()
        people.resume()
        return cls(state, poster, callbacks, life, people)

    async def close(self) -> None:
        """Stop everything, and let go of files and connections."""
        await self.people.close()
        await self.life.close()
        await self.callbacks.close()
        await self.poster.close()
        self.state.journal.close()


CARRIER = web.AppKey("carrier", Carrier)
"""Where the application keeps it."""


def carrier_of(request: web.Request) -> Carrier:
    """The carrier that this request speaks to."""
    return request.app[CARRIER]
