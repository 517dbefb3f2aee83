"""The full-text index and the store it follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.store_records import make_records
from dateline.errors import StoreError
from tests.store.stores import make_store

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.store.index import Index

WORDS = "SELECT count(*) FROM words WHERE words MATCH ?"


def count_hits(index: Index, word: str) -> int:
    """Return how many articles have a word."""
    with index.reading() as connection:
        return int(connection.execute(WORDS, (word,)).fetchone()[0])


def test_it_follows_the_store(tmp_path: Path) -> None:
    """Each commit brings its articles."""
    store = make_store(tmp_path, count=3)
    assert (store.index.known(), count_hits(store.index, "harbour")) == (1, 3)
    store.add(make_records(2, first=3))
    assert (store.index.known(), count_hits(store.index, "harbour")) == (2, 5)


def test_it_catches_up(tmp_path: Path) -> None:
    """An index that is behind, away, or of another version is brought up to date."""
    store = make_store(tmp_path, count=3)
    store.index.remove()
    assert store.index.known() is None
    store.follow()
    assert count_hits(store.index, "harbour") == 3
    store.index.path.write_bytes(b"")
    assert store.index.known() is None
    store.follow()
    assert count_hits(store.index, "harbour") == 3


def test_a_broken_one_is_told_and_rebuilt(tmp_path: Path) -> None:
    """The message says how."""
    store = make_store(tmp_path, count=3)
    store.index.remove()
    store.index.path.write_bytes(b"no index at all" * 1_000)
    with pytest.raises(StoreError, match=r"D409.*rebuild-index"):
        store.index.known()
    store.rebuild_index()
    assert count_hits(store.index, "harbour") == 3
