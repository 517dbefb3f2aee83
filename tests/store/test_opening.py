"""Opening a store: what is there, what is not, and what stands in the way."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

import dateline
from dateline.errors import StoreError
from dateline.store import libraries
from tests.store.stores import make_store

if TYPE_CHECKING:
    from pathlib import Path


def test_no_store(tmp_path: Path) -> None:
    """A missing and an empty folder hold no store; the message says how to make one."""
    for path in (tmp_path, tmp_path / "none"):
        with pytest.raises(StoreError, match=r"D401.*dateline ingest"):
            dateline.open_store(path)


def test_a_store_is_made_where_asked(tmp_path: Path) -> None:
    """Made once, found again; blanks and letters of any script may stand in its path."""
    path = tmp_path / "my stores" / "Nachrichten für 日本 #1"
    assert dateline.open_store(path, create=True).info().rows["records"] == 0
    assert dateline.open_store(path).snapshot().commit.act == "create"
    assert dateline.open_store(path, create=True).snapshot().commit.number == 0


@pytest.mark.parametrize("name", ["a\nb", "50%", "[old]", "a*", "a\x1b[31m", "a\\b", "a|b"])
def test_a_path_that_libraries_misread(tmp_path: Path, name: str) -> None:
    """It is refused before anything is made."""
    with pytest.raises(StoreError, match="D410"):
        dateline.open_store(tmp_path / name, create=True)
    assert list(tmp_path.iterdir()) == []


def test_other_things_are_left_alone(tmp_path: Path) -> None:
    """A folder with files of another kind, or a file, does not become a store."""
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    for path in (tmp_path, tmp_path / "notes.txt"):
        with pytest.raises(StoreError, match="D402"):
            dateline.open_store(path, create=True)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_library_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the extra that brings it."""
    monkeypatch.setattr(libraries, "find_spec", lambda name: None if name == "duckdb" else sys)
    with pytest.raises(StoreError, match=r"D411.*duckdb.*dateline\[store\]"):
        dateline.open_store(tmp_path)


def test_a_half_made_store_is_made_whole(tmp_path: Path) -> None:
    """A program that died while it made one leaves nothing in the way."""
    store = make_store(tmp_path / "store")
    (store.path / "commits" / "000000000000.json").unlink()
    assert make_store(store.path, count=2).info().rows["records"] == 2
