"""Measures: what the government does for cooperatives, who should hear of it, who has."""

from bot.measures.audiences import Audience, count
from bot.measures.broadcasts import (
    Broadcast,
    Progress,
    Recipient,
    broadcast,
    due_recipients,
    finish,
    mark_sent,
    progress,
    start_broadcast,
)
from bot.measures.events import BroadcastFinished, BroadcastStarted, MeasurePublished
from bot.measures.publishing import Measure, MissingLanguage, latest, measure, publish

__all__ = [
    "Audience",
    "Broadcast",
    "BroadcastFinished",
    "BroadcastStarted",
    "Measure",
    "MeasurePublished",
    "MissingLanguage",
    "Progress",
    "Recipient",
    "broadcast",
    "count",
    "due_recipients",
    "finish",
    "latest",
    "mark_sent",
    "measure",
    "progress",
    "publish",
    "start_broadcast",
]
