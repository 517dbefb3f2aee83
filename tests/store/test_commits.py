"""The log of commits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from dateline.errors import StoreError
from dateline.store.commits import SCHEMA, commit_path, list_numbers, read_commit, read_newest
from dateline.store.store import Store
from tests.store.stores import make_store

if TYPE_CHECKING:
    from pathlib import Path


def change(path: Path, **values: object) -> None:
    """Write other values into the newest commit."""
    file = commit_path(path, list_numbers(path)[-1])
    file.write_text(json.dumps(json.loads(file.read_text(encoding="utf-8")) | values), encoding="utf-8")


def test_the_newest_is_the_store(tmp_path: Path) -> None:
    """Each commit names the version of every table; what is half written counts for nothing."""
    store = make_store(tmp_path, count=2)
    commit_path(tmp_path, 7).with_suffix(".part").write_bytes(b"{")
    assert list_numbers(tmp_path) == [0, 1]
    assert read_newest(tmp_path) == store.snapshot().commit
    assert (read_newest(tmp_path).act, read_newest(tmp_path).documents) == ("ingest", 2)


def test_a_newer_version_is_told(tmp_path: Path) -> None:
    """Whatever else a newer commit holds, it is neither read nor written."""
    make_store(tmp_path)
    change(tmp_path, schema=SCHEMA + 1, versions="elsewhere")
    for do in (Store.open, Store.make):
        with pytest.raises(StoreError, match=r"D403.*newer Dateline"):
            do(tmp_path)


def test_a_commit_that_is_no_commit(tmp_path: Path) -> None:
    """Damaged and missing ones are told apart."""
    make_store(tmp_path)
    with pytest.raises(StoreError, match="D401"):
        read_commit(tmp_path, 5)
    commit_path(tmp_path, 0).write_bytes(b'{"format": "dateline.store"')
    with pytest.raises(StoreError, match="D408"):
        Store.open(tmp_path)
