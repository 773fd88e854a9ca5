"""What happens in the market."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.market.orders import Order
    from bot.market.products import Product


@dataclass(frozen=True)
class ProductListed:
    """A cooperative sells something new."""

    product: Product


@dataclass(frozen=True)
class ProductChanged:
    """Its price, its stock or its being for sale is another now."""

    product: Product


@dataclass(frozen=True)
class OrderPlaced:
    """A customer ordered; what they ordered is kept for them."""

    order: Order


@dataclass(frozen=True)
class OrderAccepted:
    """The cooperative will make the order ready."""

    order: Order


@dataclass(frozen=True)
class OrderRefused:
    """The cooperative cannot do it."""

    order: Order


@dataclass(frozen=True)
class OrderReady:
    """It can be fetched, or is on its way."""

    order: Order


@dataclass(frozen=True)
class OrderDelivered:
    """The customer has it."""

    order: Order


@dataclass(frozen=True)
class OrderCancelled:
    """The customer no longer wants it."""

    order: Order


@dataclass(frozen=True)
class OrderReturned:
    """It came back."""

    order: Order
