"""Whole records of a store."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import pytest

from bench.store_records import make_record, make_records
from dateline.errors import StoreError
from dateline.queries import Filters, find_events
from dateline.queries.records import find_records
from tests.queries.conftest import RECORDS
from tests.store.stores import make_store

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.store.store import Store


def test_all_are_as_they_were(store: Store) -> None:
    """Every record, whole."""
    assert list(find_records(store)) == make_records(RECORDS)


def test_events_that_fit(store: Store) -> None:
    """A record comes with those only; their number is that of the question."""
    filters = Filters(type="aid", status="planned", limit=None)
    found = [event.id for record in find_records(store, filters, scope="events") for event in record.events]
    assert sorted(found) == sorted(find_events(store, filters)["id"].to_pylist())
    limited = find_records(store, Filters(limit=3), scope="events")
    assert sum(len(record.events) for record in limited) == 3


def test_pages_that_fit(store: Store) -> None:
    """Whole, by who published them, and by what they tell."""
    publisher = make_record(3).document.publisher
    assert {record.document.publisher for record in find_records(store, Filters(publisher=publisher, limit=None))} == {
        publisher
    }
    found = list(find_records(store, Filters(type="ASSAULT", limit=None)))
    assert found
    assert all(any(event.type == "ASSAULT" for event in record.events) for record in found)
    assert any(event.type != "ASSAULT" for record in found for event in record.events)


def test_only_the_newest_version(tmp_path: Path) -> None:
    """What a page said before is gone."""
    store = make_store(tmp_path, count=2)
    changed = make_record(1, edition=1)
    store.add([changed])
    assert [record for record in find_records(store) if record.document.uri == changed.document.uri] == [changed]


def test_memory_does_not_grow_with_the_store(tmp_path: Path) -> None:
    """Records come one by one."""
    store = make_store(tmp_path, count=600)
    tracemalloc.start()
    assert sum(1 for _ in find_records(store)) == 600
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8_000_000


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    """With what to run."""
    store = make_store(tmp_path, count=2)
    (path,) = store.snapshot().files("records")
    path.write_bytes(path.read_bytes()[:-50])
    with pytest.raises(StoreError, match=r"D408.*store check"):
        list(find_records(store))
