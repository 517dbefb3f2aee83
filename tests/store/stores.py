"""Stores to be tried: new ones in a folder, with a clock that stands where it is put."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bench.store_records import make_records
from dateline.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


def make_store(path: Path, *, count: int = 0, at: datetime = NOON) -> Store:
    """Return a new store with so many records, all added at one moment."""
    store = Store.make(path, clock=lambda: at)
    if count:
        store.add(make_records(count))
    return store


def count_rows(store: Store, name: str) -> int:
    """Return how many rows a table has."""
    answer = store.snapshot().ask(f"SELECT count(*) AS n FROM {name}", needs=[name])  # noqa: S608 - a table of ours
    return int(answer["n"][0].as_py())


def list_ids(store: Store) -> list[str]:
    """Return the ids of all records, in order."""
    return sorted(store.snapshot().ask("SELECT record FROM records", needs=["records"])["record"].to_pylist())


def open_index(tables: str) -> Iterator[sqlite3.Connection]:
    """Yield a connection to an index in memory with some tables, closed in the end."""
    found = sqlite3.connect(":memory:", isolation_level=None)
    found.executescript(tables)
    yield found
    found.close()
