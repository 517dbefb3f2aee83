"""Counts of events."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from bench.store_records import make_records
from dateline.queries import Filters, count_events
from dateline.queries.counts import _VALUES
from tests.queries.conftest import RECORDS

if TYPE_CHECKING:
    from dateline.queries.counts import Facet
    from dateline.store.store import Store


def test_counts_are_right(store: Store) -> None:
    """As the records have it, the most frequent first."""
    expected = Counter(event.type for record in make_records(RECORDS) for event in record.events)
    rows = count_events(store, "type").to_pylist()
    assert {row["value"]: row["events"] for row in rows} == dict(expected)
    assert [row["events"] for row in rows] == sorted(expected.values(), reverse=True)


@pytest.mark.parametrize("by", sorted(_VALUES))
def test_every_facet_can_be_counted(store: Store, by: Facet) -> None:
    """Under filters too; most events first."""
    assert len(count_events(store, by, Filters(type="AID", limit=3))) in {1, 2, 3}
