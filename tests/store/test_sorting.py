"""Rows in the order of their days."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb
import pytest

from bench.store_records import make_records
from dateline.store import sorting
from dateline.store.scanning import scan_files
from dateline.store.sorting import sort_files
from dateline.store.tables import tables
from tests.store.stores import make_store

if TYPE_CHECKING:
    from pathlib import Path


def test_all_rows_stay(tmp_path: Path) -> None:
    """With their values; the month is that of the folder."""
    store = make_store(tmp_path / "store", count=20)
    store.add(make_records(20, first=20))
    files = store.snapshot().files("events")
    target = tmp_path / files[0].parent.name / "it's one.parquet"
    target.parent.mkdir()
    assert sort_files(files, tables()["events"], target) == 160
    ask = duckdb.connect().sql
    new, old = scan_files([target]), scan_files(files)
    assert ask(f"SELECT * FROM {new} EXCEPT SELECT * FROM {old}").fetchall() == []  # noqa: S608 - our own SQL
    days = ask(f"SELECT day FROM {new}").fetchall()  # noqa: S608 - as above
    assert days == sorted(days)


def test_more_memory_where_it_takes_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where even the most is not enough, that is an error."""
    files = make_store(tmp_path / "store", count=200).snapshot().files("events")
    monkeypatch.setattr(sorting, "MEMORY", ("1MB", "200MB"))
    assert sort_files(files, tables()["events"], tmp_path / "x.parquet") == 800
    monkeypatch.setattr(sorting, "MEMORY", ("1MB",))
    with pytest.raises(duckdb.OutOfMemoryException):
        sort_files(files, tables()["events"], tmp_path / "y.parquet")


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    """It is said."""
    (tmp_path / "x.parquet").write_bytes(b"PAR1")
    with pytest.raises(duckdb.Error):
        sort_files([tmp_path / "x.parquet"], tables()["events"], tmp_path / "y.parquet")
