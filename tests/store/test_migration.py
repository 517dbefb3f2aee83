"""From an older schema to this one."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from deltalake import DeltaTable, write_deltalake

import dateline
from bench.store_records import make_record, make_records
from dateline.errors import StoreError
from dateline.imports.gdelt import read
from dateline.store.commits import SCHEMA, list_numbers
from dateline.store.opening import migrate_store
from tests.imports.rows import GDELT
from tests.store.stores import count_rows, list_ids, make_store
from tests.store.test_commits import change
from tests.store.test_intake import FAILURE

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A store of schema 1, which knows no imports, and whose events are of no use any more."""
    store = make_store(tmp_path / "store", count=4)
    store.add([make_record(2, edition=1), FAILURE])
    store.compact()
    change(store.path, schema=1)
    (store.path / "tables.3").rename(store.path / "tables.1")
    for name in ("events", "imports"):
        shutil.rmtree(store.path / "tables.1" / name)
    return store.path


def test_an_old_store_is_told(old: Path) -> None:
    """What to do is said."""
    with pytest.raises(StoreError, match=r"D404.*dateline store migrate"):
        dateline.open_store(old)


def test_it_is_made_anew_from_its_records(old: Path) -> None:
    """Facts, versions and failures; the number of the commit goes on."""
    before = list_numbers(old)
    (old / "tables.3" / "events").mkdir(parents=True)  # left by a migration that died
    store = migrate_store(old)
    assert list_numbers(old) == [*before, before[-1] + 1]
    assert store.check() == []
    assert (count_rows(store, "events"), count_rows(store, "revisions"), count_rows(store, "failures")) == (20, 1, 1)
    assert store.add(make_records(4)).unchanged == 4
    assert len(list_ids(store)) == 5
    store.vacuum(0)
    assert not (old / "tables.1").exists()


def test_events_of_others_go_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are made from no record, and so kept as they are."""
    store = make_store(tmp_path, count=2)
    store.add_imports([read(GDELT)])
    for module in ("commits", "migration", "writer", "store"):
        monkeypatch.setattr(f"dateline.store.{module}.SCHEMA", SCHEMA + 1)
    later = migrate_store(tmp_path)
    assert later.snapshot().commit.schema == SCHEMA + 1
    assert (count_rows(later, "events"), count_rows(later, "imports")) == (9, 1)
    assert count_rows(later, "participants") == count_rows(store, "participants")
    assert later.check() == []


def test_events_of_others_have_a_day(tmp_path: Path) -> None:
    """Schema 2 had no column for it."""
    store = make_store(tmp_path)
    store.add_imports([read(GDELT)])
    expected = store.snapshot().ask("SELECT day FROM events", needs=["events"])
    folder = tmp_path / "tables.3" / "events"
    rows = DeltaTable(str(folder)).to_pyarrow_table().drop_columns("day")
    write_deltalake(str(folder), rows, mode="overwrite", schema_mode="overwrite")
    versions = store.snapshot().commit.versions
    change(tmp_path, schema=2, versions=versions | {"events": DeltaTable(str(folder)).version()})
    (tmp_path / "tables.3").rename(tmp_path / "tables.2")
    assert migrate_store(tmp_path).snapshot().ask("SELECT day FROM events", needs=["events"]).equals(expected)


def test_a_store_of_this_schema_stays(tmp_path: Path) -> None:
    """There is nothing to do."""
    store = make_store(tmp_path, count=2)
    assert migrate_store(tmp_path).snapshot().commit == store.snapshot().commit
