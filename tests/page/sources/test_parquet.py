"""Parquet: each row is a page."""

from __future__ import annotations

import io
import random
from datetime import UTC, date, datetime
from typing import Any

import pyarrow as pa
import pyarrow.parquet
import pytest

from dateline.page.columns import Columns
from dateline.page.limits import Limits
from dateline.schema import Page
from tests.page.sources.opened import measure_peak, only_failure, open_data, open_piped, summarise
from tests.page.sources.packed import pack_zip


def write(rows: list[dict[str, Any]], **options: Any) -> bytes:  # noqa: ANN401 - any option of pyarrow
    """Return a table of these rows."""
    buffer = io.BytesIO()
    pyarrow.parquet.write_table(pa.Table.from_pylist(rows), buffer, **options)
    return buffer.getvalue()


ROWS: list[dict[str, Any]] = [
    {"id": 1, "url": "https://a.example/1", "text": "One.", "date": datetime(2019, 9, 25, 18, 30, tzinfo=UTC)},
    {"id": 2, "url": None, "text": None, "date": None},
    {"id": 3, "url": None, "text": "Three.", "date": None},
]


def test_each_row_is_a_page() -> None:
    """By its address or number; an empty one does not lose the rest."""
    one, two, three = open_data(write(ROWS))
    assert one == Page(uri="https://a.example/1", data=b"One.", encoding="utf-8", published="2019-09-25T18:30:00Z")
    assert (getattr(two, "document", None), getattr(two, "code", None)) == ("x!/2", "D104")
    assert three == Page(uri="x!/3", data=b"Three.", encoding="utf-8")


def test_anywhere() -> None:
    """Through a pipe, in an archive."""
    assert len(summarise(open_piped(write(ROWS)))) == 3
    assert "x!/a.parquet!/3" in summarise(open_data(pack_zip({"a.parquet": write(ROWS)})))


def test_kinds_of_columns() -> None:
    """Pages as bytes, days, lists of paragraphs, instants to the nanosecond."""
    html = "<html><p>Été</p></html>".encode("cp1252")
    (page,) = open_data(write([{"html": html, "text": "Other.", "date": date(2019, 9, 25)}]))
    assert isinstance(page, Page)
    assert (page.data.decode(), page.published) == ("<html><p>Été</p></html>", "2019-09-25")
    (page,) = open_data(write([{"text": ["One.", "Two."], "date": 1569436200}]))
    assert isinstance(page, Page)
    assert (page.data, page.published) == (b"One.\n\nTwo.", "2019-09-25T18:30:00Z")
    instant = pa.table({"text": ["One."], "date": pa.array([1569436200000000001], pa.timestamp("ns", "UTC"))})
    buffer = io.BytesIO()
    pyarrow.parquet.write_table(instant, buffer)
    (page,) = open_data(buffer.getvalue())
    assert isinstance(page, Page)
    assert page.published == "2019-09-25T18:30:00Z"


def test_columns() -> None:
    """Given, or not known: then the whole table is one failure."""
    data = write([{"words": "One."}, {"words": "Two."}])
    assert only_failure(open_data(data)).code == "D118"
    assert len(summarise(open_data(data, Limits(columns=Columns(text="words"))))) == 2


def test_a_bomb() -> None:
    """One text again and again folds to nothing: it is stopped."""
    data = write([{"text": "a" * 50_000}] * 5000, compression="zstd")
    results = summarise(open_data(data, Limits(max_bytes=100_000)))
    assert results["x"] == "D106"


@pytest.mark.parametrize("end", [4, 100, -1, -100])
def test_what_is_cut_off(end: int) -> None:
    """The list of columns is at the end, so that nothing can be read."""
    assert only_failure(open_data(write(ROWS)[:end])).code == "D114"


def test_memory_is_bounded() -> None:
    """A few rows at a time are held."""
    rows = [{"text": random.Random(number).randbytes(5000).hex()} for number in range(1000)]
    data = write(rows, row_group_size=1000, write_batch_size=16, data_page_size=100_000)
    before = pa.total_allocated_bytes()
    assert measure_peak(data, pages=1000, sample=write(ROWS[:1])) < 3_000_000
    assert pa.total_allocated_bytes() - before < 3_000_000
