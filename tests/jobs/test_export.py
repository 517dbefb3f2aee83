"""Exports of stores and of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from dateline.errors import UsageError
from dateline.exports.registry import find_format
from dateline.jobs.export import export_file, export_store, load_file
from tests.exports.pages import make_record
from tests.store.stores import count_rows, make_store

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """A file of two records, and a line that is none between them."""
    path = tmp_path / "records.jsonl"
    record = msgspec.json.encode(make_record())
    path.write_bytes(record + b'\n{"schema": 1}\n\xff\n\n' + record)
    return path


def test_a_file_and_a_store_give_the_same(tmp_path: Path, lines: Path) -> None:
    """By the same format."""
    store = make_store(tmp_path / "store")
    store.add([make_record()])
    from_store, from_file = bytearray(), bytearray()
    format_ = find_format("gdelt")
    done = export_store(format_, store, from_store.extend)
    again = export_file(format_, str(lines), from_file.extend)
    assert bytes(from_store) * 2 == bytes(from_file)
    assert (done.pages, again.pages) == (1, 2)
    assert done.left_out.total() == 3


def test_lines_that_are_no_records(tmp_path: Path, lines: Path) -> None:
    """They are told with their numbers, and the others are gone on with."""
    store = make_store(tmp_path / "store")
    failures = load_file(str(lines), store)
    assert [(failure.document, failure.code) for failure in failures] == [(f"{lines}:{n}", "D554") for n in (2, 3)]
    assert count_rows(store, "documents") == 1


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """It is said."""
    with pytest.raises(UsageError, match="D553"):
        export_file(find_format("records"), str(tmp_path / "none"), print)
