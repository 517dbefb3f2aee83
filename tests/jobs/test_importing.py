"""Imports of files."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from dateline.errors import UsageError
from dateline.exports.registry import find_format
from dateline.jobs import importing
from dateline.jobs.export import export_store
from dateline.jobs.importing import import_files
from tests.exports.pages import make_record
from tests.imports.rows import SETS, write_file
from tests.store.stores import count_rows, make_store

if TYPE_CHECKING:
    from pathlib import Path


def test_files_in_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second run adds nothing; rows that cannot be read are counted each time and kept once."""
    monkeypatch.setattr(importing, "BATCH_ROWS", 2)
    store = make_store(tmp_path / "store")
    changes = [{"GlobalEventID": str(number)} for number in range(5)]
    paths = [write_file(tmp_path / "a.CSV", "gdelt", *changes, {"EventCode": "?"}), tmp_path / "b.zip"]
    with zipfile.ZipFile(paths[1], "w") as archive:
        archive.write(paths[0], "b.CSV")
    seen: list[int] = []
    brought = import_files(SETS["gdelt"], paths, store, lambda _, count: seen.append(count))
    assert (brought.taken.added, brought.taken.unchanged, brought.failed) == (5, 5, 2)
    assert seen == [2, 2, 2] * 2
    again = import_files(SETS["gdelt"], paths, store)
    assert (again.taken.added, again.failed, len(again.first)) == (0, 2, 2)
    assert count_rows(store, "failures") == 2
    assert store.check() == []


@pytest.mark.parametrize("name", ["gdelt", "icews", "polecat"])
def test_what_goes_out_comes_in(tmp_path: Path, name: str) -> None:
    """Every row of our own exports can be read, but for those of ICEWS without a day: they have no id."""
    store = make_store(tmp_path / "store")
    store.add([make_record(evil=True)])
    path = tmp_path / "file"
    with path.open("wb") as stream:
        export_store(find_format(name), store, lambda data: void(stream.write(data)))
    brought = import_files(SETS[name], [path], store)
    rows = path.read_bytes().count(b"\n") - SETS[name].has_header
    assert brought.taken.added + brought.failed == rows
    assert brought.failed == (1 if name == "icews" else 0)


def void(_: int) -> None:
    """Take a result that nobody needs."""


def test_a_damaged_file_stops_at_its_damage(tmp_path: Path) -> None:
    """What was read of the files before stays."""
    store = make_store(tmp_path / "store")
    good = write_file(tmp_path / "a", "gdelt", {})
    with pytest.raises(UsageError, match="D561"):
        import_files(SETS["gdelt"], [good, tmp_path / "none"], store)
    assert count_rows(store, "imports") == 1
