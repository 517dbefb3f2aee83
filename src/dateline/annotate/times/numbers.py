"""Level 1: numbers in words. "two thousand and nineteen", "forty-five", "2.5 million", "nineteen eighty-six"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.times.grammar import Found, Rule, make_rule
from dateline.annotate.times.kinds import CODES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.times.tokens import Item

TEN: Final = 10
HUNDRED: Final = 100
LONGEST: Final = 12  # words of a number; more are a list
_BELOW: Final = "(?: NUMERAL (?: DASH? NUMERAL )? )"


def add_words(words: Sequence[Item]) -> int | float | None:
    """Return what the words of a number come to; None where they are no number: "ten twelve"."""
    total: float = 0
    part: float = 0
    for word in words:
        if not isinstance(word.value, (int, float)):
            continue
        if word.code != CODES["SCALE"]:
            if part % HUNDRED and (part % TEN or word.value >= TEN):
                return None
            part += word.value
        elif word.value == HUNDRED:
            part = (part or 1) * HUNDRED
        else:
            total, part = total + (part or 1) * word.value, 0
    return total + part


def _number(found: Found) -> list[Item] | None:
    value = add_words(found.all) if len(found.all) <= LONGEST else None
    return None if value is None else found.make("NUMERAL", value)


def _year(found: Found) -> list[Item] | None:
    century, rest = found.number("century"), add_words(found.group("rest"))
    if century is None or rest is None or not TEN < century <= 2 * TEN or rest < TEN:
        return None
    return found.make("WRITTEN", int(century * HUNDRED + rest))


def _ordinal(found: Found) -> list[Item] | None:
    tens, ones = found.number("tens"), found.number("ones")
    if tens is None or ones is None or tens < 2 * TEN or ones >= TEN:
        return None
    return found.make("ORDINAL", tens + ones)


RULES: Final[tuple[Rule, ...]] = (
    # forty-five; two thousand and nineteen; a hundred; two dozen
    make_rule(_BELOW, _number),
    make_rule(rf"(?: {_BELOW} | SMALL | TWO | BIG | FOUR )? SCALE (?: SCALE | AND? {_BELOW} (?: SCALE )* )*", _number),
    # nineteen eighty-six
    make_rule(rf"(?P<century> NUMERAL ) (?P<rest> {_BELOW} )", _year),
    # twenty-seventh
    make_rule(r"(?P<tens> NUMERAL ) DASH? (?P<ones> ORDINAL )", _ordinal),
)
