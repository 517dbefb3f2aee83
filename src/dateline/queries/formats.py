"""An answer written for programs: JSON lines, CSV or Parquet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import msgspec
import pyarrow as pa
from pyarrow import parquet

if TYPE_CHECKING:
    from collections.abc import Iterator

# What a spreadsheet takes for a formula: =1+1, +1, -1, @sum, and the same behind a tab or an end of line
FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
Table: TypeAlias = pa.Table  # by this name for those who only hand an answer on
ROWS: Final = 1_000  # written at a time


def write_json_lines(table: Table) -> Iterator[bytes]:
    """Yield the rows as JSON, one a line; control characters are escaped by the format."""
    for batch in table.to_batches(ROWS):
        yield b"".join(msgspec.json.encode(_plain(row)) + b"\n" for row in batch.to_pylist())


def write_csv(table: Table) -> Iterator[bytes]:
    """Yield the rows as CSV with a line of names first; lists and structs are JSON in their cell.

    A text that a spreadsheet would take for a formula gets an apostrophe before it. Control characters other than the
    end of a line are taken out: a terminal would obey them.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(table.column_names)
    for batch in table.to_batches(ROWS):
        writer.writerows([_make_cell(value) for value in row.values()] for row in batch.to_pylist())
        yield stream.getvalue().encode()
        stream.seek(0)
        stream.truncate()
    yield stream.getvalue().encode()


def write_parquet(table: Table) -> Iterator[bytes]:
    """Yield the bytes of a Parquet file, in one piece."""
    stream = io.BytesIO()
    parquet.write_table(table, stream, compression="zstd")
    yield stream.getvalue()


def read_rows(table: Table) -> list[dict[str, Any]]:  # Any: values of any column
    """Return the rows with plain values, for those who draw them."""
    rows: list[dict[str, Any]] = table.to_pylist()
    return rows


def _plain(value: object) -> object:
    """Return a value that JSON knows; numbers that it has none for are null."""
    if isinstance(value, dict):
        return {str(name): _plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value


def _make_cell(value: object) -> object:
    if isinstance(value, dict | list | tuple):
        value = msgspec.json.encode(_plain(value)).decode()
    if not isinstance(value, str):
        return value
    kept = "".join(sign for sign in value if sign.isprintable() or sign in "\n\t\r")
    return f"'{kept}" if kept.startswith(FORMULA_STARTS) else kept
