"""One state of a store, asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb
import pytest

from bench.store_records import make_records
from dateline.errors import StoreError
from tests.store.stores import make_store
from tests.store.test_order import ORDERED, YEARS

if TYPE_CHECKING:
    from pathlib import Path


def test_a_snapshot_stays_while_others_write(tmp_path: Path) -> None:
    """A question that is asked twice has one answer; the next snapshot sees more."""
    store = make_store(tmp_path, count=3)
    before = store.snapshot()
    store.add(make_records(2, first=3))
    sql = "SELECT count(*) AS n FROM documents"
    assert before.ask(sql, needs=["documents"])["n"].to_pylist() == [3]
    assert store.snapshot().ask(sql, needs=["documents"])["n"].to_pylist() == [5]
    assert store.snapshot(1).ask(sql, needs=["documents"])["n"].to_pylist() == [3]


def test_an_empty_table_has_its_columns(tmp_path: Path) -> None:
    """Questions need not care whether there is anything yet."""
    answer = make_store(tmp_path).snapshot().ask("SELECT kb, evidence FROM actors", needs=["actors"])
    assert (len(answer), answer.column_names) == (0, ["kb", "evidence"])


def test_rows_come_in_parts(tmp_path: Path) -> None:
    """So that an answer may be larger than the memory."""
    snapshot = make_store(tmp_path, count=5).snapshot()
    assert [len(rows) for rows in snapshot.stream("SELECT record FROM records", needs=["records"], size=2)] == [2, 2, 1]


@pytest.mark.parametrize("damage", [lambda data: data[: len(data) // 2], lambda data: b"PAR1" + data[4:-8] + b"\0" * 8])
def test_a_damaged_file_is_told(tmp_path: Path, damage: object) -> None:
    """A Parquet file that was cut off or overwritten is an error with a code, never a wrong answer."""
    snapshot = make_store(tmp_path, count=3).snapshot()
    (path,) = snapshot.files("events")
    assert callable(damage)
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(StoreError, match="D408"):
        snapshot.ask("SELECT * FROM events", needs=["events"])


def test_wrong_questions_are_the_askers(tmp_path: Path) -> None:
    """They are not taken for damage."""
    with pytest.raises(duckdb.Error):
        make_store(tmp_path).snapshot().ask("SELECT none FROM events", needs=["events"])


def test_an_edge_is_counted_from_a_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From where one begins to look; small files are not asked, and have none."""
    snapshot = make_store(tmp_path, count=2).snapshot()
    assert snapshot.find_edge("events", rows=25, newest=True) is None
    monkeypatch.setattr("dateline.store.snapshot.LARGE_BYTES", 0)
    monkeypatch.setattr("dateline.store.snapshot.read_groups", lambda path, column: ORDERED)  # noqa: ARG005 - of every file
    assert snapshot.find_edge("events", rows=25, newest=True) == YEARS[6]
    assert snapshot.find_edge("events", rows=15, newest=True, start=YEARS[7]) == YEARS[6]
    assert snapshot.find_edge("events", rows=15, newest=False, start=YEARS[2]) == YEARS[3]
    assert snapshot.find_edge("trust", rows=1, newest=True) is None
