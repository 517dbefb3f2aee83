"""One Delta table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pyarrow.parquet import ParquetFile

from bench.store_records import make_record
from dateline.errors import StoreError
from dateline.store.delta import Delta, list_files
from dateline.store.rows import make_rows
from dateline.store.tables import tables
from tests.store.test_rows import STAMP

if TYPE_CHECKING:
    from pathlib import Path

ROW = {"record": "record-1", "indicator": "byline", "found": True, "evidence": [], "declared": [], "month": "2026-11"}


@pytest.fixture
def delta(tmp_path: Path) -> Delta:
    """A table with three files, one row each."""
    made = Delta(tmp_path / "trust", tables()["trust"])
    made.create()
    for commit in range(3):
        made.append([ROW], commit)
    return made


def test_old_versions_stay(delta: Delta) -> None:
    """Each append is a version with a file more."""
    assert [len(list_files(delta.folder, version)) for version in range(delta.version() + 1)] == [0, 1, 2, 3]


def test_making_it_again_changes_nothing(delta: Delta) -> None:
    """A store that was half made is made whole."""
    delta.create()
    assert delta.version() == 3


def test_what_was_not_committed_is_taken_back(delta: Delta) -> None:
    """The table is as it was, at a version of its own."""
    delta.take_back(1)
    assert len(list_files(delta.folder, delta.version())) == 1
    delta.take_back(delta.version())
    assert delta.version() == 4


def test_small_files_become_one(delta: Delta) -> None:
    """Then a vacuum deletes them, and with a week's grace does not."""
    assert delta.compact() == 3
    assert len(list_files(delta.folder, delta.version())) == 1
    assert delta.vacuum(168) == 0
    assert delta.vacuum(0) == 3
    assert delta.compact() == 0


def test_files_are_joined_a_few_at_a_time(tmp_path: Path) -> None:
    """Where they are many, each is written once; what is left alone waits for others."""
    made = Delta(tmp_path / "events", tables()["events"])
    made.create()
    for number in range(5):
        made.append(make_rows(make_record(number), STAMP)["events"], number)
    size = max(path.stat().st_size for path in list_files(made.folder, made.version())) + 1
    assert made.compact(file_bytes=size) == 4
    files = list_files(made.folder, made.version())
    assert len(files) == 3
    assert sum(ParquetFile(path).metadata.num_rows for path in files) == 20


def test_a_table_that_is_gone(delta: Delta, tmp_path: Path) -> None:
    """Told by its folder; a version that never was is damage too."""
    with pytest.raises(StoreError, match=r"D408.*none is missing"):
        list_files(tmp_path / "none", 0)
    with pytest.raises(StoreError, match="D408"):
        list_files(delta.folder, 99)
