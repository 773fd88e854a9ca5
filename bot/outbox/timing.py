"""Sizes and times of a dispatcher."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Patience:
    """When a row in sending is looked into, in seconds since its claim.

    ``look_after`` must be longer than any dispatcher takes to send. ``give_up_after`` is
    when a message the carrier does not know surely never reached it: carriers show a
    message in their list a little later than they take it. ``look_again`` is the time
    between two looks at the same row.
    """

    look_after: float = 30.0
    give_up_after: float = 60.0
    look_again: float = 5.0


@dataclass(frozen=True)
class Timing:
    """Times in seconds.

    ``send`` bounds one call of a carrier, counted from the claim: it must stay under
    ``patience.look_after``. ``poll`` is how often it looks when nobody wakes it.
    ``in_flight`` is how many messages one channel has at the carrier at the same time.
    """

    send: float = 20.0
    poll: float = 1.0
    reconcile: float = 5.0
    in_flight: int = 400
    patience: Patience = field(default_factory=Patience)

    def __post_init__(self) -> None:
        if self.send >= self.patience.look_after:
            raise ValueError("a message must not be looked for while it is still being sent")

    @classmethod
    def patient(cls, after: float, grace: float) -> Timing:
        """Looks for what may have left ``after`` seconds, and gives it ``grace`` more to turn up.

        A call of the carrier is given up in time to be looked for.
        """
        return cls(send=after * 2 / 3, patience=Patience(look_after=after, give_up_after=after + grace))
