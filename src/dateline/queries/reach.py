"""How far a list looks for its facts: not far at first, from the end at which it begins, then at all of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.queries.filters import Filters
    from dateline.store.snapshot import Snapshot

# Of an actor in 100,000 events the first 50 are wanted: 400 are looked at first, in case that filters drop some.
FIRST: Final = 8
MOST_LISTED: Final = 20_000  # of an actor with more facts, all are found by a scan of the participants as quickly
# Facts at the end of a table that are looked at first: 10 and 20 ms; 50 are found where one in 400 fits or
# one in 3,200. All of 1.2 million take 60 to 100 ms.
NEAR_ROWS: Final = (20_000, 160_000)


class Reach(Struct, frozen=True):
    """How many facts of an actor are looked at, null for all, and from which end of their days.

    `edge` is the day where looking ends, null for none.
    """

    most: int | None = None
    newest: bool = False
    day: str = "reported"  # the column of the day by which facts of the table are listed
    edge: date | None = None


def reach_out(snapshot: Snapshot, table: str, filters: Filters, *, newest: bool, day: str) -> Iterator[Reach]:
    """Yield how far to look for as many facts as are wanted: not far first, then at all."""
    limit = filters.limit
    if limit is not None and FIRST * limit < MOST_LISTED:
        if _names_actor(filters):
            yield Reach(FIRST * limit, newest, day)
        else:
            edges = _find_edges(snapshot, table, filters, newest=newest)
            yield from (Reach(None, newest, day, edge) for edge in edges)
    yield Reach(None, newest, day)


def _names_actor(filters: Filters) -> bool:
    """Tell whether facts are had by the name of somebody, and so without looking along the days."""
    return filters.actor is not None or filters.said_by is not None


def _find_edges(snapshot: Snapshot, table: str, filters: Filters, *, newest: bool) -> Iterator[date]:
    bounds = [filters.until, filters.as_known_at] if newest else [filters.since]
    start = min((day for day in bounds if day is not None), default=None)
    for rows in NEAR_ROWS:
        edge = snapshot.find_edge(table, rows=rows, newest=newest, start=start)
        if edge is not None:
            yield edge
