"""Whole tables of a store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.store_records import make_records
from dateline.errors import UsageError
from dateline.queries import Filters, find_events
from dateline.queries.tables import check_table, list_tables, stream_table, tell_fields, tell_table
from tests.queries.conftest import RECORDS

if TYPE_CHECKING:
    from dateline.store.store import Store


def test_rows_are_those_of_the_table(store: Store) -> None:
    """All of them, and of events those that fit."""
    rows = [row for batch in stream_table(store, "quantities") for row in batch.to_pylist()]
    assert len(rows) == sum(len(record.quantities) for record in make_records(RECORDS))
    filters = Filters(type="AID", limit=None)
    events = [row["id"] for batch in stream_table(store, "events", filters) for row in batch.to_pylist()]
    assert sorted(events) == sorted(find_events(store, filters)["id"].to_pylist())


@pytest.mark.parametrize("name", list_tables())
def test_every_table_can_be_streamed(store: Store, name: str) -> None:
    """Under filters too."""
    batches = list(stream_table(store, name, Filters(country="KIR", publisher="nobody at all", limit=None)))
    assert sum(batch.num_rows for batch in batches) == 0
    assert tell_table(name)


def test_fields_have_datatypes() -> None:
    """Of CSV on the Web."""
    told = {field.name: (field.datatype, field.required) for field in tell_fields("events")}
    assert (told["evidence"][0], told["negated"][0], told["goldstein"][0]) == ("json", "boolean", "double")
    assert (told["happened_from"][0], told["origin"]) == ("date", ("string", True))


def test_no_such_table() -> None:
    """Those that there are are named; whole records are no table."""
    with pytest.raises(UsageError, match=r"D551.*events"):
        check_table("records")
