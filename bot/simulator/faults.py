"""What the carrier can be told to do badly."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any


class BadFault(ValueError):
    """A fault that this double does not know, or with a value of the wrong kind."""


@dataclass(frozen=True)
class FailNext:
    """Refuse the next ``count`` sends with this code and HTTP status."""

    code: int = 20429
    status: int = 429
    count: int = 1


@dataclass(frozen=True)
class FailRate:
    """Refuse this share of sends (0 to 1), the same ones for the same seed."""

    rate: float = 0.0
    seed: int = 0
    code: int = 20503
    status: int = 503


@dataclass(frozen=True)
class FailLater:
    """Accept the next ``count`` sends, then report them ``failed`` or ``undelivered`` with this code."""

    code: int = 30008
    status: str = "undelivered"
    count: int = 1


@dataclass(frozen=True)
class Faults:
    """Everything that can go wrong; the default is a good day.

    ``slow_ms``: each answer of the Messages API waits so long.
    ``http_500``: the next so many sends are not accepted, and answered with 500.
    ``accept_then_drop``: the next so many sends are accepted, then the connection breaks, so that the
    sender cannot know. ``drop_after_ms`` first lets it wait.
    ``repeat_webhooks``: each inbound webhook is posted so many times more; ``parallel_webhooks`` posts
    webhooks of one phone at once instead of in order, repetitions included.
    ``repeat_callbacks``: each status callback is posted so many times more; ``reorder_callbacks`` posts
    the last status first; ``early_callbacks`` posts the first before the send is answered;
    ``no_callbacks`` posts none.
    ``clock_ahead_s``: the carrier's clock runs so far ahead (to see the 24-hour window close).
    """

    slow_ms: float = 0
    fail_next: FailNext | None = None
    fail_rate: FailRate | None = None
    fail_later: FailLater | None = None
    http_500: int = 0
    accept_then_drop: int = 0
    drop_after_ms: float = 0
    repeat_webhooks: int = 0
    parallel_webhooks: bool = False
    repeat_callbacks: int = 0
    reorder_callbacks: bool = False
    early_callbacks: bool = False
    no_callbacks: bool = False
    clock_ahead_s: float = 0

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Faults:
        """Faults from plain data.

        Raises:
            BadFault: an unknown name, or a value of the wrong kind; the message names it.
        """
        return merged(cls(), data)

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)


_GROUPS: dict[str, type[FailNext] | type[FailRate] | type[FailLater]] = {
    "fail_next": FailNext,
    "fail_rate": FailRate,
    "fail_later": FailLater,
}


def merged(faults: Faults, told: Mapping[str, Any]) -> Faults:
    """The faults with what was told on top; what was not named stays.

    Raises:
        BadFault: an unknown name, or a value of the wrong kind.
    """
    return replace(faults, **{name: _value(name, value) for name, value in told.items()})


def _value(name: str, value: Any) -> Any:
    if name in _GROUPS:
        if value is None:
            return None
        if not isinstance(value, Mapping):
            raise BadFault(f"{name} takes an object")
        group = _GROUPS[name]()
        for key, part in value.items():
            _check(f"{name}.{key}", part, getattr(group, key, None))
        return replace(group, **value)
    _check(name, value, getattr(Faults(), name, None))
    return value


def _check(name: str, value: Any, example: Any) -> None:
    """Whether a value is of the same kind as the one it replaces."""
    if example is None:
        raise BadFault(f"{name} is no fault of this double")
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    fits = (
        number
        if isinstance(example, (int, float)) and not isinstance(example, bool)
        else (isinstance(value, type(example)))
    )
    if not fits or (number and value < 0):
        raise BadFault(f"{name} cannot be {value!r}")


@dataclass
class FaultBox:
    """The faults in force, counted down as they happen."""

    now: Faults = field(default_factory=Faults)
    _dice: random.Random = field(default_factory=lambda: random.Random(0))  # noqa: S311  the same every time

    def tell(self, told: Mapping[str, Any]) -> None:
        """Put what was told in force, from now on.

        Raises:
            BadFault: nothing is changed then.
        """
        self.now = merged(self.now, told)
        if self.now.fail_rate and "fail_rate" in told:
            self._dice = random.Random(self.now.fail_rate.seed)  # noqa: S311  the same every time

    def clear(self) -> None:
        """A good day again."""
        self.now = Faults()

    def take(self, name: str) -> bool:
        """Whether a counted fault happens now; one less is left."""
        left: int = getattr(self.now, name)
        if left > 0:
            self.now = merged(self.now, {name: left - 1})
        return left > 0

    def refusal(self) -> tuple[int, int] | None:
        """The code and HTTP status with which this send is refused, if it is."""
        told = self.now.fail_next
        if told and told.count > 0:
            self.now = replace(self.now, fail_next=replace(told, count=told.count - 1))
            return told.code, told.status
        share = self.now.fail_rate
        if share and self._dice.random() < share.rate:
            return share.code, share.status
        return None

    def later_failure(self) -> tuple[int, str] | None:
        """The code and status in which an accepted message will end, if it will fail."""
        told = self.now.fail_later
        if not told or told.count <= 0:
            return None
        self.now = replace(self.now, fail_later=replace(told, count=told.count - 1))
        return told.code, told.status
