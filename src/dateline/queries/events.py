"""Events: a list, newest first, and a timeline, oldest first."""

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

_DAY: Final = "day"  # an event without a date stands where it was reported
ALL: Final = Reach(day=_DAY)
_COLUMNS: Final = """
    fact.happened_from, fact.happened_to, fact.reported, fact.type, fact.mode, fact.cameo, fact.quad, fact.status,
    fact.negated, fact.origin, fact.actor_names AS actors, fact.recipient_names AS recipients,
    fact.third_party_names AS third_parties, fact.place_name AS place, fact.place_country AS country,
    fact.speaker_name AS said_by, fact.time_from.near AS time_from, fact.place_from.near AS place_from
"""


def find_events(store: Store, filters: Filters | None = None) -> pa.Table:
    """Return the events that fit, the newest first."""
    return _list_events(store, filters or Filters(), newest=True)


def make_timeline(store: Store, filters: Filters | None = None) -> pa.Table:
    """Return the events that fit, the oldest first, each with the days on which it happened and that of its report.

    With `as_known_at` it is the timeline that one could have made on that day.
    """
    return _list_events(store, filters or Filters(), newest=False)


def narrow_events(store: Store, filters: Filters, reach: Reach = ALL) -> Iterator[Condition]:
    """Yield the conditions for events."""
    yield from narrow.lies_near(reach)
    yield from narrow.equals("type", None if filters.type is None else filters.type.upper())
    yield from narrow.equals("status", filters.status)
    yield from narrow.equals("origin", filters.origin)
    yield from narrow.equals("place_country", filters.country)
    yield from narrow.has_name("place_key", filters.place)
    yield from narrow.takes_part(store, "event", filters.actor, reach)
    yield from narrow.takes_part(store, "event speaker", filters.said_by, reach)
    yield from narrow.has_name("publisher_key", filters.publisher)
    yield from narrow.happened_between(filters)
    yield from narrow.is_current(filters)


def _list_events(store: Store, filters: Filters, *, newest: bool) -> pa.Table:
    reaches = reach_out(store.settled(), "events", filters, newest=newest, day=_DAY)
    choice = Choice(
        table="events",
        conditions=(list(narrow_events(store, filters, reach)) for reach in reaches),
        order=f"{RANK.format(day=_DAY)}{' DESC' if newest else ''}",
        columns=_COLUMNS,
        limit=filters.limit,
    )
    return show(store, choice)
