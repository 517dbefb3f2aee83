"""Whether a store is whole: every file can be read, every fact has its document, every quote stands in its text."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final

import pyarrow as pa
from msgspec import Struct
from pyarrow.parquet import ParquetFile

from dateline.errors import StoreError
from dateline.store.tables import tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dateline.store.snapshot import Snapshot
    from dateline.store.store import Store

_ROWS: Final = 1_000  # decoded at a time
_ALONE: Final = """
    SELECT count(*) AS n FROM {name} ANTI JOIN
        (SELECT record FROM documents UNION ALL SELECT record FROM imports) USING (record)
"""
_TWICE: Final = "SELECT count(*) AS n FROM (SELECT record FROM {name} GROUP BY record HAVING count(*) > 1)"
_MISQUOTED: Final = """
    SELECT count(*) AS n FROM (SELECT record, unnest(evidence) AS span FROM {name}) JOIN documents USING (record)
    WHERE substring(text, span.start + 1, span."end" - span.start) <> span.quote
"""


class Finding(Struct, frozen=True):
    """Something that is not as it should be, and where."""

    where: str
    message: str


def check_store(store: Store) -> list[Finding]:
    """Return what is wrong with the newest state of a store; nothing where all is well.

    Where files are damaged, they are what is told: what the tables say of each other is not asked then.
    """
    snapshot = store.snapshot()
    damaged = [finding for name in tables() for finding in _check_files(snapshot, name)]
    return damaged or [*_check_joins(snapshot), *_check_index(store)]


def _check_files(snapshot: Snapshot, name: str) -> Iterator[Finding]:
    try:
        files = snapshot.files(name)
    except StoreError as error:
        yield Finding(name, error.message)
        return
    for path in files:
        reason = _try_file(path)
        if reason is not None:
            yield Finding(name, f"{path} cannot be read ({reason}); restore it from a copy")


def _try_file(path: Path) -> str | None:
    """Return why a Parquet file cannot be read to its end; null if it can."""
    try:
        with ParquetFile(path) as file:
            for _ in file.iter_batches(_ROWS):
                pass
    except (OSError, pa.ArrowException) as error:
        return " ".join(str(error).split())
    return None


def _check_joins(snapshot: Snapshot) -> Iterator[Finding]:
    for name, table in tables().items():
        if name != "failures" and (alone := _count(snapshot, _ALONE, name)):
            yield Finding(name, f"{alone} rows have no document and were not imported")
        if "evidence" in table.columns.names and (misquoted := _count(snapshot, _MISQUOTED, name)):
            yield Finding(name, f"{misquoted} quotes do not stand in their texts")
    for name in ("documents", "records"):
        if twice := _count(snapshot, _TWICE, name):
            yield Finding(name, f"{twice} records are there more than once")
    lost = _count(snapshot, "SELECT count(*) AS n FROM documents ANTI JOIN {name} USING (record)", "records")
    if lost:
        yield Finding("records", f"{lost} documents have no record")


def _count(snapshot: Snapshot, sql: str, name: str) -> int:
    answer = snapshot.ask(sql.format(name=name), needs=["documents", "imports", name])
    return int(answer["n"][0].as_py())


def _check_index(store: Store) -> Iterator[Finding]:
    snapshot = store.snapshot()
    advice = "run dateline store rebuild-index"
    try:
        if store.index.known() != snapshot.commit.number:
            yield Finding("index", f"it is behind the tables; {advice}")
            return
        with store.index.reading() as connection:
            (state,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            (count,) = connection.execute("SELECT count(*) FROM documents").fetchone()
    except (StoreError, sqlite3.Error) as error:
        yield Finding("index", f"it cannot be used ({error}); {advice}")
        return
    expected = snapshot.ask("SELECT count(*) AS n FROM documents", needs=["documents"])["n"][0].as_py()
    if state != "ok" or count != expected:
        yield Finding("index", f"it has {count} of {expected} documents ({state}); {advice}")
