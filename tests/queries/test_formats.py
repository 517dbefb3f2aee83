"""Answers for programs."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pyarrow as pa
import pytest
from pyarrow import parquet

from dateline.queries.formats import read_rows, write_csv, write_json_lines, write_parquet

TABLE = pa.table(
    {
        "day": [date(2020, 1, 2), None],
        "count": [-1, 2],
        "spans": [[{"start": 0, "quote": '=cmd|" /C calc"!A0'}], []],
        "text": ['a "b",\nc', None],
    }
)


def test_json_lines() -> None:
    """A row a line."""
    rows = [json.loads(line) for line in b"".join(write_json_lines(TABLE)).splitlines()]
    assert rows[0]["day"] == "2020-01-02"
    assert rows[1] == {"day": None, "count": 2, "spans": [], "text": None}


def test_csv() -> None:
    """Cells come back as they were; numbers keep their sign."""
    rows = list(csv.DictReader(io.StringIO(b"".join(write_csv(TABLE)).decode(), newline="")))
    assert (rows[0]["count"], rows[0]["text"], rows[1]["text"]) == ("-1", 'a "b",\nc', "")
    assert json.loads(rows[0]["spans"])[0]["start"] == 0


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(text: str) -> None:
    """Whatever a page says."""
    (row,) = csv.reader(
        io.StringIO(b"".join(write_csv(pa.table({"a": [text]}))).decode().partition("\r\n")[2], newline="")
    )
    assert row == [f"'{text}"]


def test_no_cell_commands_a_terminal() -> None:
    """Escapes and their kin are taken out of CSV, and are escapes of the format in JSON."""
    table = pa.table({"a": ["a\x1b[31mb\x9b\u202ec\x00"]})
    assert b"".join(write_csv(table)) == b"a\r\na[31mbc\r\n"
    assert b"\x1b" not in b"".join(write_json_lines(table))


def test_parquet() -> None:
    """The table itself."""
    (data,) = write_parquet(TABLE)
    assert read_rows(parquet.read_table(io.BytesIO(data))) == read_rows(TABLE)
