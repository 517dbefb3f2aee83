"""The check of a whole store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bench.store_records import make_record
from tests.store.stores import make_store

if TYPE_CHECKING:
    from pathlib import Path


def test_a_whole_store(tmp_path: Path) -> None:
    """Nothing is found."""
    assert make_store(tmp_path, count=5).check() == []


def test_a_file_that_was_cut_off(tmp_path: Path) -> None:
    """It is named, and so is one that is missing."""
    store = make_store(tmp_path, count=5)
    (cut,), (gone,) = store.snapshot().files("events"), store.snapshot().files("times")
    cut.write_bytes(cut.read_bytes()[:-100])
    gone.unlink()
    found = store.check()
    assert [finding.where for finding in found] == ["times", "events"]
    assert str(cut) in found[1].message


def test_a_quote_that_does_not_stand_there(tmp_path: Path) -> None:
    """Facts of other programs may be careless."""
    store = make_store(tmp_path)
    record = make_record(1)
    text = "é" + record.document.text[1:].replace("ships", "boats", 1)
    store.add([msgspec.structs.replace(record, document=msgspec.structs.replace(record.document, text=text))])
    assert {finding.where for finding in store.check()} >= {"quantities", "events"}


def test_an_index_that_is_behind(tmp_path: Path) -> None:
    """What to do is told."""
    store = make_store(tmp_path, count=2)
    store.index.remove()
    (finding,) = store.check()
    assert "rebuild-index" in finding.message
