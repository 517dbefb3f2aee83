"""Quantities: how much of what, with bounds and change."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

from dateline.schema.facts import Fact
from dateline.schema.spans import Span

Bound = Literal["exact", "about", "more_than", "at_least", "less_than", "at_most", "between"]
Direction = Literal["up", "down", "none"]
QuantityStatus = Literal["actual", "planned"]


class Change(Struct, frozen=True, kw_only=True):
    """How a quantity changed; the ends and the difference are ids of quantities of the same record."""

    direction: Direction
    from_id: str | None = field(default=None, name="from")
    to_id: str | None = field(default=None, name="to")
    by_id: str | None = field(default=None, name="by")


class Quantity(Fact, frozen=True, kw_only=True):
    """A quantity.

    `unit` is ISO 4217 for money, UCUM for measures, a singular noun for counts, or percent, share, times,
    percentage_point. `exact` and `about` fill `value`; other bounds fill `low` and `high` as well. `whose` is the id of
    the actor that has what is measured, `time` that of the time for which it is told; `status` is null where the text
    only says that it may be so.
    """

    start: int
    end: int
    quote: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    dimension: str | None = None
    bound: Bound = "exact"
    of: Span | None = None
    per: tuple[str, ...] = ()
    change: Change | None = None
    whose: str | None = None
    time: str | None = None
    status: QuantityStatus | None = None
