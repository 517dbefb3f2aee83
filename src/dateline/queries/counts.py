"""How many events there are of each kind: what a list of filters shows beside its entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from dateline.queries.events import narrow_events
from dateline.queries.filters import Filters, join_conditions

if TYPE_CHECKING:
    import pyarrow as pa

    from dateline.store.store import Store

Facet = Literal["type", "status", "country", "place", "month", "year", "publisher", "actor", "origin"]
_VALUES: Final[dict[Facet, str]] = {
    "type": "type",
    "status": "status",
    "country": "place_country",
    "place": "place_name",
    "month": "strftime(coalesce(happened_from, happened_to), '%Y-%m')",
    "year": "strftime(coalesce(happened_from, happened_to), '%Y')",
    "publisher": "publisher",
    "actor": "name",
    "origin": "origin",
}
_JOINS: Final[dict[Facet, str]] = {
    "actor": "JOIN (SELECT link, name FROM participants WHERE kind = 'event' AND part <> 'speaker') USING (link)",
}
# Where all events count, those who take part are counted without the events: half the time.
_COUNT_ACTORS: Final = """
    SELECT name AS value, count(*) AS events FROM participants
    WHERE kind = 'event' AND part <> 'speaker' AND {where} GROUP BY 1 ORDER BY events DESC, value {limit}
"""
_COUNT: Final = """
    SELECT {value} AS value, count(*) AS events
    FROM (SELECT * FROM events WHERE {where}) {join} GROUP BY 1 ORDER BY events DESC, value {limit}
"""


def count_events(store: Store, by: Facet, filters: Filters | None = None) -> pa.Table:
    """Return how many events that fit have each value of a facet, the most frequent first; null is what is unknown."""
    filters = filters or Filters()
    where = join_conditions(list(narrow_events(store, filters)))
    limit = "" if filters.limit is None else f"LIMIT {filters.limit:d}"
    asks_all = filters == Filters(limit=filters.limit)
    count = _COUNT_ACTORS if by == "actor" and asks_all else _COUNT
    sql = count.format(value=_VALUES[by], where=where.sql, join=_JOINS.get(by, ""), limit=limit)
    return store.settled().ask(sql, where.values, needs=["events", "documents", "imports", "participants", "revisions"])
