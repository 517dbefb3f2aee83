"""One Delta table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.errors import StoreError
from dateline.store.delta import Delta, list_files
from dateline.store.tables import tables

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


def test_a_table_that_is_gone(delta: Delta, tmp_path: Path) -> None:
    """Told by its folder; a version that never was is damage too."""
    with pytest.raises(StoreError, match=r"D408.*none is missing"):
        list_files(tmp_path / "none", 0)
    with pytest.raises(StoreError, match="D408"):
        list_files(delta.folder, 99)
