"""Measures: what the government does for cooperatives, who should hear of it, who has."""

from bot.measures.audiences import Audience, Readers, count, readers
from bot.measures.broadcasts import (
    Broadcast,
    Progress,
    Recipient,
    broadcast,
    broadcast_called,
    due_recipients,
    finish,
    mark_sent,
    progress,
    start_broadcast,
)
from bot.measures.events import BroadcastFinished, BroadcastStarted, MeasurePublished
from bot.measures.publishing import Measure, MissingLanguage, latest, measure, publish, published

__all__ = [
    "Audience",
    "Broadcast",
    "BroadcastFinished",
    "BroadcastStarted",
    "Measure",
    "MeasurePublished",
    "MissingLanguage",
    "Progress",
    "Readers",
    "Recipient",
    "broadcast",
    "broadcast_called",
    "count",
    "due_recipients",
    "finish",
    "latest",
    "mark_sent",
    "measure",
    "progress",
    "publish",
    "published",
    "readers",
    "start_broadcast",
]
