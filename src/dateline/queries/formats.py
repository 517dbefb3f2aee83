"""An answer written for programs: JSON lines, CSV or Parquet."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import msgspec
import pyarrow as pa
from pyarrow import parquet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from _typeshed import ReadableBuffer as Buffer

# What a spreadsheet takes for a formula: =1+1, +1, -1, @sum, and the same behind a tab or an end of line
FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
Table: TypeAlias = pa.Table  # by this name for those who only hand an answer on
ROWS: Final = 1_000  # written at a time
GROUP_ROWS: Final = 20_000  # of a row group in Parquet: 20 MB of events, 100 MB of documents with their texts


def write_json_lines(table: Table) -> Iterator[bytes]:
    """Yield the rows as JSON, one a line; control characters are escaped by the format."""
    return stream_json_lines(table.to_batches(ROWS))


def write_csv(table: Table) -> Iterator[bytes]:
    """Yield the rows as CSV with a line of names first, as `stream_csv` does."""
    return stream_csv(table.schema, table.to_batches(ROWS))


def write_parquet(table: Table) -> Iterator[bytes]:
    """Yield the bytes of a Parquet file, in one piece."""
    yield b"".join(stream_parquet(table.schema, table.to_batches()))


def stream_json_lines(batches: Iterable[pa.RecordBatch]) -> Iterator[bytes]:
    """Yield batches of rows as JSON, one row a line; a map is an object."""
    for batch in batches:
        maps = _list_maps(batch.schema)
        yield b"".join(msgspec.json.encode(_plain(_open_maps(row, maps))) + b"\n" for row in batch.to_pylist())


def stream_csv(schema: pa.Schema, batches: Iterable[pa.RecordBatch]) -> Iterator[bytes]:
    """Yield batches of rows as CSV with a line of names first; lists and structs are JSON in their cell.

    A text that a spreadsheet would take for a formula gets an apostrophe before it. Control characters other than the
    end of a line are taken out: a terminal would obey them.
    """
    stream, maps = io.StringIO(), _list_maps(schema)
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(_make_cell(name) for name in schema.names)
    for batch in batches:
        rows = (_open_maps(row, maps) for row in batch.to_pylist())
        writer.writerows([_make_cell(value) for value in row.values()] for row in rows)
        yield stream.getvalue().encode("utf-8", "replace")
        stream.seek(0)
        stream.truncate()
    yield stream.getvalue().encode("utf-8", "replace")


def stream_parquet(schema: pa.Schema, batches: Iterable[pa.RecordBatch]) -> Iterator[bytes]:
    """Yield the bytes of a Parquet file, piece by piece as row groups are full."""
    stream = io.BytesIO()
    with parquet.ParquetWriter(_Forward(stream), schema, compression="zstd") as writer:
        waiting: list[pa.RecordBatch] = []
        for batch in batches:
            waiting.append(batch)
            if sum(each.num_rows for each in waiting) >= GROUP_ROWS:
                writer.write_table(pa.Table.from_batches(waiting, schema), row_group_size=GROUP_ROWS)
                waiting = []
                yield _drain(stream)
        writer.write_table(pa.Table.from_batches(waiting, schema))
    yield _drain(stream)


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


class _Forward(io.RawIOBase):
    """A stream that can only be written on: what was written may be gone already."""

    def __init__(self, inner: io.BytesIO) -> None:
        self._inner = inner
        self._at = 0

    def writable(self) -> bool:
        """Tell that it can be written."""
        return True

    def write(self, data: Buffer, /) -> int:
        """Take bytes."""
        count = self._inner.write(data)
        self._at += count
        return count

    def tell(self) -> int:
        """Return how many bytes were written in all."""
        return self._at


def _drain(stream: io.BytesIO) -> bytes:
    data = stream.getvalue()
    stream.seek(0)
    stream.truncate()
    return data


def _list_maps(schema: pa.Schema) -> list[str]:
    return [field.name for field in schema if pa.types.is_map(field.type)]


def _open_maps(row: dict[str, Any], maps: list[str]) -> dict[str, Any]:  # Any: values of any column
    return row | {name: dict(row[name]) for name in maps if row[name] is not None}


def _make_cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, dict | list | tuple):
        value = msgspec.json.encode(_plain(value)).decode()
    if not isinstance(value, str):
        return value
    kept = "".join(sign for sign in value if sign.isprintable() or sign in "\n\t\r")
    return f"'{kept}" if kept.startswith(FORMULA_STARTS) else kept
