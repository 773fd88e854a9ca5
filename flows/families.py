"""The keys of labels: texts that stand inside other texts and belong to no state."""

from bot import market, people, volunteering
from flows.anytime import OFFERED

LABELS: tuple[str, ...] = (
    *(f"unit-{unit}" for unit in market.UNITS),
    *(f"supply-{supply}" for supply in market.SUPPLY),
    *(f"delivery-{delivery}" for delivery in market.DELIVERIES),
    *(f"bringing-{delivery}" for delivery in market.DELIVERIES),
    *(f"status-{status}" for status in market.STATUSES),
    *(f"need-{need}" for need in volunteering.NEEDS),
    *(f"region-{region}" for region in people.REGIONS),
    "product-on",
    "product-paused",
    *(f"offer-{wish}" for wish in OFFERED),
    "by-voice",
    "remote",
    "product-line",
    "order-line",
    "name-of",
    "no-number",
    "line",
    "things",
    "offer-line",
    "find-without",
    "find-less",
    "find-by-unit",
    "find-rest",
    "order-new-price",
    "incoming-address",
    "volunteer-words",
    "language-switched",
    "language-hint",
)

NOTICES: tuple[str, ...] = (
    "notice-placed-later",
    "notice-cancelled",
    "notice-accepted",
    "notice-refused",
    "notice-ready",
    "notice-delivered",
    "notice-offered-later",
    "notice-volunteer",
    "notice-measure",
)
"""What others hear of an event (``notices.py``), and of a measure."""
