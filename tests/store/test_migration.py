"""From an older schema to this one."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any, Final

import msgspec
import pytest
from deltalake import DeltaTable, write_deltalake
from msgspec import Struct

import dateline
from bench.store_records import make_record, make_records
from dateline.errors import StoreError
from dateline.imports.gdelt import read
from dateline.queries import find_events
from dateline.schema import Record
from dateline.schema.derive import arrow_fields
from dateline.store.commits import SCHEMA, list_numbers
from dateline.store.layout import tables_folder
from dateline.store.opening import migrate_store
from dateline.store.tables import tables
from tests.imports.rows import GDELT
from tests.store.stores import count_rows, list_ids, make_store
from tests.store.test_commits import change
from tests.store.test_intake import FAILURE

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa

SINCE_4: Final = frozenset({"time_from", "place_from"})  # fields of an event


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A store of schema 1, which knows no imports, and whose events are of no use any more."""
    store = make_store(tmp_path / "store", count=4)
    store.add([make_record(2, edition=1), FAILURE])
    store.compact()
    change(store.path, schema=1)
    tables_folder(store.path, SCHEMA).rename(store.path / "tables.1")
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
    (tables_folder(old, SCHEMA) / "events").mkdir(parents=True)  # left by a migration that died
    store = migrate_store(old)
    assert list_numbers(old) == [*before, before[-1] + 1]
    assert store.check() == []
    assert (count_rows(store, "events"), count_rows(store, "revisions"), count_rows(store, "failures")) == (20, 1, 1)
    assert store.add(make_records(4)).unchanged == 4
    assert len(list_ids(store)) == 5
    store.vacuum(0)
    assert not (old / "tables.1").exists()


@pytest.fixture
def third(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store of schema 3, whose events do not say why they have their time and place."""
    with monkeypatch.context() as patch:
        patch.setattr("dateline.store.tables.arrow_fields", _fields_without)
        patch.setattr("msgspec.json.encode", _write_without)
        tables.cache_clear()
        store = make_store(tmp_path / "store", count=4)
        store.add_imports([read(GDELT)])
    tables.cache_clear()
    change(store.path, schema=3)
    tables_folder(store.path, SCHEMA).rename(store.path / "tables.3")
    return store.path


def _fields_without(struct: type[Struct]) -> list[pa.Field]:
    return [field for field in arrow_fields(struct) if field.name not in SINCE_4]


def _write_without(value: object) -> bytes:
    """Write JSON, a record as it was before its events had those fields."""
    plain: dict[str, Any] = msgspec.to_builtins(value)  # Any: values of JSON
    if isinstance(value, Record):
        plain["events"] = [{name: each[name] for name in each if name not in SINCE_4} for each in plain["events"]]
    return msgspec.json.Encoder().encode(plain)


def test_why_is_unknown_of_events_read_before(third: Path) -> None:
    """Their time and place go over, and those of other data sets; why is null, and new records say it."""
    with pytest.raises(StoreError, match=r"D404.*dateline store migrate"):
        dateline.open_store(third)
    store = migrate_store(third)
    assert store.check() == []
    assert (count_rows(store, "events"), count_rows(store, "imports")) == (17, 1)
    asked = "SELECT count(*) AS n, count(time_from) AS t, count(place_from) AS p FROM events WHERE origin = 'dateline'"
    assert store.snapshot().ask(asked, needs=["events"]).to_pylist() == [{"n": 16, "t": 0, "p": 0}]
    store.add(make_records(6))
    assert store.snapshot().ask(asked, needs=["events"])["n"][0].as_py() == 24
    assert find_events(store).num_rows == 25


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
    folder = tables_folder(tmp_path, SCHEMA) / "events"
    rows = DeltaTable(str(folder)).to_pyarrow_table().drop_columns("day")
    write_deltalake(str(folder), rows, mode="overwrite", schema_mode="overwrite")
    versions = store.snapshot().commit.versions
    change(tmp_path, schema=2, versions=versions | {"events": DeltaTable(str(folder)).version()})
    tables_folder(tmp_path, SCHEMA).rename(tmp_path / "tables.2")
    assert migrate_store(tmp_path).snapshot().ask("SELECT day FROM events", needs=["events"]).equals(expected)


def test_a_store_of_this_schema_stays(tmp_path: Path) -> None:
    """There is nothing to do."""
    store = make_store(tmp_path, count=2)
    assert migrate_store(tmp_path).snapshot().commit == store.snapshot().commit
