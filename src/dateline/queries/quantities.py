"""Quantities: how much of what, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.queries import filters as narrow
from dateline.queries.filters import Condition, Filters
from dateline.queries.reach import Reach, reach_out
from dateline.queries.rows import Choice, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

    from dateline.store.store import Store

_DAY: Final = "reported"
_COLUMNS: Final = """
    fact.reported, fact.quote, fact.value, fact.low, fact.high, fact.bound, fact.unit, fact.dimension,
    fact.of.quote AS "of", fact.per, fact.change.direction AS change
"""


def find_quantities(store: Store, filters: Filters | None = None) -> pa.Table:
    """Return the quantities that fit, by `unit`, and of pages that have an `actor`; `type` is the dimension."""
    filters = filters or Filters()
    reaches = reach_out(store.settled(), "quantities", filters, newest=True, day=_DAY)
    choice = Choice(
        table="quantities",
        conditions=(list(_narrow(filters, reach)) for reach in reaches),
        order=f"{_DAY} DESC, record, id",
        columns=_COLUMNS,
        limit=filters.limit,
    )
    return show(store, choice)


def _narrow(filters: Filters, reach: Reach) -> Iterator[Condition]:
    yield from narrow.lies_near(reach)
    yield from narrow.equals("unit", filters.unit)
    yield from narrow.equals("dimension", filters.type)
    yield from narrow.names_actor(filters.actor)
    yield from narrow.has_name("publisher_key", filters.publisher)
    yield from narrow.reported_between(filters)
    yield from narrow.is_current(filters)
