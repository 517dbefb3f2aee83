"""Actors across pages: those with one id are one, and those without by name and type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.queries import filters as narrow
from dateline.queries.filters import Condition, Filters, is_actor, join_conditions

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

    from dateline.store.store import Store

_NEEDED: Final = ("actors", "documents", "imports", "revisions")
_GROUPS: Final = """
    WITH found AS (
        SELECT coalesce(key, type || ':' || name_key) AS actor, mode(name) AS name, mode(type) AS type,
            mode(country) AS country, count(DISTINCT record) AS pages, min(reported) AS first_reported,
            max(reported) AS last_reported, max((reported, record, id)) AS newest
        FROM actors WHERE {where} GROUP BY 1 ORDER BY pages DESC, actor {limit}
    ),
    fact AS (SELECT record, id, evidence, confidence FROM actors
             WHERE record IN (SELECT newest[2] FROM found)),
    page AS (SELECT record, uri, title, publisher FROM documents WHERE record IN (SELECT newest[2] FROM found))
    SELECT found.* EXCLUDE (newest), fact.confidence, fact.evidence, fact.id, fact.record, uri, title, publisher
    FROM found JOIN fact ON fact.record = newest[2] AND fact.id = newest[3] JOIN page ON page.record = newest[2]
    ORDER BY pages DESC, actor
"""


def find_actors(store: Store, filters: Filters | None = None) -> pa.Table:
    """Return the actors that fit, those of most pages first, with how many pages and since when.

    The evidence and the page of each are those of its newest report.
    """
    filters = filters or Filters()
    where = join_conditions(list(_narrow(filters)))
    limit = "" if filters.limit is None else f"LIMIT {filters.limit:d}"
    return store.snapshot().ask(_GROUPS.format(where=where.sql, limit=limit), where.values, needs=_NEEDED)


def _narrow(filters: Filters) -> Iterator[Condition]:
    if filters.actor is not None:
        yield is_actor(filters.actor)
    yield from narrow.equals("type", filters.type)
    yield from narrow.equals("country", filters.country)
    yield from narrow.published_by(filters.publisher)
    yield from narrow.reported_between(filters)
    yield from narrow.is_current(filters)
