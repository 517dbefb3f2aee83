"""Statements: who said what, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.queries import filters as narrow
from dateline.queries.filters import Condition, Filters
from dateline.queries.reach import Reach, reach_out
from dateline.queries.rows import Choice, show
from dateline.store.keys import RANK

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

    from dateline.store.store import Store

_DAY: Final = "reported"
_COLUMNS: Final = """
    fact.reported, fact.speaker_name AS said_by, fact.via_name AS via,
    fact.source.quote AS source, fact.cue.quote AS cue, fact.kind, fact.stance,
    fact.channel.quote AS channel, list_transform(fact.content, lambda span: span.quote) AS content
"""


def find_statements(store: Store, filters: Filters | None = None) -> pa.Table:
    """Return the statements that fit; of `Filters`, `status` is the stance and `type` the kind."""
    filters = filters or Filters()
    reaches = reach_out(store.settled(), "statements", filters, newest=True, day=_DAY)
    choice = Choice(
        table="statements",
        conditions=(list(_narrow(store, filters, reach)) for reach in reaches),
        order=f"{RANK.format(day=_DAY)} DESC",
        columns=_COLUMNS,
        limit=filters.limit,
    )
    return show(store, choice)


def _narrow(store: Store, filters: Filters, reach: Reach) -> Iterator[Condition]:
    yield from narrow.lies_near(reach)
    yield from narrow.equals("kind", filters.type)
    yield from narrow.equals("stance", filters.status)
    yield from narrow.takes_part(store, "statement speaker", filters.said_by, reach)
    yield from narrow.names_actor(filters.actor)
    yield from narrow.has_name("publisher_key", filters.publisher)
    yield from narrow.reported_between(filters)
    yield from narrow.is_current(filters)
