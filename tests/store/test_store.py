"""A store as its users know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.store_records import make_records
from dateline.errors import StoreError
from dateline.queries import Filters, find_events
from dateline.store import store as module
from dateline.store.index import Index
from dateline.store.lock import lock_store
from dateline.store.store import Store
from tests.store.stores import count_rows, list_ids, make_store

if TYPE_CHECKING:
    from pathlib import Path


def test_what_goes_in_is_there(tmp_path: Path) -> None:
    """Opened again by another program."""
    records = make_records(4)
    make_store(tmp_path).add(records)
    store = Store.open(tmp_path)
    assert list_ids(store) == sorted(record.id for record in records)
    assert count_rows(store, "events") == sum(len(record.events) for record in records)


def test_info_tells_all(tmp_path: Path) -> None:
    """Rows and files by table, commits, size, and how far the index is."""
    info = make_store(tmp_path, count=4).info()
    assert (info.commits, info.rows["documents"], info.files["documents"], info.index) == (2, 4, 1, 1)
    assert info.bytes > 10_000


def test_small_files_are_compacted_now_and_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without being asked; nothing is lost, and old states can still be asked."""
    monkeypatch.setattr(module, "COMPACT_AT", 3)
    store = make_store(tmp_path)
    for number in range(4):
        store.add(make_records(2, first=2 * number))
    assert store.info().files["documents"] == 2
    assert (store.check(), count_rows(store, "records")) == ([], 8)
    assert len(store.snapshot(2).files("documents")) == 2


def test_a_store_that_cannot_be_written_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Readers take no lock; a writer is told, and the store is as it was."""
    store = make_store(tmp_path, count=3)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(30, "Read-only file system")

    monkeypatch.setattr("dateline.store.delta.write_deltalake", refuse)
    with pytest.raises(StoreError, match=r"D405.*as it was"):
        store.add(make_records(2, first=3))
    assert (store.check(), count_rows(store, "records")) == ([], 3)


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says so; with room again all goes on."""
    store = make_store(tmp_path, count=3)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("dateline.store.delta.write_deltalake", refuse)
        with pytest.raises(StoreError, match="D406"):
            store.add(make_records(2, first=3))
    assert store.add(make_records(2, first=3)).added == 2
    assert store.check() == []


def test_questions_do_not_wait_for_the_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a writer is at work they see the state that the index knows; once it died, the index follows them."""
    store = make_store(tmp_path, count=3)
    reader = Store.open(tmp_path)
    assert reader.settled().commit.number == 1
    with monkeypatch.context() as patch:
        patch.setattr(Index, "catch_up", lambda *_: None)
        store.add(make_records(2, first=3))
    with lock_store(tmp_path):
        assert reader.snapshot().commit.number == 2
        assert reader.settled().commit.number == 1
        assert len(find_events(reader, Filters(limit=None))) == 4 * 3
    assert reader.settled().commit.number == 2
    assert len(find_events(reader, Filters(limit=None))) == 4 * 5
