"""The reading cases: short messages, and how each must be read. All of them, always."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from bench.table import Line, Wanted
from bench.understanding.held import CASES, Read, rows
from bench.understanding.languages import share

ALL = Wanted(least=100)

ASKED_BACK = {"baraka"}
"""Also "enough" and "blessing": never an opt-out by itself."""


@dataclass(frozen=True)
class Case:
    """``context`` says where it is read so: where money was asked for, or beside a unit; empty: anywhere."""

    text: str
    kind: str
    value: Fraction
    unit: str
    context: str


def cases() -> list[Case]:
    """All rows of quantity_cases.tsv."""
    return [
        Case(row["text"], row["kind"], Fraction(row["value"] or 0), row["unit"], row["context"])
        for row in rows(CASES)
    ]


def is_right(case: Case, read: Read) -> bool:
    """Whether it is read as it must be."""
    reading = read(case.text)
    if reading.text in ASKED_BACK or (case.kind == "ask" and not case.context):
        meant = (reading.number, reading.answer, reading.command)
        return meant == (None, None, None) and len(reading.amounts) != 1
    if case.kind == "ask":
        return case.context == "money" and len(reading.amounts) == 1
    if case.context == "quantity":  # beside a unit only
        return reading.number is None and read(f"{reading.text} kilo").quantity == (case.value, "kg")
    return {
        "number": reading.number == case.value,
        "fraction": reading.number == case.value,
        "quantity": reading.quantity == (case.value, case.unit),
        "money": reading.amounts == (int(case.value * 100),),
        "yes": reading.answer == "yes",
        "no": reading.answer == "no",
        "cancel": reading.intent == "cancel" and reading.command is None,
        "back": reading.command == "back",
        "help": reading.command == "help",
        "stop": reading.command == "stop",
        "none": reading.number is None and reading.quantity is None and reading.amounts == (),
    }[case.kind]


def lines(read: Read, tell: Callable[[str], None]) -> list[Line]:
    """How many are right; those that are not are told."""
    right = []
    for case in cases():
        right.append(is_right(case, read))
        if not right[-1]:
            tell(f"not read as it must be: {case}")
    return [share("numbers, quantities, money, answers: the cases", right, ALL)]
