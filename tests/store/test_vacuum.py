"""What a vacuum takes and leaves."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bench.store_records import make_records
from dateline.store.store import Store
from tests.store.stores import NOON, count_rows, make_store
from tests.store.test_writer import append_without_commit

if TYPE_CHECKING:
    from pathlib import Path


def count_files(path: Path) -> int:
    """Return the number of data files on disk, whoever needs them."""
    return len(list(path.rglob("*.parquet")))


def test_it_takes_what_nobody_needs(tmp_path: Path) -> None:
    """Files that were compacted away and those of dead writers; the store is whole after it."""
    store = make_store(tmp_path, count=3)
    store.add(make_records(2, first=3))
    store.compact()
    append_without_commit(store, 2)
    (tmp_path / "tables.0" / "events").mkdir(parents=True)
    assert store.vacuum(0) > 0
    assert count_files(tmp_path / "tables.4" / "events" / "month=2026-11") == 1
    assert not (tmp_path / "tables.0").exists()
    assert (store.check(), count_rows(store, "records")) == ([], 5)


def test_recent_states_stay(tmp_path: Path) -> None:
    """Within the hours that are kept old commits can be asked; older ones are forgotten."""
    store = make_store(tmp_path, count=3)
    store.add(make_records(2, first=3))
    store.compact()
    assert store.vacuum() == 0
    assert len(store.snapshot(1).files("events")) == 1
    later = Store(tmp_path, clock=lambda: NOON + timedelta(days=30))
    later.vacuum()
    assert later.info().commits == 1
