"""The application that gunicorn serves."""

from __future__ import annotations

from bot.assembly import Assembly
from bot.settings import environment_file, load
from bot.understanding.places import Places
from bot.web.app import create_app
from bot.web.gunicorn import THREADS

# One connection for each thread that answers, one for whoever asks how we are.
_assembly = Assembly(load(environment_file()), "web", connections=THREADS + 1)
# Loaded here, so that nobody's first message waits for texts and words, nor their address for places.
_assembly.reception  # noqa: B018
Places.load()
app = create_app(_assembly)
