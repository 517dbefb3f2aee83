"""A quantity while it is being read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateline.annotate.quantities.lexicon import Unit
    from dateline.annotate.quantities.numbers import Number
    from dateline.schema import Bound, Direction


@dataclass(slots=True, eq=False)
class Draft:
    """A number with what has been found around it so far.

    Atoms `first` to `last` are the quantity with its bound, its unit and the noun after it; `number` says where the
    bare number stands. `low` and `high` are equal but for ranges, None where the number is vague or open. `noun` is the
    counted noun and `phrase` the words that it stands in; `of` the words that say what is measured, `is_of_told` where
    "of" itself leads to them. `model` lent its unit where that is left out. `is_delta` tells a difference from a level.
    """

    number: Number
    first: int
    last: int
    low: float | None
    high: float | None
    core: tuple[int, int] = (0, 0)
    bound: Bound = "exact"
    unit: Unit | None = None
    per: list[Unit] = field(default_factory=list)
    noun: int | None = None
    phrase: tuple[int, int] | None = None
    of: tuple[int, int] | None = None
    after_preposition: str = ""
    direction: Direction | None = None
    is_delta: bool = False
    came_from: Draft | None = None
    by: Draft | None = None
    trigger: int | None = None
    model: Draft | None = None
    is_elliptic: bool = False
    is_partitive_one: bool = False
    is_scaled: bool = False
    is_of_told: bool = False

    @property
    def value(self) -> float | None:
        """Return the single value; None for a range, for a vague and for an open number."""
        return self.low if self.low == self.high else None

    @property
    def is_range(self) -> bool:
        """Whether the quantity lies between two values."""
        return self.low != self.high


def make_draft(number: Number) -> Draft:
    """Return the draft of a bare number."""
    bound: Bound = "more_than" if number.is_more else "exact"
    core = (number.first, number.last)
    return Draft(number, number.first, number.last, number.value, number.value, core=core, bound=bound)
