"""Who hears what of what happened.

One function an event, in ``HEARD``. A notice is a text, or a question put at a state of a
flow (``at``): then its answer is one digit away.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot import market, people, volunteering
from bot.conversation.screens import Label, Money, Named, Text, Value
from bot.market import Order
from bot.store.unit import Unit
from flows.lines import of_order

TEMPLATES: Mapping[str, str] = {
    name: f"template-{name}"
    for name in (
        "placed",
        "placed-later",
        "cancelled",
        "accepted",
        "refused",
        "ready",
        "delivered",
        "offered",
        "offered-later",
        "volunteer",
        "measure",
    )
}
"""The approved form of each notice, and the key of its text (``locales/<tag>/templates.ftl``).

They have texts of their own because WhatsApp asks for more words between values than an SMS
has room for. Such a text may use any of the values that its notice has.
"""

QUESTIONS: Mapping[str, str] = {"incoming.decide": "placed", "volunteer.offer": "offered"}
"""The approved form of each question that may have to wait, by the state at which it is put."""

PROMOTIONS = frozenset({"measure"})
"""What nobody asked for: WhatsApp calls it marketing."""


@dataclass(frozen=True)
class Notice:
    """What one contact is told.

    ``template`` (in TEMPLATES) is its approved form, for where a carrier takes no other.
    Either ``text``, or ``at`` with ``memory``: the state whose question is put to them. Where
    they are in the middle of something, they hear ``later`` first and are asked afterwards;
    its approved form is ``<template>-later``.
    """

    contact_id: int
    text: Text | None = None
    at: str | None = None
    memory: Mapping[str, Any] = field(default_factory=dict)
    later: Text | None = None
    template: str | None = None


def _cooperative_hears(unit: Unit, order: Order, notice: Callable[[int], Notice]) -> list[Notice]:
    return [notice(contact_id) for contact_id in people.to_alert(unit, order.cooperative_id)]


def _facts(order: Order) -> dict[str, Value]:
    return {
        **of_order(order),
        "code": order.code,
        "total": Money(order.total),
        "customer": order.customer_name,
        "cooperative": Named(order.cooperative_name, order.cooperative_name_latin),
        "phone": order.cooperative_phone or Label("no-number"),
        "delivery": Label(f"delivery-{order.delivery}"),
    }


def placed(unit: Unit, event: market.OrderPlaced) -> list[Notice]:
    """Two people of the cooperative are asked: accept?"""
    order = event.order
    return _cooperative_hears(
        unit,
        order,
        lambda contact_id: Notice(
            contact_id,
            at="incoming.decide",
            memory={"ref": str(order.id)},
            later=Text("notice-placed-later", {"code": order.code, "total": Money(order.total)}),
            template=QUESTIONS["incoming.decide"],
        ),
    )


def cancelled(unit: Unit, event: market.OrderCancelled) -> list[Notice]:
    """The cooperative need not make it ready any more."""
    text = Text("notice-cancelled", _facts(event.order))
    return _cooperative_hears(unit, event.order, lambda id: Notice(id, text, template="cancelled"))


def _customer_hears(key: str) -> Callable[[Unit, Any], list[Notice]]:
    def tell(unit: Unit, event: Any) -> list[Notice]:
        order: Order = event.order
        return [Notice(order.customer_id, Text(f"notice-{key}", _facts(order)), template=key)]

    return tell


def offered(unit: Unit, event: volunteering.RequestOffered) -> list[Notice]:
    """A volunteer is asked: can you help?"""
    return [
        Notice(
            event.volunteer.contact_id,
            at="volunteer.offer",
            memory={"ref": str(event.request.id)},
            later=Text("notice-offered-later"),
            template=QUESTIONS["volunteer.offer"],
        )
    ]


def accepted_request(unit: Unit, event: volunteering.RequestAccepted) -> list[Notice]:
    """The cooperative hears who will help."""
    values: dict[str, Value] = {
        "name": event.volunteer.name,
        "phone": event.volunteer.phone or Label("no-number"),
        "need": Label(f"need-{event.request.need}"),
    }
    return [Notice(event.request.asked_by, Text("notice-volunteer", values), template="volunteer")]


HEARD: Mapping[type[Any], Callable[[Unit, Any], list[Notice]]] = {
    market.OrderPlaced: placed,
    market.OrderCancelled: cancelled,
    market.OrderAccepted: _customer_hears("accepted"),
    market.OrderRefused: _customer_hears("refused"),
    market.OrderReady: _customer_hears("ready"),
    market.OrderDelivered: _customer_hears("delivered"),
    volunteering.RequestOffered: offered,
    volunteering.RequestAccepted: accepted_request,
}
"""Events not named here are nobody's business but the records'."""


def notices_of(unit: Unit, event: object) -> list[Notice]:
    """The notices that an event gives rise to; none for most."""
    tell = HEARD.get(type(event))
    return tell(unit, event) if tell else []
