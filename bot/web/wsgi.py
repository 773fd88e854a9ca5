"""The application, for a server that speaks WSGI (``bot.web.serve``, or any other)."""

from __future__ import annotations

from bot import logs
from bot.assembly import Assembly
from bot.settings import environment_file, load
from bot.understanding.places import Places
from bot.web.app import create_app

settings = load(environment_file())
logs.configure(hidden=settings.secrets)
# One connection for each thread that answers, one for whoever asks how we are.
_assembly = Assembly(settings, "web", connections=settings.web_threads + 1)
# Loaded here, so that nobody's first message waits for texts and words, nor their address for places.
_assembly.reception  # noqa: B018
Places.load()
app = create_app(_assembly)
